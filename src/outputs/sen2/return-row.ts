// One record of a SEN2 return: what stands in each of its elements, written from the fields of the register's rows.

import { addDays, type Day, isoDay } from '../../clocks/index.ts';
import type { Sen2Element } from '../../imports/index.ts';
import { hasCode, type RegisterRow, type TableId, type Value } from '../../register/index.ts';
import { columnsOf, type ReturnModule } from './columns.ts';

export interface ReturnRow {
  module: ReturnModule;
  /** the register's number of the row it was written from; null where the return needs a record that nobody holds */
  id: string | null;
  /** element → what stands in it; empty ones are left out */
  values: Record<string, string>;
  below: ReturnRow[];
}

/** A field that could not be returned as it is held. */
export interface NotReturned {
  module: ReturnModule;
  element: string;
  id: string;
  value: string;
  why: 'code-not-of-the-year' | 'not-read';
}

export type AnyRow = Omit<RegisterRow, 'table'>;

/** Days that lie ahead and are known: every other is held to census day. */
const AHEAD = new Set(['transfer.dueOn']);

export interface Written {
  year: number;
  /** nothing after this day is written; null: everything */
  until: Day | null;
  notReturned: NotReturned[];
}

/** Writes a record from rows of the tables that its elements come from. */
export function writeRow(
  module: ReturnModule,
  from: Partial<Record<TableId, AnyRow | null>>,
  id: string | null,
  written: Written,
): ReturnRow {
  const values: Record<string, string> = {};
  for (const column of columnsOf(module, written.year)) {
    const row = from[column.table];
    if (!row) continue;
    const text = textOf(column, row, module, written);
    if (text !== '') values[column.element] = text;
  }
  return { module, id, values, below: [] };
}

function textOf(column: Sen2Element, row: AnyRow, module: ReturnModule, { year, until, notReturned }: Written): string {
  const fields: Readonly<Record<string, unknown>> = row;
  const value = (fields[column.field] ?? null) as Value;
  const unread = row.unread?.[column.field];
  const tell = (words: string, why: NotReturned['why']) =>
    notReturned.push({ module, element: column.element, id: row.id, value: words, why });
  if (value === null) {
    // What could not be read goes out as it came in: putting it right is for the case system.
    if (unread !== undefined) tell(unread, 'not-read');
    return unread ?? '';
  }
  switch (column.kind) {
    case 'day':
      return until !== null && (value as Day) > until && !AHEAD.has(`${column.table}.${column.field}`)
        ? ''
        : isoDay(value as Day);
    case 'last-day': {
      const last = addDays(value as Day, -1);
      return until !== null && last > until ? '' : isoDay(last);
    }
    case 'yes-no':
      return value === true ? '1' : '0';
    case 'code':
      if (column.codes && !hasCode(column.codes, String(value), year)) {
        tell(String(value), 'code-not-of-the-year');
        return '';
      }
      return String(value);
    default:
      return String(value).trim();
  }
}
