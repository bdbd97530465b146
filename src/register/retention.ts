// How long records are kept, as rules that a council sets: what is due for a person to look at. Nothing is destroyed here.

import { addMonths, type Day, partsOfDay } from '../clocks/index.ts';
import { birthday, LAST_DAY } from './age.ts';
import { bornOn, isActive } from './check-rows.ts';
import { dayFields } from './field-lists.ts';
import { type Held, type TableId, tableIds, tableOf } from './record.ts';

/** The classes of the tables (`kept`), and two kinds of file. */
export type RetentionClass = 'case' | 'quality' | 'staff' | 'public' | 'import-file' | 'sen2-extract';

/** What the years are counted from: a birth, the last day of anything in a closed case, the end of a row or file's own day. */
export type CountedFrom = 'birth' | 'closed' | 'own-day';

export interface RetentionRule {
  title: string;
  countedFrom: CountedFrom;
  /** whole years; null: kept for good */
  years: number | null;
  /** of somebody who is or was looked after, in years from birth, where that is longer; null: for good; left out: as everybody */
  lookedAfterYears?: number | null;
  source: string;
}

export type RetentionRules = Readonly<Record<RetentionClass, RetentionRule>>;

/**
 * Practice differs between councils (birth + 25, + 31, + 35, to age 45; to 75 where looked after; closed + 25), so every
 * rule is a setting. These are the longer of the usual ones for children, and short ones for files. All to verify.
 */
export const defaultRetentionRules: RetentionRules = {
  case: {
    title: 'Case records',
    countedFrom: 'birth',
    years: 31,
    lookedAfterYears: 75,
    source: 'School-sector guidance: 25 years of age and 6 more; councils keep those looked after to 75. To verify.',
  },
  quality: {
    title: 'Practice reviews',
    countedFrom: 'own-day',
    years: 6,
    source: 'Waymark: six years, as for most claims (Limitation Act 1980). To verify.',
  },
  staff: {
    title: 'Staff: posts, absence, hours',
    countedFrom: 'own-day',
    years: 6,
    source: 'Usual class of personnel records: six years after the end. To verify.',
  },
  public: { title: 'What is public', countedFrom: 'own-day', years: null, source: 'Holds no person.' },
  'import-file': {
    title: 'Files brought in',
    countedFrom: 'own-day',
    years: 2,
    source: 'Waymark: long enough to follow a figure of this year and the last back to its file.',
  },
  'sen2-extract': {
    title: 'SEN2 returns',
    countedFrom: 'own-day',
    years: 3,
    source: 'Waymark: long enough to compare a return with the two before.',
  },
};

/** Somebody, or everybody, whose records a claim, an appeal or an inquiry needs: nothing is destroyed while it holds. */
export interface LegalHold {
  /** null: everybody */
  person: string | null;
  from: Day;
  /** the first day on which it no longer holds; null while it does */
  to: Day | null;
  reason: string;
}

export interface DueForReview {
  class: RetentionClass;
  person: string | null;
  /** rows by table, or the file's own number */
  what: { rows: Partial<Record<TableId, number>> } | { file: string };
  /** the first day on which the rule no longer keeps it */
  since: Day;
  why: {
    countedFrom: CountedFrom | 'last-day';
    on: Day;
    years: number;
    lookedAfter: boolean;
    /** a plan that is still open: look at that first */
    openPlan: boolean;
  };
  /** held back, and by what; null: a person may decide */
  hold: string | null;
}

/** A file that is kept: when it came in or was made. */
export interface KeptFile {
  id: string;
  class: 'import-file' | 'sen2-extract';
  on: Day;
}

/**
 * What of a person's rows, or of the rows of no person, is due for review on a day: the case as a whole, and rows of other
 * classes by their own days. A case without a date of birth is counted from its last day instead, which keeps it longer;
 * without any day it is never due. A case counted from its closing is not due while a plan or request is open.
 */
export function dueForReview(
  held: Held,
  rules: RetentionRules,
  holds: readonly LegalHold[],
  today: Day,
): DueForReview[] {
  const found = [caseDue(held, rules.case, today), ...ownDayDue(held, rules, today)];
  return found.flatMap((due) =>
    due && due.since <= today ? [{ ...due, hold: holdOn(holds, due.person, today) }] : [],
  );
}

