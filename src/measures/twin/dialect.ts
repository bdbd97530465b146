// How the SQL twin says days, months and texts: PostgreSQL 15, and DuckDB where it says them otherwise.

import { type Day, isoDay } from '../../clocks/index.ts';

export type Dialect = 'postgres' | 'duckdb';

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
export const texts = (values: readonly string[]): string => values.map(text).join(', ');
export const dateOf = (day: Day): string => `date ${text(isoDay(day))}`;

/** `receivedOn` as the column `received_on`, `plan-time` as `plan_time`. */
export function sqlName(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replaceAll('-', '_');
}

export const indented = (lines: string, by = 2): string => lines.replaceAll(/^(?=.)/gm, ' '.repeat(by));

/** The first day of the month of a day. */
export const monthOf = (day: string): string => `date_trunc('month', ${day})::date`;

export const monthsLater = (day: string, months: number): string => `(${day} + interval '${months} months')::date`;

export const yearOf = (day: string): string => `extract(year from ${day})::int`;

/** A year ends with its last month: months more make the end of the calendar year that of another. */
export const firstOfNext = (month: number, day: string): string =>
  `make_date(${yearOf(`${day} + interval '${13 - month} months'`)}, ${month}, 1)`;

export const monthName = (dialect: Dialect, day: string): string =>
  dialect === 'duckdb' ? `strftime(${day}, '%Y-%m')` : `to_char(${day}, 'YYYY-MM')`;

/** One code of a cell that lists several with spaces between them is one of those named. */
export const listsAny = (dialect: Dialect, cell: string, codes: readonly string[]): string =>
  dialect === 'duckdb'
    ? `list_has_any(string_split(${cell}, ' '), [${texts(codes)}])`
    : `string_to_array(${cell}, ' ') && array[${texts(codes)}]`;
