// Columns as they came from the database made into the engine's: people merged, and whatever a row names turned into row numbers.

import { setImmediate } from 'node:timers/promises';
import { type AreaTables, type EngineColumn, NO_ROW, type TableColumns } from '../measures/index.ts';
import { type TableId, tableOf } from '../register/index.ts';
import { mergedPeople, type People } from './engine-people.ts';
import { SETTINGS, type TableRead } from './engine-reading.ts';
import { coded } from './packed-columns.ts';
import { isOfPeople } from './register-rows.ts';

/** The rows that links are sought among: by id, and by the person where one is named. */
interface Sought {
  source: string;
  rows: Map<string, number>;
  person: Int32Array | null;
}

/** With a breath after each table, so that others have their turn. */
export async function linked(people: People, persons: TableRead, reads: readonly TableRead[]): Promise<AreaTables> {
  const sought = new Map<TableId, Sought>();
  for (const { table, source, ids, records } of reads) {
    const rows = new Map<string, number>();
    for (let i = 0; i < ids.length; i++) rows.set(ids[i]!, i);
    sought.set(table, { source, rows, person: isOfPeople(table) ? people.rowsOf(records) : null });
    await setImmediate();
  }
  const settings = settingsIn(reads.find(({ table }) => table === 'establishment'));
  const tables: Partial<Record<TableId, TableColumns>> = { person: mergedPeople(people, persons) };
  for (const one of reads) {
    tables[one.table] = linkedTable(one, sought, settings);
    await setImmediate();
  }
  return tables;
}

function linkedTable(
  { table, source, rows, ids, fields }: TableRead,
  sought: ReadonlyMap<TableId, Sought>,
  settings: ReadonlyMap<string, number>,
): TableColumns {
  const of: Record<string, EngineColumn> = {};
  const person = sought.get(table)!.person;
  if (person) of.person = { kind: 'row', values: person };
  const textsOf = (name: string) => {
    const found = fields.find(({ field }) => field.name === name)?.column;
    return found?.kind === 'texts' ? found.texts : null;
  };
  for (const { field, column } of fields) {
    if (column.kind !== 'texts') of[field.name] = column;
    else if (field.type === 'of') {
      const target = sought.get(tableOf(table).fields[field.name]!.of as TableId);
      of[field.name] = { kind: 'row', values: rowsNamed(column.texts, source, person, target) };
    } else if (SETTINGS.includes(field.name)) {
      const others = textsOf('ukprn');
      const find = (urn: string, i: number) => settings.get(urn) ?? (others && settings.get(others[i]!)) ?? NO_ROW;
      of[field.name] = { kind: 'row', values: Int32Array.from(column.texts, find) };
    } else of[field.name] = { kind: 'code', ...coded(column.texts) };
  }
  return { rows, of, ids };
}

function rowsNamed(
  texts: readonly string[],
  source: string,
  person: Int32Array | null,
  target: Sought | undefined,
): Int32Array {
  const found = new Int32Array(texts.length).fill(NO_ROW);
  if (!target) return found;
  const mustMatch = target.source !== source && person !== null && target.person !== null;
  for (let i = 0; i < texts.length; i++) {
    const row = texts[i] === '' ? undefined : target.rows.get(texts[i]!);
    if (row === undefined || (mustMatch && target.person![row] !== person![i])) continue;
    found[i] = row;
  }
  return found;
}

/** By URN, then by UKPRN; of two with one number the first. */
function settingsIn(read: TableRead | undefined): Map<string, number> {
  const found = new Map<string, number>();
  if (!read) return found;
  const columns = ['urn', 'ukprn'].flatMap((name) => {
    const column = read.fields.find(({ field }) => field.name === name)?.column;
    return column?.kind === 'code' ? [column] : [];
  });
  for (let row = 0; row < read.rows; row++)
    for (const { values, codes } of columns) {
      const number = codes[values[row]!]!;
      if (number !== '' && !found.has(number)) found.set(number, row);
    }
  return found;
}
