// The tables of a SEN2 return that come one beside another, each row with its own number and its parent's, joined into people.

import type { Sen2Module } from '../../register/index.ts';
import type { GridCell } from '../grid.ts';
import { issue } from '../issues.ts';
import type { RecordBatch } from './record-format.ts';
import { alike, elementOf, type Sen2Element } from './sen2-elements.ts';
import { Sen2Findings } from './sen2-findings.ts';
import { type HeadWords, headElement } from './sen2-head.ts';
import { type PeopleAsked, Sen2People } from './sen2-person.ts';
import { moduleAbove, moduleNames } from './sen2-spellings.ts';

export interface TableRow {
  /** line of the file or row of the sheet, from 1 */
  row: number;
  cells: readonly GridCell[];
}

/** One module's table as a file has it: the row of heads, and those below. */
export interface Sen2Table {
  module: Sen2Module;
  /** the module in a set of files, the sheet's name in a workbook */
  sheet: string;
  heads: TableRow;
  rows: readonly TableRow[];
  /** from a CSV file, where an apostrophe may hold back what a spreadsheet would run; a workbook holds texts as texts */
  isCsv: boolean;
}

interface Read {
  table: Sen2Table;
  fields: { at: number; element: Sen2Element }[];
  own: number | null;
  above: number | null;
}

interface Standing {
  read: Read;
  row: TableRow;
  below: Map<Sen2Module, Standing[]>;
}

const PEOPLE_A_BATCH = 200;
/** In this order below one another, so that every row follows the one that it belongs to. */
const ORDER: readonly Sen2Module[] = [
  'person',
  'requests',
  'assessment',
  'namedplan',
  'plandetail',
  'activeplans',
  'placementdetail',
  'senneed',
];
const NUMBER_WORDS = ['tableid', 'id', 'number', 'no', 'ref', 'reference', 'recordid', 'recordnumber'];
/** Columns of the collection's own database, which say nothing of the child. */
const TECHNICAL = /^(nativeid|sourceid|\w*orderseqcolumn|\w*tableid)$/;

/** An apostrophe that was put before what a spreadsheet would run; ours are, and so are those of other careful systems. */
const HELD_BACK = /^'+[=+\-@]/;

/** The words of a cell: a whole number as it is stored, a date as it is meant, and nothing where a database says so. */
function wordsOf(cell: GridCell | undefined, { isCsv }: Sen2Table): string {
  if (!cell) return '';
  if (cell.date !== undefined) return cell.date;
  if (cell.number !== undefined && Number.isSafeInteger(cell.number)) return String(cell.number);
  if (cell.text === 'NULL') return '';
  return isCsv && HELD_BACK.test(cell.text) ? cell.text.slice(1) : cell.text;
}

export function headWordsOf(table: Sen2Table | undefined): HeadWords {
  const words: HeadWords = {};
  const [first] = table?.rows ?? [];
  for (const [at, head] of (table?.heads.cells ?? []).entries()) {
    const name = headElement(alike(head.text));
    const said = table ? wordsOf(first?.cells[at], table) : '';
    if (name !== undefined && said !== '') words[name] = said.slice(0, 200);
  }
  return words;
}

/** Joins the tables; what finds nothing that it could belong to is said and left out. Without numbers, rows belong to the one above. */
function joined(tables: readonly Sen2Table[], findings: Sen2Findings): readonly Standing[] {
  const standing = new Map<Sen2Module, Standing[]>();
  const numbered = new Map<Sen2Module, Map<string, Standing>>();
  for (const module of ORDER) {
    const table = tables.find((one) => one.module === module);
    if (!table) continue;
    const read = readHeads(table, findings);
    const above = moduleAbove[module];
    const all = read.table.rows.map((row) => ({ read, row, below: new Map<Sen2Module, Standing[]>() }));
    standing.set(module, all);
    numbered.set(module, byNumber(read, all, findings));
    if (above !== null) placeAll(all, above, numbered.get(above), standing.get(above) ?? [], findings);
  }
  return standing.get('person') ?? [];
}

