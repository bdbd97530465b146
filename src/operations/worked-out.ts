// Figures that the engine works out from case records, for whoever needs them beside what papers and people say.

import { addDays, type Day, dayInLondon, firstDayOfPeriod, type Period, periodOf } from '../clocks/index.ts';
import type { WorkedOutFigure } from '../insight/index.ts';
import { measures as catalogue } from '../measures/index.ts';
import { areas, loadsOf, type Store } from '../store/index.ts';
import { keptTables } from './engine/kept-tables.ts';
import { daysTold, valuesOfEach, workingFrom } from './engine/work.ts';

/** Records that reach further back tell little that anybody compares. */
const MOST_DAYS_BACK = 15 * 366;

/**
 * The figures of these KPIs for these periods, or for every period that can be worked out when none are named. One that
 * cannot be worked out is left out, and so is a period that is not over.
 */
export async function workedOut(
  { store }: { store: Store },
  areaCode: string,
  ids: readonly string[],
  periods: readonly Period[] | null,
): Promise<WorkedOutFigure[]> {
  const measures = catalogue.filter((one) => one.workedOut && ids.includes(one.id));
  const area = (await areas(store)).find(({ code }) => code === areaCode);
  if (!area || measures.length === 0 || periods?.length === 0) return [];
  if ((await loadsOf(store, area.code)).length === 0) return [];
  const today = dayInLondon(store.now());
  const kept = await keptTables(store, area.code);
  const since = Math.min(...measures.map((measure) => daysTold(kept, measure).since));
  const first = periods === null ? since : Math.min(...periods.map((period) => firstDayOfPeriod(period)));
  if (first > today) return [];
  const from = periodOf(Math.max(first, addDays(today, -MOST_DAYS_BACK)) as Day, 'month');
  const to = periodOf(today, 'month');
  const by = { knownAt: null, source: null };
  const working = await workingFrom({ today }, { store, area }, { measures, from, to }, by);
  const worked = await valuesOfEach(working, measures);
  return measures.flatMap((measure) =>
    worked
      .get(measure)!
      .filter((one) => one.numerator !== null && !one.provisional && (periods?.includes(one.period) ?? true))
      .map(({ period, value, numerator, denominator }) => ({
        measure: measure.id,
        period,
        value,
        numerator,
        denominator,
      })),
  );
}
