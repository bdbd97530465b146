// The changed rows beside what stands: which fields say something else, with an example of each, and steps that cannot be.

import { type Day, plainDay } from '../../clocks/index.ts';
import {
  codeSetsById,
  codeTitle,
  type Field,
  type LivingTable,
  lifeCycles,
  type RegisterRow,
  type Row,
  stateOf,
  type TableId,
  tableOf,
  type Value,
  whyNotFollow,
} from '../../register/index.ts';
import { rowsOf, type Store } from '../../store/index.ts';
import type { FieldChange, ImpossibleStep } from './report.ts';

/** Most changed first. Of a field that is kept apart it is said that it changed, never from what to what. */
export async function changesOfRows(
  store: Store,
  area: string,
  source: string,
  changed: readonly RegisterRow[],
  today: Day,
): Promise<{ fields: FieldChange[]; steps: ImpossibleStep[] }> {
  const found = new Map<string, FieldChange>();
  const steps: ImpossibleStep[] = [];
  for (const [table, rows] of Map.groupBy(changed, ({ table }) => table)) {
    const ids = rows.map(({ id }) => id);
    const before = await rowsOf(store, area, source, table, ids);
    for (const row of rows) {
      const was = before.get(row.id);
      if (!was) continue;
      compareRows(table, was as unknown as Values, row as unknown as Values, found);
      const why = isLiving(table) ? whyNotNext(table, was, row, today) : null;
      if (why !== null) steps.push({ table, id: row.id, sentence: why });
    }
  }
  return { fields: [...found.values()].sort((a, b) => b.rows - a.rows), steps };
}

function isLiving(table: TableId): table is LivingTable {
  return Object.hasOwn(lifeCycles, table);
}

/** A ceased plan that is open again, a decision that was taken back: why the one state cannot follow the other. */
function whyNotNext(table: LivingTable, was: Row<TableId>, is: Row<TableId>, today: Day): string | null {
  const [before, after] = [was, is].map((row) => stateOf(table, row as Row<LivingTable>, today));
  return whyNotFollow(table, before!, after!);
}

type Values = { id: string; unread?: Readonly<Record<string, string>> } & Readonly<Record<string, Value>>;

function compareRows(table: TableId, was: Values, is: Values, found: Map<string, FieldChange>): void {
  for (const [field, { title, ...of }] of Object.entries<Field>(tableOf(table).fields)) {
    if (was[field] === is[field]) continue;
    const key = `${table}.${field}`;
    const known = found.get(key);
    if (known) known.rows += 1;
    else {
      const example = {
        id: is.id,
        was: saidOf(was, field, { title, ...of }),
        is: saidOf(is, field, { title, ...of }),
      };
      found.set(key, { table, field, title, rows: 1, example });
    }
  }
}

function saidOf(row: Values, field: string, of: Field): string {
  const unread = row.unread?.[field];
  if (unread === undefined) return valueWords(row[field] ?? null, of);
  return of.apart ? 'not understood' : `“${unread}”, not understood`;
}

/** A value as pages say it: days in words, codes by what they mean. */
export function valueWords(value: Value, field: Field): string {
  if (value === null) return 'not stated';
  if (field.apart) return 'kept apart';
  if (field.type === 'day') return plainDay(value as Day);
  if (field.type === 'yes-no') return value ? 'yes' : 'no';
  if (field.type === 'code' && field.codes) return codeTitle(codeSetsById[field.codes], String(value));
  return String(value);
}
