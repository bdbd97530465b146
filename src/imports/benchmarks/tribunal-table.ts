// The tribunal's table of appeals: years in one row of headings and columns in the next, and the digits of notes glued to names.

import {
  authorityNamed,
  authorityOf,
  ENGLAND,
  type PublishedLine,
  regionNamed,
  TRIBUNAL,
} from '../../insight/index.ts';
import { issue } from '../issues.ts';
import { alike, type BenchmarkFormat, type BenchmarkTable, nothingRead, type TableRow } from './benchmark-format.ts';
import { yearsWords } from './ees-table.ts';
import { LineSet } from './line-set.ts';

const PUBLISHER = 'Ministry of Justice';
const LONGEST_NOTE = 600;

export default {
  id: 'send-tribunal',
  title: 'SEND tribunal, appeals and appeal rate',
  recognise: (first) =>
    first.some((row) => isYearsRow(row)) && first.some(({ texts }) => /appeal/i.test(texts.join(' '))),
  read({ name, rows }) {
    const read = nothingRead('statistics', PUBLISHER, 'SEND tribunal, appeals and appeal rate');
    const layout = layoutOf({ name, rows });
    if ('unclosed' in layout || layout.columns.length === 0) {
      const where = { file: name, row: 'unclosed' in layout ? layout.unclosed : 1 };
      read.issues.push(
        'unclosed' in layout
          ? issue('csv-quote-open', 'stops', where, {})
          : issue('tribunal-headings', 'stops', where, {}),
      );
      return read;
    }
    const set = new LineSet(name);
    let seen = 0;
    for (const row of layout.rows) {
      if (takeNote(row, name, read.notes) || !hasFigures(row)) continue;
      seen += 1;
      takeRow(row, layout, name, set);
    }
    read.lines = set.lines();
    read.issues.push(...set.issues());
    if (read.lines.length > 0) read.title += yearsWords(read.lines.map(({ year }) => year));
    const columns = [...new Set(layout.columns.map(({ head }) => head))];
    const headline = read.lines.filter(({ breakdown }) => breakdown === '').length;
    read.tables.push({
      file: name,
      dataset: TRIBUNAL,
      title: read.title,
      rows: seen,
      headline,
      kept: read.lines.length,
      columns,
    });
    return read;
  },
} satisfies BenchmarkFormat;

interface Layout {
  columns: { at: number; year: number; head: string }[];
  code: number;
  rows: TableRow[];
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text.trim());

function isYearsRow({ texts }: TableRow): boolean {
  const heads = texts.map(alike);
  const isOfAuthorities = heads.includes('localauthority') && heads.some((head) => /^(lacode|lanumber)$/.test(head));
  return isOfAuthorities && texts.filter(isYear).length >= 2;
}

/** A year stands over the first of its columns; the last year's holds for all that come behind it, two without a year among them. */
function layoutOf({ rows }: BenchmarkTable): Layout | { unclosed: number } {
  const all: TableRow[] = [];
  for (const row of rows) {
    if (row.unclosed) return { unclosed: row.row };
    all.push(row);
  }
  const top = all.findIndex(isYearsRow);
  const years = all[top]?.texts ?? [];
  const heads = all[top + 1]?.texts ?? [];
  let year: number | null = null;
  const columns = heads.flatMap((text, at) => {
    const over = years[at]?.trim() ?? '';
    if (isYear(over)) year = Number(over);
    const { name: head } = withoutNotes(text);
    return year === null || head === '' ? [] : [{ at, year, head }];
  });
  const code = years.findIndex((text) => /^(lacode|lanumber)$/.test(alike(text)));
  return { columns: top < 0 ? [] : columns, code, rows: all.slice(top + 2) };
}

/** "Poole5" is Poole with note 5; "England Total4,9" has two. */
function withoutNotes(text: string): { name: string; notes: string | null } {
  const match = /^(.*?[^\d,\s])\s*(\d+(?:,\s*\d+)*)\s*$/.exec(text.trim());
  return match ? { name: match[1]!.trim(), notes: match[2]! } : { name: text.trim(), notes: null };
}

const hasFigures = ({ texts }: TableRow) => texts.slice(2).some((text) => text.trim() !== '');

function takeNote({ texts }: TableRow, file: string, notes: { file: string | null; text: string }[]): boolean {
  const [first = '', ...rest] = texts;
  const isNote = /^(\d+\.\s|\.\.\s|~\s|x\s|-\s)/.test(first.trim()) && rest.every((text) => text.trim() === '');
  if (isNote) notes.push({ file, text: first.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NOTE) });
  return isNote;
}

function takeRow({ row, texts }: TableRow, { columns, code }: Layout, file: string, set: LineSet): void {
  const { name, notes } = withoutNotes(texts[0] ?? '');
  const place = placeOf(name, texts[code]?.trim() ?? '');
  if (place === null) {
    set.placeUnknown(name);
    return;
  }
  for (const year of new Set(columns.map((column) => column.year))) {
    const cells: Record<string, string> = {};
    for (const { at, head } of columns.filter((column) => column.year === year)) cells[head] = texts[at]?.trim() ?? '';
    if (isAwayAllYear(cells)) continue;
    set.add({ ...place, dataset: TRIBUNAL, year, time: String(year), cells, footnote: notes, file, row });
  }
}

/** An authority that was not there in a year has “not available” in all its columns: no line, rather than a line of nothing. */
function isAwayAllYear(cells: Record<string, string>): boolean {
  return Object.values(cells).every((text) => text === '..' || text === '');
}

function placeOf(name: string, code: string): Pick<PublishedLine, 'level' | 'place' | 'breakdown'> | null {
  const england = /^england total\b\s*(.*)$/i.exec(name);
  if (england) return { level: 'england', place: ENGLAND, breakdown: england[1] ?? '' };
  const authority = authorityOf(code) ?? authorityNamed(name);
  if (authority) return { level: 'authority', place: authority.gss, breakdown: '' };
  const region = regionNamed(name.replace(/\s+total$/i, ''));
  return region ? { level: 'region', place: region.code, breakdown: '' } : null;
}
