// Labels as other councils print them: which are known, which are like enough, and which must not be taken for a KPI they resemble.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from './catalogue/index.ts';
import { buildLabelIndex, type LabelAsked, matchLabel } from './label-match.ts';
import type { Measure } from './measure.ts';

const index = buildLabelIndex(measures, ['Sandbourne']);

const KNOWN: [string, string, Partial<LabelAsked>?][] = [
  [
    'Percentage of Education, Health and Care Plans issued within twenty weeks, including exceptions',
    'twenty-week-incl-pct',
  ],
  ['% EHCPs issued ≤ 20 wks (excl. exceptions)', 'twenty-week-excl-pct'],
  ['EHC plans finalised in 20 weeks', 'twenty-week-incl-pct', { unit: 'percent' }],
  ['% decision to assess within 6 weeks', 'six-week-decision-pct'],
  ['Number of new EHCNA requests', 'requests-count'],
  ['Total number of EHCPs maintained by Sandbourne', 'ehcp-active-count'],
  ['Number of Active EHCPs (as at 31st March 2025)', 'ehcp-active-count'],
  ['No. of EHCPs issued this month', 'ehcp-issued-month-count'],
  ['Number of appeals registered with SENDIST', 'appeals-registered-month-count'],
  ['Mediation cases (rolling 12 months)', 'mediations-12m-count', { unit: 'count' }],
  ['Number of complaints (SEND)', 'complaints-count'],
  ['Educational Psychologist advice: % received within six weeks', 'ep-advice-6wk-pct'],
  ['% social care advice within 6 weeks', 'csc-advice-6wk-pct'],
  ['Annual Reviews completed on time (%)', 'ar-timeliness-month-pct'],
  ['EHCPs in independent / non-maintained special schools', 'ehcp-inmss-pct', { unit: 'percent' }],
  ['% EHCPs in Mainstream - Secondary', 'ehcp-secondary-mainstream-pct'],
  ['Persistent absence % - SEN Support pupils', 'persistent-absence-sen-support-pct'],
  ['NEET - young people with EHCPs aged 16 - 25 (%)', 'neet-ehcp-16-25-pct'],
  ['Number of EHCPs for Children in Care', 'ehcp-lac-count'],
  ['Pupils with SEN support', 'sen-support-school-pop-pct', { unit: 'percent' }],
  ['Pupils with SEN support', 'sen-support-count', { unit: 'count' }],
  ['Educational Psychologist vacancies', 'vacancy-ep-fte', { unit: 'count' }],
  ['New EHC plans issued within 20 weeks, exceptions included, %', 'twenty-week-incl-pct'],
  ['uhd-preschool-wl-count', 'hospital-preschool-wl-count'],
];
for (const [label, id, more] of KNOWN) {
  test(`${label}${more?.unit ? ` (${more.unit})` : ''} is ${id}`, () => {
    const found = matchLabel({ label, ...more }, index);
    assert.deepEqual({ measure: found.measure, sure: found.confidence >= 0.8 }, { measure: id, sure: true });
  });
}

const NOT_KNOWN: [string, Partial<LabelAsked>?][] = [
  ['% of EHC plans issued within 26 weeks'],
  ['EHCPs issued within 20 weeks (cumulative YTD)', { unit: 'percent' }],
  ['Number of EHCPs issued within 20 weeks'],
  ['% of requests for EHCNA refused'],
  ['% of assessments where it was decided NOT to issue a plan'],
  ['Number of tribunal appeals registered in the financial year'],
  ['No of mediations'],
  ['Number of Stage 1 complaints'],
  ['No. of SEND complaints upheld'],
  ['% Early Help advice received within 6 weeks'],
  ['% of annual reviews completed on time - Year 9'],
  ['% of EHCPs in state-funded special schools'],
  ['Number of children with an EHCP who are electively home educated'],
  ['% of pupils with an EHCP absent'],
  ['% of 16-17 year olds with an EHCP who are NEET'],
  ['Number of suspensions (EHCP)'],
  ['SENCO vacancies (FTE)'],
  ['Number of children with a Child Protection Plan'],
  ['Number of children in care'],
  ['Number of EHCNA requests from schools'],
  ['Key Stage 2 attainment - EHCP pupils'],
  ['Speech and language therapy average wait (weeks)'],
  ['Pupils with SEN support'],
  ['EHCNA'],
  ['EHCP', { unit: 'percent' }],
  ['SEN Support', { unit: 'percent' }],
  ['%'],
  [''],
];
for (const [label, more] of NOT_KNOWN) {
  test(`"${label}" is taken for no KPI`, () => {
    const { measure, confidence, how } = matchLabel({ label, ...more }, index);
    assert.deepEqual({ measure, confidence, how }, { measure: null, confidence: 0, how: 'none' });
  });
}

test('a reference alone never decides', () => {
  assert.equal(matchLabel({ label: 'Average GCSE points', ref: '101' }, index).measure, null);
  assert.equal(matchLabel({ label: 'No. of complaints', ref: '101' }, index).measure, 'complaints-count');
});

test('a unit that the label contradicts is not matched, and the KPI is offered all the same', () => {
  const { measure, near } = matchLabel(
    { label: 'EHCPs issued in 20 weeks (excluding exceptions)', unit: 'pounds' },
    index,
  );
  assert.deepEqual(
    { measure, first: near[0] },
    { measure: null, first: { measure: 'twenty-week-excl-pct', confidence: 0.6 } },
  );
});

test('how sure it is says how it was found', () => {
  const label = '% of new EHCPs issued within 20 weeks (including exceptions)';
  const found = [
    { label, ref: '101' },
    { label },
    { label: label.toUpperCase() },
    { label: 'EHC plans finalised within 20 weeks' },
    { label: '% EHCPs in Mainstream - Secondary' },
  ].map((asked) => matchLabel(asked, index));
  assert.deepEqual(
    found.map(({ how, confidence }) => [how, confidence]),
    [
      ['alias-and-ref', 1],
      ['alias', 0.99],
      ['alias', 0.98],
      ['alias', 0.9],
      ['similar', 0.857],
    ],
  );
});

test('two KPIs equally near are both offered and neither is taken', () => {
  const twins: Measure[] = ['east', 'west'].map((side) => ({
    id: `local-${side}`,
    title: `Waiting in the ${side}`,
    section: 'local',
    unit: 'count',
    polarity: null,
    frequency: 'monthly',
    window: 'month',
    aliases: [{ label: 'Number waiting' }],
  }));
  const { measure, near } = matchLabel({ label: 'Number waiting' }, buildLabelIndex(twins));
  assert.deepEqual(
    { measure, near: near.map((n) => n.measure) },
    { measure: null, near: ['local-east', 'local-west'] },
  );
});
