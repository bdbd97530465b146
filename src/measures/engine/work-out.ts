// Values of measures from case records, as at any day, for every period and slice asked for.

import {
  addPeriods,
  type Day,
  firstDayOfPeriod,
  type HalfTerm,
  lastDayOfPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  periodsFrom,
} from '../../clocks/index.ts';
import type { LeapBirthday } from '../../register/index.ts';
import { countsOf } from '../language.ts';
import type { Measure } from '../measure.ts';
import type { Slice } from '../slices.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { type Compiled, compiled } from './compiled.ts';
import { Engine } from './engine.ts';
import type { FigureSums, FigureValue } from './figure-sums.ts';
import { keyOf } from './key-of.ts';
import { type FigureColumns, type FigureSlice, MeasureFigures } from './measure-figures.ts';
import { AreaRows } from './rows.ts';
import type { AreaTables } from './tables.ts';
import { mostBack, workedOutEvery } from './windows.ts';

/** One figure worked out. */
export interface WorkedOutValue extends FigureValue {
  measure: string;
  period: Period;
  slice: FigureSlice;
  /** the period is not over on the day that is looked from */
  provisional: boolean;
}

export interface WorkOutSettings {
  leapBirthday: LeapBirthday;
  /** school terms as published, for KPIs by term */
  halfTerms?: readonly HalfTerm[];
}

export interface WorkOutAsked {
  measures: readonly Measure[];
  /** every period that begins in the first or after it and up to the end of the last; each measure has its own kind of period */
  from: Period;
  to: Period;
  today: Day;
  slices?: readonly Slice[];
}

/** What the measures of one kind of period need, the same for every area and day. */
interface Alike {
  back: number;
  counts: Compiled;
}

const alikeByKind = new WeakMap<readonly Measure[], Map<PeriodKind, Alike>>();

/** Made ready once for a list of measures, however many areas and cases it is worked out for. */
function alike(measures: readonly Measure[]): Map<PeriodKind, Alike> {
  const known = alikeByKind.get(measures);
  if (known) return known;
  const found = new Map<PeriodKind, Alike>();
  for (const [kind, list] of Map.groupBy(measures, workedOutEvery)) {
    const counts = list.flatMap(({ workedOut }) =>
      workedOut ? Object.values(countsOf(workedOut.formula)).flat() : [],
    );
    found.set(kind, { back: Math.max(...list.map(mostBack)), counts: compiled(counts) });
  }
  alikeByKind.set(measures, found);
  return found;
}

/** Many areas and cases are asked the same. */
const calendars = new WeakMap<WorkOutAsked, Map<string, Calendar | null>>();

function calendarFor(
  asked: WorkOutAsked,
  kind: PeriodKind,
  back: number,
  halfTerms: readonly HalfTerm[],
): Calendar | null {
  const [from, to] = [firstDayOfPeriod(asked.from, halfTerms), lastDayOfPeriod(asked.to, halfTerms)];
  const containing = periodOf(from, kind, halfTerms);
  const first = firstDayOfPeriod(containing, halfTerms) < from ? addPeriods(containing, 1) : containing;
  const begins = firstDayOfPeriod(first, halfTerms);
  if (begins > asked.today || begins > to) return null;
  return calendarOf(periodsFrom(addPeriods(first, -back), periodOf(to, kind, halfTerms)), asked.today, halfTerms);
}

/** Time with a plan and what else is gathered of an area's rows serves everybody who asks about them. */
const gathered = new WeakMap<AreaTables, AreaRows>();

function rowsSince(tables: AreaTables, since: number): AreaRows {
  const known = gathered.get(tables);
  if (known && known.since <= since) return known;
  const rows = new AreaRows(tables, since);
  gathered.set(tables, rows);
  return rows;
}

interface Ready {
  engine: Engine;
  /** the place of the first period asked for */
  first: number;
}

/** The figures of one area's case records: measures of one kind of period share a calendar and an engine. */
export class AreaFigures {
  readonly tables: AreaTables;
  private readonly asked: WorkOutAsked;
  private readonly settings: WorkOutSettings;
  private readonly engines = new Map<PeriodKind, Ready | null>();

  constructor(tables: AreaTables, asked: WorkOutAsked, settings: WorkOutSettings) {
    this.tables = tables;
    this.asked = asked;
    this.settings = settings;
  }

  /** The engine of a measure's kind of period, and the first period asked for; null where none of them has begun. */
  engineOf(measure: Measure): Ready | null {
    const kind = workedOutEvery(measure);
    let found = this.engines.get(kind);
    if (found === undefined) {
      found = this.ready(kind, alike(this.asked.measures).get(kind) ?? { back: mostBack(measure), counts: [] });
      this.engines.set(kind, found);
    }
    return found;
  }

  private ready(kind: PeriodKind, { back, counts }: Alike): Ready | null {
    const calendar = this.calendar(kind, back);
    if (!calendar) return null;
    const engine = new Engine(this.tables, calendar, this.settings, rowsSince(this.tables, calendar.from));
    engine.prepare(counts, this.asked.slices);
    return { engine, first: back };
  }

  private calendar(kind: PeriodKind, back: number): Calendar | null {
    const { halfTerms = [] } = this.settings;
    const key = `${kind} ${back} ${keyOf(halfTerms)}`;
    const known = calendars.get(this.asked) ?? new Map<string, Calendar | null>();
    calendars.set(this.asked, known);
    let found = known.get(key);
    if (found === undefined) {
      found = calendarFor(this.asked, kind, back, halfTerms);
      known.set(key, found);
    }
    return found;
  }

  /** Everybody's figures, then each slice's; none for a measure that is not worked out. */
  valuesOf(measure: Measure): WorkedOutValue[] {
    const found = measure.workedOut ? this.engineOf(measure) : null;
    if (!found) return [];
    const { engine, first } = found;
    const figures = new MeasureFigures(engine, measure, this.asked.slices ?? []);
    return figures.sliced().flatMap(([slice, parts]) =>
      engine.calendar.periods.slice(first).map((period, i) => ({
        measure: measure.id,
        period,
        slice,
        ...figures.at(parts, first + i),
        provisional: first + i >= engine.calendar.provisionalFrom,
      })),
    );
  }

  /** The same figures as columns, with their periods; null for a measure that is not worked out. */
  columnsOf(measure: Measure): { periods: readonly Period[]; figures: FigureColumns } | null {
    const found = measure.workedOut ? this.engineOf(measure) : null;
    if (!found) return null;
    const { engine, first } = found;
    const figures = new MeasureFigures(engine, measure, this.asked.slices ?? []);
    return { periods: engine.calendar.periods.slice(first), figures: figures.columns(first) };
  }

  /** What everybody's figures are made of, by period. */
  sumsOf(measure: Measure): { period: Period; sums: FigureSums }[] {
    const found = measure.workedOut ? this.engineOf(measure) : null;
    if (!found) return [];
    const { engine, first } = found;
    const figures = new MeasureFigures(engine, measure, []);
    const [[, everybody]] = figures.sliced() as [[FigureSlice, Parameters<MeasureFigures['sumsAt']>[0]]];
    return engine.calendar.periods
      .slice(first)
      .map((period, i) => ({ period, sums: figures.sumsAt(everybody, first + i) }));
  }
}

/** Every figure of the measures that can be worked out, in the order of measures, slices and periods; the others have none. */
export function workOut(tables: AreaTables, asked: WorkOutAsked, settings: WorkOutSettings): WorkedOutValue[] {
  const figures = new AreaFigures(tables, asked, settings);
  return asked.measures.flatMap((measure) => figures.valuesOf(measure));
}
