// Statements in any order, values with revisions out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../clocks/index.ts';
import { agreesAsPrinted, markCarriedForward, type Statement, standingAt, versionsOf } from './statement.ts';

function said(of: {
  paper: string;
  on: string;
  value: number | null;
  decimals?: number;
  numerator?: number;
  place?: Statement['place'];
  status?: Statement['status'];
}): Statement {
  return {
    measure: 'ehcp-primary-mainstream-pct',
    period: '2024-05',
    value: of.value,
    numerator: of.numerator ?? null,
    denominator: null,
    decimals: of.decimals ?? 1,
    status: of.status ?? (of.value === null ? 'awaited' : 'actual'),
    dueOn: null,
    arrow: null,
    note: null,
    place: of.place ?? 'table',
    source: {
      paper: of.paper,
      file: `${of.paper}.txt`,
      statedOn: day(of.on),
      sheet: null,
      row: 1,
      column: 'A',
      printed: '',
    },
  };
}

const isShare = () => true;
const only = (versions: Map<string, ReturnType<typeof versionsOf> extends Map<string, infer V> ? V : never>) =>
  [...versions.values()][0]!;

test('a later paper that gives another figure restates it, and both stay answerable', () => {
  // primary mainstream, May 2024: 44.0 in the paper of March 2025, 52.9 in the paper of May 2025
  const versions = versionsOf(
    'a',
    [said({ paper: 'may', on: '2025-05-31', value: 0.529 }), said({ paper: 'march', on: '2025-03-11', value: 0.44 })],
    isShare,
  );
  assert.deepEqual(
    only(versions).map((v) => [v.value, v.revision, v.came, v.knownFrom, v.knownTo]),
    [
      [0.44, 1, 'first', day('2025-03-11'), day('2025-05-31')],
      [0.529, 2, 'restated', day('2025-05-31'), null],
    ],
  );
  assert.equal(standingAt(versions, day('2025-05-30')).get('ehcp-primary-mainstream-pct 2024-05')?.value, 0.44);
  assert.equal(standingAt(versions, day('2025-05-31')).get('ehcp-primary-mainstream-pct 2024-05')?.value, 0.529);
  assert.equal(standingAt(versions, day('2025-03-10')).size, 0);
});

test('a later paper that prints the same figure confirms it', () => {
  const [version, ...more] = only(
    versionsOf(
      'a',
      [said({ paper: 'a', on: '2025-03-11', value: 0.44 }), said({ paper: 'b', on: '2025-05-31', value: 0.44 })],
      isShare,
    ),
  );
  assert.equal(more.length, 0);
  assert.deepEqual(
    version!.confirmedBy.map((source) => source.paper),
    ['b'],
  );
});

test('74% and 74.1% agree as printed; the finer one is taken and nothing is restated', () => {
  assert.equal(agreesAsPrinted({ value: 0.74, decimals: 0 }, { value: 0.741, decimals: 1 }, true), true);
  assert.equal(agreesAsPrinted({ value: 0.74, decimals: 0 }, { value: 0.746, decimals: 1 }, true), false);
  const versions = only(
    versionsOf(
      'a',
      [
        said({ paper: 'a', on: '2025-03-11', value: 0.74, decimals: 0 }),
        said({ paper: 'b', on: '2025-05-31', value: 0.741 }),
      ],
      isShare,
    ),
  );
  assert.deepEqual(
    versions.map((v) => [v.value, v.came]),
    [
      [0.74, 'first'],
      [0.741, 'finer'],
    ],
  );
});

test('a figure in thousands agrees with pounds that round to it', () => {
  const inThousands = { value: 1_234_000, decimals: -3 };
  const agrees = (value: number) => agreesAsPrinted(inThousands, { value, decimals: 0 }, false);
  assert.deepEqual([1_234_000, 1_234_499, 1_233_501].map(agrees), [true, true, true]);
  assert.deepEqual([1_234_501, 1_233_499, 1_234].map(agrees), [false, false, false]);
});

test('counts agree only when equal', () => {
  assert.equal(agreesAsPrinted({ value: 435, decimals: 0 }, { value: 422, decimals: 0 }, false), false);
  assert.equal(agreesAsPrinted({ value: 435, decimals: 0 }, { value: 435, decimals: 0 }, false), true);
});

test('a later paper that still awaits the figure takes nothing away', () => {
  const versions = only(
    versionsOf(
      'a',
      [said({ paper: 'a', on: '2025-03-11', value: 0.44 }), said({ paper: 'b', on: '2025-05-31', value: null })],
      isShare,
    ),
  );
  assert.deepEqual(
    versions.map((v) => v.value),
    [0.44],
  );
});

test('an awaited figure that comes is not a restatement', () => {
  const versions = only(
    versionsOf(
      'a',
      [said({ paper: 'a', on: '2025-03-11', value: null }), said({ paper: 'b', on: '2025-05-31', value: 0.44 })],
      isShare,
    ),
  );
  assert.deepEqual(
    versions.map((v) => [v.status, v.came]),
    [
      ['awaited', 'first'],
      ['actual', 'first'],
    ],
  );
});

test('when one paper gives a figure twice, the table comes before the tile and the tile before last year’s column', () => {
  const statements = [
    said({ paper: 'a', on: '2025-05-31', value: 0.1, place: 'prior-year' }),
    said({ paper: 'a', on: '2025-05-31', value: 0.2, place: 'tile' }),
    said({ paper: 'a', on: '2025-05-31', value: 0.3, place: 'table' }),
  ];
  assert.deepEqual(
    only(versionsOf('a', statements, isShare)).map((v) => v.value),
    [0.3],
  );
});

