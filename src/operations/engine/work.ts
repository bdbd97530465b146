// Figures worked out from the stored case records: of any months, broken down, as known now or on an earlier day.

import { setImmediate } from 'node:timers/promises';
import { type Day, day, type Period } from '../../clocks/index.ts';
import {
  AreaFigures,
  asTold,
  type Brought,
  countsOf,
  isStock,
  type KnownDays,
  knownDays,
  type Measure,
  measures,
  type Slice,
  sourceOf,
  type ToldValue,
  type ValueStatus,
  type WorkedOutValue,
  type WorkOutAsked,
  type WorkOutSettings,
} from '../../measures/index.ts';
import type { TableId } from '../../register/index.ts';
import type { InArea } from '../areas.ts';
import type { Context } from '../operation.ts';
import { checkSettings } from '../quality/check-settings.ts';
import { mayDo } from '../run.ts';
import { type CasesAsked, type EngineChoice, lookedFrom } from './asked.ts';
import { workedOutBySql } from './by-sql.ts';
import { type KeptTables, keptTables } from './kept-tables.ts';

export interface Working {
  kept: KeptTables;
  figures: AreaFigures;
  today: Day;
  /** what the database worked out, by measure; null where the engine does */
  bySql: Map<string, WorkedOutValue[]> | null;
}

/** The engine over the stored records, for these measures and months. */
export async function workingFrom(
  ctx: Pick<Context, 'today'>,
  { store, area }: InArea,
  of: { measures: readonly Measure[]; from: Period; to: Period; slices?: readonly Slice[] },
  by: CasesAsked & { engine?: EngineChoice },
): Promise<Working> {
  const { today, asked } = lookedFrom(by, ctx.today);
  const { leapBirthday } = await checkSettings(store, area.code, ctx.today);
  const kept = await keptTables(store, area.code, asked);
  const figures = figuresOver(kept, { ...of, today }, { leapBirthday });
  if (by.engine !== 'sql') return { kept, today, figures, bySql: null };
  const counted = { ...asked, counted: kept.counted };
  const values = await workedOutBySql(store, area.code, { ...of, today }, { leapBirthday }, counted);
  return { kept, today, figures, bySql: Map.groupBy(values, ({ measure }) => measure) };
}

/** What was found for some months serves every KPI that is asked for them. */
const MOST_FIGURES = 3;
const over = new WeakMap<KeptTables, Map<string, AreaFigures>>();

function figuresOver(kept: KeptTables, of: WorkOutAsked, settings: WorkOutSettings): AreaFigures {
  const known = over.get(kept) ?? new Map<string, AreaFigures>();
  over.set(kept, known);
  const own = of.measures.filter(({ local }: Measure & { local?: true }) => local).map(({ id }) => id);
  const key = JSON.stringify([of.from, of.to, of.today, of.slices ?? [], settings, own]);
  const all = [...measures, ...of.measures];
  const found = known.get(key) ?? new AreaFigures(kept.tables, { ...of, measures: all }, settings);
  known.delete(key);
  known.set(key, found);
  if (known.size > MOST_FIGURES) known.delete(known.keys().next().value!);
  return found;
}

/** The measure's figures; those that the records cannot tell say why. */
export function valuesOf({ kept, figures, bySql }: Working, measure: Measure): ToldValue[] {
  const values = bySql ? (bySql.get(measure.id) ?? []) : figures.valuesOf(measure);
  return asTold(values, daysTold(kept, measure), measure);
}

/** Of many KPIs, with a breath after each, so that pages go on answering. */
export async function valuesOfEach(working: Working, measures: readonly Measure[]): Promise<Map<Measure, ToldValue[]>> {
  const found = new Map<Measure, ToldValue[]>();
  for (const measure of measures) {
    found.set(measure, valuesOf(working, measure));
    await setImmediate();
  }
  return found;
}

const told = new WeakMap<KeptTables, Map<Measure, KnownDays>>();

/** The days that the records tell a measure for. */
export function daysTold(kept: KeptTables, measure: Measure): KnownDays {
  const known = told.get(kept) ?? new Map<Measure, KnownDays>();
  told.set(kept, known);
  let found = known.get(measure);
  if (found === undefined) {
    found = knownDays(kept.tables, broughtIn(kept), measure);
    known.set(measure, found);
  }
  return found;
}

function broughtIn({ counted }: KeptTables): Brought {
  return new Map(
    [...counted].map(([table, one]) => [table, { first: dayOf(one.firstStatedAt), last: dayOf(one.lastStatedAt) }]),
  );
}

const dayOf = (instant: string): Day => day(instant.slice(0, 'yyyy-mm-dd'.length));

/** The last day of which any records that count tell, today at the latest. */
export function lastDayTold({ counted }: KeptTables, today: Day): Day {
  const days = [...counted.values()].map(({ lastStatedAt }) => dayOf(lastStatedAt));
  return days.length === 0 ? today : (Math.min(Math.max(...days), today) as Day);
}

/** Whether the rows of a measure have such a breakdown: the mean of days has none, nor have posts a primary need. */
export function hasSlice({ figures }: Working, measure: Measure, slice: Slice): boolean {
  const { formula } = measure.workedOut!;
  const engine = figures.engineOf(measure)?.engine;
  if (!engine || formula.kind === 'rate' || formula.kind === 'quantile') return engine === undefined;
  const { top, of } = countsOf(formula);
  return [...top, ...of].every(
    (count) => engine.counter(sourceOf(count)).slice(slice, isStock(count) ? null : count.on) !== null,
  );
}

/** Figures of officers are for those who may read the cases: no ranking, no export. */
export async function mayBreakDown(ctx: Context, slices: readonly Slice[]): Promise<boolean> {
  const parts = slices.flat();
  return !parts.includes('officer') || (await mayDo(ctx, 'read-cases'));
}

/** Whether none of the tables that a measure counts comes from the source. */
export function lacksRows({ kept }: Working, measure: Measure, source: string): boolean {
  return tablesOf(measure).every((table) => kept.counted.get(table)?.source !== source);
}

/** The tables whose rows a measure counts. */
export function tablesOf(measure: Measure): TableId[] {
  const { top, of } = countsOf(measure.workedOut!.formula);
  return [...new Set([...top, ...of].map((count) => TABLE_OF[sourceOf(count)] ?? (sourceOf(count) as TableId)))];
}

const TABLE_OF: Readonly<Record<string, TableId>> = { 'plan-time': 'plan', 'assessment-time': 'assessment' };

export function statusOf({ value, provisional }: ToldValue): ValueStatus {
  if (value === null) return 'not-applicable';
  return provisional ? 'provisional' : 'actual';
}
