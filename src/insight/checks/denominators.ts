// What a percentage is out of: said in its own cell, by the catalogue, or learned from the months of the paper themselves.

import { type FigureCell, hasFigure, stepOf } from './figures.ts';
import { DUST, isKept, type Placed, type PlacedByPeriod, relationsOf, tableRows } from './related.ts';
import type { CheckedRow, CheckedSheet } from './sheet.ts';

/** A percentage and the numbers that should give it; without a numerator, any whole number out of the denominator may. */
export interface JudgedShare {
  cell: FigureCell;
  numerator: number | null;
  denominator: number;
  /** the rows that the numbers were read from, the denominator's last */
  from: Placed[];
}

type Figures = (measure: string) => PlacedByPeriod;

/** Nobody reads a percentage otherwise for a twentieth of a point. */
const UNSEEN = 0.0005;

/** Rounded or cut off at the printed place: 15 of 27 is printed as 55.6% and as 55.5%. */
const room = (cell: FigureCell): number => Math.max(stepOf(cell.decimals, 'percent'), UNSEEN);

export function givesShare(numerator: number, denominator: number, cell: FigureCell): boolean {
  return Math.abs(numerator / denominator - cell.value) < room(cell) + DUST;
}

export function shareHolds({ cell, numerator, denominator }: JudgedShare): boolean {
  return holds(cell, numerator, denominator);
}

function holds(cell: FigureCell, numerator: number | null, denominator: number): boolean {
  if (numerator !== null) return givesShare(numerator, denominator, cell);
  const near = cell.value * denominator;
  return givesShare(Math.floor(near), denominator, cell) || givesShare(Math.ceil(near), denominator, cell);
}

export function judgedShares(row: CheckedRow, sheet: CheckedSheet, figures: Figures): JudgedShare[] {
  const figured = row.cells.filter(hasFigure);
  const own = judgedByCell(figured);
  if (row.tile) return own;
  const bracketed = figured.filter(({ numerator, denominator }) => numerator !== null && denominator === null);
  const bare = figured.filter(({ numerator, denominator }) => numerator === null && denominator === null);
  const told = judgedByRelation(row, bare, figures);
  return [
    ...own,
    ...judgedByRow(row, bracketed, sheet, figures, isTheirRow, 1 / 3),
    ...(told.length > 0 ? told : judgedByRow(row, bare, sheet, figures, isHardlyChance, 1 / 5)),
  ];
}

function judgedByCell(figured: FigureCell[]): JudgedShare[] {
  return figured.flatMap((cell) => {
    const { numerator, denominator, decimals } = cell;
    if (numerator === null || denominator === null || denominator <= 0 || decimals === null) return [];
    return [{ cell, numerator, denominator, from: [] }];
  });
}

/** Numerator and denominator are both rows of the paper, and mostly give the percentage. */
function judgedByRelation(row: CheckedRow, bare: FigureCell[], figures: Figures): JudgedShare[] {
  return relationsOf(row, 'share-of').flatMap(({ numerator, denominator }) => {
    const judged = bare.flatMap((cell): JudgedShare[] => {
      const [part, whole] = [figures(numerator).get(cell.period), figures(denominator).get(cell.period)];
      if (!part || !whole || whole.cell.value <= 0) return [];
      return [{ cell, numerator: part.cell.value, denominator: whole.cell.value, from: [part, whole] }];
    });
    const holding = judged.filter(shareHolds).length;
    return isKept(holding, judged.length - holding) ? judged : [];
  });
}

/** The percentages against the row of counts that explains most of them, if one explains enough to be what they are out of. */
function judgedByRow(
  row: CheckedRow,
  cells: FigureCell[],
  sheet: CheckedSheet,
  figures: Figures,
  isEnough: (tried: Tried) => boolean,
  forgiven: number,
): JudgedShare[] {
  const told = relationsOf(row, 'share-of').map(({ denominator }) => denominator);
  const shares = cells.filter(isTellingShare);
  if (shares.length < 3) return [];
  const counts = countsNear(row, sheet);
  let best: { id: string; holding: number } | null = null;
  for (const id of new Set([...told, ...counts])) {
    const tried = tryRow(shares, figures(id), forgiven);
    if (tried.holding > (best?.holding ?? 0) && isEnough(tried)) best = { id, holding: tried.holding };
  }
  if (best === null) return [];
  const denominators = figures(best.id);
  return shares.flatMap((cell): JudgedShare[] => {
    const from = denominators.get(cell.period);
    if (!from || chanceToHold(cell, from.cell.value) > TELLING) return [];
    return [{ cell, numerator: cell.numerator, denominator: from.cell.value, from: [from] }];
  });
}

/** What a percentage is out of stands in its own table: so many rows before it and after. */
const ROWS_AWAY = 150;
const countRows = new WeakMap<CheckedSheet, CheckedRow[]>();

function countsNear(row: CheckedRow, sheet: CheckedSheet): string[] {
  const counts = countRows.get(sheet) ?? tableRows(sheet).filter(({ unit }) => unit === 'count');
  countRows.set(sheet, counts);
  const [first, last] = [row.order - ROWS_AWAY, row.order + ROWS_AWAY];
  if (counts.length <= ROWS_AWAY) return counts.map(({ measure }) => measure.id);
  const from = counts.findIndex(({ order }) => order >= first);
  const ids: string[] = [];
  for (let i = from; from >= 0 && i < counts.length && counts[i]!.order <= last; i++) ids.push(counts[i]!.measure.id);
  return ids;
}

interface Tried {
  holding: number;
  not: number;
  /** how likely those that hold are to do so by chance */
  chance: number;
}

/** Gives up once more months do not hold than any row is forgiven. */
function tryRow(shares: FigureCell[], denominators: PlacedByPeriod, forgiven: number): Tried {
  const tried = { holding: 0, not: 0, chance: 1 };
  for (const cell of shares) {
    const denominator = denominators.get(cell.period)?.cell.value ?? 0;
    const chance = chanceToHold(cell, denominator);
    if (chance > TELLING) continue;
    if (holds(cell, cell.numerator, denominator)) {
      tried.holding += 1;
      tried.chance *= chance;
    } else {
      tried.not += 1;
      if (tried.not > forgiven * shares.length) return { ...tried, holding: 0 };
    }
  }
  return tried;
}

/** A percentage that would agree with more rows than this, whatever they count, does not tell which row it is out of. */
const TELLING = 0.34;

/** Nothing of any number is 0%, and 50% or 67% is a whole number out of too many. */
function isTellingShare(cell: FigureCell): boolean {
  if (cell.numerator !== null) return cell.numerator > 0 && cell.value > 0;
  return ![1, 2, 3, 4, 5, 6].some((n) => givesShare(Math.round(cell.value * n), n, cell));
}

/** How likely a row that has nothing to do with the percentage is to agree with it. */
function chanceToHold(cell: FigureCell, denominator: number): number {
  if (denominator <= 0) return 1;
  return cell.numerator !== null ? room(cell) / cell.value : Math.min(1, 2 * room(cell) * denominator);
}

const isTheirRow = ({ holding, not }: Tried): boolean => isKept(holding, not);

/** One in a million, however the months that hold are chosen among all: then it is no chance. */
const HARDLY = 1e-6;

const isHardlyChance = ({ holding, not, chance }: Tried): boolean =>
  holding >= 4 * not && chance * 2 ** (holding + not) < HARDLY;
