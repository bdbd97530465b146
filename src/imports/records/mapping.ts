// A mapping: how the columns of one source's extract become rows of the register. It is data: suggested, looked at, saved, versioned.

import { type Field, type TableId, tableIds, tableOf, type Value } from '../../register/index.ts';
import type { DateOrder } from './values.ts';

/** What a date in an extract really is: only the day the notice was sent is the statutory date. */
export const dateMeanings = ['the day itself', 'notice sent', 'panel', 'keyed', 'template'] as const;
export type DateMeaning = (typeof dateMeanings)[number];

/** How dates are written; bare numbers are days as a workbook counts them, from 1900 or from 1904. */
export const dateForms = [
  'day-month-year',
  'month-day-year',
  'year-month-day',
  'excel-1900',
  'excel-1904',
] as const satisfies (DateOrder | `excel-${number}`)[];
export type DateForm = (typeof dateForms)[number];

export interface MappedColumn {
  /** the head as it stands in the extract; a second column of the same head is "Date (2)" */
  heading: string;
  table: TableId;
  /** a field of the table; `id`: the source's own number of the row; `person`: its own number of the person */
  field: string;
  /** which row of the table, where one line of the extract fills several: "psychology" and "health" of advice */
  group?: string;
  /** what stands in the file → the register's code; '' where it says nothing */
  codes?: Readonly<Record<string, string>>;
  /** how its dates are written, where the reader cannot tell */
  dates?: DateForm;
  means?: DateMeaning;
  /** the date is the last day on which it held: the register keeps the day after */
  lastDay?: true;
}

export interface Mapping {
  id: string;
  title: string;
  version: number;
  /** id of the data source whose extracts it reads */
  source: string;
  /** id of the source whose numbers its people go by, where they are not its own: a psychologists' log with the case system's */
  personNumbersOf?: string;
  holds: 'dated events' | 'snapshot';
  /** the sheet's name; null: every sheet in sight that has the headings */
  sheet: string | null;
  columns: readonly MappedColumn[];
  /** values for fields that the extract leaves out: "placement.fact" → "attended", "advice:health.kind" → "c"; days as 2025-01-31 */
  defaults: Readonly<Record<string, Value>>;
  /** headings that were looked at and are left out on purpose */
  leftOut?: readonly string[];
}

/** `id` and `person` are no fields of a table, and may be mapped all the same. */
export const NUMBERS = ['id', 'person'] as const;

/** "advice:health.returnedOn": one field of one of the rows that a line fills. */
export function targetOf({ table, group, field }: Pick<MappedColumn, 'table' | 'group' | 'field'>): string {
  return `${rowOf({ table, group })}.${field}`;
}

/** "advice:health": one of the rows that a line fills. */
export function rowOf({ table, group }: { table: TableId; group?: string | undefined }): string {
  return group === undefined ? table : `${table}:${group}`;
}

export function fieldOf(table: TableId, field: string): Field | null {
  const { fields } = tableOf(table);
  return Object.hasOwn(fields, field) ? fields[field]! : null;
}

/** The names that a column may be mapped to. */
export function fieldsOf(table: TableId): string[] {
  return [...NUMBERS, ...Object.keys(tableOf(table).fields)];
}

/** The table, group and field of "advice:health.kind"; null when it names none. */
export function partsOfTarget(target: string): { table: TableId; group?: string; field: string } | null {
  const found = /^([a-z-]+)(?::([^.]*))?\.([A-Za-z0-9]+)$/.exec(target);
  if (!found) return null;
  const table = tableNamed(found[1]!);
  if (!table) return null;
  return { table, ...(found[2] === undefined ? {} : { group: found[2] }), field: found[3]! };
}

export function tableNamed(id: string): TableId | null {
  return isTable(id) ? id : null;
}

function isTable(id: string): id is TableId {
  return tableIdSet.has(id);
}

const tableIdSet: ReadonlySet<string> = new Set(tableIds);

/** The fields that hold the day a family was told: a panel's day in them makes late look in time. */
export const DAYS_OF_NOTICE: ReadonlySet<string> = new Set([
  'request.outcomeOn',
  'assessment.outcomeOn',
  'plan.issuedOn',
  'review.decidedOn',
  'decision.notifiedOn',
]);