function readHeads(table: Sen2Table, findings: Sen2Findings): Read {
  const { module, heads } = table;
  const names = heads.cells.map(({ text }) => alike(text));
  const fields: Read['fields'] = [];
  for (const [at, name] of names.entries()) {
    const element = elementOf(module, name);
    if (element) fields.push({ at, element });
    else if (name !== '' && !isNumberOf(name) && !TECHNICAL.test(name))
      findings.unknown(heads.cells[at]!.text.slice(0, 60), table.sheet, heads.row);
  }
  const above = moduleAbove[module];
  return { table, fields, own: numberColumn(names, module), above: above && numberColumn(names, above) };
}

/** The head of a column of rows' own numbers. */
export const isNumberOf = (name: string) => ORDER.some((module) => numberNames(module).has(name));

const namesOfNumbers = new Map<Sen2Module, Set<string>>();

function numberNames(module: Sen2Module): Set<string> {
  const known = namesOfNumbers.get(module);
  if (known) return known;
  const made = new Set(moduleNames[module].flatMap((name) => NUMBER_WORDS.map((word) => name + word)));
  namesOfNumbers.set(module, made);
  return made;
}

function numberColumn(names: readonly string[], module: Sen2Module): number | null {
  const at = names.findIndex((name) => numberNames(module).has(name));
  return at < 0 ? null : at;
}

function byNumber(read: Read, all: readonly Standing[], findings: Sen2Findings): Map<string, Standing> {
  const found = new Map<string, Standing>();
  const { own, table } = read;
  if (own === null) return found;
  for (const one of all) {
    const number = wordsOf(one.row.cells[own], table);
    if (number === '') continue;
    if (!found.has(number)) found.set(number, one);
    else {
      const where = { file: findings.file, sheet: table.sheet, row: one.row.row };
      const facts = { module: table.module, number: number.slice(0, 40) };
      findings.add(issue('sen2-number-twice', 'warns', where, facts));
    }
  }
  return found;
}

function placeAll(
  all: readonly Standing[],
  above: Sen2Module,
  numbers: Map<string, Standing> | undefined,
  parents: readonly Standing[],
  findings: Sen2Findings,
): void {
  let last = 0;
  for (const one of all) {
    const { read, row } = one;
    let parent: Standing | undefined;
    if (read.above !== null && numbers && numbers.size > 0)
      parent = numbers.get(wordsOf(row.cells[read.above], read.table));
    else if (read.table.sheet === parents[0]?.read.table.sheet) {
      // Side by side on one sheet: a row belongs to the one that stands beside it, or to the last before.
      while (last + 1 < parents.length && parents[last + 1]!.row.row <= row.row) last += 1;
      parent = parents[last] && parents[last]!.row.row <= row.row ? parents[last] : undefined;
    }
    if (parent) {
      const sisters = parent.below.get(read.table.module);
      if (sisters) sisters.push(one);
      else parent.below.set(read.table.module, [one]);
      continue;
    }
    const where = { file: findings.file, sheet: read.table.sheet, row: row.row };
    findings.add(issue('sen2-orphan', 'warns', where, { module: read.table.module, above }));
  }
}

/** The people one after another, as batches of rows. */
export function* batchesOfTables(
  tables: readonly Sen2Table[],
  file: string,
  asked: PeopleAsked,
): Generator<RecordBatch> {
  const findings = new Sen2Findings(file);
  const standing = joined(tables, findings);
  const people = new Sen2People(asked, findings);
  const of = standing.length;
  for (const [at, person] of standing.entries()) {
    tell(person, people);
    if ((at + 1) % PEOPLE_A_BATCH === 0) yield { rows: people.take(), issues: findings.take(), done: at + 1, of };
  }
  yield { rows: people.take(), issues: findings.end(), done: of, of };
}

function tell({ read, row, below }: Standing, people: Sen2People): void {
  const { table, fields } = read;
  people.open(table.module, table.sheet, row.row);
  for (const { at, element } of fields) {
    const words = wordsOf(row.cells[at], table);
    if (words !== '') people.field(element, words);
  }
  for (const module of ORDER) for (const one of below.get(module) ?? []) tell(one, people);
  people.close();
}
