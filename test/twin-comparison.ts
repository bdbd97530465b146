// The engine's figures beside the SQL twin's, for many registers that lie as areas in one database.

import type { Day, Period } from '../src/clocks/index.ts';
import {
  countsOf,
  type Dialect,
  fieldKind,
  isStock,
  type Measure,
  measures,
  type Slice,
  type Stock,
  sliceText,
  tablesOfRows,
  twinOf,
  type WorkedOutValue,
  workOut,
} from '../src/measures/index.ts';
import type { LeapBirthday, RegisterRow } from '../src/register/index.ts';
import { codesAskedFor, randomRegister } from './random-registers.ts';

export const workedOutMeasures: readonly Measure[] = measures.filter(({ workedOut }) => workedOut);

export interface Register {
  area: string;
  rows: readonly RegisterRow[];
}

export const ASKED: { from: Period; to: Period; today: Day } = {
  from: '2024-01',
  to: '2024-12',
  // 17 November 2024: one period is not over, and one has not begun
  today: 20_044 as Day,
};

/** The first letter of an id is its source. */
export const sourceOf = ({ id }: RegisterRow): string => id.slice(0, 1);

export function registers(count: number, firstSeed = 1): Register[] {
  const asked = codesAskedFor(measures);
  return Array.from({ length: count }, (_, i) => ({
    area: `E${String(firstSeed + i).padStart(8, '0')}`,
    rows: randomRegister(firstSeed + i, asked),
  }));
}

export interface Cell {
  numerator: number;
  denominator: number | null;
  value: number | null;
}

/** By area, and then by slice value (null is everybody's '*') and period. */
export type Cells = Map<string, Map<string, Cell>>;

const known = new Map<string, Map<string, Cells>>();
/** The long run goes through thousands of registers: those of a few questions are enough to serve the next database. */
const MOST_KNOWN = 6;

