// One cell of a row as a figure of the row's unit, with what was printed beside it.

import type { Day } from '../../clocks/index.ts';
import type { ValueStatus } from '../../measures/index.ts';
import type { GridCell } from '../grid.ts';
import type { CellPlace, PaperCell } from '../paper.ts';
import { type Amount, type CellReading, exactNumber, type Figure } from './figure.ts';
import { type Placed, placePercent, type Scale } from './scale.ts';
import { dueDay } from './status-words.ts';

/** What was done to read the cell, or why it could not be read. */
export type Finding =
  | { code: 'figure-repaired'; before: string; after: string }
  | { code: 'percent-without-sign'; before: string; after: string }
  | { code: 'brackets-read-as-minus'; before: string; after: string }
  | { code: 'arrow-without-figure' }
  | { code: 'figure-not-understood' }
  | { code: 'percent-not-clear' }
  | { code: 'percent-among-counts' };

interface SettledCell {
  cell: PaperCell;
  findings: Finding[];
}

/** `from` is the first day of the column's period, from which "Available in July" is counted. */
export function settleCell(
  reading: CellReading,
  source: GridCell,
  place: CellPlace,
  scale: Scale,
  from: Day | null,
): SettledCell {
  const { content, arrow, printed } = reading;
  const cell: PaperCell = {
    place,
    printed,
    value: null,
    numerator: null,
    denominator: null,
    decimals: null,
    status: 'rejected',
    dueOn: null,
    arrow,
    note: null,
  };
  const note = (words: string | null) => [words, source.comment].filter(Boolean).join('; ') || null;
  if (source.error) return { cell: { ...cell, note: note(source.error) }, findings: [] };
  switch (content.is) {
    case 'arrow':
      return { cell: { ...cell, status: 'awaited', note: note(null) }, findings: [{ code: 'arrow-without-figure' }] };
    case 'words':
      return { cell: { ...cell, note: note(null) }, findings: [{ code: 'figure-not-understood' }] };
    case 'status': {
      const dueOn = content.due ? dueDay(content.due, from) : null;
      const nil = content.nil ? { value: 0, decimals: 0 } : {};
      return { cell: { ...cell, ...nil, status: content.status, dueOn, note: note(content.note) }, findings: [] };
    }
    case 'figure': {
      const settled = settleFigure(content, source, scale);
      if (typeof settled === 'string')
        return { cell: { ...cell, note: note(content.note) }, findings: [{ code: settled }] };
      const status: ValueStatus = content.provisional ? 'provisional' : 'actual';
      const { repair, beside, ...figures } = settled;
      const findings: Finding[] =
        content.repaired === null ? [] : [{ code: 'figure-repaired', before: printed, after: content.repaired }];
      if (content.bracketed && scale.unit !== 'pounds' && content.main)
        findings.push({ code: 'brackets-read-as-minus', before: printed, after: shown(content.main) });
      if (repair) findings.push({ code: 'percent-without-sign', before: printed, after: repair });
      return {
        cell: { ...cell, ...figures, status, note: note([content.note, beside].filter(Boolean).join('; ')) },
        findings,
      };
    }
  }
}

interface SettledFigure {
  value: number;
  numerator: number | null;
  denominator: number | null;
  decimals: number | null;
  repair: string | null;
  /** a second number that is neither the figure nor its count */
  beside: string | null;
}

function settleFigure(
  figure: Figure,
  source: GridCell,
  scale: Scale,
): SettledFigure | 'percent-not-clear' | 'percent-among-counts' {
  const { main, beside, fraction } = figure;
  if (!main) return settleFraction(fraction!, scale);
  if (scale.unit === 'percent') return settlePercent(figure, main, source, scale);
  if (main.percent) {
    // "12.8% (42)" in a row of counts: the count is the figure.
    if (beside && !beside.percent) return { ...plainFigure(beside, scale), beside: shown(main) };
    if (fraction) return { ...settleFraction(fraction, scale), beside: shown(main) };
    return scale.unit === null ? settlePercent(figure, main, source, scale) : 'percent-among-counts';
  }
  const parts =
    fraction ??
    (beside && !beside.percent && isRate(scale) ? { numerator: wholeCount(beside), denominator: null } : null);
  const rest = beside && !parts ? shown(beside) : null;
  return {
    ...plainFigure(main, scale),
    ...parts,
    value: storedOr(exactNumber(main.digits, powerOf(main, scale)), source, main),
    beside: rest,
  };
}

