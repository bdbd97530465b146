// Faults of every kind planted where a seed says: in any paper, row and month in which such a fault can stand.

import { dice } from '../../scripts/examples/draw.ts';
import { type Cell, type Page, type Part, printedNumber } from '../../scripts/examples/page.ts';
import type { Plant, Tables } from '../../scripts/examples/tables.ts';
import { type Measure, measures } from '../../src/measures/index.ts';

/** A row of one paper, with the cells that print its figures. */
interface PaperRow {
  page: Page;
  measure: string;
  entry: Measure | undefined;
  unit: string;
  label: Cell | undefined;
  figures: Cell[];
  cells: Cell[];
  /** the rows of its sheet, itself among them */
  beside: () => PaperRow[];
}

type Roll = (from: number, to: number) => number;
/** What is printed instead, cell by cell; null where the row cannot hold such a fault. */
type Planted = { cell: Cell; row: PaperRow; printed: string }[];
type Planting = (row: PaperRow, roll: Roll) => Planted | 'shift' | null;

const catalogue = new Map(measures.map((measure) => [measure.id, measure]));

/** Kinds with few rows to stand in choose theirs first. */
const RARE = ['stock-flow', 'rate-against-count', 'parts-against-whole', 'impossible-percentage'];

/** One fault of each kind, each in a KPI of its own. */
export function plantAnywhere(t: Tables, pages: readonly Page[], seed: number): Plant[] {
  const rows = pages.flatMap((page) => rowsOf(t, page));
  const taken = new Set<string>();
  return [...RARE, ...Object.keys(PLANTINGS).filter((kind) => !RARE.includes(kind))].flatMap((kind): Plant[] => {
    const planting = PLANTINGS[kind]!;
    const roll = dice(`${seed} ${kind}`);
    for (let tries = 0; tries < 2000; tries++) {
      const row = rows[roll(0, rows.length - 1)]!;
      if (taken.has(row.measure)) continue;
      const planted = planting(row, roll);
      if (planted === null || (planted !== 'shift' && !planted.every((one) => standsOnce(row.page, one.cell))))
        continue;
      const touched = planted === 'shift' ? [row.measure] : planted.map((one) => one.row.measure);
      if (touched.some((measure) => taken.has(measure))) continue;
      for (const measure of [...touched, ...kinOf(row)]) taken.add(measure);
      const fault = `${seed}-${kind}`;
      const one = { fault, kind, file: row.page.file, why: row.entry?.title ?? row.measure, also: [] };
      if (planted === 'shift')
        return [{ ...one, part: 'figure', measure: row.measure, period: '', action: 'shift', printed: '' }];
      return planted.map(({ cell, row: of, printed }) => ({
        ...one,
        part: cell.part!,
        measure: of.measure,
        period: cell.period ?? '',
        action: 'print',
        printed,
      }));
    }
    return [];
  });
}

/** A cell is named by what it prints: where two print it, neither can be named. */
function standsOnce(page: Page, { part, measure, period }: Cell): boolean {
  const alike = page.sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((one) => one.part === part && one.measure === measure);
  return alike.filter((one) => period === undefined || one.period === period).length === 1;
}

/** What the catalogue says hangs together would be seen in both. */
function kinOf({ entry }: PaperRow): string[] {
  return (entry?.relations ?? []).flatMap((one) => (one.kind === 'read-with' ? [] : [Object.values(one)].flat(2)));
}

function rowsOf(t: Tables, page: Page): PaperRow[] {
  const found = page.sheets.flatMap((sheet) => {
    const rows = sheet.rows.flatMap((cells): PaperRow[] => {
      const figures = cells.filter(({ part, measure }) => part === 'figure' && measure !== undefined);
      const measure = figures[0]?.measure;
      if (measure === undefined || figures.some((one) => one.measure !== measure)) return [];
      const label = cells.find(({ part }) => part === 'label');
      const { unit } = t.measures.get(measure)!;
      return [{ page, measure, entry: catalogue.get(measure), unit, label, figures, cells, beside: () => rows }];
    });
    return rows;
  });
  const times = Map.groupBy(found, ({ measure }) => measure);
  return found.filter(({ measure }) => times.get(measure)!.length === 1);
}

const numberIn = (cell: Cell | undefined): number | null => (cell ? printedNumber(cell.text) : null);
const partOf = (row: PaperRow, part: Part): Cell | undefined => row.cells.find((cell) => cell.part === part);
const isCount = (row: PaperRow): boolean => row.unit === 'count';
const isPercent = (row: PaperRow): boolean => row.unit === 'percent';
const isMonthly = (row: PaperRow): boolean => (row.entry?.frequency ?? 'monthly') === 'monthly';
const isStock = (row: PaperRow): boolean => row.entry?.window === 'as-at' && isMonthly(row);
const startsAgain = (row: PaperRow): boolean => /^(ytd|cohort)/.test(row.entry?.window ?? '');