/** Which files are due for review on a day; a hold on everybody holds them too. */
export function filesDueForReview(
  files: readonly KeptFile[],
  rules: RetentionRules,
  holds: readonly LegalHold[],
  today: Day,
): DueForReview[] {
  return files.flatMap((file) => {
    const { years } = rules[file.class];
    if (years === null || afterYears(file.on, years) > today) return [];
    const why = { countedFrom: 'own-day' as const, on: file.on, years, lookedAfter: false, openPlan: false };
    const since = afterYears(file.on, years);
    return [{ class: file.class, person: null, what: { file: file.id }, since, why, hold: holdOn(holds, null, today) }];
  });
}

type Due = Omit<DueForReview, 'hold'>;

function caseDue(held: Held, rule: RetentionRule, today: Day): Due | null {
  const rows = tableIds.filter((table) => tableOf(table).kept === 'case' && held[table].length > 0);
  const [first] = rows;
  if (!first) return null;
  const isOpen = held.plan.some((plan) => isActive(plan, today));
  const lookedAfter =
    rule.lookedAfterYears !== undefined && held.care.some(({ status }) => status === 'CLA' || status === 'CL');
  const years = lookedAfter ? longer(rule.years, rule.lookedAfterYears ?? null) : rule.years;
  const born = bornOn(held);
  const fromBirth = born !== null && (rule.countedFrom === 'birth' || lookedAfter);
  const on = fromBirth ? born : lastDay(held, rows, today);
  if (years === null || on === null) return null;
  if (!fromBirth && (isOpen || held.request.some(isUndecided))) return null;
  const fallsBack = rule.countedFrom === 'birth' && !fromBirth;
  return {
    class: 'case',
    person: held[first][0]!.person,
    what: { rows: Object.fromEntries(rows.map((table) => [table, held[table].length])) },
    since: fromBirth ? birthday(on, years, '1 March') : afterYears(on, years),
    why: {
      countedFrom: fromBirth ? 'birth' : fallsBack ? 'last-day' : rule.countedFrom,
      on,
      years,
      lookedAfter,
      openPlan: isOpen,
    },
  };
}

function isUndecided(request: Held['request'][number]): boolean {
  const closed = request.withdrawnOn !== null || request.exportedTo !== null;
  return !closed && (request.outcome === null || request.outcome === 'A');
}

/** The last day that is stated in a case and has come; a date of birth is none. */
function lastDay(held: Held, tables: readonly TableId[], today: Day): Day | null {
  let last: Day | null = null;
  for (const table of tables)
    for (const row of held[table])
      for (const field of dayFields[table]) {
        const value: unknown = field === 'bornOn' ? null : row[field as keyof typeof row];
        if (typeof value === 'number' && value <= today && value > (last ?? Number.NEGATIVE_INFINITY))
          last = value as Day;
      }
  return last;
}

/** Rows of practice reviews and staff, by the end of each, or the last of its days where it has no end. */
function ownDayDue(held: Held, rules: RetentionRules, today: Day): Due[] {
  return tableIds.flatMap((table) => {
    const { kept, spell } = tableOf(table);
    const { years } = rules[kept];
    if (kept === 'case' || years === null) return [];
    return held[table].flatMap((row) => {
      const ownDays = spell ? [spell.to] : dayFields[table];
      const days = ownDays
        .map((field): unknown => row[field as keyof typeof row])
        .filter((on) => typeof on === 'number');
      if (days.length === 0) return [];
      const on = Math.max(...days) as Day;
      const since = afterYears(on, years);
      if (since > today) return [];
      const why = { countedFrom: 'own-day' as const, on, years, lookedAfter: false, openPlan: false };
      return [{ class: kept, person: row.person, what: { rows: { [table]: 1 } }, since, why }];
    });
  });
}

/** The rule for those looked after keeps longer or as long, never shorter. */
function longer(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}

/** So many years after a day; what would end beyond the year 9999 never does. */
function afterYears(on: Day, years: number): Day {
  return partsOfDay(on).year + years > 9999 ? LAST_DAY : addMonths(on, years * 12);
}

function holdOn(holds: readonly LegalHold[], person: string | null, today: Day): string | null {
  const hold = holds.find(
    (one) => (one.person === null || one.person === person) && one.from <= today && (one.to === null || today < one.to),
  );
  return hold?.reason ?? null;
}
