import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ScorecardCell, ScorecardRow } from '../scorecard.ts';
import { changedFigures, kindOfChange } from './changes.ts';
import { differenceBetween, rowsIn } from './difference.ts';
import { signedVersionFixture } from './signed-version.fixture.ts';
import type { SignedVersion } from './signed-version.ts';
import { usualMoves } from './usual-moves.ts';

const WITH_FIGURES = rowsIn(signedVersionFixture()).filter(
  ({ cells, measure, seams }) =>
    cells.filter(({ value }) => value !== null).length > 20 && measure.unit === 'percent' && seams.length === 0,
);
const ROW = WITH_FIGURES[0]!.measure.id;
const MONTH = '2025-03';

/** The made-up version with one row's cells made otherwise. */
function versionWith(
  change: (cell: ScorecardCell) => ScorecardCell | null,
  row: (row: ScorecardRow) => ScorecardRow = (one) => one,
) {
  const version = signedVersionFixture({ number: 13 });
  const sections = version.scorecard.sections.map(({ title, rows }) => ({
    title,
    rows: rows.map((one) =>
      one.measure.id === ROW
        ? row({ ...one, cells: one.cells.flatMap((cell) => (cell.period === MONTH ? (change(cell) ?? []) : [cell])) })
        : one,
    ),
  }));
  return { ...version, scorecard: { ...version.scorecard, sections }, changes: [] };
}

const BEFORE = versionWith((cell) => ({
  ...cell,
  value: 0.75,
  numerator: 30,
  denominator: 40,
  status: 'actual',
  cameFrom: 'typed',
}));
const only = (was: SignedVersion, is: SignedVersion) => changedFigures(rowsIn(was), rowsIn(is))[0]!;
const after = (more: Partial<ScorecardCell>) =>
  versionWith((cell) => ({
    ...cell,
    value: 0.8,
    numerator: 32,
    denominator: 40,
    status: 'actual',
    cameFrom: 'typed',
    ...more,
  }));

test('a version against itself has no change', () => {
  const difference = differenceBetween(BEFORE, BEFORE, []);
  assert.deepEqual(difference, {
    changes: [],
    news: [],
    added: [],
    gone: [],
    ratings: [],
    definitions: [],
    words: [],
  });
});

test('one figure that was put right is one change, with what it was and what it is', () => {
  assert.deepEqual(differenceBetween(BEFORE, after({}), []).changes, [
    {
      measure: ROW,
      period: MONTH,
      was: { value: 0.75, numerator: 30, denominator: 40, status: 'actual' },
      is: { value: 0.8, numerator: 32, denominator: 40, status: 'actual' },
      kind: 'correction',
      cases: null,
    },
  ]);
});

test('the same percentage of other counts is a change, and a count that is only added beside it is none', () => {
  const other = versionWith((cell) => ({ ...cell, value: 0.75, numerator: 33, denominator: 44, status: 'actual' }));
  assert.equal(changedFigures(rowsIn(BEFORE), rowsIn(other)).length, 1);
  const uncounted = versionWith((cell) => ({
    ...cell,
    value: 0.75,
    numerator: null,
    denominator: null,
    status: 'actual',
  }));
  assert.equal(changedFigures(rowsIn(uncounted), rowsIn(BEFORE)).length, 0);
});

test('a figure that is only given more finely is no change, and one that rounds to another is', () => {
  const given = (value: number, decimals: number | null) =>
    versionWith((cell) => ({ ...cell, value, decimals, numerator: null, denominator: null, status: 'actual' }));
  assert.equal(changedFigures(rowsIn(given(0.935, 1)), rowsIn(given(0.9346, null))).length, 0);
  assert.equal(changedFigures(rowsIn(given(0.935, 1)), rowsIn(given(0.9344, null))).length, 1);
  assert.equal(changedFigures(rowsIn(given(0.93, 0)), rowsIn(given(0.935, 1))).length, 0);
});

test('a figure under another version of its definition is a change of definition, whatever else changed', () => {
  assert.equal(kindOfChange(only(BEFORE, after({ version: 2, cameFrom: 'published' })), null), 'definition');
});

test('a figure that was awaited and came is a late record', () => {
  const awaited = versionWith((cell) => ({
    ...cell,
    value: null,
    numerator: null,
    denominator: null,
    status: 'awaited',
  }));
  assert.equal(kindOfChange(only(awaited, after({})), null), 'late record');
});

test('a figure from another source, or printed again by a paper, is a source revision', () => {
  assert.equal(kindOfChange(only(BEFORE, after({ cameFrom: 'computed' })), null), 'source revision');
  const printed = versionWith((cell) => ({ ...cell, value: 0.75, status: 'actual', cameFrom: 'published' }));
  assert.equal(kindOfChange(only(printed, after({ cameFrom: 'published' })), null), 'source revision');
});