/** The first number in a cell printed otherwise, as it was: commas, decimals and what follows it. */
function reprint(cell: Cell, value: number): string | null {
  const was = /\d[\d,]*(?:\.(\d+))?/.exec(cell.text);
  if (!was || value < 0) return null;
  const places = was[1]?.length ?? 0;
  const digits = value.toLocaleString('en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: was[0].includes(',') || (value >= 1000 && cell.text.includes(',')),
  });
  const printed = cell.text.replace(was[0], digits);
  return printed === cell.text ? null : printed;
}

function one(row: PaperRow, cell: Cell | undefined, value: number | null): Planted | null {
  const printed = cell === undefined || value === null ? null : reprint(cell, value);
  return printed === null ? null : [{ cell: cell!, row, printed }];
}

const textOf = (row: PaperRow, cell: Cell | undefined, printed: string): Planted | null =>
  cell === undefined || cell.text === printed ? null : [{ cell, row, printed }];

/** Any figure of the row that has a number. */
function anyFigure(
  row: PaperRow,
  roll: Roll,
  from = 0,
  to = row.figures.length - 1,
): { cell: Cell; value: number } | null {
  if (to < from) return null;
  const cell = row.figures[roll(from, to)];
  const value = numberIn(cell);
  return cell === undefined || value === null ? null : { cell, value };
}

const related = (row: PaperRow, kind: string) =>
  (row.entry?.relations ?? []).find((relation) => relation.kind === kind);

/** The row of the same sheet that gives another KPI, and its figure of a month. */
function besideAt(row: PaperRow, measure: string, period: string | undefined): { row: PaperRow; cell: Cell } | null {
  const other = row.beside().find((of) => of.measure === measure);
  const cell = other?.figures.find((of) => of.period === period);
  return other && cell ? { row: other, cell } : null;
}

