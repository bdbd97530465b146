// What a file of case records changes on the scorecard: every KPI worked out from the records as they are, and as they would be.

import { addPeriods, type Day, dayInLondon, type Period, periodOf } from '../../clocks/index.ts';
import { AreaFigures, type Measure, type ToldValue, tablesOfRows, type Unit } from '../../measures/index.ts';
import { type CheckSettings, defaultCheckSettings, type RegisterRow } from '../../register/index.ts';
import { type LoadHeader, type StagedLoad, type Store, triedLoad } from '../../store/index.ts';
import { type KeptTables, keptTables, tablesWithin } from '../engine/kept-tables.ts';
import { valuesOfEach } from '../engine/work.ts';
import type { Receiving } from '../import/import-file.ts';
import type { Context } from '../operation.ts';
import { checkSettings } from '../quality/check-settings.ts';
import { changeSentence, changesSentence, decimalsApart } from './figure-change-words.ts';

export interface FigureChanges {
  /** the months that were looked at: a year back from the last day that records tell */
  from: Period;
  to: Period;
  /** the KPIs that case records can tell */
  kpis: number;
  /** nobody has brought case records before */
  isFirst: boolean;
  /** what changes, in words */
  sentence: string;
  /** those that change: first those whose newest figure changes by most of itself, last those that get their first figures */
  changed: KpiChange[];
}

export interface KpiChange {
  measure: string;
  title: string;
  unit: Unit;
  /** the newest month whose figure becomes another; where none does, the newest that gets its first */
  period: Period;
  now: ChangedFigure;
  ifSaved: ChangedFigure;
  /** null where one of the two is no figure */
  difference: number | null;
  /** the decimal places at which the two print differently; null: the usual ones */
  decimals: number | null;
  /** the change in words: "Requests received, May 2025: 93 becomes 96." */
  sentence: string;
  /** periods whose figure becomes another, and those that had none */
  others: Period[];
  firsts: Period[];
  newestFirst: { period: Period; figure: ChangedFigure } | null;
}

export type ChangedFigure = Pick<ToldValue, 'value' | 'numerator' | 'denominator'>;

const MONTHS_BACK = 12;

/** The load is tried and undone, and cannot be kept afterwards. */
export async function figureChanges(
  ctx: Context,
  { store, area, figures }: Receiving & { store: Store },
  load: StagedLoad,
): Promise<FigureChanges> {
  ctx.progress(0, 0, 'Working out what it changes on the scorecard');
  const kept = await keptTables(store, area.code);
  const activity = { operation: 'import', actor: ctx.actor, facts: {} };
  const { before, after } = await triedLoad(store, load, activity, {
    before: async (tx) => (tx.change === kept.change + 1 ? kept : tablesWithin(tx, kept)),
    after: (tx) => tablesWithin(tx, kept),
  });
  const settings = await checkSettings(store, area.code, ctx.today);
  return compared(ctx, figures.measures, settings, before, after);
}

/** Where nobody has brought anything, not even an area: the rows as they are, since there is nothing to match them with. */
export async function firstFigures(
  ctx: Context,
  measures: readonly Measure[],
  { source, tables, statedAt }: Pick<LoadHeader, 'source' | 'tables' | 'statedAt'>,
  rows: readonly RegisterRow[],
): Promise<FigureChanges> {
  ctx.progress(0, 0, 'Working out what it changes on the scorecard');
  const inOrder = rows.toSorted((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
  const stated = { source, chosen: false, sources: [], firstStatedAt: statedAt, lastStatedAt: statedAt };
  const nothing: KeptTables = {
    tables: {},
    counted: new Map(),
    people: { numbers: new Int32Array(), sources: [] },
    reads: [],
    change: 0,
  };
  const after = {
    ...nothing,
    tables: tablesOfRows(inOrder),
    counted: new Map(tables.map((table) => [table, { table, ...stated }])),
  };
  return compared(ctx, measures, defaultCheckSettings, nothing, after);
}

async function compared(
  { today }: Pick<Context, 'today'>,
  all: readonly Measure[],
  { leapBirthday }: Pick<CheckSettings, 'leapBirthday'>,
  before: KeptTables,
  after: KeptTables,
): Promise<FigureChanges> {
  const measures = all.filter(({ workedOut }) => workedOut);
  const last = lastTold(after, today) ?? today;
  const from = addPeriods(periodOf(lastTold(before, today) ?? last, 'month'), -MONTHS_BACK);
  const asked = { measures, from, to: periodOf(last, 'month'), today };
  const valuesFrom = (kept: KeptTables) => {
    const figures = new AreaFigures(kept.tables, asked, { leapBirthday });
    return valuesOfEach({ kept, figures, today, bySql: null }, measures);
  };
  const [now, ifSaved] = [await valuesFrom(before), await valuesFrom(after)];
  const changed = measures
    .flatMap((measure) => changeOf(measure, now.get(measure)!, ifSaved.get(measure)!) ?? [])
    .sort((a, b) => weightOf(b) - weightOf(a));
  const { to } = asked;
  const found = { from, to, kpis: measures.length, isFirst: before.counted.size === 0, changed };
  return { ...found, sentence: changesSentence(found) };
}

/** The last day that any records tell; null while there are none. */
function lastTold({ counted }: KeptTables, today: Day): Day | null {
  const days = [...counted.values()].map(({ lastStatedAt }) => dayInLondon(new Date(lastStatedAt)));
  return days.length === 0 ? null : (Math.min(today, Math.max(...days)) as Day);
}

function changeOf(
  { id, title, unit }: Measure,
  before: readonly ToldValue[],
  ifSaved: readonly ToldValue[],
): KpiChange | null {
  const pairs = ifSaved.flatMap((is, i): [Period, ChangedFigure, ChangedFigure][] =>
    isSame(before[i]!, is) ? [] : [[is.period, figureIn(before[i]!), figureIn(is)]],
  );
  const [firsts, others] = [
    pairs.filter(([, was]) => was.value === null),
    pairs.filter(([, was]) => was.value !== null),
  ];
  const newest = others.at(-1) ?? firsts.at(-1);
  if (!newest) return null;
  const [period, now, is] = newest;
  const said = { title, unit, period, now, ifSaved: is };
  const decimals = decimalsApart(said);
  const first = firsts.at(-1);
  return {
    ...said,
    measure: id,
    difference: now.value === null || is.value === null ? null : is.value - now.value,
    decimals,
    sentence: changeSentence({ ...said, decimals }),
    others: others.map(([one]) => one),
    firsts: firsts.map(([one]) => one),
    newestFirst: first ? { period: first[0], figure: first[2] } : null,
  };
}

/** A share whose parts change says something else, even where the two divide to the same. No figure is as good as another. */
function isSame(was: ToldValue, is: ToldValue): boolean {
  if (was.value === null && is.value === null) return true;
  return was.value === is.value && was.numerator === is.numerator && was.denominator === is.denominator;
}

const figureIn = ({ value, numerator, denominator }: ToldValue): ChangedFigure => ({ value, numerator, denominator });

/** By how much of itself the figure changes: KPIs of every unit stand in one list. One that is lost changes whole. */
function weightOf({ now, ifSaved, difference }: KpiChange): number {
  if (now.value === null) return -1;
  if (difference === null) return 1;
  return difference === 0 ? 0 : Math.abs(difference) / Math.max(Math.abs(now.value), Math.abs(ifSaved.value!));
}
