// A made-up signed version for tests: twelve KPIs in two sections over two years, with everything that a version can hold.

import { day, monthFromIndex, monthIndex, type Period } from '../../clocks/index.ts';
import {
  type Footprint,
  type Measure,
  type Statement,
  type ValueStatus,
  versionAt,
  versionsOf,
} from '../../measures/index.ts';
import { disclosureRules } from '../disclosure/rule.ts';
import type { PrintedRow } from '../printed-row.ts';
import { type Benchmark, type Scorecard, scorecardOf } from '../scorecard.ts';
import type { DatedTarget } from '../target.ts';
import { FIXTURE_ROWS, type FixtureRow, fixtureMeasure } from './fixture-rows.fixture.ts';
import { NAUGHTY } from './naughty.fixture.ts';
import type { SignedVersion } from './signed-version.ts';
import { changesFixture, overridesFixture, trustFixture, wordsFixture } from './signed-words.fixture.ts';

const FIXTURE_MONTH: Period = '2025-05';
const FIRST_MONTH = monthIndex('2023-06')!;
const MAY_ON = day('2025-05-20');
const JUNE_ON = day('2025-06-20');
const SIGNED_ON = day('2025-07-02');

interface FixtureAsked {
  /** every text that somebody wrote is a naughty string */
  naughty?: boolean;
  /** 12 when left out */
  number?: number;
}

/** As the store gives it back: through JSON. */
export function signedVersionFixture({ naughty = false, number = 12 }: FixtureAsked = {}): SignedVersion {
  let at = 0;
  const text = (plain: string) => (naughty ? NAUGHTY[at++ % NAUGHTY.length]! : plain);
  const scorecard = scorecardFixture(text);
  const version: SignedVersion = {
    shape: 1,
    area: { code: 'E06999999', name: text('Sandbourne') },
    number,
    title: text('Board scorecard, May 2025'),
    month: FIXTURE_MONTH,
    basis: 'standing',
    selection: { id: 'board', title: text('Board') },
    cutOff: { change: 48_213, knownAt: day('2025-06-30'), at: '2025-06-30T08:00:00.000Z' },
    signed: { by: text('Amara Osei'), as: text('director of children’s services'), on: SIGNED_ON },
    previous: number === 1 ? null : number - 1,
    scorecard,
    words: wordsFixture(text, scorecard.sections[0]!.title),
    overrides: overridesFixture(text),
    trust: trustFixture(text),
    disclosure: { board: disclosureRules.board, public: disclosureRules.public },
    changes: changesFixture(),
  };
  return JSON.parse(JSON.stringify(version)) as SignedVersion;
}

function scorecardFixture(text: (plain: string) => string): Scorecard {
  const sections = new Map([...new Set(FIXTURE_ROWS.map(({ section }) => section))].map((one) => [one, text(one)]));
  const measures = new Map(
    FIXTURE_ROWS.map((row): [string, Measure] => {
      const measure = fixtureMeasure(row);
      const { plain, numerator, denominator, caveats } = measure;
      return [
        row.id,
        {
          ...measure,
          title: text(measure.title),
          ...(plain === undefined ? {} : { plain: text(plain) }),
          ...(numerator === undefined ? {} : { numerator: text(numerator) }),
          ...(denominator ? { denominator: text(denominator) } : {}),
          ...(caveats === undefined ? {} : { caveats: caveats.map(text) }),
        },
      ];
    }),
  );
  const versions = versionsOf(
    'E06999999',
    FIXTURE_ROWS.flatMap((row) => statementsOf(row, text)),
    (id) => measures.get(id)?.unit === 'percent',
    (id, period) => versionAt(measures.get(id)!, period),
  );
  return scorecardOf({
    measureOf: (id) => measures.get(id),
    isLocal: (id) => id.startsWith('local-'),
    footprintOf: (id): Footprint => FIXTURE_ROWS.find((row) => row.id === id)?.footprint ?? 'council',
    rows: FIXTURE_ROWS.map((row, i) => printedRow(row, i, text, sections)),
    versions,
    targets: FIXTURE_ROWS.flatMap(targetOf),
    benchmarks: FIXTURE_ROWS.flatMap(benchmarkOf),
    knownAt: day('2025-06-30'),
    month: FIXTURE_MONTH,
  });
}

function printedRow(
  row: FixtureRow,
  i: number,
  text: (plain: string) => string,
  sections: ReadonlyMap<string, string>,
): PrintedRow {
  return {
    paper: 'b'.repeat(20),
    file: 'scorecard-may-2025.xlsx',
    statedOn: JUNE_ON,
    order: i + 1,
    section: sections.get(row.section)!,
    label: text(row.label),
    ref: String(101 + i),
    under: null,
    tile: false,
    polarity: undefined,
    frequency: null,
    trend: null,
    notes: null,
    measure: row.id,
  };
}

const targetOf = ({ id, target }: FixtureRow): DatedTarget[] =>
  target === undefined
    ? []
    : [
        {
          measure: id,
          value: target.value,
          tolerance: target.tolerance,
          validFrom: day('2022-04-01'),
          validTo: null,
          knownFrom: MAY_ON,
          change: 0,
        },
      ];

const benchmarkOf = ({ id, benchmarks = {} }: FixtureRow): Benchmark[] =>
  (['england', 'region'] as const).flatMap((level): Benchmark[] => {
    const value = benchmarks[level];
    if (value === undefined) return [];
    const paper = { paper: 'b'.repeat(20), file: 'scorecard-may-2025.xlsx', statedOn: JUNE_ON, printed: '' };
    return [{ measure: id, level, period: '2024', value, decimals: 1, ...paper }];
  });

function statementsOf(row: FixtureRow, text: (plain: string) => string): Statement[] {
  const periods = row.periods ?? Array.from({ length: 24 }, (_, i) => monthFromIndex(FIRST_MONTH + i));
  return periods.flatMap((period, i): Statement[] => {
    const figure = row.figure(i, period);
    if (figure === null) return [];
    const note = row.notes?.[period];
    const said = statement(row, period, figure, {
      on: JUNE_ON,
      line: i + 2,
      note: note === undefined ? null : text(note),
    });
    const first = row.firstSaid?.[period];
    return first === undefined
      ? [said]
      : [statement(row, period, first, { on: MAY_ON, line: i + 2, note: null }), said];
  });
}

function statement(
  row: FixtureRow,
  period: Period,
  figure: number | [number, number] | ValueStatus,
  { on, line, note }: { on: typeof MAY_ON; line: number; note: string | null },
): Statement {
  const [numerator, denominator] = Array.isArray(figure) ? figure : [null, null];
  const value = Array.isArray(figure) ? figure[0] / figure[1] : typeof figure === 'number' ? figure : null;
  const isLast = period === FIXTURE_MONTH;
  return {
    measure: row.id,
    period,
    value,
    numerator,
    denominator,
    decimals: row.decimals,
    status: typeof figure === 'string' ? figure : isLast && row.isProvisional ? 'provisional' : 'actual',
    dueOn: figure === 'awaited' ? day('2025-07-10') : null,
    arrow: null,
    note,
    place: 'table',
    source: {
      paper: (on === MAY_ON ? 'a' : 'b').repeat(20),
      file: on === MAY_ON ? 'scorecard-april-2025.xlsx' : 'scorecard-may-2025.xlsx',
      statedOn: on,
      sheet: 'Scorecard',
      row: line,
      column: 'D',
      printed: String(value ?? figure),
    },
  };
}
