// What stands in the columns of codes, over the whole file, and what each text is read as: a mapping says what the rest stand for.

import { type Field, tableOf } from '../../register/index.ts';
import { cellReader } from './cell-value.ts';
import { type ExtractSheet, sheetsOf } from './extract-sheets.ts';
import { alike, findHead } from './headings.ts';
import { fieldOf, type MappedColumn, type Mapping, targetOf } from './mapping.ts';
import type { RecordFile } from './record-format.ts';

export interface TextRead {
  text: string;
  lines: number;
  /** the code that it is read as; '' where it says nothing, null where it is not understood */
  code: string | null;
}

export interface ColumnTexts {
  /** "request.outcome" */
  target: string;
  heading: string;
  /** most frequent first */
  texts: TextRead[];
  /** texts that are not listed: a column of so many is hardly one of codes */
  more: number;
}

const LISTED = 60;
/** So many are told apart; a column of names is not counted to its end. */
const TOLD_APART = 2_000;

/** Columns of codes and of yes and no; empty for a file that cannot be read. */
export async function columnTexts(file: RecordFile, mapping: Mapping): Promise<ColumnTexts[]> {
  const { sheets } = await sheetsOf(file);
  const wanted = mapping.columns.flatMap((column) => {
    const field = fieldOf(column.table, column.field);
    return field && hasCodes(field) ? [{ column, field, counts: new Map<string, number>() }] : [];
  });
  if (!sheets || wanted.length === 0) return [];
  const headings = new Set(mapping.columns.map(({ heading }) => alike(heading)));
  const meant = sheets.filter(({ name, hidden }) =>
    mapping.sheet === null ? !hidden || sheets.length === 1 : name === null || alike(name) === alike(mapping.sheet),
  );
  for (const sheet of meant) count(sheet, headings, wanted);
  return wanted.map(({ column, field, counts }) => ({
    target: targetOf(column),
    heading: column.heading,
    texts: [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, LISTED)
      .map(([text, lines]) => ({ text, lines, code: readAs(text, field, column) })),
    more: Math.max(0, counts.size - LISTED),
  }));
}

function hasCodes({ type }: Field): boolean {
  return type === 'code' || type === 'codes' || type === 'yes-no';
}

interface Wanted {
  column: MappedColumn;
  counts: Map<string, number>;
}

function count(sheet: ExtractSheet, headings: ReadonlySet<string>, wanted: readonly Wanted[]): void {
  const head = findHead(sheet, headings);
  if (!head) return;
  const keys = head.headings.map(alike);
  const found = wanted.flatMap(({ column, counts }) => {
    const at = keys.indexOf(alike(column.heading));
    return at === -1 ? [] : [{ at, counts }];
  });
  if (found.length === 0) return;
  for (const { row, cells, unclosed } of sheet.lines()) {
    if (unclosed) return;
    if (row <= head.rows[1]) continue;
    for (const { at, counts } of found) {
      const text = cells[at]?.text ?? '';
      // “NA” may be “no to assess”: what mostly says nothing is listed too.
      if (text === '') continue;
      const before = counts.get(text);
      if (before !== undefined || counts.size < TOLD_APART) counts.set(text, (before ?? 0) + 1);
    }
  }
}

function readAs(text: string, field: Field, column: MappedColumn): string | null {
  const { value, why, local } = cellReader(field, column)({ text });
  if (why !== null) return null;
  if (value === null) return '';
  return local ?? (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
}

/** The fields of one row that a line of this mapping fills and that take codes, where no column says them. */
export function codesNotInFile(mapping: Mapping): { target: string; field: Field }[] {
  const told = new Set(mapping.columns.map(targetOf));
  const rows = new Map(mapping.columns.map((column) => [rowName(column), column]));
  return [...rows].flatMap(([row, { table }]) =>
    Object.entries(tableOf(table).fields).flatMap(([name, field]) => {
      const target = `${row}.${name}`;
      return field.type === 'code' && !told.has(target) && table !== 'person' ? [{ target, field }] : [];
    }),
  );
}

function rowName(column: MappedColumn): string {
  return targetOf(column).split('.')[0]!;
}
