// The long shape, one line a KPI and month: gathered into one row a KPI, in the order in which they first stand.

import type { Period } from '../../clocks/index.ts';
import type { GridRow } from '../grid.ts';
import { columnLetters, EMPTY } from '../read/cells.ts';
import { whoseLines } from './areas.ts';
import { categoryOf } from './categories.ts';
import type { Column } from './columns.ts';
import { type Header, headerAt, isBlankRow } from './header.ts';
import type { Layout } from './layout.ts';
import { addLongRow, type Entry } from './long-row.ts';
import { monthOfWord } from './month-words.ts';
import { periodHeading } from './period-heading.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { declareYearKind } from './years.ts';

/** Reads the table and says where it ends. */
export function readLong(rows: GridRow[], header: Header, layout: Layout, reading: Reading): number {
  const { lines, next } = linesOf(rows, header, layout);
  const whose = whoseLines(lines, layout, reading);
  const labels = layout.of.get('label') ?? [];
  const kpis = labels.length > 0 || layout.of.has('ref') ? [null] : (layout.of.get('figure') ?? []);
  const groups = new Map<string, { kpi: Column | null; entries: Entry[] }>();
  let monthKnown: Period | null = null;
  let keyKnown = '';
  let year = '';
  for (const row of lines) {
    year = row.cells[at(layout, 'year')]?.text || year;
    const period: Period | null = periodOf(row, layout, year) ?? (isMerged(row, layout) ? monthKnown : null);
    if (period === null) {
      keepAsText(row, layout, reading);
      continue;
    }
    monthKnown = period;
    const who = whose?.get(row) ?? 'own';
    if (who === 'other') {
      reading.texts.tableRow(row.row, textsOf(row));
      continue;
    }
    const isNamed = textOf(row, layout, 'label') !== '' || textOf(row, layout, 'ref') !== '';
    const key: string = isNamed || keyKnown === '' ? keyOf(row, layout) : keyKnown;
    keyKnown = key;
    for (const kpi of kpis) {
      const ofKpi = `${kpi?.at ?? ''}\n${key}`;
      const group = groups.get(ofKpi);
      const entry: Entry = { row, period, level: who === 'own' ? null : who };
      if (group) group.entries.push(entry);
      else groups.set(ofKpi, { kpi, entries: [entry] });
    }
  }
  reading.texts.close();
  const headerRow = rows[header.from]!.row;
  declareAssumed(lines, layout, headerRow);
  for (const { kpi, entries } of groups.values()) {
    const told = tellingApart(entries, layout);
    for (const [category, part] of byCategory(entries, told))
      addLongRow(part, { kpi, category, told, headerRow }, layout, reading);
  }
  return next;
}

/** Years and quarters that do not say which kind they are, each once. */
function declareAssumed(lines: GridRow[], layout: Layout, headerRow: number): void {
  const isAlone = !layout.of.has('year');
  const texts = new Set(isAlone ? lines.map((row) => tidyText(row.cells[at(layout, 'period')]?.text ?? '')) : []);
  const printed = [...texts].map((text) => ({ text, period: periodHeading(text) }));
  declareYearKind(printed, { where: { sheet: layout.sheet ?? undefined, row: headerRow }, issues: layout.issues });
}

/** The table's lines, to where another header or another table begins. */
function linesOf(rows: GridRow[], header: Header, layout: Layout): { lines: GridRow[]; next: number } {
  const { table } = rows[header.from]!;
  const lines: GridRow[] = [];
  let next = header.next;
  for (; next < rows.length; next++) {
    const row = rows[next]!;
    if (isBlankRow(row)) continue;
    const again = row.cells[0]?.text === layout.columns[0]?.heading;
    if (!row.tabular || row.table !== table || (again && headerAt(rows, next)) || endsTable(rows, next)) break;
    lines.push(row);
  }
  return { lines, next };
}

/** A line of one cell after a blank row is no line of this table. */
function endsTable(rows: GridRow[], i: number): boolean {
  const above = rows[i - 1]!;
  const isApart = isBlankRow(above) || rows[i]!.row > above.row + 1;
  return isApart && rows[i]!.cells.filter(({ text }) => text !== '').length === 1;
}

