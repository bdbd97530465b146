// Findings in case records counted: by check, and by what they may be filtered by, each as if it were the only filter left open.

import { addPeriods, type Day, type Period, periodOf, periodsFrom } from '../../clocks/index.ts';
import type { CaseCheck } from '../../register/index.ts';
import { type FindingsFilter, isAsked, type ListedRecordFinding, recordStates } from './findings.ts';

export interface CheckCount {
  check: CaseCheck;
  count: number;
  /** the longest that one of them has stood; null where all are about no row */
  oldestDays: number | null;
  oldestSince: Day | null;
}

export interface FacetCount {
  /** what to ask for; '' asks for all of them */
  value: string;
  count: number;
}

export type Facet = 'severity' | 'source' | 'owner' | 'set' | 'state' | 'minimumAge';

/** Ages that are asked for, in days. */
export const AGES = [0, 7, 28, 91, 182] as const;

/** Errors first, most found first. */
export function countsByCheck(findings: readonly ListedRecordFinding[]): CheckCount[] {
  return [...Map.groupBy(findings, ({ check }) => check)]
    .map(([check, of]): CheckCount => {
      const dated = of.filter(({ days }) => days !== null).sort((a, b) => b.days! - a.days!);
      return { check, count: of.length, oldestDays: dated[0]?.days ?? null, oldestSince: dated[0]?.since ?? null };
    })
    .sort(
      (a, b) =>
        Number(b.check.severity === 'error') - Number(a.check.severity === 'error') ||
        b.count - a.count ||
        (a.check.id < b.check.id ? -1 : 1),
    );
}

/** How many there would be with another choice of this one filter. */
export function facets(findings: readonly ListedRecordFinding[], asked: FindingsFilter): Record<Facet, FacetCount[]> {
  const open = (change: Partial<FindingsFilter>) => findings.filter((one) => isAsked(one, { ...asked, ...change }));
  const counted = (of: readonly ListedRecordFinding[], value: (one: ListedRecordFinding) => string) =>
    [...Map.groupBy(of, value)].map(([name, list]) => ({ value: name, count: list.length }));
  const byCount = (list: FacetCount[]) => list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const states = counted(open({ state: null }), ({ state }) => state);
  const aged = open({ minimumAge: 0 });
  return {
    severity: byCount(counted(open({ severity: null }), ({ severity }) => severity)),
    source: byCount(counted(open({ source: null }), ({ source }) => source ?? '')),
    owner: byCount(counted(open({ owner: null }), ({ owner }) => owner ?? '')),
    set: byCount(counted(open({ set: null }), ({ check }) => check.set)),
    state: recordStates.map((value) => states.find((one) => one.value === value) ?? { value, count: 0 }),
    minimumAge: AGES.map((age) => ({
      value: String(age),
      count: age === 0 ? aged.length : aged.filter(({ days }) => (days ?? 0) >= age).length,
    })),
  };
}

export interface MonthOfFindings {
  month: Period;
  /** those that stand now and have stood since this month */
  count: number;
}

export interface SinceMonths {
  /** those that have stood for longer than the months below */
  older: number;
  /** the last twelve, oldest first */
  months: MonthOfFindings[];
}

const MONTHS = 12;

/** By the month since which they have stood. */
export function sinceMonths(findings: readonly ListedRecordFinding[], today: Day): SinceMonths {
  const counts = new Map<Period, number>();
  for (const { since } of findings) {
    if (since === null) continue;
    const month = periodOf(since, 'month');
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const thisMonth = periodOf(today, 'month');
  const months = periodsFrom(addPeriods(thisMonth, 1 - MONTHS), thisMonth).map((month) => ({
    month,
    count: counts.get(month) ?? 0,
  }));
  const listed = months.reduce((sum, { count }) => sum + count, 0);
  return { older: [...counts.values()].reduce((sum, count) => sum + count, 0) - listed, months };
}
