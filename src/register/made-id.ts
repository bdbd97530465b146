// A number for a row whose source gives it none: the same row of the next file gets the same.

import { type Day, isoDay } from '../clocks/index.ts';
import type { RegisterRow, Value } from './record.ts';
import { tableOf } from './record.ts';
import type { Field } from './table.ts';

/**
 * The id of the row that this one belongs to (`of` fields among those that identify it), else of its person, and the
 * values that tell it from its sisters: "118204/2024-07-20". Two rows of one file may come out alike: that is theirs to say.
 */
export function madeId(row: RegisterRow): string {
  const table = tableOf(row.table);
  const values = row as unknown as Record<string, Value>;
  const parts = table.identifiedBy.flatMap((name) => {
    const value = values[name];
    const field: Field = table.fields[name]!;
    if (value === null || value === undefined || field.type === 'of') return [];
    return [field.type === 'day' ? isoDay(value as Day) : String(value)];
  });
  const owner = table.identifiedBy.find((name) => table.fields[name]!.type === 'of' && values[name]);
  const stem = owner ? values[owner] : row.person;
  return [...(stem ? [stem] : []), row.table, ...parts].join('/');
}
