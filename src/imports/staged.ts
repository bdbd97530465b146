// A paper that was read and matched, as the store keeps it: one row a KPI, one statement a cell.

import { comparePeriods, type Issue, monthIndex } from '../clocks/index.ts';
import { agreesAsPrinted, type Measure, markCarriedForward } from '../measures/index.ts';
import type { StagedRow, StagedStatement } from '../store/index.ts';
import { issue } from './issues.ts';
import type { RowMatch } from './match-rows.ts';
import type { PaperCell, PaperRow } from './paper.ts';

export function stagedRow(row: PaperRow, match: RowMatch): StagedRow {
  return {
    order: row.order,
    section: row.section,
    label: row.label,
    ref: row.ref,
    under: row.under,
    place: row.place,
    tile: row.tile,
    unit: row.unit,
    polarity: row.polarity,
    frequency: row.frequency,
    trend: row.trend,
    notes: row.notes,
    measure: match.measure,
    matchHow: match.how,
    matchConfidence: match.confidence,
  };
}

function statement(
  row: PaperRow,
  seq: number,
  measure: string,
  kind: StagedStatement['kind'],
  cell: PaperCell,
): StagedStatement {
  return {
    order: row.order,
    seq,
    kind,
    measure,
    period: null,
    priorYear: false,
    place: cell.place,
    printed: cell.printed,
    value: cell.value,
    numerator: cell.numerator,
    denominator: cell.denominator,
    decimals: cell.decimals,
    status: cell.status,
    dueOn: cell.dueOn,
    arrow: cell.arrow,
    note: cell.note,
  };
}

/** Every cell of the row that says something, months in their order first. */
export function stagedStatements(row: PaperRow, match: RowMatch, measure: Measure | undefined): StagedStatement[] {
  const months = row.cells.toSorted((a, b) => comparePeriods(a.period, b.period));
  const printed = months.filter((cell) => !cell.priorYear);
  // A quarter's own figure may equal the one before: only what is printed month by month is carried forward.
  const run = printed.every(({ period }) => monthIndex(period) !== null)
    ? markCarriedForward(printed, measure?.frequency ?? row.frequency ?? 'monthly')
    : printed;
  const found: StagedStatement[] = [];
  const add = (kind: StagedStatement['kind'], cell: PaperCell) => {
    const made = statement(row, found.length + 1, match.measure, kind, cell);
    found.push(made);
    return made;
  };
  for (const cell of [...run, ...months.filter((cell) => cell.priorYear)]) {
    Object.assign(add('value', cell), { period: cell.period, priorYear: cell.priorYear });
  }
  if (row.target) add('target', row.target);
  for (const { level, cell } of row.benchmarks) add(level, cell);
  return found;
}

/** A KPI that only this area prints, as its row describes it. What the row does not say is told by the label or left plain. */
export function localMeasureOf(
  row: Pick<PaperRow, 'label' | 'under' | 'section' | 'unit' | 'polarity' | 'frequency' | 'ref'>,
  id: string,
): Measure {
  const words = row.label.toLowerCase();
  return {
    id,
    title: row.under ? `${row.under}: ${row.label}` : row.label,
    section: row.section ?? 'Other KPIs',
    unit: row.unit ?? 'count',
    polarity: row.polarity ?? null,
    frequency: row.frequency ?? 'monthly',
    window: /rolling/.test(words) ? 'rolling-12' : 'month',
    aliases: [{ label: row.label, ref: row.ref ?? undefined, under: row.under ?? undefined }],
  };
}

function agree(a: PaperCell, b: PaperCell, isShare: boolean): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  return agreesAsPrinted({ value: a.value, decimals: a.decimals }, { value: b.value, decimals: b.decimals }, isShare);
}

/** Headline tiles that say another figure than the table of the same paper. */
export function tileIssues(rows: PaperRow[], matches: RowMatch[]): Issue[] {
  const table = new Map<string, PaperCell>();
  for (const [i, row] of rows.entries()) {
    if (!row.tile) for (const cell of row.cells) table.set(`${matches[i]!.measure} ${cell.period}`, cell);
  }
  return rows.flatMap((row, i) =>
    row.tile
      ? row.cells.flatMap((cell) => {
          const other = table.get(`${matches[i]!.measure} ${cell.period}`);
          if (!other || agree(cell, other, row.unit === 'percent')) return [];
          const facts = { label: row.label, tile: cell.printed, table: other.printed, period: cell.period };
          const { sheet, row: line, column } = cell.place;
          return [
            issue('tile-differs', 'warns', { sheet: sheet ?? undefined, row: line, column, record: row.label }, facts),
          ];
        })
      : [],
  );
}