const isRate = (scale: Scale) => scale.unit === 'rate-10k' || scale.unit === 'rate-100';
const wholeCount = (amount: Amount) => exactNumber(amount.digits, amount.power);

function powerOf(amount: Amount, scale: Scale): number {
  return amount.power === 0 ? scale.power : amount.power;
}

function plainFigure(amount: Amount, scale: Scale): SettledFigure {
  const power = powerOf(amount, scale);
  return {
    value: exactNumber(amount.digits, power),
    numerator: null,
    denominator: null,
    decimals: printedDecimals(amount.decimals - (power - amount.power)),
    repair: null,
    beside: null,
  };
}

/** Six places and more are a spreadsheet's own digits, not somebody's choice of precision. */
function printedDecimals(decimals: number): number | null {
  return decimals > 5 ? null : decimals;
}

/** `5 of 6`: a share where the row is of percentages, else five, out of six. */
function settleFraction(fraction: { numerator: number; denominator: number }, scale: Scale): SettledFigure {
  const { numerator, denominator } = fraction;
  const share = scale.unit === 'percent';
  return {
    value: share ? numerator / denominator : numerator,
    numerator,
    denominator,
    decimals: share ? null : 0,
    repair: null,
    beside: null,
  };
}

function settlePercent(
  figure: Figure,
  main: Amount,
  source: GridCell,
  scale: Scale,
): SettledFigure | 'percent-not-clear' {
  const { beside, fraction } = figure;
  // "5 (83%)": the percentage is the figure and the number before it its count.
  const turned = beside?.percent === true && !main.percent;
  const amount = turned ? beside : main;
  const placed: Placed =
    source.format?.includes('%') && source.number !== undefined && !amount.percent
      ? { shift: -2, repaired: false }
      : placePercent(amount, scale);
  if (placed === 'unclear') return 'percent-not-clear';
  const count = turned ? main : beside?.percent ? null : beside;
  const decimals = Math.max(0, amount.decimals - (placed.shift === 0 ? 2 : 0));
  return {
    value: storedOr(exactNumber(amount.digits, amount.power + placed.shift), source, amount),
    numerator: fraction?.numerator ?? (count ? wholeCount(count) : null),
    denominator: fraction?.denominator ?? null,
    decimals: printedDecimals(decimals),
    repair: placed.repaired ? repairedText(figure, amount, placed.shift, decimals) : null,
    beside: beside?.percent && !turned ? shown(beside) : null,
  };
}

function repairedText(figure: Figure, amount: Amount, shift: 0 | -2, decimals: number): string {
  const percentage = exactNumber(amount.digits, amount.power + shift + 2).toFixed(decimals);
  const count = figure.beside && !figure.beside.percent ? ` (${shown(figure.beside)})` : '';
  return `${percentage}%${count}`;
}

function shown(amount: Amount): string {
  return `${amount.pounds ? '£' : ''}${amount.digits}${amount.percent ? '%' : ''}`;
}

/** A workbook's stored number when the printed one is its rounding: 0.7407407 where 74.1% is shown. */
function storedOr(printed: number, { number, date }: GridCell, amount: Amount): number {
  if (number === undefined || date !== undefined) return printed;
  const step = 10 ** (-amount.decimals + (amount.percent ? -2 : 0));
  const stored = Number(number.toPrecision(12));
  return Math.abs(stored - printed) <= step / 2 + 1e-9 ? stored : printed;
}
