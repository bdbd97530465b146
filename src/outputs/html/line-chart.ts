// A KPI over its months as a drawing: wide with up to 24 months, and a second, narrow one with 12. Labels stand on the lines; there is no legend.

import { line } from 'd3-shape';
import { monthIndex, monthName } from '../../clocks/index.ts';
import { axisWords, domainOf, type Frame, frameOf, gridOf, monthsOf, text } from './chart-frame.ts';
import { chartSentence } from './chart-words.ts';
import { figureWords, ofWords, unitWords, valueWords } from './figure.ts';
import { drawn, type Html, html, svgText } from './html.ts';
import { monthsCovered, periodWords } from './period-words.ts';
import { columnOf, type Placed, piecesOf, placedPoints, px, type Series } from './series.ts';

export interface LineChart {
  /** unique on the page */
  id: string;
  /** what is drawn: "Percentage of new plans issued within 20 weeks, by month of issue." */
  what: string;
  series: Series;
  /** "at least 70%" */
  target?: string;
  few?: boolean;
  /** dotted uprights with words in rows above the plot; at most four, the rest in notes */
  events?: { month: string; words: string }[];
}

const NARROW_MONTHS = 12;
const MOST_EVENTS = 4;

export function lineChart(chart: LineChart): Html {
  const { series } = chart;
  const eventRows = Math.min(MOST_EVENTS, chart.events?.length ?? 0);
  const domain = domainOf(series, placedPoints(series));
  const wide = frameOf(series, eventRows, domain, false);
  const narrow = frameOf(lastMonths(series, NARROW_MONTHS), eventRows, domain, true);
  const sentence = chartSentence(series, { few: chart.few });
  const axis = wide.low !== 0 && wide.placed.length ? ` The axis starts at ${axisWords(wide.low, series)}.` : '';
  const events = chart.events?.length
    ? html`<ul class="wm-chart__events">${chart.events.map(({ month, words }) => html`<li><b>${monthName(month)}</b> ${words}</li>`)}</ul>`
    : null;
  return html`<figure class="wm-chart"><figcaption class="wm-chart__what">${chart.what}${axis}</figcaption>${drawing(wide, chart, sentence)}${drawing(narrow, chart, sentence)}${events}</figure>`;
}

function lastMonths(series: Series, count: number): Series {
  const from = Math.max(0, series.months.length - count);
  return {
    ...series,
    months: series.months.slice(from),
    earlier: series.earlier?.slice(from),
    limits: series.limits?.slice(from),
  };
}

function targetOf(frame: Frame, words: string | undefined): string {
  const { target } = frame.series;
  if (target === null || target === undefined || !words) return '';
  const y = frame.y(target);
  const end = frame.width - frame.right;
  const rule = `<path class="wm-c-target wm-c-target--chart" d="M${px(frame.left)} ${px(y)}H${px(end)}"/>`;
  const label = `target ${words.replace(/^at (least|most) /, '')}`;
  if (!frame.narrow) return rule + text(end + 14, y + 5, label, 'wm-c-text wm-c-strong');
  const above = frame.placed.filter(({ first, value }) => first < 4 && value >= target).length;
  const below = frame.placed.filter(({ first, value }) => first < 4 && value < target).length;
  return rule + text(frame.left + 2, above > below ? y + 16 : y - 6, label, 'wm-c-text wm-c-strong wm-c-halo');
}

function earlierOf(frame: Frame): string {
  const values = frame.series.earlier ?? [];
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, column) => Math.round(frame.x(column) * 10) / 10)
    .y((value) => Math.round(frame.y(value ?? 0) * 10) / 10)(values);
  if (!path) return '';
  const last = values.findLastIndex((value) => value !== null);
  const label = frame.narrow
    ? ''
    : text(frame.width - frame.right + 14, frame.y(values[last]!) + 5, 'a year before', 'wm-c-text');
  return `<path class="wm-c-before" d="${path}"/>${label}`;
}

