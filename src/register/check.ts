// A check of case records: what it looks for in the rows of one person, or over them all, and what it says of what it finds.

import type { Day } from '../clocks/index.ts';
import type { Held, Row, TableId } from './record.ts';

/** What a check may know beside the rows. */
export interface CheckContext {
  /** nothing is judged by a later day */
  today: Day;
  /** the collection that the rows are checked for: its year, census day and LA code; null for a register that is no return */
  collection: { year: number; censusDay: Day; la: string } | null;
  /** establishments by URN; a check that needs one that is not there judges nothing */
  establishments: ReadonlyMap<string, Row<'establishment'>>;
  /** the return a year earlier, for checks that compare; null when there is none */
  earlier: { activePlans: number; placedByUrn: ReadonlyMap<string, number> } | null;
  settings: CheckSettings;
}

export interface CheckSettings {
  /** 29 February birthdays fall on 28 February or 1 March in common years */
  leapBirthday: '28 February' | '1 March';
  /** a share of exception cases, of plans with reason "other" or of change in plans beyond which a query is raised, 0 to 1 */
  mostExceptions: number;
  mostOtherReasons: number;
  mostChange: number;
  /** days after which a request without an outcome counts as forgotten */
  openTooLong: number;
}

export interface CaseFound {
  /** the rows it is about, the one to put right first; empty where it is about all of them, as a share or a count is */
  rows: { table: TableId; id: string; place?: Row<TableId>['place'] }[];
  /** the field to put right; of the first row */
  field?: string;
  /**
   * Numbers, days (as ISO text) and codes that the sentence is made of; never a name, UPN, postcode or date of birth. The
   * one called `asAt` is the day by which it was judged: a finding stays the same finding on another day.
   */
  facts: Record<string, unknown>;
}

/** Rows in short: fields that are left out are null; ids are made from table and order ("request-1") unless given. */
export type ShortHeld = { [T in TableId]?: Partial<ShortRow<T>>[] };
/** As a row, with days as ISO text. */
export type ShortRow<T extends TableId> = {
  [F in keyof Row<T>]: Row<T>[F] extends Day | null ? string | null : Row<T>[F];
};

export interface CheckExample {
  /** a sentence: "an outcome on the day of receipt is in order" */
  name: string;
  /** one person's rows; several persons where the check looks over all */
  held: ShortHeld | ShortHeld[];
  /** of the collection; left out: 2025 for SEN2 checks and none for the rest; null: a register that is no return */
  year?: number | null;
  /** the collection's census day and LA code, where they are what is looked at */
  censusDay?: string;
  la?: string;
  /** 1 March of the collection year, or of 2025, where left out */
  today?: string;
  settings?: Partial<CheckSettings>;
  establishments?: Partial<ShortRow<'establishment'>>[];
  earlier?: { activePlans: number; placedByUrn: Record<string, number> };
  /** the rows found, first ones only, by id: "request-1"; "all" is found of no row but of all of them; [] is: nothing is found */
  finds: string[];
}

export interface CaseCheckWords {
  /** SX-11, AX-105a, JX-03 */
  id: string;
  set: 'sen2' | 'annex-a' | 'journey';
  /** heads it in lists: "Outcome before the request" */
  title: string;
  /** what it looks for and what it leaves alone */
  plain: string;
  /** error: a return cannot be authorised with it; query: it needs a look or an explanation */
  severity: 'error' | 'query';
  /** "request.outcomeOn": the fields it judges */
  fields: readonly string[];
  /** the law, guide or arithmetic behind it; what is not confirmed says so */
  source: string;
  toVerify?: true;
  /** collection years it holds for, where not all */
  years?: { from?: number; to?: number };
  /** at least three, one on the boundary */
  examples: readonly CheckExample[];
  /** one or two sentences from the facts: what stands, why it cannot be, what to do; blames nobody */
  sentence(facts: Record<string, unknown>): string;
}

/** A check looks at one person at a time, or watches them all go by and answers at the end. Memory stays small either way. */
export type CaseCheck = CaseCheckWords &
  (
    | { find(held: Held, ctx: CheckContext): CaseFound[]; watch?: undefined }
    | {
        find?: undefined;
        watch(ctx: CheckContext): { see(held: Held): void; end(): CaseFound[] };
      }
  );

/** As a check asks for them; one without a URN is nobody's. */
export function establishmentsByUrn(rows: readonly Row<'establishment'>[]): CheckContext['establishments'] {
  return new Map(rows.flatMap((row) => (row.urn ? [[row.urn, row] as const] : [])));
}

export const defaultCheckSettings: CheckSettings = {
  leapBirthday: '1 March',
  mostExceptions: 0.5,
  mostOtherReasons: 0.1,
  mostChange: 0.1,
  openTooLong: 365,
};
