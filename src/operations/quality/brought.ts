// Which fields the files of a source bring at all: what nobody brings is no fault of a record.

import type { TableId } from '../../register/index.ts';
import type { StoredLoad } from '../../store/index.ts';

/** Whether a source's files hold a field; of a table whose columns nobody wrote down every field counts as brought. */
export type IsBrought = (source: string, table: TableId, field: string) => boolean;

export function broughtBy(loads: readonly StoredLoad[]): IsBrought {
  const fields = new Map<string, Set<string>>();
  for (const { source, columns } of loads)
    for (const column of Object.keys(columns)) {
      const [table, field] = column.split('.') as [string, string];
      const key = `${source} ${table}`;
      fields.set(key, (fields.get(key) ?? new Set()).add(field));
    }
  return (source, table, field) => fields.get(`${source} ${table}`)?.has(field) ?? true;
}
