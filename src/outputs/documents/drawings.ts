// Sparklines, charts and shapes as drawings that need no style sheet: for paper, for Word and for pages that stand alone.

import { chartSentence } from '../html/chart-words.ts';
import { type LineChart, lineChart } from '../html/line-chart.ts';
import type { Series } from '../html/series.ts';
import { CIRCLE, DASH, DASHED_RING, DIAMOND, DOWN, SQUARE, UP } from '../html/shapes.ts';
import { type SparklineSize, sparkline } from '../html/sparkline.ts';
import type { Drawing, Shape } from './document.ts';
import { lookOf } from './drawing-looks.ts';

/** Beside its figures in a pack on A4. */
export const IN_PACK: SparklineSize = { width: 118, height: 34 };

/** Its alt is '' where its figures stand in the same row. */
export function sparklineDrawing(series: Series, options: { size?: SparklineSize; alt: string }): Drawing {
  const { width, height } = options.size ?? IN_PACK;
  const svg = sparkline(series, { size: { width, height } }).toString();
  return { svg: standing(svg, width, height), width, height, alt: options.alt };
}

/** The wide drawing of a chart; its sentence says what it shows. */
export function chartDrawing(chart: LineChart): Drawing {
  const wide = /<svg class="wm-chart__wide"[^>]* viewBox="0 0 (\d+) (\d+)".*?<\/svg>/s.exec(
    lineChart(chart).toString(),
  );
  if (!wide) throw new TypeError('a chart without a wide drawing');
  const [width, height] = [Number(wide[1]), Number(wide[2])];
  return { svg: standing(wide[0], width, height), width, height, alt: chartSentence(chart.series, { few: chart.few }) };
}

const SHAPES: Record<Shape, { toString(): string }> = {
  'on-target': CIRCLE,
  'within-tolerance': DIAMOND,
  'off-target': SQUARE,
  'too-few': DASHED_RING,
  'up-better': UP.better,
  'up-worse': UP.worse,
  'up-shift': UP.shift,
  'up-quiet': UP.quiet,
  'down-better': DOWN.better,
  'down-worse': DOWN.worse,
  'down-shift': DOWN.shift,
  'down-quiet': DOWN.quiet,
  same: DASH,
};

/** Silent: its word stands beside it. */
export function shapeDrawing(shape: Shape): Drawing {
  const svg = SHAPES[shape].toString();
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
  return { svg: standing(svg, width!, height!), width: width!, height: height!, alt: '' };
}

/** Its own size on its root, each class turned into the look it stands for, and no second telling of what it shows. */
function standing(svg: string, width: number, height: number): string {
  const [, className, inside] = /^<svg class="([^"]*)"[^>]*>(.*)<\/svg>$/s.exec(svg)!;
  const parts = inside!
    .replace(/<(title|desc)\b.*?<\/\1>/gs, '')
    .replace(/<(\w+) class="([^"]*)"/g, (_, part: string, names: string) => `<${part}${lookOf(names)}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${lookOf(className!)}>${parts}</svg>`;
}