test('cases that were only recorded later make a late record; one that was put right makes a correction', () => {
  const computed = versionWith((cell) => ({
    ...cell,
    value: 0.75,
    numerator: 30,
    denominator: 40,
    status: 'actual',
    cameFrom: 'computed',
  }));
  const changed = only(computed, after({ cameFrom: 'computed' }));
  assert.equal(kindOfChange(changed, { recordedLater: 2, putRight: 0 }), 'late record');
  assert.equal(kindOfChange(changed, { recordedLater: 2, putRight: 1 }), 'correction');
  assert.equal(kindOfChange(changed, { recordedLater: 0, putRight: 2 }), 'correction');
});

test('a rate whose cases are the same and whose people are more is a change of population', () => {
  const rate = (row: ScorecardRow): ScorecardRow => ({
    ...row,
    unit: 'rate-10k',
    measure: {
      ...row.measure,
      unit: 'rate-10k',
      workedOut: {
        formula: { kind: 'rate', top: [], residents: { ages: [0, 25] }, per: 10_000 } as never,
        examples: [],
      } as never,
    },
  });
  const [was, is] = [400, 410].map((people) =>
    versionWith(
      (cell) => ({
        ...cell,
        value: (30 / people) * 10_000,
        numerator: 30,
        denominator: people,
        status: 'actual',
        cameFrom: 'computed',
      }),
      rate,
    ),
  );
  assert.equal(kindOfChange(only(was!, is!), null), 'population');
});

test('a month that the earlier version could not know is news and no change', () => {
  const without = versionWith(() => null);
  const { changes, news } = differenceBetween(without, after({}), []);
  assert.deepEqual(changes, []);
  assert.deepEqual(news, [{ measure: ROW, periods: [MONTH] }]);
});

test('what a version was seen to change by when it was signed is said of it later, cases and all', () => {
  const is = after({ cameFrom: 'computed' });
  const was = versionWith((cell) => ({
    ...cell,
    value: 0.75,
    numerator: 30,
    denominator: 40,
    status: 'actual',
    cameFrom: 'computed',
  }));
  const seen = {
    measure: ROW,
    period: MONTH,
    was: { value: 0.75, numerator: 30, denominator: 40, status: 'actual' as const },
    is: { value: 0.8, numerator: 32, denominator: 40, status: 'actual' as const },
    kind: 'late record' as const,
    cases: { recordedLater: 2, putRight: 0 },
  };
  assert.deepEqual(differenceBetween(was, { ...is, changes: [seen] }).changes, [seen]);
});

test('words that were written, rewritten and taken back are told apart', () => {
  const slot = {
    about: { kind: 'pack' as const },
    part: 'headline',
    owner: 'head of SEND',
    writtenOn: 20_000 as never,
  };
  const version = (...words: [string, string][]) => ({
    ...BEFORE,
    words: words.map(([part, text]) => ({ ...slot, part, text })),
  });
  const { words } = differenceBetween(
    version(['headline', 'Then'], ['asks', 'The same'], ['data-notes', 'Gone']),
    version(['headline', 'Now'], ['asks', 'The same'], ['actions', 'New']),
    [],
  );
  assert.deepEqual(
    words.map(({ was, is }) => [was?.text ?? null, is?.text ?? null]),
    [
      ['Then', 'Now'],
      ['Gone', null],
      [null, 'New'],
    ],
  );
});

test('first figures of 50, 40 and 30 that ended as 53, 40 and 29 usually move by 1', () => {
  const history = (period: string, ...values: number[]) => ({ measure: 'ehcp-active-count', period, values });
  assert.deepEqual(
    usualMoves([history('2025-01', 50, 52, 53), history('2025-02', 40, 40), history('2025-03', 30, 29)]),
    [
      {
        measure: 'ehcp-active-count',
        periods: 3,
        moved: 2,
        middle: 1,
        largest: { period: '2025-01', by: 3 },
        up: 1,
        down: 1,
      },
    ],
  );
});

test('figures that never moved have no largest move, and of two the middle lies between', () => {
  const history = (period: string, ...values: number[]) => ({ measure: 'a', period, values });
  assert.deepEqual(usualMoves([history('2025-01', 5, 5)])[0], {
    measure: 'a',
    periods: 1,
    moved: 0,
    middle: 0,
    largest: null,
    up: 0,
    down: 0,
  });
  assert.equal(usualMoves([history('2025-01', 5, 8), history('2025-02', 5, 6)])[0]!.middle, 2);
});
