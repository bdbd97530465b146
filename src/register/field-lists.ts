// The fields of each table by what they hold, listed once: days, and rows that are named.

import type { TableId } from './record.ts';
import { tableIds, tableOf } from './record.ts';
import type { FieldType } from './table.ts';

function fieldsOf(type: FieldType): Record<TableId, readonly string[]> {
  const lists = {} as Record<TableId, readonly string[]>;
  for (const id of tableIds) {
    const fields = Object.entries(tableOf(id).fields);
    lists[id] = fields.filter(([, field]) => field.type === type).map(([name]) => name);
  }
  return lists;
}

export const dayFields = fieldsOf('day');
/** Fields that name a row of another table by its id. */
export const namingFields = fieldsOf('of');
export const tablesAboutPeople: readonly TableId[] = tableIds.filter((id) => tableOf(id).about === 'person');