function seamsOf(frame: Frame): string {
  const foot = frame.height - frame.bottom;
  const parts: string[] = [];
  const changed = columnOf(frame.series, frame.series.definitionChangedAt);
  if (changed) {
    const x = frame.x(changed) - frame.step / 2;
    parts.push(
      `<path class="wm-c-seam" d="M${px(x - 2)} ${px(frame.top - 8)}V${px(foot)}M${px(x + 2)} ${px(frame.top - 8)}V${px(foot)}"/>`,
    );
    const left = changed > frame.series.months.length / 2;
    const y = frame.narrow ? foot - 8 : frame.top + 2;
    parts.push(
      text(
        x + (left ? -7 : 7),
        y,
        frame.series.sourceChangedTo ?? 'definition changed',
        'wm-c-text wm-c-halo',
        left ? 'end' : 'start',
      ),
    );
  }
  for (const month of frame.series.restartsAt ?? []) {
    const column = columnOf(frame.series, month);
    if (column)
      parts.push(
        `<path class="wm-c-restart" d="M${px(frame.x(column) - frame.step / 2)} ${px(frame.top)}V${px(foot)}"/>`,
      );
  }
  return parts.join('');
}

function eventsOf(frame: Frame, events: LineChart['events']): string {
  if (frame.narrow || !events) return '';
  return events
    .slice(0, MOST_EVENTS)
    .map(({ month, words }, row) => {
      const covered = monthsCovered(month);
      const start = monthIndex(frame.series.months[0] ?? '');
      const column = covered && start !== null ? covered.first - start : -1;
      if (column < 0 || column >= frame.series.months.length) return '';
      const x = frame.x(column);
      const y = 14 + row * 18;
      const left = column > frame.series.months.length / 2;
      return `<path class="wm-c-event" d="M${px(x)} ${px(y + 4)}V${px(frame.height - frame.bottom)}"/><text class="wm-c-text wm-c-ink wm-c-halo" x="${px(x + (left ? -6 : 6))}" y="${px(y)}" text-anchor="${left ? 'end' : 'start'}"><tspan class="wm-c-strong">${svgText(monthName(month))}</tspan> ${svgText(words)}</text>`;
    })
    .join('');
}

function seriesOf(frame: Frame): string {
  const { series, placed } = frame;
  const changed = columnOf(series, series.definitionChangedAt);
  const isOld = (each: Placed) => changed !== null && each.first < changed;
  if (series.drawing === 'bars') {
    return placed
      .map((each) => {
        const [left, right] = [frame.x(each.first) - frame.step / 2 + 2, frame.x(each.last) + frame.step / 2 - 2];
        const y = frame.y(each.value);
        const middle = (left + right) / 2;
        const words = text(
          middle,
          y - 8,
          valueWords(each.value, series.unit, each.point.decimals),
          'wm-c-text wm-c-ink wm-c-halo',
          'middle',
        );
        const named = !frame.narrow && right - left > 64 && monthIndex(each.point.period) === null;
        const under = named
          ? text(middle, y + 18, periodWords(each.point.period), 'wm-c-text wm-c-halo', 'middle')
          : '';
        return `<path class="wm-c-bar wm-c-bar--chart${isOld(each) ? ' wm-c-bar--old' : ''}" d="M${px(left)} ${px(y)}H${px(right)}"/>${words}${under}`;
      })
      .join('');
  }
  const points = placed.map((each) => pointOf(frame, each, isOld(each))).join('');
  if (series.drawing === 'rings') return points;
  const lines = piecesOf(series, placed)
    .filter((piece) => piece.length > 1)
    .map((piece) => {
      const d = piece.map((each) => `${px(frame.x(each.first))} ${px(frame.y(each.value))}`).join('L');
      return `<path class="${isOld(piece[0]!) ? 'wm-c-old' : 'wm-c-line'}" d="M${d}"/>`;
    });
  return lines.join('') + points;
}

