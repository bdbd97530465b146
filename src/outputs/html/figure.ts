// Figures in words: how a number, a percentage, a target, a difference is written on every page.

import type { Day } from '../../clocks/index.ts';
import type { Polarity, Unit, ValueStatus } from '../../measures/index.ts';

/** What a cell needs to know of a value. A percentage is a share, 0 to 1. */
export interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** decimal places as printed in the paper; null when worked out */
  decimals: number | null;
  status: ValueStatus;
  dueOn: Day | null;
}

/** Out of this many or fewer, a percentage says less than the counts: "5 of 6". */
export const FEW_CASES = 12;

const MINUS = '−';

/** Rounded half away from zero on the decimal figure (0.5545 is 55.5%, whatever the binary fraction says), with commas. */
export function numberWords(value: number, decimals: number): string {
  const near = Number(Math.abs(value).toPrecision(15));
  const rounded = Number(`${Math.round(Number(`${near}e${decimals}`))}e-${decimals}`);
  const size = Number.isFinite(rounded) && near < 1e15 ? rounded : near;
  const [whole = '', fraction] = size.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && size !== 0 ? MINUS + text : text;
}

export function countWords(count: number): string {
  return numberWords(count, Number.isInteger(count) ? 0 : 1);
}

/** Decimal places of a unit when the paper does not say. */
export function usualDecimals(unit: Unit, value: number): number {
  if (unit === 'count' || unit === 'days' || unit === 'pounds')
    return Number.isInteger(value) || unit !== 'count' ? 0 : 1;
  return 1;
}

export interface FigureOptions {
  /** write the % after a percentage; off in months whose row label says it */
  sign?: boolean;
  /** write counts in place of a percentage, because the row is out of few */
  few?: boolean;
  /** a target: no trailing .0 */
  bare?: boolean;
}

/** The number as it stands in a cell; null when there is no figure. */
export function figureWords(figure: Figure, unit: Unit, options: FigureOptions = {}): string | null {
  const { value, numerator, denominator } = figure;
  if (value === null) return null;
  if (options.few && numerator !== null && denominator !== null) return ofWords(numerator, denominator);
  return valueWords(value, unit, figure.decimals, options);
}

export function valueWords(
  value: number,
  unit: Unit,
  decimals: number | null = null,
  options: FigureOptions = {},
): string {
  const size = unit === 'percent' ? Number((value * 100).toPrecision(15)) : value;
  const places = Math.max(0, Math.min(decimals ?? usualDecimals(unit, size), 6));
  const written = numberWords(size, places);
  const text = options.bare ? written.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : written;
  if (unit === 'pounds') return text.startsWith(MINUS) ? `${MINUS}£${text.slice(1)}` : `£${text}`;
  return unit === 'percent' && options.sign !== false ? `${text}%` : text;
}

/** `31 of 56`. */
export function ofWords(numerator: number, denominator: number): string {
  return `${countWords(numerator)} of ${countWords(denominator)}`;
}

/** True when most of a row's months are out of 12 or fewer: then every month of it is written as counts. */
export function isOutOfFew(figures: readonly Figure[]): boolean {
  const known = figures.flatMap((figure) =>
    figure.value === null || figure.denominator === null ? [] : [figure.denominator],
  );
  return known.length > 0 && known.filter((denominator) => denominator <= FEW_CASES).length * 2 > known.length;
}

const UNIT_WORDS: Record<Unit, string> = {
  count: '',
  percent: '%',
  'rate-10k': 'per 10,000',
  'rate-100': 'per 100',
  pounds: '£',
  fte: 'FTE',
  days: 'days',
  weeks: 'weeks',
};

/** The unit once, after the label: `, %`, `, FTE`, `, weeks`; nothing for counts. */
export function unitWords(unit: Unit): string {
  return UNIT_WORDS[unit];
}

/** The value with its unit in words, for sentences: `14.8 weeks`, `55.4%`, `£1,200`, `3,618`. */
export function spokenValue(value: number, unit: Unit, decimals: number | null = null): string {
  const text = valueWords(value, unit, decimals);
  const words = unit === 'percent' || unit === 'pounds' ? '' : UNIT_WORDS[unit];
  return words ? `${text} ${words}` : text;
}

export interface TargetFigure {
  value: number;
  decimals?: number | null;
}

/** `at least 70%`, `at most 7`; the figure alone when the KPI has no better or worse. */
export function targetWords(target: TargetFigure, unit: Unit, polarity: Polarity): string {
  const { bound, figure } = targetParts(target, unit, polarity);
  return bound ? `${bound} ${figure}` : figure;
}

export function targetParts(target: TargetFigure, unit: Unit, polarity: Polarity): { bound: string; figure: string } {
  const bound = polarity === 'higher' ? 'at least' : polarity === 'lower' ? 'at most' : '';
  const size = unit === 'percent' ? target.value * 100 : target.value;
  const places = target.decimals ?? Math.min(2, Math.max(usualDecimals(unit, size), placesOf(size)));
  return { bound, figure: valueWords(target.value, unit, places, { bare: true }) };
}

function placesOf(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
}

/** A difference without its sign: `17.7 percentage points`, `17.7 points` in tight places, `15`, `1.2 weeks`; never `%`. */
export function differenceWords(change: number, unit: Unit, decimals: number | null = null, tight = false): string {
  if (unit === 'percent') {
    const points = valueWords(Math.abs(change), 'percent', decimals, { sign: false });
    return `${points} ${tight ? '' : 'percentage '}${points === '1' || points === '1.0' ? 'point' : 'points'}`;
  }
  const size = valueWords(Math.abs(change), unit, decimals);
  if (unit !== 'days' && unit !== 'weeks') return size;
  return `${size} ${size === '1' ? UNIT_WORDS[unit].slice(0, -1) : UNIT_WORDS[unit]}`;
}

/** `15 fewer`, `3.8 more`, `17.7 percentage points less`, `the same`. */
export function changeWords(change: number, unit: Unit, decimals: number | null = null, tight = false): string {
  const size = differenceWords(change, unit, decimals, tight);
  if (!/[1-9]/.test(size)) return 'the same';
  const less = unit === 'count' ? 'fewer' : 'less';
  return `${size} ${change > 0 ? 'more' : less}`;
}
