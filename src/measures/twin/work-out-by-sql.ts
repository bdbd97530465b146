// The figures of an area worked out inside a database, by the SQL twin of each measure: the same values as the engine's.

import type { LeapBirthday } from '../../register/index.ts';
import { type FigureValue, valueOfSums } from '../engine/figure-sums.ts';
import type { WorkedOutValue, WorkOutAsked, WorkOutSettings } from '../engine/work-out.ts';
import type { Measure } from '../measure.ts';
import { type Slice, sliceText } from '../slices.ts';
import { text } from './dialect.ts';
import { type Twin, twinOf } from './twin.ts';

/** Runs one statement and answers its rows; all of them in one transaction. */
export type RunSql = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/**
 * The planner takes joins on several columns for much rarer than they are and would go through tables row by row; here every
 * join is on equal columns, and joining them by hash is never bad. Compiling what runs for milliseconds costs more than it saves.
 */
const BEFORE = ['set local enable_nestloop = off', 'set local jit = off'];

/**
 * In the order of measures, slices and periods, as workOut answers; a slice value under which nothing was counted in the
 * periods asked for is left out. The views are read once: the area's rows are set aside for as long as the transaction lasts.
 */
export async function workOutBySql(
  run: RunSql,
  area: string,
  asked: WorkOutAsked,
  settings: WorkOutSettings,
): Promise<WorkedOutValue[]> {
  const twins = asked.measures.flatMap((measure) =>
    [null, ...(asked.slices ?? [])].flatMap((slice) => {
      const twin = twinOf(measure, twinAsked(asked, settings, slice));
      return twin ? [{ measure, slice, twin }] : [];
    }),
  );
  for (const statement of BEFORE) await run(statement);
  const read = new Set(
    twins.flatMap(({ twin }) => [...twin.sql.matchAll(/\bwaymark\.(\w+)/g)].map(([, table]) => table!)),
  );
  for (const table of read) {
    await run(
      `create temporary table ${table} on commit drop as select * from waymark.${table} where area = ${text(area)}`,
    );
    await run(`analyze pg_temp.${table}`);
  }
  const found: WorkedOutValue[] = [];
  for (const { measure, slice, twin } of twins) {
    const rows = await run(
      `select period${slice === null ? '' : ', slice'},
  numerator::float8 as numerator, denominator::float8 as denominator, value::float8 as value
from (\n${twin.sql.replaceAll(/\bwaymark\./g, 'pg_temp.')}) as figures`,
    );
    for (const value of valuesFrom(measure, slice, twin, rows)) found.push(value);
  }
  return found;
}

function twinAsked(
  { from, to, today }: WorkOutAsked,
  { leapBirthday, halfTerms }: { leapBirthday: LeapBirthday; halfTerms?: WorkOutSettings['halfTerms'] },
  slice: Slice | null,
) {
  return {
    from,
    to,
    today,
    leapBirthday,
    dialect: 'postgres',
    ...(halfTerms ? { halfTerms } : {}),
    ...(slice === null ? {} : { slice }),
  } as const;
}

function valuesFrom(
  measure: Measure,
  slice: Slice | null,
  { periods }: Twin,
  rows: readonly Record<string, unknown>[],
): WorkedOutValue[] {
  const { formula } = measure.workedOut!;
  // what a period that no row tells of counts, and why nothing can be divided by nought
  const nothing = valueOfSums(formula, { top: 0, of: 0, days: new Map() });
  const cells = new Map<string, Map<string, FigureValue>>();
  for (const { period, slice: is, numerator, denominator, value } of rows) {
    const of = cells.get(String(is ?? '')) ?? new Map<string, FigureValue>();
    cells.set(String(is ?? ''), of);
    of.set(String(period), {
      numerator: Number(numerator),
      denominator: numberOf(denominator),
      value: numberOf(value),
      why: value === null ? nothing.why : null,
    });
  }
  const counted = slice === null ? [''] : [...cells.keys()].filter((is) => countsAny(cells.get(is)!)).sort();
  return counted.flatMap((is) =>
    periods.names.map((period, at) => ({
      measure: measure.id,
      period,
      slice: slice === null ? null : { by: sliceText(slice), is },
      ...(cells.get(is)?.get(period) ?? nothing),
      provisional: periods.isProvisional(at),
    })),
  );
}

const numberOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const countsAny = (cells: ReadonlyMap<string, FigureValue>): boolean =>
  [...cells.values()].some(({ numerator, denominator }) => numerator !== 0 || (denominator ?? 0) !== 0);
