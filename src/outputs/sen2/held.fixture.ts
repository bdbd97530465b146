// One person's rows for tests of returns, in short: what is left out is not stated.

import { day } from '../../clocks/index.ts';
import { blankRow, type Held, nothingHeld, type Row, type TableId } from '../../register/index.ts';

/** A row with days as ISO text. */
export type Short<T extends TableId> = { [F in keyof Row<T>]?: Row<T>[F] | string };

export function aPerson(name: string, rows: { [T in TableId]?: Short<T>[] }): Held {
  const held = nothingHeld();
  const given: { [T in TableId]?: Short<T>[] } = { person: [{ upn: name }], ...rows };
  for (const [table, list] of Object.entries(given) as [TableId, Record<string, unknown>[]][])
    for (const [i, short] of list.entries()) {
      const id = table === 'person' ? name : `${name}/${table}-${i + 1}`;
      const row = blankRow(table, { id, person: name, place: { sheet: table, row: i + 1 } });
      const set = Object.entries(short).map(([field, value]) => [
        field,
        /On$/.test(field) && typeof value === 'string' ? day(value) : value,
      ]);
      (held[table] as Row<TableId>[]).push({ ...row, ...Object.fromEntries(set) });
    }
  return held;
}
