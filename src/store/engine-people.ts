// People as the engine counts them: one row each, whatever number of sources know them, each field from the source that goes first.

import { type EngineColumn, NO_DAY, NO_ROW, type TableColumns } from '../measures/index.ts';
import type { TableRead } from './engine-reading.ts';
import { personRecords } from './people.ts';
import type { Reader } from './store.ts';

export interface People {
  /** our numbers of people, in their order: the order of the rows of the person table */
  numbers: Int32Array;
  /** the number that the source which goes first knows them by, and that source */
  ids: string[];
  sources: string[];
  /** the row of the person of each record; NO_ROW for record 0 */
  rowsOf(records: Int32Array): Int32Array;
  /** how early a record's fields count, by record */
  ranks: ReadonlyMap<number, number>;
}

/** Everybody, records linked as they are today. The source that counts for people goes first, the others by their ids. */
export async function peopleOf(reader: Reader, area: string, first: string | null): Promise<People> {
  const records = [...(await personRecords(reader, area)).values()];
  const named = [...new Set(records.map(({ source }) => source))].filter((source) => source !== first).sort();
  const order = new Map([...(first === null ? [] : [first]), ...named].map((source, i) => [source, i]));
  const numbers = Int32Array.from(new Set(records.map(({ person }) => person))).sort();
  const rowOf = new Map(Array.from(numbers, (person, row) => [person, row]));
  const byRank = records.sort((a, b) => order.get(a.source)! - order.get(b.source)! || a.record - b.record);
  const ids = new Array<string>(numbers.length).fill('');
  const sources = new Array<string>(numbers.length).fill('');
  const rows = new Map<number, number>();
  for (const { record, person, source, sourceId } of byRank) {
    const row = rowOf.get(person)!;
    rows.set(record, row);
    if (sources[row] !== '') continue;
    ids[row] = sourceId;
    sources[row] = source;
  }
  return {
    numbers,
    ids,
    sources,
    rowsOf: (asked) => asked.map((record) => rows.get(record) ?? NO_ROW),
    ranks: new Map(byRank.map(({ record }, i) => [record, i])),
  };
}

/** Of several records of one person each field is the first that states it. */
export function mergedPeople(people: People, read: TableRead): TableColumns {
  const owner = people.rowsOf(read.records);
  const inOrder = Array.from(owner.keys()).sort(
    (a, b) => (people.ranks.get(read.records[a]!) ?? 0) - (people.ranks.get(read.records[b]!) ?? 0) || a - b,
  );
  const rows = people.numbers.length;
  const of: Record<string, EngineColumn> = {};
  for (const { field, column } of read.fields) {
    if (column.kind === 'texts' || column.kind === 'row') continue;
    const missing = column.kind === 'code' ? 0 : NO_DAY;
    const values = new Int32Array(rows).fill(missing);
    for (const one of inOrder) {
      const row = owner[one]!;
      if (row >= 0 && values[row] === missing) values[row] = column.values[one]!;
    }
    of[field.name] = { ...column, values };
  }
  of.person = { kind: 'row', values: Int32Array.from({ length: rows }, (_, row) => row) };
  return { rows, of, ids: people.ids };
}
