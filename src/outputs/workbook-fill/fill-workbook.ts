// A council's own workbook with the new month in its own layout, colours and formulas; what is not touched stays letter for letter.

import { monthName } from '../../clocks/index.ts';
import { checkFormulas } from './check-formulas.ts';
import { TableColours } from './colours.ts';
import { type InMonth, type Steps, stepsOf } from './continue-formula.ts';
import { fillRows } from './fill-rows.ts';
import { fillIssue } from './issues.ts';
import type { Run } from './months-of-sheet.ts';
import { addMonth, wordsThatName } from './new-month.ts';
import { askToCalculate, recalculate } from './recalculate.ts';
import { lettersOf } from './references.ts';
import type { Filled, FillRequest } from './request.ts';
import { type MonthColumns, monthsOf, type TableMonths, whereMonthGoes } from './sheet-months.ts';
import { fillTiles } from './tiles.ts';
import { Work } from './work.ts';

export function fillWorkbook(request: FillRequest): Filled {
  const work = new Work(request);
  const columns: Filled['columns'] = [];
  const tables = request.paper.tables.filter(({ sheet }) => sheet !== null && work.sheets.has(sheet));
  const bySheet = Map.groupBy(
    tables.filter(({ tiles }) => !tiles),
    ({ sheet }) => sheet!,
  );
  let filledAny = false;
  const before = new Set<string>();
  for (const [sheet, ofSheet] of bySheet) {
    const months = ofSheet.map((table): TableMonths => ({ table, months: monthsOf(table) }));
    const goes = whereMonthGoes(sheet, months, request.month);
    if (goes.is === 'refused') work.issues.push(goes.issue);
    if (goes.is === 'refused' || goes.is === 'nothing') continue;
    filledAny = true;
    const full = months.filter((one) => one.months.length > 0);
    const colours = new Map(full.map((one) => [one, new TableColours(work, sheet, one)]));
    const steps = stepsOfSheet(work, sheet, full);
    const isNew = goes.is === 'new';
    const run = isNew ? goes.run : runOf(sheet, full[0]!, request.month);
    if (goes.is === 'new') {
      const styledAs = (row: number, nth: number) => styleFor(work, goes.run, full, colours, row, nth);
      if (!addMonth(work, { run, before: goes.before, tables: full, steps, styledAs })) continue;
      before.add(goes.before);
      columns.push({ sheet, columns: newLetters(run) });
    }
    for (const of of full) {
      const shift = run.group[1] - run.group[0] + 1;
      const last = of.months.at(-1)!;
      const target: MonthColumns = isNew
        ? { period: request.month, figure: last.figure + shift, from: last.from + shift, to: last.to + shift }
        : of.months.find(({ period }) => period === request.month)!;
      const own = colours.get(of)!;
      if (isNew) own.moveOn(work);
      fillRows(work, { sheet, of, target, isNew, run, steps, colours: own });
    }
  }
  for (const table of tables) if (table.tiles) filledAny = fillTiles(work, table) || filledAny;
  if (!filledAny && work.issues.length === 0)
    work.issues.push(fillIssue('fill-no-months', 'stops', {}, { file: request.fileName }));
  recalculate(work.sheets, work.texts, work.changed);
  if (checkFormulas(work)) recalculate(work.sheets, work.texts, work.changed);
  sayWhatIsLeft(work, before, columns.length > 0);
  return finished(work, columns);
}

function finished(work: Work, columns: Filled['columns']): Filled {
  const stops = work.issues.some(({ severity }) => severity === 'stops');
  const { written, same, differs, notKnown, issues } = work;
  if (stops) return { bytes: null, written: [], same, differs, notKnown, columns: [], issues };
  if (work.changed.size === 0) return { bytes: work.request.bytes, written, same, differs, notKnown, columns, issues };
  askToCalculate(work.book);
  work.book.dropCalculationChain();
  return { bytes: work.book.bytes(), written, same, differs, notKnown, columns, issues };
}

function sayWhatIsLeft(work: Work, before: Set<string>, isWider: boolean): void {
  const { request, differs, formulasThatDiffer, typed, notKnown, coloursNotLearnt, issues } = work;
  if (differs.length > 0 && !request.replace)
    issues.push(
      fillIssue(
        'fill-differs',
        'stops',
        {},
        {
          count: differs.length,
          cells: differs.map(({ sheet, cell, was, is }) => `${sheet}!${cell} has ${was}, known ${is}`),
        },
      ),
    );
  if (formulasThatDiffer.length > 0)
    issues.push(fillIssue('fill-formula-differs', 'warns', {}, { cells: formulasThatDiffer }));
  if (typed.length > 0) issues.push(fillIssue('fill-counts-not-known', 'warns', {}, { cells: typed }));
  if (notKnown.length > 0)
    issues.push(
      fillIssue('fill-not-known', 'warns', {}, { count: notKnown.length, labels: notKnown.map(({ row }) => row) }),
    );
  if (coloursNotLearnt.size > 0)
    issues.push(fillIssue('fill-colour-not-learnt', 'warns', {}, { colours: [...coloursNotLearnt] }));
  for (const month of before) {
    const cells = wordsThatName(work, monthName(month));
    if (cells.length > 0) issues.push(fillIssue('fill-words-name-month', 'warns', {}, { cells, month }));
  }
  if (isWider && work.book.paths.some((path) => /vbaProject\.bin$/i.test(path)))
    issues.push(fillIssue('fill-macros', 'warns', {}, {}));
}

function runOf(sheet: string, { months }: TableMonths, month: string): Run {
  const { from, to } = months.find(({ period }) => period === month)!;
  return { sheet, first: months[0]!.from, group: [from, to] };
}

function newLetters({ group: [from, to] }: Run): string {
  const [a, b] = [lettersOf(to + 1), lettersOf(to + to - from + 1)];
  return a === b ? a : `${a}:${b}`;
}

/** What the formulas of the sheet's rows do from month to month. */
function stepsOfSheet(work: Work, sheet: string, tables: TableMonths[]): Steps {
  const cells = work.cells(sheet);
  const rows: InMonth[][] = [];
  for (const { table, months } of tables) {
    for (const { row } of table.rows)
      rows.push(
        months.flatMap(({ figure }, nth) => {
          const formula = cells.read(row, figure)?.formula;
          return formula ? [{ formula, nth }] : [];
        }),
      );
  }
  const last = tables[0]!.months.at(-1)!;
  return stepsOf(rows, { sheet, first: tables[0]!.months[0]!.from, group: [last.from, last.to] });
}

function styleFor(
  work: Work,
  run: Run,
  tables: TableMonths[],
  colours: Map<TableMonths, TableColours>,
  row: number,
  nth: number,
): number | null {
  const column = run.group[0] + nth;
  const of = tables.find(
    ({ table, months }) => table.rows.some((one) => one.row === row) && months.at(-1)!.figure === column,
  );
  if (of) return colours.get(of)!.plainStyle(work, row, column);
  return work.cells(run.sheet).read(row, column)?.style ?? null;
}
