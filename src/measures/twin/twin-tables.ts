// Plain tables for the SQL twin, and register rows written into them for many areas at once: for tests and trials.

import { type Day, isoDay } from '../../clocks/index.ts';
import { type FieldType, type RegisterRow, type TableId, tableIds, tableOf } from '../../register/index.ts';
import { withEverybody } from '../engine/tables-of-rows.ts';
import { type Dialect, sqlName, text } from './dialect.ts';

type Cell = string | number | boolean | null;

/** What is kept apart has no column. */
const fieldsOf = (table: TableId) => Object.entries(tableOf(table).fields).filter(([, field]) => !field.apart);

function columnType(type: FieldType, dialect: Dialect): string {
  switch (type) {
    case 'day':
      return 'date';
    case 'whole':
      return 'integer';
    case 'decimal':
      return dialect === 'duckdb' ? 'decimal(18, 2)' : 'numeric';
    case 'yes-no':
      return 'boolean';
    default:
      return textType(dialect);
  }
}

/** Texts are in the order of their bytes, as the engine has them. */
const textType = (dialect: Dialect): string => (dialect === 'duckdb' ? 'text' : 'text collate "C"');

/** The schema `waymark` with a table for each of the register, in which the twin finds what the views of a store give. */
export function twinSchema(dialect: Dialect): string[] {
  const words = textType(dialect);
  const tables = tableIds.map((table) => {
    const columns = fieldsOf(table).map(([name, { type }]) => `"${sqlName(name)}" ${columnType(type, dialect)}`);
    const own = [`area ${words} not null`, `from_source ${words} not null`, `id ${words} not null`, 'person integer'];
    return `create table waymark.${sqlName(table)} (${[...own, ...columns].join(', ')})`;
  });
  return [
    'create schema waymark',
    `create table waymark.area (area ${words} primary key)`,
    ...tables,
    `create view waymark.setting as ${SETTINGS}`,
  ];
}

/** One row for each number of a setting: URNs and UKPRNs are found alike, and the row that comes first stands for both. */
const SETTINGS = `select distinct on (setting.area, named.number) setting.*, named.number
from waymark.establishment as setting
cross join lateral (values (setting.urn), (setting.ukprn)) as named (number)
where named.number is not null
order by setting.area, named.number, setting.id`;

export interface AreaRegister {
  area: string;
  rows: readonly RegisterRow[];
}

const ROWS_IN_ONE = 2_000;

/** Statements that insert the rows; `sourceOf` tells which source a row is from. People are numbered within their area. */
export function twinInserts(registers: readonly AreaRegister[], sourceOf: (row: RegisterRow) => string): string[] {
  const found = new Map<TableId, string[]>();
  for (const { area, rows } of registers) {
    const people = new Map<string, number>();
    for (const row of withEverybody(rows)) {
      if (row.table === 'person') people.set(row.person!, people.size + 1);
      const list = found.get(row.table) ?? [];
      found.set(row.table, list);
      const cells = row as unknown as Record<string, Cell>;
      const person = row.person === null ? null : (people.get(row.person) ?? null);
      const values = fieldsOf(row.table).map(([name, { type }]) => literal(cells[name] ?? null, type));
      list.push(`(${[text(area), text(sourceOf(row)), text(row.id), `${person}`, ...values].join(', ')})`);
    }
  }
  const areas = `insert into waymark.area values ${registers.map(({ area }) => `(${text(area)})`).join(', ')}`;
  return [areas, ...[...found].flatMap(([table, list]) => inserts(table, list))];
}

function inserts(table: TableId, list: readonly string[]): string[] {
  const statements: string[] = [];
  for (let at = 0; at < list.length; at += ROWS_IN_ONE)
    statements.push(`insert into waymark.${sqlName(table)} values\n${list.slice(at, at + ROWS_IN_ONE).join(',\n')}`);
  return statements;
}

function literal(value: Cell, type: FieldType): string {
  if (value === null) return 'null';
  if (type === 'day') return `date ${text(isoDay(value as Day))}`;
  return typeof value === 'string' ? text(value) : `${value}`;
}
