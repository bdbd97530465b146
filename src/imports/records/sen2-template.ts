// The SEN2 return in the DfE's Excel data-entry template: its tables found by their titles and headings, wherever they stand.
// To verify against each year's template: the titles of the tables, how a row says which record it belongs to, and the order
// of the review columns, whose captions look swapped in one edition.

import { unzipSync } from 'fflate';
import type { Sen2Module } from '../../register/index.ts';
import type { GridRow, GridSheet } from '../grid.ts';
import { issue } from '../issues.ts';
import { defaultLimits } from '../read/limits.ts';
import { readGrid } from '../read/read-grid.ts';
import type { RecordFormat } from './record-format.ts';
import { alike, elementOf, moduleNamed } from './sen2-elements.ts';
import { headElement, headOf } from './sen2-head.ts';
import { batchesOfTables, headWordsOf, isNumberOf, type Sen2Table, type TableRow } from './sen2-tables.ts';

const NAMED = { id: 'sen2-template', title: 'SEN2 return (DfE Excel template)' };
const LIMITS = { ...defaultLimits, maxCells: 12_000_000 };
const TITLE = /^\s*(?:module\s+\d\w?[\s:–-]*)?(.+?)\s+records?\s*$/i;
const SHEET = /data\s*entry/i;
/** Headings stand below the title, with at most a few lines of advice between. */
const HEADS_WITHIN = 4;
const MOST_LOOKED_AT = 20_000_000;

export default {
  ...NAMED,

  recognise(file) {
    if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) return 0;
    try {
      const parts = unzipSync(file.bytes, {
        filter: ({ name, originalSize }) =>
          originalSize < MOST_LOOKED_AT && /^xl\/(workbook|sharedStrings)\.xml$/i.test(name),
      });
      const texts = Object.values(parts).map((part) => new TextDecoder().decode(part));
      if (texts.some((text) => /data entry template/i.test(text))) return 0.95;
      return texts.some((text) => /person records?</i.test(text) && /requests? records?</i.test(text)) ? 0.8 : 0;
    } catch {
      return 0;
    }
  },

  async open(file, asked) {
    const { grid, issues } = await readGrid(file, LIMITS);
    if (!grid) return { reading: null, issues };
    const found = grid.sheets.toSorted((a, b) => likely(b) - likely(a)).map(tablesOn);
    const tables = found.find((all) => all.some(({ module }) => module === 'person')) ?? [];
    for (const [module, title, needed] of TITLES)
      if (!tables.some((one) => one.module === module))
        issues.push(issue('sen2-table-not-found', needed ? 'stops' : 'warns', { file: file.name }, { title }));
    if (issues.some(({ severity }) => severity === 'stops')) return { reading: null, issues };
    const words = headWordsOf(tables.find(({ module }) => module === 'sen2'));
    const { head, year, issues: ofHead } = headOf(words, asked, NAMED, file.name);
    const batches = () => batchesOfTables(tables, file.name, { year, digest: asked.digest });
    return { reading: { head, batches }, issues: [...issues, ...ofHead] };
  },
} satisfies RecordFormat;

const TITLES: readonly [Sen2Module, string, boolean][] = [
  ['sen2', 'Header Record', false],
  ['person', 'Person Record', true],
  ['requests', 'Requests Records', false],
  ['assessment', 'Assessments Records', false],
  ['namedplan', 'Named Plan Records', false],
  ['plandetail', 'Plan Detail Records', false],
  ['activeplans', 'Active Plan Records', false],
  ['placementdetail', 'Placement Detail Records', false],
  ['senneed', 'SEN Need Records', false],
];

const likely = ({ name }: GridSheet) => Number(SHEET.test(name ?? ''));

interface Title {
  module: Sen2Module;
  /** place in the list of rows */
  at: number;
  column: number;
}

/** The tables of a sheet: one beside another, one below another, or both. */
function tablesOn(sheet: GridSheet): Sen2Table[] {
  const titles = titlesOn(sheet.rows);
  return titles.flatMap((title) => {
    const beside = titles.filter(({ at, column }) => at === title.at && column > title.column);
    const until = Math.min(Number.POSITIVE_INFINITY, ...beside.map(({ column }) => column));
    const below = titles.filter(({ at, column }) => at > title.at && column >= title.column && column < until);
    const end = Math.min(sheet.rows.length, ...below.map(({ at }) => at));
    const rows = sheet.rows.slice(title.at + 1, end).map((row) => part(row, title.column, until));
    const heads = headsAmong(title.module, rows.slice(0, HEADS_WITHIN));
    if (heads < 0) return [];
    const filled = rows.slice(heads + 1).filter(({ cells }) => cells.some(({ text }) => text !== ''));
    return [{ module: title.module, sheet: sheet.name ?? '', heads: rows[heads]!, rows: filled, isCsv: false }];
  });
}

function titlesOn(rows: readonly GridRow[]): Title[] {
  return rows.flatMap(({ cells }, at) =>
    cells.flatMap(({ text }, column) => {
      const words = text.length < 60 ? TITLE.exec(text)?.[1] : undefined;
      const module = words === undefined ? undefined : moduleNamed(words);
      return module === undefined ? [] : [{ module, at, column }];
    }),
  );
}

const part = ({ row, cells }: GridRow, from: number, until: number): TableRow => ({
  row,
  cells: cells.slice(from, until),
});

/** The row with the most names that the module has; -1 when none has any. */
function headsAmong(module: Sen2Module, rows: readonly TableRow[]): number {
  const isHead = (text: string) => {
    const name = alike(text);
    return module === 'sen2' ? headElement(name) !== undefined : Boolean(elementOf(module, name)) || isNumberOf(name);
  };
  const known = rows.map(({ cells }) => cells.filter(({ text }) => text !== '' && isHead(text)).length);
  const most = Math.max(0, ...known);
  return most === 0 ? -1 : known.indexOf(most);
}