function pointOf(frame: Frame, each: Placed, old: boolean): string {
  const [x, y] = [frame.x(each.first), frame.y(each.value)];
  const { mark, status } = each.point;
  if (mark === 'worse') return `<path class="wm-c-worse" d="M${px(x - 5)} ${px(y - 5)}h10v10h-10z"/>`;
  if (mark === 'better' || mark === 'shift') return `<circle class="wm-c-${mark}" cx="${px(x)}" cy="${px(y)}" r="5"/>`;
  const hollow = status === 'provisional' || mark === 'check' || frame.series.drawing === 'rings';
  const className = hollow ? 'wm-c-ring wm-c-ring--chart' : old ? 'wm-c-last wm-c-last--old' : 'wm-c-last';
  return `<circle class="${className}" cx="${px(x)}" cy="${px(y)}" r="${frame.narrow ? 2.8 : 3.6}"/>`;
}

/** Only the last point carries its figure; it stands on the side its line does not come from. */
function lastLabel(frame: Frame, chart: LineChart): string {
  const last = frame.placed.at(-1);
  if (!last || frame.series.drawing === 'bars') return '';
  const { point } = last;
  const words = `${periodWords(point.period)}: ${figureWords(point, chart.series.unit, { few: chart.few })}`;
  const counts =
    chart.series.unit === 'percent' && !chart.few && point.numerator !== null && point.denominator !== null
      ? ofWords(point.numerator, point.denominator)
      : '';
  const second = [counts, point.status === 'provisional' ? 'provisional' : ''].filter(Boolean).join(', ');
  const before = frame.placed.at(-2);
  const below = before !== undefined && before.value > last.value;
  const lines = second ? 2 : 1;
  const room = { top: frame.top + 8, bottom: frame.height - frame.bottom - 8 - (lines - 1) * 18 };
  const at = frame.y(last.value) + (below ? 22 : -12 - (lines - 1) * 18);
  const y = Math.min(room.bottom, Math.max(room.top, at));
  const x = frame.x(last.first);
  const end = x > frame.width / 2 ? 'end' : 'start';
  const shift = end === 'end' ? (frame.narrow ? 6 : 4) : -4;
  return (
    text(x + shift, y, words, 'wm-c-figure wm-c-halo', end) +
    (second ? text(x + shift, y + 18, second, 'wm-c-text wm-c-halo', end) : '')
  );
}

function absentOf(frame: Frame): string {
  const foot = frame.height - frame.bottom;
  return (frame.series.notReceived ?? [])
    .map((month) => {
      const column = columnOf(frame.series, month);
      return column === null
        ? ''
        : `<circle class="wm-c-absent" cx="${px(frame.x(column))}" cy="${px(foot - 6)}" r="4"/>`;
    })
    .join('');
}

function drawing(frame: Frame, chart: LineChart, sentence: string): Html {
  const id = `${chart.id}-${frame.narrow ? 'narrow' : 'wide'}`;
  const nothing = frame.placed.length
    ? ''
    : text(frame.width / 2, frame.height / 2, 'No figures yet', 'wm-c-text', 'middle');
  const inside =
    gridOf(frame) +
    monthsOf(frame) +
    seamsOf(frame) +
    eventsOf(frame, chart.events) +
    earlierOf(frame) +
    targetOf(frame, chart.target) +
    seriesOf(frame) +
    absentOf(frame) +
    lastLabel(frame, chart) +
    nothing;
  const title = [chart.what, unitWords(chart.series.unit)].filter(Boolean).join(' ');
  return drawn(
    `<svg class="wm-chart__${frame.narrow ? 'narrow' : 'wide'}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-labelledby="${svgText(id)}-title ${svgText(id)}-desc" focusable="false"><title id="${svgText(id)}-title">${svgText(title)}</title><desc id="${svgText(id)}-desc">${svgText(sentence)}</desc>${inside}</svg>`,
  );
}
