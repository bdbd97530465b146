// Twelve months in 94 by 32: the shape of a series beside its figures. One drawing, used everywhere.

import { drawn, type Html, svgText } from './html.ts';
import { columnOf, type Placed, piecesOf, placedPoints, px, type Series } from './series.ts';

export interface SparklineSize {
  width: number;
  height: number;
}

export const IN_SCORECARD: SparklineSize = { width: 94, height: 32 };
export const IN_TILE: SparklineSize = { width: 160, height: 44 };

const PAD_X = 5;
const PAD_Y = 4;
/** a percentage's scale spans at least 5 points, so that a flat line looks flat */
const LEAST_SHARE_SPAN = 0.05;
/** a target further off than this share of the height is left to the words */
const TARGET_REACH = 0.35;

interface Scale {
  x(column: number): number;
  y(value: number): number;
  edge: number;
  low: number;
  high: number;
}

function scaleOf(series: Series, placed: readonly Placed[], size: SparklineSize): Scale {
  const values = placed.map(({ value }) => value);
  for (const limit of series.limits ?? []) if (limit) values.push(limit.lower, limit.upper);
  for (const value of series.earlier ?? []) if (value !== null) values.push(value);
  let low = Math.min(...values);
  let high = Math.max(...values);
  const short = series.unit === 'percent' ? LEAST_SHARE_SPAN - (high - low) : high === low ? 1 : 0;
  if (short > 0) [low, high] = [low - short / 2, high + short / 2];
  const { target } = series;
  const reach = (high - low) * TARGET_REACH;
  if (target !== null && target !== undefined) {
    if (target < low && target >= low - reach) low = target;
    if (target > high && target <= high + reach) high = target;
  }
  const columns = Math.max(1, series.months.length - 1);
  const step = (size.width - 2 * PAD_X) / columns;
  return {
    x: (column) => PAD_X + column * step,
    y: (value) => size.height - PAD_Y - ((value - low) / (high - low)) * (size.height - 2 * PAD_Y),
    edge: step / 2,
    low,
    high,
  };
}

const point = (x: number, y: number) => `${px(x)} ${px(y)}`;
const path = (className: string, points: string[]) => `<path class="${className}" d="M${points.join('L')}"/>`;

function bandOf(series: Series, scale: Scale): string {
  const runs: string[] = [];
  for (const [column, limit] of (series.limits ?? []).entries()) {
    if (!limit) continue;
    const [left, right] = [scale.x(column) - scale.edge, scale.x(column) + scale.edge];
    runs.push(`M${point(left, scale.y(limit.upper))}H${px(right)}V${px(scale.y(limit.lower))}H${px(left)}z`);
  }
  return runs.length ? `<path class="wm-c-band" d="${runs.join('')}"/>` : '';
}

function earlierOf(series: Series, scale: Scale): string {
  const runs: string[][] = [[]];
  for (const [column, value] of (series.earlier ?? []).entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push(point(scale.x(column), scale.y(value)));
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => path('wm-c-before', run))
    .join('');
}

function targetOf(series: Series, scale: Scale, size: SparklineSize): string {
  const { target } = series;
  if (target === null || target === undefined || target < scale.low || target > scale.high) return '';
  return path('wm-c-target', [point(0, scale.y(target)), point(size.width, scale.y(target))]);
}

function marksOf(placed: readonly Placed[], last: Placed | undefined, scale: Scale): string {
  return placed
    .map((each) => {
      const [x, y] = [scale.x(each.last), scale.y(each.value)];
      const { mark } = each.point;
      if (mark === 'check') return `<circle class="wm-c-ring" cx="${px(x)}" cy="${px(y)}" r="2.2"/>`;
      if (mark === 'worse') return `<path class="wm-c-worse" d="M${point(x - 2.8, y - 2.8)}h5.6v5.6h-5.6z"/>`;
      if (mark) return `<circle class="wm-c-${mark}" cx="${px(x)}" cy="${px(y)}" r="3"/>`;
      return each === last ? `<circle class="wm-c-last" cx="${px(x)}" cy="${px(y)}" r="2.6"/>` : '';
    })
    .join('');
}

function linesOf(series: Series, placed: readonly Placed[], scale: Scale): string {
  const changedAt = columnOf(series, series.definitionChangedAt);
  return piecesOf(series, placed)
    .map((piece) => {
      const old = changedAt !== null && piece[0]!.first < changedAt;
      const points = piece.map((each) => point(scale.x(each.first), scale.y(each.value)));
      if (points.length > 1) return path(old ? 'wm-c-old' : 'wm-c-line', points);
      const { first, value } = piece[0]!;
      return `<circle class="${old ? 'wm-c-dot wm-c-dot--old' : 'wm-c-dot'}" cx="${px(scale.x(first))}" cy="${px(scale.y(value))}" r="1.3"/>`;
    })
    .join('');
}

function insideOf(series: Series, size: SparklineSize): string {
  const placed = placedPoints(series);
  const floor = size.height - PAD_Y;
  const columns = series.months.length - 1;
  const lastColumn = series.months.at(-1);
  const missing = lastColumn !== undefined && series.notReceived?.includes(lastColumn);
  const absent = missing
    ? `<circle class="wm-c-absent" cx="${px(size.width - PAD_X)}" cy="${px(floor)}" r="2.4"/>`
    : '';
  if (placed.length === 0) return absent;
  const scale = scaleOf(series, placed, size);
  const ground = bandOf(series, scale) + targetOf(series, scale, size) + earlierOf(series, scale);
  if (series.drawing === 'bars') {
    const bars = placed.map((each) => {
      const y = scale.y(each.value);
      const [left, right] = [
        Math.max(1, scale.x(each.first) - scale.edge + 1),
        Math.min(size.width - 1, scale.x(each.last) + scale.edge - 1),
      ];
      return path('wm-c-bar', [point(left, y), point(right, y)]);
    });
    return ground + bars.join('') + absent;
  }
  const last = placed.findLast((each) => each.point.mark !== 'check');
  if (series.drawing === 'rings') {
    const rings = placed.map((each) => {
      const className = each === last && each.last === columns ? 'wm-c-ring wm-c-ring--last' : 'wm-c-ring';
      return `<circle class="${className}" cx="${px(scale.x(each.first))}" cy="${px(scale.y(each.value))}" r="${each === last ? 2.6 : 1.9}"/>`;
    });
    return ground + rings.join('') + absent;
  }
  const changedAt = columnOf(series, series.definitionChangedAt);
  const seam = changedAt === null || changedAt === 0 ? '' : uprights(scale.x(changedAt) - scale.edge, size.height);
  return ground + seam + linesOf(series, placed, scale) + marksOf(placed, last, scale) + absent;
}

const uprights = (x: number, height: number) =>
  `<path class="wm-c-seam" d="M${px(x - 1.5)} 0V${height}M${px(x + 1.5)} 0V${height}"/>`;

/** Silent in a row that holds the figures; with `sentence`, a picture that says what it shows. */
export function sparkline(series: Series, options: { size?: SparklineSize; sentence?: string } = {}): Html {
  const size = options.size ?? IN_SCORECARD;
  const said = options.sentence ? `role="img" aria-label="${svgText(options.sentence)}"` : 'aria-hidden="true"';
  return drawn(
    `<svg class="wm-spark" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" ${said} focusable="false">${insideOf(series, size)}</svg>`,
  );
}
