// How many findings there were at the end of each month: the checks over the case records as they were known then.

import { type Day, dayInLondon, lastDayOfPeriod, type Period, periodOf } from '../../clocks/index.ts';
import type { CaseFinding } from '../../register/index.ts';
import { endOfDay, loadsOf, recordCount, type Store, type StoredHeld, type StoredLoad } from '../../store/index.ts';
import { broughtBy, type IsBrought } from './brought.ts';
import type { Inside } from './joined-run.ts';
import { walkRecords } from './walk.ts';

export interface MonthEnd {
  month: Period;
  on: Day;
  people: number;
  /** by check; a check that could not be judged then is not there */
  counts: Record<string, number>;
}

export interface TrendAsked extends Inside {
  store: Store;
  area: string;
  today: Day;
  months: number;
}

/** The newest months that have ended and in which records came, oldest first: what did not come says nothing new. Null when it was stopped. */
export async function monthEnds(asked: TrendAsked): Promise<MonthEnd[] | null> {
  const { store, area, today, months } = asked;
  const loads = await loadsOf(store, area);
  const came = new Set(loads.map(({ statedAt }) => periodOf(dayInLondon(new Date(statedAt)), 'month')));
  const ends = [...came]
    .map((month) => ({ month, on: lastDayOfPeriod(month) }))
    .filter(({ on }) => on < today)
    .sort((a, b) => a.on - b.on)
    .slice(-months);
  const all = await recordCount(store, area);
  const found: MonthEnd[] = [];
  for (const [i, end] of ends.entries()) {
    const progress = (records: number) => asked.progress(i * all + records, ends.length * all);
    progress(0);
    const one = await monthEnd({ ...asked, progress }, end, loads);
    if (one === null) return null;
    found.push(one);
  }
  return found;
}

async function monthEnd(
  { store, area, progress, isStopped }: Omit<TrendAsked, 'progress'> & { progress(records: number): void },
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
    progress,
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