const at = (layout: Layout, role: 'section' | 'ref' | 'label' | 'period' | 'year') =>
  layout.of.get(role)?.[0]?.at ?? -1;
const textOf = (row: GridRow, layout: Layout, role: 'section' | 'ref' | 'label') =>
  tidyText(row.cells[at(layout, role)]?.text ?? '');
const textsOf = (row: GridRow) => row.cells.map(({ text }) => text);
const keyOf = (row: GridRow, layout: Layout) =>
  (['section', 'ref', 'label'] as const).map((role) => textOf(row, layout, role)).join('\n');
const isMerged = (row: GridRow, layout: Layout) => row.cells[at(layout, 'period')]?.merged === true;

function periodOf(row: GridRow, layout: Layout, yearAbove: string): Period | null {
  const cell = row.cells[at(layout, 'period')] ?? EMPTY;
  const year = { text: row.cells[at(layout, 'year')]?.text || yearAbove };
  if (cell.date) return cell.date.slice(0, 7);
  return (year.text === '' ? null : periodOfTwo(cell.text, year.text)) ?? periodOfText(cell.text || year.text);
}

function periodOfText(text: string): Period | null {
  const heading = periodHeading(tidyText(text));
  if (heading?.is === 'year') return String(heading.year);
  return heading?.is === 'period' ? heading.period : null;
}

const YEAR_KIND = /^(academic|financial|calendar|tax|reporting|school) year$/i;

/** A month beside its year; or, as the DfE prints them, 202425 beside "Academic year". */
function periodOfTwo(text: string, year: string): Period | null {
  const kind = YEAR_KIND.exec(year)?.[1]?.toLowerCase();
  if (kind) {
    const academic = kind === 'academic' || kind === 'school' ? 'academic' : 'financial';
    const years = /^(\d{4})(\d{2})$/.exec(text);
    return periodOfText(
      years ? `${academic} year ${years[1]}/${years[2]}` : /^\d{4}$/.test(text) ? text : `${academic} year ${text}`,
    );
  }
  if (/^\d{4}$/.test(text) && !/\d/.test(year)) return periodOfText(`${year} ${text}`);
  const number = /^\d{1,2}$/.test(text) ? Number(text) : (monthOfWord(text)?.month ?? 0);
  const whole = number >= 1 && number <= 12 && /^\d{4}$/.test(year);
  const years = /^(\d{4})[-/](\d{2}|\d{4})$/.exec(year);
  if (years && number >= 1 && number <= 12)
    return periodOfText(`${Number(years[1]) + (number < 4 ? 1 : 0)}-${String(number).padStart(2, '0')}`);
  return periodOfText(whole ? `${year}-${String(number).padStart(2, '0')}` : `${text} ${year}`);
}

function keepAsText(row: GridRow, layout: Layout, reading: Reading): void {
  reading.texts.tableRow(row.row, textsOf(row));
  const filled = row.cells.filter(({ text }) => text !== '').length;
  const printed = row.cells[at(layout, 'period')]?.text || row.cells[at(layout, 'year')]?.text || '';
  if (filled === 1 && printed === '') return;
  const column = columnLetters(Math.max(0, at(layout, 'period')));
  const place = { sheet: layout.sheet ?? undefined, row: row.row, column };
  reading.issues.add('period-not-understood', 'warns', place, { printed, label: textOf(row, layout, 'label') });
}

/** A KPI whose lines stand several times a month is told apart by the columns of words in which those lines differ. */
function tellingApart(entries: Entry[], layout: Layout): Set<number> {
  const seen = new Map<Period, Entry>();
  const telling = new Set<number>();
  for (const entry of entries.filter(({ level }) => level === null)) {
    const first = seen.get(entry.period);
    if (!first) seen.set(entry.period, entry);
    else
      for (const { at: place, area, kind } of layout.of.get('kept') ?? []) {
        if (kind !== null && kind !== 'breakdown' && kind !== 'description') continue;
        const [a, b] = [first, entry].map(({ row }) => row.cells[place]?.text ?? '');
        if (a !== b && !area && /\p{L}/u.test(`${a}${b}`)) telling.add(place);
      }
  }
  return telling;
}

function byCategory(entries: Entry[], telling: Set<number>): [string, Entry[]][] {
  return [...Map.groupBy(entries, ({ row }) => categoryOf(row, telling))];
}
