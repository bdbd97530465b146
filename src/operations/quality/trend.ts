// How many findings there were at the end of each month: the checks over the case records as they were known then.

import { addPeriods, type Day, lastDayOfPeriod, type Period, periodOf, periodsFrom } from '../../clocks/index.ts';
import type { CaseFinding } from '../../register/index.ts';
import { endOfDay, loadsOf, type Store, type StoredHeld, type StoredLoad } from '../../store/index.ts';
import { broughtBy, type IsBrought } from './brought.ts';
import { walkRecords } from './walk.ts';

export interface MonthEnd {
  month: Period;
  on: Day;
  people: number;
  /** by check; a check that could not be judged then is not there */
  counts: Record<string, number>;
}

export interface TrendAsked {
  store: Store;
  area: string;
  today: Day;
  months: number;
  progress(done: number, of: number): void;
  isStopped(): boolean;
}

/** Months that have ended, oldest first; none from before the first records. Null when it was stopped. */
export async function monthEnds(asked: TrendAsked): Promise<MonthEnd[] | null> {
  const { store, area, today, months } = asked;
  const loads = await loadsOf(store, area);
  const newest = addPeriods(periodOf(today, 'month'), -1);
  const ends = periodsFrom(addPeriods(newest, 1 - months), newest)
    .map((month) => ({ month, on: lastDayOfPeriod(month) }))
    .filter(({ on }) => loads.some(({ statedAt }) => Date.parse(statedAt) <= Date.parse(endOfDay(on))));
  const found: MonthEnd[] = [];
  for (const [i, end] of ends.entries()) {
    asked.progress(i, ends.length);
    const one = await monthEnd(asked, end, loads);
    if (one === null) return null;
    found.push(one);
  }
  return found;
}

async function monthEnd(
  { store, area, isStopped }: TrendAsked,
  { month, on }: Pick<MonthEnd, 'month' | 'on'>,
  all: readonly StoredLoad[],
): Promise<MonthEnd | null> {
  const asKnownAt = endOfDay(on);
  const loads = all.filter(({ statedAt }) => Date.parse(statedAt) <= Date.parse(asKnownAt));
  const isBrought = broughtBy(loads);
  const counts: Record<string, number> = {};
  let people = 0;
  const walked = await walkRecords({
    store,
    area,
    today: on,
    asKnownAt,
    loads,
    see(_, person) {
      if (person !== null) people += 1;
    },
    found(finding, { held }) {
      const { id } = finding.check;
      if (isJudged(finding, held, isBrought)) counts[id] = (counts[id] ?? 0) + 1;
    },
    progress: () => {},
    isStopped,
  });
  if (walked === null) return null;
  return {
    month,
    on,
    people,
    counts: { ...Object.fromEntries(Object.keys(walked.looked).map((id) => [id, 0])), ...counts },
  };
}

function isJudged({ found }: CaseFinding, held: StoredHeld | null, isBrought: IsBrought): boolean {
  const [first] = found.rows;
  if (!first || held === null || found.field === undefined) return true;
  const rows: readonly { id: string; fromSource: string }[] = held[first.table];
  const row = rows.find(({ id }) => id === first.id);
  return row === undefined || isBrought(row.fromSource, first.table, found.field);
}
