// How the figures of a row of percentages are to be read: 74.1%, 74.1 with no sign, or 0.741.

import type { Unit } from '../../measures/index.ts';
import { type Amount, type CellReading, exactNumber } from './figure.ts';
import type { LabelUnit } from './unit.ts';

export interface Scale {
  unit: Unit | null;
  /** signed: some cells carry %; points: none does and they are percentages; shares: none does and they run from 0 to 1 */
  percents: 'signed' | 'points' | 'shares';
  /** figures with their sign, in percentage points, zeros left out, in order of size */
  usual: number[];
  /** most decimals among them */
  decimals: number;
  /** tens that the label adds to figures in pounds */
  power: number;
  /** the figures are read so only because of what they are compared with */
  told: 'cells' | 'label' | 'unit column' | 'comparison' | null;
}

/** The main number of a cell: the one that stands first. */
function mainOf(reading: CellReading): Amount | null {
  return reading.content.is === 'figure' ? reading.content.main : null;
}

const points = (amount: Amount) => Math.abs(exactNumber(amount.digits, amount.power));
const median = (sorted: number[]) => sorted[Math.floor(sorted.length / 2)];
const sortedUsual = (amounts: Amount[]) =>
  amounts
    .map(points)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);

export function scaleOf(label: LabelUnit, column: Unit | null, months: CellReading[], compared: CellReading[]): Scale {
  const mains = months.flatMap((reading) => mainOf(reading) ?? []);
  const signed = mains.filter(({ percent }) => percent);
  const others = compared.flatMap((reading) => mainOf(reading) ?? []);
  const unit = unitOf(label, column, months, mains, others);
  const scale: Scale = {
    unit: unit.unit,
    told: unit.told,
    percents: 'signed',
    usual: [],
    decimals: 0,
    power: label.power,
  };
  if (scale.unit !== 'percent') return scale;
  const withSign = signed.length > 0 ? signed : others.filter(({ percent }) => percent);
  if (signed.length > 0 || (mains.length === 0 && withSign.length > 0)) {
    return { ...scale, usual: sortedUsual(withSign), decimals: decimalsOf(withSign) };
  }
  const plain = mains.length > 0 ? mains : others;
  const usual = sortedUsual(plain);
  if ((median(usual) ?? 0) > 100) return { ...scale, unit: null, told: null };
  const shares = usual.length > 0 && usual.at(-1)! <= 1 && usual.some((value) => value < 1);
  return { ...scale, percents: shares ? 'shares' : 'points', usual, decimals: decimalsOf(plain) };
}

function decimalsOf(amounts: Amount[]): number {
  const sorted = amounts.map(({ decimals }) => decimals).sort((a, b) => a - b);
  return median(sorted) ?? 0;
}

function unitOf(
  label: LabelUnit,
  column: Unit | null,
  months: CellReading[],
  mains: Amount[],
  others: Amount[],
): Pick<Scale, 'unit' | 'told'> {
  const most = (has: (amount: Amount) => boolean) => mains.length > 0 && mains.filter(has).length * 2 > mains.length;
  const rate = label.unit === 'rate-100' || label.unit === 'rate-10k';
  // "12.8% (42)" throughout a row that says "No. of": the numbers in brackets are what it counts.
  const counted = months.filter(
    ({ content }) => content.is === 'figure' && content.beside && !content.beside.percent,
  ).length;
  if (label.unit === 'count' && counted * 2 > mains.length) return { unit: 'count', told: 'label' };
  if (most(({ percent }) => percent)) return { unit: 'percent', told: 'cells' };
  if (most(({ pounds }) => pounds)) return { unit: 'pounds', told: 'cells' };
  if (column) return { unit: column, told: 'unit column' };
  const inCells = mains.find(({ unit }) => unit)?.unit;
  if (inCells && !rate) return { unit: inCells, told: 'cells' };
  if (label.unit) return { unit: label.unit, told: 'label' };
  const halfSigned =
    mains.some(({ percent }) => percent) && mains.filter(({ percent }) => percent).length * 2 === mains.length;
  if (halfSigned) return { unit: 'percent', told: 'cells' };
  const fractions = months.filter(({ content }) => content.is === 'figure' && content.fraction && !content.main).length;
  if (fractions > mains.length) return { unit: 'percent', told: 'cells' };
  if (others.some(({ percent }) => percent)) return { unit: 'percent', told: 'comparison' };
  if (label.notCount || mains.length === 0) return { unit: null, told: null };
  return mains.every(({ decimals, power }) => decimals === 0 && power === 0)
    ? { unit: 'count', told: 'cells' }
    : { unit: null, told: null };
}

/** A reading of a number that has no sign in a row of percentages; `shift` is what its power of ten changes by. */
export type Placed = { shift: 0 | -2; repaired: boolean } | 'unclear';

/** How near two figures must be, as a factor, for one to look like the other. */
const NEAR = 5;

export function placePercent(amount: Amount, scale: Scale): Placed {
  if (amount.percent) return { shift: -2, repaired: false };
  const value = points(amount);
  if (value === 0) return { shift: -2, repaired: false };
  if (scale.percents === 'shares') return value <= 1 ? { shift: 0, repaired: false } : { shift: -2, repaired: true };
  const usual = median(scale.usual);
  if (value > 1) {
    if (value > 100 && (usual === undefined || scale.usual.at(-1)! <= 100)) return 'unclear';
    return { shift: -2, repaired: scale.percents === 'signed' || scale.told === 'comparison' };
  }
  if (scale.percents === 'points' && !(amount.decimals > scale.decimals + 1)) {
    return { shift: -2, repaired: scale.told === 'comparison' };
  }
  if (usual === undefined) return 'unclear';
  const apart = (a: number) => Math.max(a / usual, usual / a);
  const [asPoints, asShare] = [apart(value), apart(value * 100)];
  if (Math.min(asPoints, asShare) > NEAR) return 'unclear';
  return { shift: asShare < asPoints ? 0 : -2, repaired: true };
}
