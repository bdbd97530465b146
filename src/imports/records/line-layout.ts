// What one line of an extract fills, worked out once for a mapping and the headings of a file.

import { parseDay } from '../../clocks/index.ts';
import { blankRow, type Field, type TableId, tableIds, tableOf, type Value } from '../../register/index.ts';
import { type CellReader, cellReader } from './cell-value.ts';
import { fieldOf, type MappedColumn, type Mapping, partsOfTarget, rowOf } from './mapping.ts';

/** A column of the mapping that the file has, and its place in a line. */
export interface PlacedColumn {
  column: MappedColumn;
  at: number;
}

export interface ReadColumn extends PlacedColumn {
  read: CellReader;
  /** a plain no, or the number of another row, makes no row by itself */
  makes: 'always' | 'unless no' | 'never';
  /** a second column of one text: both are kept */
  joins: boolean;
}

/** One of the rows that a line fills. */
export interface RowOfLine {
  row: string;
  group: string | null;
  table: TableId;
  aboutPerson: boolean;
  /** the row before anything is read: blank but for its defaults */
  start: Readonly<Record<string, unknown>>;
  id: ReadColumn | null;
  columns: ReadColumn[];
  /** fields that name a row of another table: which the same line fills, or whose number another row of it gives */
  links: { field: string; row: string | null; at: number | null }[];
  identity: Identity;
}

/** The fields of a table by what they do for the number that is made for a row. */
export interface Identity {
  owners: string[];
  own: string[];
  days: string[];
}

const NUMBER: Field = { title: 'Number', type: 'of' };

/** Persons first, then each table after those that it names rows of. */
const ORDER: readonly TableId[] = (() => {
  const ordered: TableId[] = [];
  const add = (id: TableId) => {
    if (ordered.includes(id)) return;
    for (const field of Object.values(tableOf(id).fields)) {
      const other = tableIds.find((one) => one === field.of);
      if (other && other !== id) add(other);
    }
    ordered.push(id);
  };
  add('person');
  tableIds.forEach(add);
  return ordered;
})();

export function rowsOfLine(mapping: Mapping, columns: readonly PlacedColumn[]): RowOfLine[] {
  const found = new Map<string, RowOfLine>();
  for (const { column, at } of columns) {
    if (column.field === 'person' && column.table !== 'person') continue;
    const row = rowOf(column);
    const known = found.get(row) ?? newRow(row, column, mapping);
    found.set(row, known);
    if (column.field === 'person') continue;
    if (column.field === 'id') known.id = readColumn({ column, at });
    else {
      const isSecond = known.columns.some((one) => one.column.field === column.field);
      const joins = isSecond && fieldOf(column.table, column.field)?.type === 'text';
      known.columns.push({ ...readColumn({ column, at }), joins });
    }
  }
  const rows = [...found.values()].sort((a, b) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table));
  for (const [i, row] of rows.entries()) row.links = linksOf(row, rows.slice(0, i), columns);
  return rows;
}

export function readColumn({ column, at }: PlacedColumn): ReadColumn {
  const field = fieldOf(column.table, column.field) ?? NUMBER;
  const makes =
    field.type === 'yes-no' ? 'unless no' : field.type === 'of' && column.field !== 'id' ? 'never' : 'always';
  return { column, at, read: cellReader(field, column), makes, joins: false };
}

function newRow(row: string, { table, group }: MappedColumn, { defaults }: Mapping): RowOfLine {
  const start: Record<string, unknown> = {
    table,
    ...blankRow(table, { id: '', person: null, place: { sheet: null, row: null } }),
  };
  for (const [target, value] of Object.entries(defaults)) {
    const parts = partsOfTarget(target);
    if (parts && rowOf(parts) === row) start[parts.field] = defaultOf(table, parts.field, value);
  }
  const { identifiedBy, fields, about } = tableOf(table);
  const isOf = (name: string) => fields[name]!.type === 'of';
  return {
    row,
    group: group ?? null,
    table,
    aboutPerson: about === 'person',
    start,
    id: null,
    columns: [],
    links: [],
    identity: {
      owners: identifiedBy.filter(isOf),
      own: identifiedBy.filter((name) => !isOf(name)),
      days: Object.keys(fields).filter((name) => fields[name]!.type === 'day'),
    },
  };
}

/** Defaults of days are written as 2025-01-31. */
function defaultOf(table: TableId, field: string, value: Value): Value {
  return fieldOf(table, field)?.type === 'day' && typeof value === 'string' ? parseDay(value) : value;
}

/** The row of the same group, else the one of no group, else the first: of those that the line fills before. */
function linksOf(
  { table, row }: RowOfLine,
  before: readonly RowOfLine[],
  columns: readonly PlacedColumn[],
): RowOfLine['links'] {
  const group = row.slice(table.length);
  return Object.entries(tableOf(table).fields).flatMap(([field, { type, of }]) => {
    if (type !== 'of') return [];
    const others = before.filter((one) => one.table === of);
    const other =
      others.find((one) => one.row === `${of}${group}`) ?? others.find((one) => one.row === of) ?? others[0];
    const told = columns.find(({ column }) => column.table !== table && fieldOf(column.table, column.field)?.of === of);
    if (!other && !told) return [];
    return [{ field, row: other?.row ?? null, at: told && of !== table ? told.at : null }];
  });
}
