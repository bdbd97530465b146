// A month put in after the last one: its columns, its headings, and the styles its cells begin with.

import type { Period } from '../../clocks/index.ts';
import { continued, copied, type Steps } from './continue-formula.ts';
import { insertMonth, mergeOver } from './insert-columns.ts';
import { fillIssue } from './issues.ts';
import { insertionAfter, type Run } from './months-of-sheet.ts';
import { nextHeadingText, nextSerial, yearHeading } from './next-heading.ts';
import { lettersOf } from './references.ts';
import { whyNoColumn } from './safety.ts';
import type { TableMonths } from './sheet-months.ts';
import { nameTableColumn } from './sheet-tables.ts';
import type { Work } from './work.ts';
import { copyOf } from './xml.ts';

interface MonthToAdd {
  run: Run;
  before: Period;
  tables: TableMonths[];
  steps: Steps;
  styledAs(row: number, nth: number): number | null;
}

/** False when it cannot be done; the issues say why, and nothing has been changed. */
export function addMonth(work: Work, { run, before, tables, steps, styledAs }: MonthToAdd): boolean {
  const { sheet } = run;
  const { at, count } = insertionAfter(run);
  const reasons = whyNoColumn(work.book, work.sheets, sheet, at);
  if (reasons.length > 0) {
    work.issues.push(fillIssue('fill-column-not-safe', 'stops', { sheet }, { reasons }));
    return false;
  }
  const part = work.book.sheets.find(({ name }) => name === sheet)!;
  const years = yearsOver(work, run);
  const goesOn = (row: number) => years.get(row)?.goesOn ?? true;
  for (const name of work.sheets.keys()) unshare(work, name);
  const found = insertMonth(work.book, work.sheets, part, { run, styledAs, goesOn });
  work.insertedIn(sheet, at, count);
  if (found.grown.length > 0) work.issues.push(fillIssue('fill-sum-grew', 'warns', { sheet }, { cells: found.grown }));
  if (found.pointing.length > 0)
    work.issues.push(fillIssue('fill-formula-elsewhere', 'warns', { sheet }, { cells: found.pointing }));
  for (const place of [...found.grown, ...found.slid]) work.changed.add(place);
  const headers = tables.flatMap(({ table }) => table.headers);
  let isHeaded = true;
  for (const { from, to } of headers) {
    const heads = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const done = heads.map((row) => headRow(work, run, before, row, years.get(row), steps));
    isHeaded &&= done.includes(true);
  }
  if (isHeaded) return true;
  const heading = work.textSeen(sheet, headers[0]!.to, run.group[0]);
  work.issues.push(fillIssue('fill-heading-not-understood', 'stops', { sheet, row: headers[0]!.to }, { heading }));
  return false;
}

function unshare(work: Work, sheet: string): void {
  work.cells(sheet).unshare((formula, rows, columns) => copied(formula, rows, columns));
}

interface YearOver {
  goesOn: boolean;
  next: string;
  column: number;
}

/** Headings of a year that stand over several months: the last of each header row. */
function yearsOver(work: Work, run: Run): Map<number, YearOver> {
  const found = new Map<number, YearOver>();
  const rows = new Set(
    work.request.paper.tables
      .flatMap((one) => (one.sheet === run.sheet ? one.headers : []))
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  for (const row of rows) {
    for (let column = run.group[1]; column >= run.first; column -= 1) {
      const text = work.textSeen(run.sheet, row, column);
      if (text === '') continue;
      const year = yearHeading(text, work.month);
      if (year) found.set(row, { ...year, column });
      break;
    }
  }
  return found;
}

/** Writes one row of the heading; true when it names the month. */
function headRow(work: Work, run: Run, before: Period, row: number, year: YearOver | undefined, steps: Steps): boolean {
  const { sheet, group } = run;
  const { at, count } = insertionAfter(run);
  const cells = work.cells(sheet);
  let named = false;
  if (year && !year.goesOn) {
    const style = cells.read(row, year.column)?.style;
    const isNumber = work.seen(sheet, row, year.column)?.number !== undefined;
    work.write(
      sheet,
      row,
      at,
      isNumber ? { is: 'number', number: Number(year.next) } : { is: 'text', text: year.next },
      { row: null, measure: null, part: 'heading', was: null, is: year.next },
      style,
    );
    const [from, to] = [lettersOf(at), lettersOf(at + count - 1)];
    if (count > 1 && year.column < group[0]) mergeOver(cells.worksheet, `${from}${row}:${to}${row}`);
    return false;
  }
  for (let nth = 0; nth < count; nth += 1) {
    const column = group[0] + nth;
    const seen = work.seen(sheet, row, column);
    const text = seen?.text ?? '';
    if (text === '' || (year && year.column === column)) continue;
    const note = { row: null, measure: null, part: 'heading' as const, was: null };
    const stored = cells.read(row, column);
    const serial = Number(stored?.stored);
    const isDay = seen?.date !== undefined && stored?.type === 'n' && Number.isFinite(serial);
    const result = isDay ? nextSerial(serial, before, work.month) : null;
    const words = isDay ? null : nextHeadingText(text, before, work.month, isInFull(work, run, row));
    if (stored?.formula) {
      const formula = continued(stored.formula, 1, run, steps);
      work.write(
        sheet,
        row,
        at + nth,
        { is: 'formula', formula, result: result ?? words },
        { ...note, is: `=${formula}` },
      );
      named ||= result !== null || words !== null;
    } else if (result !== null) {
      work.write(sheet, row, at + nth, { is: 'number', number: result }, { ...note, is: work.month });
      named = true;
    } else if (words !== null) {
      work.write(sheet, row, at + nth, { is: 'text', text: words }, { ...note, is: words });
      for (const related of work.book.related(work.book.sheets.find(({ name }) => name === sheet)!.path))
        if (related.type === 'table') nameTableColumn(work.book.part(related.path), row, at + nth, words);
      named = true;
    } else {
      // “Number”, “RAG”: a heading that is the same for every month, with all that it is made of.
      copyCell(work, sheet, row, column, at + nth);
    }
  }
  return named;
}

function copyCell(work: Work, sheet: string, row: number, from: number, to: number): void {
  const cells = work.cells(sheet);
  const source = cells.element(row, from);
  if (!source) return;
  cells.write(row, to, { is: 'nothing' });
  const made = copyOf(source);
  const target = cells.element(row, to)!;
  target.tag = made.tag.replace(/(\sr\s*=\s*)("[^"]*"|'[^']*')/, `$1"${lettersOf(to)}${row}"`);
  target.children = made.children;
  target.close = made.close;
}

/** Months are written in full here: “May” alone does not tell. */
function isInFull(work: Work, run: Run, row: number): boolean {
  for (let column = run.first; column <= run.group[1]; column += 1)
    if (
      /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i.test(
        work.textSeen(run.sheet, row, column),
      )
    )
      return true;
  return false;
}

/** Cells of words that name the month before, and stand outside the months. */
export function wordsThatName(work: Work, name: string): string[] {
  const found: string[] = [];
  for (const sheet of work.request.grid.sheets) {
    const tables = work.request.paper.tables.filter((one) => one.sheet === sheet.name);
    const first = Math.min(...tables.map((one) => one.headers[0]!.from), Number.POSITIVE_INFINITY);
    for (const row of sheet.rows) {
      if (row.row >= first) break;
      for (const [column, cell] of row.cells.entries())
        if (cell.text.toLowerCase().includes(name.toLowerCase()))
          found.push(`${sheet.name}!${lettersOf(column)}${row.row} “${cell.text.slice(0, 60)}”`);
    }
  }
  return found;
}
