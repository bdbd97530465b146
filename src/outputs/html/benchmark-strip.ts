// One axis with everybody's figure on it: ours a dot with its likely range, each neighbour a tick, England and the region named uprights.

import { drawn, type Html, svgText } from './html.ts';

export interface StripFigure {
  name: string;
  /** a share from 0 to 1, or a count */
  value: number;
}

export interface Strip {
  /** said aloud: the table below has the figures */
  what: string;
  ours: (StripFigure & { low: number | null; high: number | null }) | null;
  neighbours: readonly StripFigure[];
  /** England and the region */
  uprights: readonly StripFigure[];
  words(value: number): string;
}

const WIDTH = 960;
const HEIGHT = 118;
const SIDE = 24;
const AXIS = 74;
const TICK = 14;
const OURS = 10;
/** rows of labels above the axis, so that two that are near do not touch */
const LABEL_ROWS = [14, 32];
const LETTER = 8.2;

/** Nothing for fewer than two figures: there is nothing to see against anything. */
export function benchmarkStrip({ what, ours, neighbours, uprights, words }: Strip): Html | null {
  const values = [...neighbours, ...uprights].map(({ value }) => value);
  if (values.length < 2) return null;
  const all = [...values, ...(ours ? [ours.value, ours.low ?? ours.value, ours.high ?? ours.value] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const pad = (high - low || 1) * 0.06;
  const x = (value: number) => SIDE + ((value - low + pad) / (high - low + 2 * pad)) * (WIDTH - 2 * SIDE);
  const at = (value: number) => x(value).toFixed(1);
  const ticks = neighbours.map(({ value }) => `<path class="wm-s-tick" d="M${at(value)} ${AXIS - TICK}v${TICK}"/>`);
  const named = uprights.map(({ name, value }, i) => label({ name: `${name} ${words(value)}`, at: x(value), row: i }));
  const lines = uprights.map(
    ({ value }, i) => `<path class="wm-s-upright" d="M${at(value)} ${LABEL_ROWS[i % 2]! + 5}V${AXIS}"/>`,
  );
  const bar =
    ours?.low != null && ours.high != null
      ? `<path class="wm-s-range" d="M${at(ours.low)} ${AXIS + OURS}H${at(ours.high)}"/>`
      : '';
  const dot = ours
    ? `<circle class="wm-s-ours" cx="${at(ours.value)}" cy="${AXIS + OURS}" r="5.5"/>${label({ name: `${ours.name} ${words(ours.value)}`, at: x(ours.value), y: AXIS + 34, strong: true })}`
    : '';
  return drawn(
    `<svg class="wm-strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${svgText(what)}"><path class="wm-s-axis" d="M${SIDE} ${AXIS}H${WIDTH - SIDE}"/>${ticks.join('')}${lines.join('')}${named.join('')}${bar}${dot}</svg>`,
  );
}

/** Words stay inside the drawing at either end. */
function label(of: { name: string; at: number; row?: number; y?: number; strong?: boolean }): string {
  const half = (of.name.length * LETTER) / 2;
  const x = Math.min(Math.max(of.at, half), WIDTH - half).toFixed(1);
  const y = of.y ?? LABEL_ROWS[(of.row ?? 0) % 2]!;
  return `<text class="${of.strong ? 'wm-s-strong' : 'wm-s-text'}" x="${x}" y="${y}" text-anchor="middle">${svgText(of.name)}</text>`;
}
