// Which columns of which tables the definitions look at: found by working them out over an empty row of each and noting what is asked for.

import { day } from '../../clocks/index.ts';
import { blankRow, type RegisterRow, type TableId, tableIds } from '../../register/index.ts';
import type { Measure } from '../measure.ts';
import { sliceIds } from '../slices.ts';
import type { AreaTables, TableColumns } from './tables.ts';
import { tablesOfRows } from './tables-of-rows.ts';
import { workOut } from './work-out.ts';

export type ColumnsAsked = ReadonlyMap<TableId, ReadonlySet<string>>;

const SOMEBODY = 'p1';

/** Every table has a row, so that what is only asked of rows is asked as well. */
function aRowOfEach(): RegisterRow[] {
  return tableIds.map((table) => {
    const blank = blankRow(table, { id: `${table}-0`, person: SOMEBODY, place: { sheet: null, row: 1 } });
    return { table, ...blank } as RegisterRow;
  });
}

/** What these measures need, with every breakdown; register fields by name, and `person` where rows are about people. */
export function columnsAsked(measures: readonly Measure[]): ColumnsAsked {
  const worked = measures.filter(({ workedOut }) => workedOut !== undefined);
  const asked = new Map<TableId, Set<string>>();
  const tables = noting(tablesOfRows(aRowOfEach()), (table, field) => {
    const fields = asked.get(table);
    if (fields) fields.add(field);
    else asked.set(table, new Set([field]));
  });
  const on = { from: '2025-01', to: '2025-12', today: day('2026-02-01') };
  workOut(tables, { measures: worked, ...on, slices: sliceIds }, { leapBirthday: '28 February' });
  return asked;
}

function noting(tables: AreaTables, note: (table: TableId, field: string) => void): AreaTables {
  const noted = Object.entries(tables).map(([id, columns]): [string, TableColumns] => {
    const of = new Proxy(columns.of, {
      get(target, field) {
        if (typeof field !== 'string') return undefined;
        note(id as TableId, field);
        return target[field];
      },
    });
    return [id, { ...columns, of }];
  });
  return Object.fromEntries(noted);
}
