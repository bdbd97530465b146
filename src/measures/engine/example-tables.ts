// The rows of a worked example as columns: what an example leaves out is filled in, and its days are read.

import { day } from '../../clocks/index.ts';
import { blankRow, type RegisterRow, type TableId, tableOf } from '../../register/index.ts';
import type { ExampleRows } from '../language.ts';
import type { AreaTables } from './tables.ts';
import { tablesOfRows } from './tables-of-rows.ts';

/** Who a row of an example is about where it does not say. */
const SOMEBODY = 'p1';

/** Rows of the register; refuses tables and fields that there are not, and days that are none: RangeError. */
export function exampleRows(rows: ExampleRows): RegisterRow[] {
  return Object.entries(rows).flatMap(([table, list = []]) =>
    list.map((row, i) => exampleRow(table as TableId, row, i)),
  );
}

function exampleRow(id: TableId, stated: NonNullable<ExampleRows[string]>[number], i: number): RegisterRow {
  const table = tableOf(id);
  if (!table) throw new RangeError(`there is no table ${id}`);
  const person = table.about === 'person' ? String(stated.person ?? SOMEBODY) : null;
  const row = blankRow(id, {
    id: String(stated.id ?? (id === 'person' ? person : `${id}-${i + 1}`)),
    person,
    place: { sheet: null, row: i + 1 },
  });
  const cells = Object.entries(stated).filter(
    ([name, value]) => name !== 'id' && name !== 'person' && value !== undefined,
  );
  const values = cells.map(([name, value]) => {
    const field = table.fields[name];
    if (!field) throw new RangeError(`${id} has no field ${name}`);
    return [name, field.type === 'day' && typeof value === 'string' ? day(value) : value];
  });
  return { table: id, ...row, ...Object.fromEntries(values) } as RegisterRow;
}

export function exampleTables(rows: ExampleRows): AreaTables {
  return tablesOfRows(exampleRows(rows));
}