/** The same for every database that is compared with: worked out once. */
export function engineCells(
  areas: readonly Register[],
  leapBirthday: LeapBirthday,
  slices: readonly Slice[],
  asked: readonly Measure[] = workedOutMeasures,
): Map<string, Cells> {
  const key = [leapBirthday, areas[0]?.area, areas.length, ...slices.map(sliceText), ...asked.map(({ id }) => id)].join(
    ' ',
  );
  if (!known.has(key) && known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
  return within(known, key, () => {
    const found = new Map<string, Cells>();
    for (const { area, rows } of areas) {
      const values = workOut(tablesOfRows(rows), { measures: asked, ...ASKED, slices }, { leapBirthday });
      for (const value of values) put(found, area, value);
    }
    return found;
  });
}

export const askedKey = (measure: string, slice: string | null): string => `${measure} ${slice ?? '*'}`;

function put(found: Map<string, Cells>, area: string, value: WorkedOutValue): void {
  const { measure, slice, period, numerator, denominator } = value;
  const cells = within(found, askedKey(measure, slice?.by ?? null), () => new Map() as Cells);
  const own = within(cells, area, () => new Map<string, Cell>());
  own.set(`${slice?.is ?? '*'} ${period}`, { numerator, denominator, value: value.value });
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** One row an area, so that what is sent is small: a list of [slice, period, numerator, denominator, value]. */
export function packed(sql: string, sliced: boolean): string {
  return `select area, json_agg(json_build_array(${sliced ? 'slice' : `'*'`}, period, numerator, denominator, value)) as cells
from (${sql}) as figures group by area`;
}

export type PackedRow = { area: string; cells: [string, string, number, number | null, number | null][] };

export function sqlCells(rows: readonly PackedRow[]): Cells {
  return new Map(
    rows.map(({ area, cells }) => [
      area,
      new Map(
        cells.map(([slice, period, numerator, denominator, value]) => [
          `${slice} ${period}`,
          { numerator: Number(numerator), denominator: asNumber(denominator), value: asNumber(value) },
        ]),
      ),
    ]),
  );
}

const asNumber = (value: unknown): number | null => (value === null ? null : Number(value));

const NOTHING: Cell = { numerator: 0, denominator: 0, value: 0 };
const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
/** A slice value that counts nothing in a period may be left out by either. */
const isNothing = ({ numerator, denominator }: Cell) => near(numerator, 0) && near(denominator ?? 0, 0);

export interface Difference {
  asked: string;
  area: string;
  cell: string;
  engine: Cell | null;
  sql: Cell | null;
}

export function differences(
  asked: string,
  engine: Cells,
  sql: Cells,
  sliced: boolean,
): { cells: number; found: Difference[] } {
  const found: Difference[] = [];
  let cells = 0;
  for (const area of new Set([...engine.keys(), ...sql.keys()])) {
    const [ours, theirs] = [engine.get(area) ?? new Map(), sql.get(area) ?? new Map()];
    for (const cell of new Set([...ours.keys(), ...theirs.keys()])) {
      const [a, b] = [ours.get(cell) ?? null, theirs.get(cell) ?? null] as [Cell | null, Cell | null];
      cells++;
      const same =
        a && b
          ? near(a.numerator, b.numerator) && near(a.denominator, b.denominator) && near(a.value, b.value)
          : sliced && isNothing(a ?? b ?? NOTHING);
      if (!same) found.push({ asked, area, cell, engine: a, sql: b });
    }
  }
  return { cells, found };
}

/** Stocks other than of plans, whose people may change while they are open. */
export const OPEN_STOCKS: readonly Measure[] = workedOutMeasures.filter((measure) =>
  stocksOf(measure).some(({ stock }) => stock !== 'plan-time' && fieldKind(stock, 'person') !== null),
);

export function stocksOf({ workedOut }: Measure): Stock[] {
  const { top, of } = countsOf(workedOut!.formula);
  return [...top, ...of].filter(isStock);
}

/** Breakdowns by what stands beside people then, and pairs of them with what does not change. */
export const THEN: readonly Slice[] = [
  'need',
  'in-care',
  'officer',
  ['team', 'sex'],
  'provision',
  'establishment',
  'team',
  ['in-care', 'need'],
];

/** Every breakdown that a table of people may have, and pairs. */
export const SLICES: readonly Slice[] = [
  'sex',
  'need',
  'phase',
  'age',
  'locality',
  'provision',
  'establishment',
  'officer',
  'in-care',
  'request-source',
  ['need', 'age'],
  ['phase', 'sex'],
  'team',
  ['in-care', 'provision'],
];

/** Places of three breakdowns far from each other. */
const IN_TURN = [0, 4, 8];

const BIRTHDAYS: readonly LeapBirthday[] = ['28 February', '1 March'];

export interface Compared {
  /** queries that were run */
  queries: number;
  cells: number;
  /** cells in which anything was counted */
  counted: number;
  found: Difference[];
}

/**
 * One query for each measure and breakdown against the engine; where it reads differently for the other leap birthday, once
 * more for that. `change` may spoil a query, to see that the difference is found; `turn`: each measure by a few breakdowns in
 * turn, so that all come up.
 */
export async function compare(
  areas: readonly Register[],
  slices: readonly Slice[],
  run: (sql: string, sliced: boolean) => Promise<readonly PackedRow[]>,
  dialect: Dialect,
  { of = workedOutMeasures, change = (sql: string) => sql, turn = false } = {},
): Promise<Compared> {
  const all: Compared = { queries: 0, cells: 0, counted: 0, found: [] };
  const seen = new Set<string>();
  for (const leapBirthday of BIRTHDAYS) {
    const engine = engineCells(areas, leapBirthday, slices, of);
    for (const [i, measure] of of.entries())
      for (const slice of turn ? IN_TURN.map((by) => slices[(i + by) % slices.length]!) : [null, ...slices]) {
        const key = askedKey(measure.id, slice === null ? null : sliceText(slice));
        const ours = engine.get(key) ?? new Map();
        const sliced = slice === null ? {} : { slice };
        const twin = twinOf(measure, { ...ASKED, leapBirthday, dialect, ...sliced });
        if (!twin && ours.size > 0) throw new Error(`${key} has no query`);
        if (!twin || seen.has(twin.sql)) continue;
        seen.add(twin.sql);
        const theirs = sqlCells(await run(change(twin.sql), slice !== null));
        const { cells, found } = differences(key, ours, theirs, slice !== null);
        all.queries++;
        all.cells += cells;
        for (const own of ours.values()) for (const cell of own.values()) if (!isNothing(cell)) all.counted++;
        all.found.push(...found.slice(0, 5));
      }
  }
  return all;
}
