// Figures as data checks see and say them: what one printed step is, which way a figure went, and how it stands in a sentence.

import { type Arrow, agreesAsPrinted, isFigure, type Unit } from '../../measures/index.ts';
import type { CheckedCell } from './sheet.ts';

/** A cell with a figure in it. */
export type FigureCell = CheckedCell & { value: number };

export function hasFigure(cell: CheckedCell | null | undefined): cell is FigureCell {
  return cell !== null && cell !== undefined && cell.value !== null && isFigure(cell.status);
}

/** A figure of its own month: not one carried forward from the month before. */
export function isOwnFigure(cell: CheckedCell | null | undefined): cell is FigureCell {
  return hasFigure(cell) && cell.status !== 'carried-forward';
}

/** A number that a reader refused, such as the one after which a line is cut off: it is still printed there. */
export function refusedNumber(cell: CheckedCell): number | null {
  if (cell.value !== null || cell.status !== 'rejected') return null;
  const digits = /^£?(\d[\d,]*(?:\.\d+)?)$/.exec(withoutArrow(cell.printed))?.[1];
  return digits === undefined ? null : Number(digits.replace(/,/g, ''));
}

export const isShare = (unit: Unit): boolean => unit === 'percent';

/** Powers are dear, and every cell is asked for its step many times. */
const STEPS = Array.from({ length: 20 }, (_, places) => 10 ** -places);

/** The smallest step a printed figure can take: 0.001 for 74.1%, 1 for 86; 0 for a figure that was worked out. */
export function stepOf(decimals: number | null, unit: Unit): number {
  if (decimals === null) return 0;
  const places = decimals + (isShare(unit) ? 2 : 0);
  return STEPS[places] ?? 10 ** -places;
}

/** The figure as a reader sees it: a workbook stores more digits than it shows. */
export function asPrinted(value: number, decimals: number | null, unit: Unit): number {
  if (decimals === null) return value;
  const scale = 10 ** (decimals + (isShare(unit) ? 2 : 0));
  // A hair more, so that 0.145 stored as 0.14499999 rounds as it reads.
  return Math.round(value * scale * (1 + 1e-12)) / scale;
}

interface PrintedFigure {
  value: number;
  decimals: number | null;
}

/** Which way the second went from the first, at the precision of the coarser; 'same' where they agree as printed. */
export function wentAsPrinted(before: PrintedFigure, now: PrintedFigure, unit: Unit): Arrow {
  const shown = ({ value, decimals }: PrintedFigure) => ({ value: asPrinted(value, decimals, unit), decimals });
  const [a, b] = [shown(before), shown(now)];
  if (agreesAsPrinted(a, b, isShare(unit))) return 'same';
  return b.value > a.value ? 'up' : 'down';
}

/** The number as it stands in a sentence's facts: 74.1 for a share of 0.741. */
export function factNumber(value: number, unit: Unit): number {
  return Number((isShare(unit) ? value * 100 : value).toPrecision(12));
}

const UNIT_WORDS: Partial<Record<Unit, string>> = { days: ' days', weeks: ' weeks' };

/** As a person rounds: 0.145 is 0.15, though it is stored as a little less. */
function roundedHalfUp(number: number, places: number): number {
  return number < 1e-6 ? 0 : Number(`${Math.round(Number(`${number}e${places}`))}e-${places}`);
}

/** Commas between thousands. What every cell may ask for is not left to the slow formats of languages. */
function grouped(digits: string): string {
  const [whole = '', ...fraction] = digits.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}

/** The figure as a paper prints it: `86.0%`, `1,222`, `£1,719,592`, `391.6`, `12 weeks`. */
export function figureWords(value: number, unit: Unit, decimals: number | null): string {
  const number = factNumber(value, unit);
  const usual = isShare(unit) ? 1 : Number.isInteger(number) ? 0 : 1;
  const places = Math.max(0, Math.min(decimals ?? usual, 5));
  const digits = grouped(roundedHalfUp(Math.abs(number), places).toFixed(places));
  const sign = number < 0 && Number(digits.replace(/[^\d]/g, '')) !== 0 ? '−' : '';
  return `${sign}${unit === 'pounds' ? '£' : ''}${digits}${isShare(unit) ? '%' : (UNIT_WORDS[unit] ?? '')}`;
}

/** What is printed, but for the arrow. */
export const withoutArrow = (printed: string): string => printed.replace(/\s*[▲▼►▶◄◀↑↓↔→⬆⬇]\uFE0F?\s*/gu, ' ').trim();

export function cellWords(cell: FigureCell, unit: Unit): string {
  return figureWords(cell.value, unit, cell.decimals);
}

/** Counts in words: `1,222`. */
export const countWords = (many: number): string => figureWords(many, 'count', Number.isInteger(many) ? 0 : null);

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** How many printed digits say something: 3 for 87.1% and for 871, 1 for 0.5, 0 for 0% and 100%. */
export function tellingDigits(cell: FigureCell, unit: Unit): number {
  const scaled = isShare(unit) ? cell.value * 100 : cell.value;
  if (scaled === 0 || (isShare(unit) && scaled >= 100)) return 0;
  const digits = Math.abs(scaled)
    .toFixed(Math.max(0, Math.min(cell.decimals ?? 1, 4)))
    .replace('.', '');
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
}