const PLANTINGS: Record<string, Planting> = {
  'arrow-against-numbers': (row, roll) => {
    const arrows = row.cells.filter(({ part, text }) => part === 'trend' && /[▲▼↑↓]/.test(text));
    const cell = arrows[roll(0, Math.max(0, arrows.length - 1))];
    const other: Record<string, string> = { '▲': '▼', '▼': '▲', '↑': '↓', '↓': '↑' };
    return textOf(row, cell, cell ? other[cell.text]! : '');
  },
  'copied-run': (row, roll) => {
    const others = row.beside().filter((other) => other !== row && other.unit === row.unit);
    const other = others[roll(0, Math.max(0, others.length - 1))];
    const at = roll(0, Math.max(0, row.figures.length - 3));
    if (!other || startsAgain(row)) return null;
    const planted = [0, 1, 2].flatMap((i) => {
      const cell = row.figures[at + i];
      const value = numberIn(other.figures.find((of) => of.period === cell?.period));
      const [printed] = one(row, cell, value) ?? [];
      return printed && value! >= 20 ? [printed] : [];
    });
    return planted.length === 3 ? planted : null;
  },
  'cumulative-reset': (row, roll) => {
    const at = anyFigure(row, roll, 1);
    if (!at || !/^ytd/.test(row.entry?.window ?? '') || !isCount(row)) return null;
    const before = numberIn(row.figures[row.figures.indexOf(at.cell) - 1]);
    return before !== null && before < at.value ? one(row, at.cell, Math.floor(before * 0.9)) : null;
  },
  'flat-line': (row, roll) => {
    const at = roll(0, Math.max(0, row.figures.length - 6));
    const value = numberIn(row.figures[at]);
    if (!isCount(row) || !isMonthly(row) || value === null || value < 50) return null;
    const planted = row.figures.slice(at + 1).flatMap((cell) => one(row, cell, value) ?? []);
    return planted.length >= 5 ? planted : null;
  },
  'impossible-percentage': (row, roll) => {
    const at = anyFigure(row, roll);
    if (!at || !row.measure.startsWith('parent-')) return null;
    return one(row, at.cell, at.value > 50 ? 75 : 40);
  },
  'magnitude-slip': (row, roll) => {
    const at = anyFigure(row, roll);
    if (!at || !(isCount(row) || row.unit === 'pounds') || startsAgain(row) || at.value < 20) return null;
    return one(row, at.cell, roll(0, 1) === 1 || at.value < 100 ? at.value * 10 : Math.floor(at.value / 10));
  },
  'missing-due': (row, roll) => {
    const at = anyFigure(row, roll, 1);
    return at && isMonthly(row) ? textOf(row, at.cell, '') : null;
  },
  'one-benchmark-twice': (row, roll) => {
    const level = (['england', 'region', 'neighbours'] as const)[roll(0, 2)]!;
    const mine = partOf(row, level);
    const others = row.beside().filter((other) => other !== row && other.unit === row.unit);
    const text = others.length === 0 ? '' : (partOf(others[roll(0, others.length - 1)]!, level)?.text ?? '');
    return isPercent(row) && mine?.text && text ? textOf(row, mine, text) : null;
  },
  outlier: (row, roll) => {
    const at = anyFigure(row, roll, 1, row.figures.length - 2);
    if (!at || !isStock(row) || at.value < (isPercent(row) ? 10 : 60)) return null;
    return one(row, at.cell, at.value * (roll(0, 1) === 1 && !(isPercent(row) && at.value > 60) ? 1.4 : 0.6));
  },
  'parts-against-whole': (row, roll) => {
    const sum = related(row, 'sum-of');
    const at = anyFigure(row, roll);
    if (sum?.kind !== 'sum-of' || !at) return null;
    const part = besideAt(row, sum.of[roll(0, sum.of.length - 1)]!, at.cell.period);
    return part ? one(part.row, part.cell, numberIn(part.cell)! + Math.max(2, Math.round(at.value / 10))) : null;
  },
  'percent-against-count': (row, roll) => {
    const at = anyFigure(row, roll);
    const number = row.cells.find(({ part, period }) => part === 'number' && period === at?.cell.period);
    if (!at || !isPercent(row) || at.value < 5 || at.value > 90) return null;
    return /\(\d/.test(at.cell.text) || number ? one(row, at.cell, at.value + roll(2, 9)) : null;
  },
  polarity: (row) => {
    const cell = partOf(row, 'required-direction');
    const other: Record<string, string> = { '▲': '▼', '▼': '▲', High: 'Low', Low: 'High' };
    return textOf(row, cell, cell ? (other[cell.text] ?? cell.text) : '');
  },
  'prior-year': (row) => {
    const cell = partOf(row, 'prior-year');
    const value = numberIn(cell);
    return value === null || value < 5 ? null : one(row, cell, value * 0.8);
  },
  'rate-against-count': (row, roll) => {
    const at = anyFigure(row, roll);
    const rate = related(row, 'rate-of');
    if (!at || rate?.kind !== 'rate-of' || !besideAt(row, rate.of, at.cell.period)) return null;
    return one(row, at.cell, at.value * (roll(0, 1) === 1 ? 1.03 : 0.97));
  },
  'same-name-twice': (row, roll) => {
    const others = row.beside().filter((other) => other !== row && other.label);
    const other = others[roll(0, Math.max(0, others.length - 1))];
    return other ? textOf(row, row.label, other.label!.text) : null;
  },
  'shifted-row': (row) => {
    const texts = row.figures.map(({ text }) => text);
    const at = row.cells.indexOf(row.figures[0]!);
    const together = row.figures.every((cell, i) => row.cells[at + i] === cell);
    if (!together || row.cells[at + texts.length] === undefined) return null;
    return isMonthly(row) && texts.length >= 6 && new Set(texts).size >= 4 && !texts.includes('') ? 'shift' : null;
  },
  'stock-flow': (row, roll) => {
    const stock = row.beside().find((other) => {
      const flow = related(other, 'stock-flow');
      return flow?.kind === 'stock-flow' && [...flow.in, ...flow.out].includes(row.measure);
    });
    const at = anyFigure(row, roll, 1);
    return at && stock ? one(row, at.cell, at.value + roll(10, 40)) : null;
  },
  'subset-larger': (row, roll) => {
    const at = anyFigure(row, roll);
    const subset = related(row, 'subset-of');
    const whole = at && subset?.kind === 'subset-of' ? numberIn(besideAt(row, subset.of, at.cell.period)?.cell) : null;
    return at && whole !== null ? one(row, at.cell, Math.ceil(whole * (1 + roll(1, 30) / 100)) + 1) : null;
  },
  'swapped-pair': (row, roll) => {
    const rows = row.beside();
    const betweenRows = roll(0, 1) === 1;
    const at = roll(1, Math.max(1, row.figures.length - 3));
    const other = betweenRows ? rows[rows.indexOf(row) + 1] : row;
    const [a, b] = [row.figures[at], other?.figures[betweenRows ? at : at + 1]];
    const [first, second] = [numberIn(a), numberIn(b)];
    if (!other || other.unit !== row.unit || first === null || second === null) return null;
    if (startsAgain(row) || startsAgain(other) || !isMonthly(row) || !isMonthly(other)) return null;
    if (Math.max(first, second) < 20 || Math.abs(first - second) < 0.3 * Math.max(first, second)) return null;
    const [mine, theirs] = [one(row, a, second), one(other, b, first)];
    return mine && theirs ? [...mine, ...theirs] : null;
  },
  'tile-against-table': (row, roll) => {
    const tiles = row.page.sheets
      .flatMap(({ rows }) => rows.flat())
      .filter(({ part, measure }) => part === 'tile' && measure === row.measure);
    const value = numberIn(tiles[0]);
    return tiles.length === 1 && value !== null ? one(row, tiles[0], value * (1 + roll(2, 9) / 100) + 0.1) : null;
  },
  'unit-slip': (row, roll) => {
    const at = anyFigure(row, roll);
    if (!at || !isPercent(row) || !at.cell.text.endsWith('%') || at.value < 2 || at.value > 95) return null;
    // A workbook's cell with a share in it shows the percentage: there it is no slip.
    const asShare = roll(0, 1) === 1 && !row.page.file.endsWith('.xlsx');
    return asShare ? textOf(row, at.cell, (at.value / 100).toFixed(3)) : one(row, at.cell, at.value * 100);
  },
};
