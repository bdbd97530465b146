// The ground of a chart: where a month and a value stand, the lines behind them, and the months along the foot.

import { scaleLinear } from 'd3-scale';
import { MONTH_NAMES, monthIndex } from '../../clocks/index.ts';
import { valueWords } from './figure.ts';
import { svgText } from './html.ts';
import { type Placed, placedPoints, px, type Series } from './series.ts';

export interface Frame {
  series: Series;
  placed: Placed[];
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x(column: number): number;
  y(value: number): number;
  low: number;
  high: number;
  step: number;
  narrow: boolean;
}

export function domainOf(series: Series, placed: readonly Placed[]): [number, number] {
  const values = [...placed.map(({ value }) => value), ...(series.earlier ?? []).filter((value) => value !== null)];
  if (series.target !== null && series.target !== undefined) values.push(series.target);
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  const low = least >= 0 && least < most * 0.55 ? 0 : least - room;
  const [bottom, top] = scaleLinear([low, most + room], [0, 1])
    .nice(5)
    .domain() as [number, number];
  const ceiling = series.unit === 'percent' && most <= 1 ? Math.min(1, top) : top;
  return [least >= 0 ? Math.max(0, bottom) : bottom, ceiling === bottom ? bottom + 1 : ceiling];
}

/** `eventRows` lines of words stand above the plot. */
export function frameOf(series: Series, eventRows: number, [low, high]: [number, number], narrow: boolean): Frame {
  const placed = placedPoints(series);
  const rows = narrow ? 0 : eventRows;
  const [width, height] = narrow ? [290, 230] : [960, 366 + rows * 18];
  const [left, right, top, bottom] = narrow ? [6, 8, 14, 42] : [64, 122, 22 + rows * 18, 52];
  const columns = Math.max(1, series.months.length - 1);
  const inset = narrow ? 8 : 10;
  const step = (width - left - right - 2 * inset) / columns;
  const y = scaleLinear([low, high], [height - bottom, top]);
  return {
    series,
    placed,
    width,
    height,
    left,
    right,
    top,
    bottom,
    low,
    high,
    step,
    narrow,
    x: (column) => left + inset + column * step,
    y: (value) => y(value),
  };
}

export const text = (
  x: number,
  y: number,
  words: string,
  className: string,
  end: 'start' | 'middle' | 'end' = 'start',
) => `<text class="${className}" x="${px(x)}" y="${px(y)}" text-anchor="${end}">${svgText(words)}</text>`;

const MILLION = 1_000_000;

export function axisWords(value: number, series: Series): string {
  // the room beside the axis holds no more than seven letters
  const isMillions = series.unit === 'pounds' && series.points.some((point) => Math.abs(point.value ?? 0) >= MILLION);
  if (isMillions) return `${valueWords(value / MILLION, 'pounds', 2, { bare: true })}m`;
  return valueWords(value, series.unit, null, { bare: true });
}

export function gridOf(frame: Frame): string {
  const ticks = scaleLinear([frame.low, frame.high], [0, 1]).ticks(frame.narrow ? 3 : 5);
  const lines = ticks.map((tick) => {
    const y = frame.y(tick);
    const rule = `<path class="wm-c-grid" d="M${px(frame.left)} ${px(y)}H${px(frame.width - frame.right)}"/>`;
    const atTarget =
      frame.series.target !== null &&
      frame.series.target !== undefined &&
      Math.abs(frame.y(frame.series.target) - y) < 18;
    if (frame.narrow)
      return atTarget || tick === frame.low
        ? rule
        : rule + text(frame.left + 2, y - 4, axisWords(tick, frame.series), 'wm-c-text wm-c-halo');
    return rule + text(frame.left - 12, y + 5, axisWords(tick, frame.series), 'wm-c-text', 'end');
  });
  const foot = frame.height - frame.bottom;
  return `${lines.join('')}<path class="wm-c-axis" d="M${px(frame.left)} ${px(foot)}H${px(frame.width - frame.right)}"/>`;
}

export function monthsOf(frame: Frame): string {
  const foot = frame.height - frame.bottom;
  const every = frame.step < 26 && !frame.narrow ? Math.ceil(30 / frame.step) : 1;
  return frame.series.months
    .map((month, column) => {
      const index = monthIndex(month) ?? 0;
      const name = MONTH_NAMES[index % 12]!;
      const x = frame.x(column);
      const tick = `<path class="wm-c-axis" d="M${px(x)} ${px(foot)}v4"/>`;
      const words =
        (frame.series.months.length - 1 - column) % every === 0
          ? text(x, foot + 19, frame.narrow ? name.slice(0, 1) : name.slice(0, 3), 'wm-c-text', 'middle')
          : '';
      const january = index % 12 === 0 || (column === 0 && index % 12 < 11);
      const year = january
        ? text(
            x - (frame.narrow ? 5 : 12),
            foot + (frame.narrow ? 37 : 40),
            String(Math.floor(index / 12)),
            'wm-c-text wm-c-strong',
          )
        : '';
      return tick + words + year;
    })
    .join('');
}
