// The rows that a file has brought so far: one record may stand on many lines, and counts once.

import { type RegisterRow, type TableId, tableOf } from '../../register/index.ts';

export interface MetBefore {
  /** the line on which it stood first */
  row: number;
  differs: boolean;
  otherPerson: boolean;
}

/** Of the values of a row only a print is kept, so that a million rows take little memory. */
class RowsOfTable {
  readonly #at = new Map<string, number>();
  readonly #fields: readonly string[];
  readonly prints: number[] = [];
  readonly lines: number[] = [];
  readonly people: (string | null)[] = [];

  constructor(table: TableId) {
    this.#fields = Object.keys(tableOf(table).fields);
  }

  met(row: RegisterRow, line: number): MetBefore | null {
    const print = printOf(row as RegisterRow & Readonly<Record<string, unknown>>, this.#fields);
    const at = this.#at.get(row.id);
    if (at === undefined) {
      this.#at.set(row.id, this.prints.length);
      this.prints.push(print);
      this.lines.push(line);
      this.people.push(row.person);
      return null;
    }
    const otherPerson = this.people[at] !== row.person;
    return { row: this.lines[at]!, differs: otherPerson || this.prints[at] !== print, otherPerson };
  }
}

export class RowsOfFile {
  readonly #tables = new Map<TableId, RowsOfTable>();
  readonly #numbers = new Map<string, number>();

  /** Null for a row that has not stood before. */
  met(row: RegisterRow, line: number): MetBefore | null {
    let table = this.#tables.get(row.table);
    if (!table) {
      table = new RowsOfTable(row.table);
      this.#tables.set(row.table, table);
    }
    return table.met(row, line);
  }

  /** Records of nobody may be alike and yet two: each gets its own number. */
  numbered({ table, id }: RegisterRow): string {
    const key = `${table} ${id}`;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    return number === 1 ? id : `${id}/${number}`;
  }
}

const PRIME = 0x01000193;

/** FNV-1a over the fields: 32 bits are enough to tell two rows that have the same number already. */
function printOf(row: Readonly<Record<string, unknown>>, fields: readonly string[]): number {
  let print = 0x811c9dc5 | 0;
  for (const name of fields) {
    const value = row[name];
    if (typeof value === 'string') {
      for (let i = 0; i < value.length; i += 1) print = Math.imul(print ^ value.charCodeAt(i), PRIME);
    } else if (value === true) print = Math.imul(print ^ 0x2f, PRIME);
    else if (value === false) print = Math.imul(print ^ 0x3f, PRIME);
    else if (typeof value === 'number') print = Math.imul(Math.imul(print ^ value, PRIME) ^ (value * 1000), PRIME);
    print = Math.imul(print ^ 0x1f, PRIME);
  }
  if (row.unread === undefined) return print;
  const words = JSON.stringify(row.unread);
  for (let i = 0; i < words.length; i += 1) print = Math.imul(print ^ words.charCodeAt(i), PRIME);
  return print;
}
