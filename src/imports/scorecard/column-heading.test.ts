import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnKind } from './column-heading.ts';

for (const [kind, headings] of [
  ['ref', ['PI Index', 'KPI Ref', 'Ref', 'ID', 'KPI No.', 'Ref.', 'Indicator reference', '#']],
  [
    'label',
    [
      'KPI',
      'KPIs',
      'Indicator',
      'Measure',
      'Performance indicator',
      'Key Performance Indicator (KPI)',
      'Indicator name',
    ],
  ],
  ['description', ['PI', 'Description', 'Title']],
  [
    'polarity',
    [
      'Required direction of travel',
      'Polarity',
      'Good is',
      'Desired direction',
      'Good to be',
      'What does good look like?',
    ],
  ],
  ['frequency', ['Frequency', 'Reporting frequency', 'Freq.']],
  ['target', ['Target', 'Target 2024/25', '24/25 target', 'Standard']],
  ['tolerance', ['Tolerance', 'RAG thresholds']],
  [
    'england',
    [
      'Nat',
      'National',
      'National Average',
      'England',
      'England 2024',
      'England average (2024)',
      'Nat. Avg',
      'National 2023/24',
    ],
  ],
  [
    'neighbours',
    [
      'SN',
      'Stat Neighb',
      'Stat. Neighbours',
      'Statistical Neighbour',
      'Statistical neighbour average',
      'SN Avg',
      'Statistical neighbours 2024',
    ],
  ],
  [
    'region',
    [
      'SW',
      'South West Average',
      'Region',
      'Regional average',
      'South West',
      'South East',
      'Yorkshire and The Humber',
      'London',
      'SW 2024',
    ],
  ],
  ['trend', ['Trend', 'DoT', 'Direction of travel', 'D.o.T.', 'Sparkline', 'DOT (month)']],
  ['direction', ['Direction']],
  ['rag', ['RAG', 'RAG rating', 'Current RAG']],
  ['notes', ['Notes', 'Comments', 'Commentary', 'Notes and comparative data', 'Narrative', 'Comments/actions']],
  ['owner', ['Owner', 'Lead', 'Responsible officer', 'Data source']],
  [
    'last-year',
    ['Last year', 'Same month last year', 'Same period previous year', 'Prior year', 'Previous year outturn'],
  ],
  ['latest', ['Latest', 'Current month', 'Latest value', 'This month']],
  ['month-before', ['Previous month', 'Last month', 'Previous']],
  ['period', ['Month', 'Period', 'Date', 'Time period']],
  ['value', ['Value', 'Actual', '%', 'Outturn', 'Performance']],
  ['numerator', ['Numerator', 'Num']],
  ['denominator', ['Denominator', 'Den.', 'Cohort']],
  ['section', ['Section', 'Theme', 'Priority', 'Workstream']],
  ['unit', ['Unit', 'Unit of measure']],
  ['months-together', ['YTD', 'Year to date', 'YTD 2024/25', 'Rolling 12 months', '12 months', 'Total', 'Forecast']],
] as const) {
  test(`${kind}: ${headings.join(', ')}`, () => {
    assert.deepEqual(
      headings.map(columnKind),
      headings.map(() => kind),
    );
  });
}

test('a heading that no rule knows is none', () => {
  assert.deepEqual(['Head count', 'Timeliness', 'Variance', 'EHCPs and SEN Support', ''].map(columnKind), [
    null,
    null,
    null,
    null,
    null,
  ]);
});
