// A row of the case records in one line, by the source's own number: what tells it from others, and never a name.

import { type Day, plainDay } from '../../clocks/index.ts';
import { type Field, type Row, type TableId, tableOf, type Value } from '../../register/index.ts';
import { valueWords } from '../records/field-changes.ts';

export interface RowSaid {
  /** the source's own number of the row */
  id: string;
  /** the source's own number of the person whose row it is */
  person: string | null;
  /** "Received 3 May 2024"; empty where what stands in the records is not told */
  words: string;
}

/** `tellsWhat`: besides the numbers, the fields that tell the row from others, and when it held. */
export function rowSaid<T extends TableId>(table: T, row: Row<T>, tellsWhat: boolean): RowSaid {
  return { id: row.id, person: row.person, words: tellsWhat ? rowWords(table, row) : '' };
}

function rowWords<T extends TableId>(table: T, row: Row<T>): string {
  const { identifiedBy, spell, fields } = tableOf(table);
  const names = [...new Set([...identifiedBy, ...(spell ? [spell.from, spell.to] : [])])];
  const parts = names.flatMap((name) => {
    const field: Field | undefined = fields[name];
    const value = valueIn(row, name);
    if (!field || field.apart || field.type === 'of' || value === null) return [];
    return [`${field.title} ${field.type === 'day' ? plainDay(value as Day) : valueWords(value, field)}`];
  });
  return parts.join(', ');
}

/** What a row says in a field that is named only when it runs. */
export function valueIn(row: object, field: string): Value {
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