test('the end state is the same whatever the order of arrival', () => {
  const papers = ['a', 'b', 'c', 'd', 'e'].map((paper, i) =>
    said({ paper, on: `2025-0${i + 1}-01`, value: [0.1, 0.1, null, 0.25, 0.1][i]! }),
  );
  const expected = versionsOf('a', papers, isShare);
  fc.assert(
    fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
      assert.deepEqual(versionsOf('a', shuffled, isShare), expected);
    }),
  );
});

test('a termly figure printed every month is one figure and then carried forward', () => {
  // SEN support: 7143, 7359, 7359, 7359, 7552 as the March 2025 paper prints it
  const cells = [7143, 7359, 7359, 7359, 7552].map((value) => ({ value, status: 'actual' as const }));
  assert.deepEqual(
    markCarriedForward(cells, 'termly').map((cell) => cell.status),
    ['actual', 'actual', 'carried-forward', 'carried-forward', 'actual'],
  );
  assert.deepEqual(markCarriedForward(cells, 'monthly'), cells);
});

test('what the table says of a month stands, even when a tile of the same paper gives a figure', () => {
  // May 2025: the table says "Available in July", the tile "(May 25)" repeats the figure of the spring term
  const [version, ...more] = only(
    versionsOf(
      'a',
      [
        said({ paper: 'a', on: '2025-05-31', value: null }),
        said({ paper: 'a', on: '2025-05-31', value: 0.041, place: 'tile' }),
      ],
      isShare,
    ),
  );
  assert.deepEqual([version!.status, version!.value, more.length], ['awaited', null, 0]);
});

test('returns come after the papers of their day and in the order of their times; only they take a figure back', () => {
  const from = (paper: string, time?: string): Statement['source'] => ({
    paper,
    file: paper,
    statedOn: day('2025-06-20'),
    sheet: null,
    row: 1,
    column: 'A',
    printed: '',
    ...(time ? { sent: { statedTime: time, dataSource: 'therapies', typedBy: 'Ann Other' } } : {}),
  });
  const said = (source: Statement['source'], value: number | null, of: Partial<Statement> = {}): Statement => ({
    measure: 'waits',
    period: '2025-05',
    value,
    numerator: null,
    denominator: null,
    decimals: value === null ? null : 0,
    status: value === null ? 'awaited' : 'actual',
    dueOn: null,
    arrow: null,
    note: null,
    place: 'table',
    source,
    ...of,
  });
  const all = [
    said(from('d', '11:00:00.000'), 9),
    said(from('z'), 5),
    said(from('a', '10:00:00.001'), null, { status: 'rejected' }),
    said(from('b', '10:00:00.000'), 7),
    said(from('e', '11:30:00.000'), null),
    said(from('c', '12:00:00.000'), 9, { note: 'two clinics' }),
  ];
  for (const order of [all, all.toReversed()]) {
    const versions = versionsOf('a', [...order], () => false).get('waits 2025-05')!;
    assert.deepEqual(
      versions.map(({ value, status, came, note }) => [value, status, came, note]),
      [
        [5, 'actual', 'first', null],
        [7, 'actual', 'restated', null],
        [null, 'rejected', 'taken-back', null],
        [9, 'actual', 'first', null],
        [9, 'actual', 'finer', 'two clinics'],
      ],
    );
  }
});

/** What somebody typed at a time of that day. */
const typed = (at: string, of: Partial<Statement>): Statement => {
  const base = said({ paper: `typed at ${at}`, on: '2025-06-02', value: 0 });
  const sent = { statedTime: at, dataSource: 'a-source', typedBy: 'A. Nother' };
  return { ...base, decimals: null, ...of, source: { ...base.source, sent } };
};

test('a provisional figure that is confirmed as it is, is provisional no more', () => {
  const provisional = { ...said({ paper: 'may', on: '2025-05-31', value: 0.4, status: 'provisional' }) };
  for (const confirmed of [
    said({ paper: 'june', on: '2025-06-30', value: 0.4 }),
    typed('10:00:00.000', { value: 0.4 }),
  ])
    assert.deepEqual(
      only(versionsOf('a', [provisional, confirmed], isShare)).map((v) => [v.value, v.status, v.came]),
      [
        [0.4, 'provisional', 'first'],
        [0.4, 'actual', 'finer'],
      ],
    );
});

test('a figure typed for the period into which a paper carried it is a figure of that period', () => {
  const carried = said({ paper: 'may', on: '2025-05-31', value: 0.4, status: 'carried-forward' });
  const versions = only(versionsOf('a', [carried, typed('10:00:00.000', { value: 0.4 })], isShare));
  assert.deepEqual(
    versions.map(({ status }) => status),
    ['carried-forward', 'actual'],
  );
});

test('nought of nine puts nought of eight right, though both are 0%', () => {
  const of = (at: string, denominator: number) => typed(at, { value: 0, numerator: 0, denominator });
  const versions = only(versionsOf('a', [of('10:00:00.000', 8), of('11:00:00.000', 9)], isShare));
  assert.deepEqual(
    versions.map(({ denominator, came }) => [denominator, came]),
    [
      [8, 'first'],
      [9, 'finer'],
    ],
  );
});

test('a return takes its own note back, and never the note of a paper', () => {
  const own = [typed('10:00:00.000', { value: 0.4, note: 'rough' }), typed('11:00:00.000', { value: 0.4 })];
  assert.equal(only(versionsOf('a', own, isShare)).at(-1)!.note, null);
  const printed = { ...said({ paper: 'may', on: '2025-05-31', value: 0.4 }), note: 'one school missing' };
  const kept = only(versionsOf('a', [printed, typed('10:00:00.000', { value: 0.4 })], isShare));
  assert.deepEqual([kept.length, kept[0]!.note], [1, 'one school missing']);
});
