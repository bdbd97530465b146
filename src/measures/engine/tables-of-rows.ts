// Rows of the register laid out as the engine's columns: for a single case, for examples, and for registers made up in tests.

import { type Field, type RegisterRow, type TableId, tableOf } from '../../register/index.ts';
import { type AreaTables, type EngineColumn, NO_DAY, NO_ROW, type TableColumns, YES_NO } from './tables.ts';

interface Numbers {
  /** the number of a row by its table and id */
  row(table: TableId, id: string | null): number;
  person(id: string | null): number;
  establishment(number: string | null): number;
}

/**
 * Columns in the order of the rows given, so that of two rows the one given later has the greater number. People are the
 * persons that rows name, in the order of their first naming, whether a `person` row is among them or not. Settings are
 * found by URN, then by UKPRN. Tables of `around` stand as they are: the settings and the population that cases live among.
 */
export function tablesOfRows(rows: readonly RegisterRow[], around: AreaTables = {}): AreaTables {
  const byTable = new Map<TableId, RegisterRow[]>();
  for (const row of withEverybody(rows)) {
    const list = byTable.get(row.table);
    if (list) list.push(row);
    else byTable.set(row.table, [row]);
  }
  const numbers = numbersOf(byTable, around.establishment);
  const made = [...byTable].map(([table, list]) => [
    table,
    { rows: list.length, of: columnsOf(table, list, numbers), ids: list.map(({ id }) => id) },
  ]);
  return { ...Object.fromEntries(made), ...around };
}

/** One row a person, whatever their own rows say: fields stated later stand. */
export function withEverybody(rows: readonly RegisterRow[]): RegisterRow[] {
  const people = new Map<string, RegisterRow>();
  const others: RegisterRow[] = [];
  for (const row of rows) {
    if (row.table !== 'person') others.push(row);
    const person = row.table === 'person' ? (row.person ?? row.id) : row.person;
    if (person === null) continue;
    const before = people.get(person);
    if (row.table === 'person')
      people.set(person, before ? { ...before, ...statedOnly(row), person } : { ...row, person });
    else if (!before) people.set(person, { table: 'person', id: person, person, place: row.place } as RegisterRow);
  }
  return [...people.values(), ...others];
}

const statedOnly = (row: RegisterRow) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as RegisterRow;

function numbersOf(byTable: ReadonlyMap<TableId, readonly RegisterRow[]>, around: TableColumns | undefined): Numbers {
  const ids = new Map<TableId, Map<string, number>>();
  for (const [table, list] of byTable) ids.set(table, new Map(list.map(({ id }, i) => [id, i])));
  const people = new Map((byTable.get('person') ?? []).map(({ person }, i) => [person, i]));
  const settings = around ? settingsOf(around) : new Map<string, number>();
  for (const [i, row] of (byTable.get('establishment') ?? []).entries()) {
    if (row.table !== 'establishment') continue;
    for (const number of [row.urn, row.ukprn]) if (number && !settings.has(number)) settings.set(number, i);
  }
  return {
    row: (table, id) => (id === null ? NO_ROW : (ids.get(table)?.get(id) ?? NO_ROW)),
    person: (id) => (id === null ? NO_ROW : (people.get(id) ?? NO_ROW)),
    establishment: (number) => (number === null ? NO_ROW : (settings.get(number) ?? NO_ROW)),
  };
}

const known = new WeakMap<TableColumns, Map<string, number>>();

/** Settings that stand in columns, by URN and by UKPRN. */
function settingsOf(table: TableColumns): Map<string, number> {
  let found = known.get(table);
  if (!found) {
    found = new Map();
    for (let row = 0; row < table.rows; row++)
      for (const column of [table.of.urn, table.of.ukprn]) {
        const number = settingNumber(column, row);
        if (number !== null && !found.has(number)) found.set(number, row);
      }
    known.set(table, found);
  }
  return found;
}

/** A setting's number as text, however its column holds it. */
export function settingNumber(column: EngineColumn | undefined, row: number): string | null {
  if (column?.kind === 'code') return column.codes[column.values[row]!] || null;
  return column?.kind === 'whole' && column.values[row] !== NO_DAY ? `${column.values[row]}` : null;
}

function columnsOf(table: TableId, list: readonly RegisterRow[], numbers: Numbers): Record<string, EngineColumn> {
  const { about, fields } = tableOf(table);
  const columns: Record<string, EngineColumn> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.apart) continue;
    const values = list.map(
      (row) => (row as unknown as Record<string, string | number | boolean | null>)[name] ?? null,
    );
    columns[name] = columnOf(table, name, field, values, list, numbers);
  }
  if (about === 'person')
    columns.person = { kind: 'row', values: Int32Array.from(list, ({ person }) => numbers.person(person)) };
  return columns;
}

type Cell = string | number | boolean | null;

function columnOf(
  table: TableId,
  name: string,
  field: Field,
  values: readonly Cell[],
  list: readonly RegisterRow[],
  numbers: Numbers,
): EngineColumn {
  if (field.type === 'of')
    return {
      kind: 'row',
      values: Int32Array.from(values, (id) => numbers.row(field.of as TableId, id as string | null)),
    };
  if ((name === 'urn' || name === 'fromUrn') && table !== 'establishment') {
    const find = (urn: Cell, i: number) => {
      const found = numbers.establishment(urn as string | null);
      return found >= 0 ? found : numbers.establishment((list[i] as { ukprn?: string | null }).ukprn ?? null);
    };
    return { kind: 'row', values: Int32Array.from(values, find) };
  }
  switch (field.type) {
    case 'day':
      return { kind: 'day', values: Int32Array.from(values, (value) => (value as number | null) ?? NO_DAY) };
    case 'whole':
      return { kind: 'whole', values: Int32Array.from(values, (value) => (value as number | null) ?? NO_DAY) };
    case 'decimal':
      return {
        kind: 'whole',
        values: Int32Array.from(values, (value) => (value === null ? NO_DAY : Math.round((value as number) * 100))),
        hundredths: true,
      };
    case 'yes-no':
      return {
        kind: 'code',
        values: Uint8Array.from(values, (value) => (value === null ? 0 : value ? 2 : 1)),
        codes: YES_NO,
      };
    default:
      return coded(values as readonly (string | null)[]);
  }
}

/** Codes in the order of their first use. */
function coded(values: readonly (string | null)[]): EngineColumn {
  const codes = [''];
  const places = new Map<string | null, number>([
    [null, 0],
    ['', 0],
  ]);
  const found = Int32Array.from(values, (value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, codes.length);
    return codes.push(value!) - 1;
  });
  return { kind: 'code', values: found, codes };
}
