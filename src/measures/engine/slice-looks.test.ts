// A stock by what changes while it is open: at each look its person stands under what was so on that day.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { measures } from '../catalogue/index.ts';
import type { ExampleRows } from '../language.ts';
import { type Slice, sliceText } from '../slices.ts';
import { caseList } from './cases.ts';
import { exampleTables } from './example-tables.ts';
import { AreaFigures } from './work-out.ts';

const open = measures.find(({ id }) => id === 'appeals-ongoing-count')!;
const SETTINGS = { leapBirthday: '28 February' } as const;
const ASKED = { measures: [open], from: '2023-12', to: '2024-07', today: day('2024-07-10') } as const;

/** An appeal open throughout; need, place, officer and care change meanwhile, some on the last day of a month. */
const ROWS: ExampleRows = {
  person: [{ bornOn: '2012-03-15' }],
  dispute: [{ kind: 'appeal', registeredOn: '2023-12-05' }],
  establishment: [
    { urn: '100001', kind: 'mainstream' },
    { urn: '100002', kind: 'special' },
  ],
  plan: [{ startedOn: '2024-01-10', ceasedOn: '2024-06-30' }],
  need: [
    { type: 'ASD', rank: 1, toOn: '2024-03-15' },
    { type: 'SEMH', rank: 1, fromOn: '2024-03-15' },
  ],
  placement: [
    { urn: '100001', rank: 1, endedOn: '2024-04-30' },
    { urn: '100002', rank: 1, startedOn: '2024-04-30' },
  ],
  allocation: [
    { officer: 'A', team: 'North', fromOn: '2023-12-31', toOn: '2024-02-29' },
    { officer: 'B', team: 'South', fromOn: '2024-02-29' },
    { officer: 'C', team: 'South', fromOn: '2024-07-11' },
  ],
  care: [
    { status: 'CLA', fromOn: '2024-03-31', toOn: '2024-05-31' },
    { status: 'CPP', fromOn: '2024-01-01' },
  ],
};

/** What the one open case stands under in each period. */
function standing(rows: ExampleRows, slice: Slice): string[] {
  const figures = new AreaFigures(exampleTables(rows), { ...ASKED, slices: [slice] }, SETTINGS);
  const counted = figures.valuesOf(open).filter((value) => value.slice && value.numerator > 0);
  const byPeriod = Map.groupBy(counted, ({ period }) => period);
  return [...byPeriod.keys()].sort().map((period) =>
    byPeriod
      .get(period)!
      .map((value) => value.slice!.is)
      .join(' and '),
  );
}

test('need, place and school are those of the plan on the day looked at, and not known before it began and from its end on', () => {
  const [asd, semh] = ['ASD', 'SEMH'];
  assert.deepEqual(standing(ROWS, 'need'), ['', asd, asd, semh, semh, semh, '', '']);
  const [first, second] = ['mainstream', 'special'];
  assert.deepEqual(standing(ROWS, 'provision'), ['', first, first, first, second, second, '', '']);
  assert.deepEqual(standing(ROWS, 'establishment').slice(2, 5), ['100001', '100001', '100002']);
});

test('officer, team and care are known without a plan, and of the month that is not over as of today', () => {
  assert.deepEqual(standing(ROWS, 'officer'), ['A', 'A', 'B', 'B', 'B', 'B', 'B', 'B']);
  assert.deepEqual(standing(ROWS, 'team').slice(1, 3), ['North', 'South']);
  assert.deepEqual(standing(ROWS, 'in-care'), ['no', 'no', 'no', 'yes', 'yes', 'no', 'no', 'no']);
});

test('two breakdowns at once change each on its own day', () => {
  assert.deepEqual(standing(ROWS, ['need', 'in-care']).slice(0, 4), [' | no', 'ASD | no', 'ASD | no', 'SEMH | yes']);
  assert.deepEqual(standing(ROWS, ['age', 'need']).slice(2, 4), ['11 | ASD', '12 | SEMH']);
  assert.deepEqual(standing({ ...ROWS, person: [{ sex: 'F' }] }, ['sex', 'need']).slice(2, 4), ['F | ASD', 'F | SEMH']);
});

test('of two plans that with the greater number says, of two officers the one that began last', () => {
  const plan = [
    { id: 'a', startedOn: '2024-01-10' },
    { id: 'b', startedOn: '2024-02-10', ceasedOn: '2024-04-10' },
  ];
  const need = [
    { type: 'ASD', rank: 1, plan: 'a' },
    { type: 'SEMH', rank: 1, plan: 'b' },
  ];
  assert.deepEqual(standing({ ...ROWS, plan, need }, 'need'), ['', 'ASD', 'SEMH', 'SEMH', 'ASD', 'ASD', 'ASD', 'ASD']);
  const allocation = [
    { officer: 'B', fromOn: '2024-02-29' },
    { officer: 'A', fromOn: '2023-12-01' },
  ];
  assert.deepEqual(standing({ ...ROWS, allocation }, 'officer').slice(0, 4), ['A', 'A', 'B', 'B']);
});

test('the case list of each cell has as many cases as its figure', () => {
  for (const slice of ['need', 'provision', 'officer', 'in-care', 'age', ['need', 'age'], ['sex', 'team']] as const) {
    const figures = new AreaFigures(exampleTables(ROWS), { ...ASKED, slices: [slice] }, SETTINGS);
    const { engine } = figures.engineOf(open)!;
    const cells = figures.valuesOf(open).filter((value) => value.slice !== null);
    assert.ok(cells.length > 0);
    for (const { period, slice: of, numerator } of cells)
      assert.equal(
        caseList(engine, open, period, 'numerator', of).count,
        numerator,
        `${sliceText(slice)} ${of!.is} ${period}`,
      );
  }
});
