// The language that KPIs are written in: what is counted, when, of whom. Definitions in it are data; the engine and the SQL twin read the same.

import type { SourceId } from './source.ts';

/**
 * A day of a row: one of its fields, or a field of a row it belongs to ('request.receivedOn'), or a day reckoned from
 * such days. A day that cannot be told is not stated, and nothing is counted by it.
 */
export type DayOf =
  | string
  | { plus: readonly [DayOf, number] }
  /** so many calendar months later; the last day of the month where that month is shorter (2 months from 31 December is 28 February) */
  | { plusMonths: readonly [DayOf, number] }
  /** the first of them that is stated */
  | { first: readonly DayOf[] }
  /** the latest, and the earliest, of those that are stated */
  | { latest: readonly DayOf[] }
  | { earliest: readonly DayOf[] }
  /** the first day of the month after */
  | { monthAfter: DayOf }
  /** the census day of the return that counts the calendar year: the third Thursday of the January after */
  | { censusAfter: DayOf };

/** What must hold of a row. A field that is not stated is none of the codes, and no number; one that lists several codes is each of them. */
export type Condition =
  | { field: string; is: readonly string[] }
  | { field: string; not: readonly string[] }
  | { field: string; stated: boolean }
  | { field: string; atLeast?: number; atMost?: number }
  /** days from one day to another; both must be stated */
  | { from: DayOf; to: DayOf; atMost?: number; moreThan?: number }
  /** both days are in one calendar year */
  | { sameYear: readonly [DayOf, DayOf] }
  | { anyOf: readonly Condition[] };

/** For whom: the days on which somebody is of an age, in a year group, or of compulsory school age. Not stated birth: never. */
export type Whose =
  /** from the first birthday named up to the second: [5, 16] is aged 5 to 15 */
  | { aged: readonly [number, number] }
  /** first and last nominal year group: Reception is 0, the year before it −1 */
  | { yearGroups: readonly [number, number] }
  | { schoolAge: true };

/** Events: rows by one of their days. */
export interface Flow {
  flow: SourceId;
  on: DayOf;
  where?: readonly Condition[];
  /** on the day of the event */
  whose?: readonly Whose[];
  /** adds up a number of the row, or the days from one day to another, instead of counting rows */
  sum?: string | readonly [from: DayOf, to: DayOf];
  /** counts somebody once in a month, however many of their rows are in it */
  each?: 'person';
}

/** What stands at the end of a period: rows by the days from which and up to which they hold; `to` not stated: it still holds. */
export interface Stock {
  stock: SourceId;
  from: DayOf;
  to: DayOf;
  where?: readonly Condition[];
  /** on the day looked at: the days of the row are cut to those on which it holds */
  whose?: readonly Whose[];
  sum?: string;
}

export type Count = Flow | Stock;

/** How a value is made of counts over the measure's window; shares are divided anew, never averaged. */
export type Formula =
  /** `given`: there is no figure where these count nothing (no census was taken) */
  | { kind: 'count'; top: readonly Count[]; times?: number; given?: readonly Count[] }
  | { kind: 'share'; top: readonly Count[]; of: readonly Count[]; times?: number }
  /** for each so many residents of these ages [from, up to) */
  | { kind: 'rate'; top: readonly Count[]; residents: readonly [number, number]; per: number }
  /** against the same month so many months before */
  | { kind: 'growth'; of: readonly Count[]; months: number }
  /** the middle, or the 90th percentile, of whole days between two days of events */
  | { kind: 'quantile'; of: Flow; days: readonly [DayOf, DayOf]; at: number; in: 'days' | 'weeks' };

/** Rows for an example: a table's rows with the fields that matter; days are ISO text. */
export type ExampleRows = Readonly<
  Record<string, readonly Readonly<Record<string, string | number | boolean | null | undefined>>[] | undefined>
>;

export interface MeasureExample {
  /** the situation, in a sentence */
  says: string;
  /** rows by table; every row of a table about people has a `person` (p1 where left out) and may have an `id` */
  rows: ExampleRows;
  period: string;
  /** the day on which it is asked; left out: a year after the period */
  today?: string;
  numerator: number;
  denominator?: number | null;
  /** shares are 0 to 1; null: nothing to divide by */
  value: number | null;
}

/** How a measure is worked out from case records. */
export interface WorkedOut {
  formula: Formula;
  /** how it is read where its label leaves a choice; a sentence */
  reading: string;
  /** regulation, guide or paper that the rule comes from */
  basis: string;
  /** at least three, one on the boundary */
  examples: readonly MeasureExample[];
}

export const isStock = (count: Count): count is Stock => 'stock' in count;
export const sourceOf = (count: Count): SourceId => (isStock(count) ? count.stock : count.flow);

/** The counts of a formula, top first. */
export function countsOf(formula: Formula): { top: readonly Count[]; of: readonly Count[] } {
  switch (formula.kind) {
    case 'growth':
      return { top: formula.of, of: formula.of };
    case 'quantile':
      return { top: [formula.of], of: [] };
    case 'share':
      return { top: formula.top, of: formula.of };
    case 'count':
      return { top: formula.top, of: formula.given ?? [] };
    default:
      return { top: formula.top, of: [] };
  }
}
