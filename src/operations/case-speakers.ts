// What case records give for one KPI: by the sources that count, and by each other source that brings the same rows.

import { addDays, type Period, periodOf } from '../clocks/index.ts';
import type { WorkedOutFigure } from '../insight/index.ts';
import type { Measure } from '../measures/index.ts';
import { recordSources } from '../store/index.ts';
import type { InArea } from './areas.ts';
import { keptTables } from './engine/kept-tables.ts';
import { tablesOf, valuesOf, workingFrom } from './engine/work.ts';
import type { Context } from './operation.ts';
import type { CaseSpeaker } from './reconciling.ts';
import { workedOut } from './worked-out.ts';

/** Two systems are held against each other over as many days. */
const DAYS_BACK = 2 * 366;

export async function caseSpeakers(
  ctx: Context,
  at: InArea,
  measures: readonly Measure[],
  only: Period | null,
): Promise<CaseSpeaker[]> {
  const ids = measures.map(({ id }) => id);
  const counted = await workedOut({ store: at.store }, at.area.code, ids, only === null ? null : [only]);
  const speakers: CaseSpeaker[] = [{ recordSource: null, title: 'Case records', figures: counted }];
  const [measure] = measures;
  // Reading the records of every system is work: it is done for one KPI, and only where two systems bring its rows.
  if (measures.length !== 1 || !measure?.workedOut || counted.length === 0) return speakers;
  const { counted: whose } = await keptTables(at.store, at.area.code);
  const others = tablesOf(measure).flatMap((table) => {
    const one = whose.get(table);
    return one ? one.sources.filter(({ source }) => source !== one.source).map(({ source }) => source) : [];
  });
  const titles = new Map((await recordSources(at.store, at.area.code)).map(({ id, title }) => [id, title]));
  for (const source of new Set(others)) {
    const figures = await figuresBy(ctx, at, measure, source, only);
    speakers.push({ recordSource: source, title: titles.get(source) ?? `Case records of ${source}`, figures });
  }
  return speakers;
}

async function figuresBy(
  ctx: Context,
  at: InArea,
  measure: Measure,
  source: string,
  only: Period | null,
): Promise<WorkedOutFigure[]> {
  const to = only ?? periodOf(ctx.today, 'month');
  const from = only ?? periodOf(addDays(ctx.today, -DAYS_BACK), 'month');
  const working = await workingFrom(ctx, at, { measures: [measure], from, to }, { knownAt: null, source });
  return valuesOf(working, measure).flatMap(({ period, value, numerator, denominator, provisional }) =>
    numerator === null || provisional ? [] : [{ measure: measure.id, period, value, numerator, denominator }],
  );
}
