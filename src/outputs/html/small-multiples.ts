// One small drawing a group, all on one scale: the group in ink, the whole in grey, the target dotted, the last figure at the end.

import { type Period, shortPeriodName } from '../../clocks/index.ts';
import { FEW_CASES } from './figure.ts';
import { type Content, drawn, type Html, html, svgText } from './html.ts';

import { px } from './series.ts';

export interface GroupDrawn {
  name: string;
  /** counts of the last month and of all months, in words */
  second: Content;
  /** one for each month, null where there is none */
  values: (number | null)[];
  /** too few cases for a line: rings that are never joined */
  few: boolean;
  /** the last figure in words */
  last: string | null;
}

export interface SmallMultiples {
  label: string;
  months: readonly Period[];
  groups: readonly GroupDrawn[];
  /** one for each month; null where a count of everybody would dwarf the groups */
  whole: readonly (number | null)[] | null;
  target: number | null;
  /** the top of all scales, whose foot is 0 */
  top: number;
}

const WIDTH = 220;
const HEIGHT = 92;
const RIGHT = 46;
const TOP = 8;
const FOOT = 72;

export function smallMultiples({ label, months, groups, whole, target, top }: SmallMultiples): Html {
  const step = (WIDTH - RIGHT - 6) / Math.max(1, months.length - 1);
  const x = (column: number) => 4 + column * step;
  const y = (value: number) => FOOT - (Math.min(value, top) / (top || 1)) * (FOOT - TOP);
  const ends = months.length === 0 ? '' : monthsAtFoot(months, x(months.length - 1));
  const targetLine =
    target === null || target > top ? '' : `<path class="wm-c-target" d="M4 ${px(y(target))}H${px(WIDTH - RIGHT)}"/>`;
  const everybody = whole === null ? '' : linesOf(whole, x, y, 'wm-c-before');
  return html`<ul class="wm-multiples" aria-label="${label}">${groups.map(({ name, second, values, few, last }) => {
    const own = few ? ringsOf(values, x, y) : linesOf(values, x, y, 'wm-c-line');
    const lastAt = values.findLastIndex((value) => value !== null);
    const end =
      lastAt < 0
        ? ''
        : `<circle class="${few ? 'wm-c-ring' : 'wm-c-last'}" cx="${px(x(lastAt))}" cy="${px(y(values[lastAt]!))}" r="2.6"/><text class="wm-c-figure wm-c-halo" x="${px(WIDTH - RIGHT + 5)}" y="${px(Math.max(TOP + 8, y(values[lastAt]!) + 5))}">${svgText(last ?? '')}</text>`;
    return html`<li class="wm-multiple"><h3 class="wm-multiple__name">${name}</h3><p class="wm-second">${second}</p>${drawn(
      `<svg class="wm-spark wm-multiple__drawing" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false"><path class="wm-c-axis" d="M4 ${FOOT}H${WIDTH - RIGHT}"/>${targetLine}${everybody}${own}${end}${ends}</svg>`,
    )}</li>`;
  })}</ul>`;
}

/** Rows of so few cases over the months shown are never drawn as a line. */
export const LEAST_FOR_A_LINE = 5 * FEW_CASES;

function monthsAtFoot(months: readonly Period[], end: number): string {
  const words = (month: Period | undefined) => svgText(month === undefined ? '' : shortPeriodName(month));
  return `<text class="wm-c-text" x="4" y="${HEIGHT - 4}">${words(months[0])}</text><text class="wm-c-text" x="${px(end)}" y="${HEIGHT - 4}" text-anchor="end">${words(months.at(-1))}</text>`;
}

function linesOf(
  values: readonly (number | null)[],
  x: (column: number) => number,
  y: (value: number) => number,
  className: string,
): string {
  const runs: string[][] = [[]];
  for (const [column, value] of values.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push(`${px(x(column))} ${px(y(value))}`);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `<path class="${className}" d="M${run.join('L')}"/>`)
    .join('');
}

function ringsOf(
  values: readonly (number | null)[],
  x: (column: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, column) =>
      value === null ? '' : `<circle class="wm-c-ring" cx="${px(x(column))}" cy="${px(y(value))}" r="1.9"/>`,
    )
    .join('');
}
