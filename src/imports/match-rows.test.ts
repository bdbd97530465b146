import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from '../measures/index.ts';
import { matchingFor, matchRows, rowKey } from './match-rows.ts';
import type { PaperRow } from './paper.ts';
import { told } from './scorecard/told.fixture.ts';

const matching = matchingFor(measures, new Map(), ['Sandbourne']);

async function matched(text: string, rows?: (rows: PaperRow[]) => PaperRow[]) {
  const { paper } = await told('2025-07.csv', text);
  const { matches, issues } = matchRows(rows ? rows(paper.rows) : paper.rows, matching);
  return {
    measures: matches.map(({ measure, how }) => `${measure} ${how}`),
    issues: issues.map(({ code, where }) => `${code} ${where.column}${where.row} ${where.record}`),
  };
}

test('months that go on in a second table belong to the same KPI, and nothing is said of it', async () => {
  assert.deepEqual(
    await matched('KPI,Apr-25,May-25\nNumber of complaints,1,2\n,,\nKPI,Jun-25,Jul-25\nNumber of complaints,3,4\n'),
    { measures: ['complaints-count alias', 'complaints-count alias'], issues: [] },
  );
});

test('a label on two rows with different figures is kept apart, with the same figures it counts once', async () => {
  assert.deepEqual(await matched('KPI,Apr-25,May-25\nNumber of complaints,1,2\nNumber of complaints,3,4\n'), {
    measures: ['complaints-count alias', 'local-number-of-complaints local'],
    issues: ['one-label-two-rows A3 Number of complaints'],
  });
  assert.deepEqual(await matched('KPI,Apr-25,May-25\nNumber of complaints,1,2\nNumber of complaints,1,2\n'), {
    measures: ['complaints-count alias', 'complaints-count alias'],
    issues: ['same-row-twice A3 Number of complaints'],
  });
});

test('number and percentage of one label are two KPIs, and only the percentage is the catalogue’s', async () => {
  assert.deepEqual(
    await matched(
      'Indicator,Type,Apr-25,May-25\n% of EHCPs issued within 20 weeks,Number,12,15\n,%,40.0%,45.5%\n% of EHCPs issued within 20 weeks - rolling 12 months,%,50%,51%\n',
    ),
    {
      measures: [
        'local-pct-of-ehcps-issued-within-20-weeks local',
        'twenty-week-incl-pct alias',
        'local-pct-of-ehcps-issued-within-20-weeks-rolling-12-months local',
      ],
      issues: [
        'not-in-catalogue A2 % of EHCPs issued within 20 weeks',
        'not-in-catalogue A4 % of EHCPs issued within 20 weeks - rolling 12 months',
      ],
    },
  );
});

test('rows that only name a group of pupils are no KPIs of the catalogue', async () => {
  assert.deepEqual(
    (await matched('Persistent absence,Apr-25,May-25\nEHCP,36.1%,35.8%\nSEN Support,28.0%,27.5%\nAll pupils,19%,18%\n'))
      .measures,
    [
      'local-ehcp-persistent-absence local',
      'local-sen-support-persistent-absence local',
      'local-all-pupils-persistent-absence local',
    ],
  );
});

test('another direction than the catalogue’s is said', async () => {
  assert.deepEqual(await matched('KPI,Good is,Apr-25,May-25\nNumber of compliments,Low,1,2\n'), {
    measures: ['compliments-count alias'],
    issues: ['polarity-against-catalogue A2 Number of compliments'],
  });
});

test('a headline tile with the very words of a row is that row’s KPI, though only the row has the reference that was decided', async () => {
  const decided = matchingFor(
    measures,
    new Map([[rowKey({ label: 'Swift plans', under: null, ref: 'S22' }), 'over-20-weeks-open-count']]),
  );
  const { paper } = await told('2025-07.csv', 'Ref,KPI,Apr-25,May-25\nS22,Swift plans,19,27\n,Swift plans,,27\n');
  const rows = paper.rows.map((row, i) => (i === 1 ? { ...row, tile: true } : row));
  assert.deepEqual(
    matchRows(rows, decided).matches.map(({ measure }) => measure),
    ['over-20-weeks-open-count', 'over-20-weeks-open-count'],
  );
});
