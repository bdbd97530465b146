// The same chart in words and as a table, so that nobody needs the drawing to know what it shows.

import { type Day, monthFromIndex, monthIndex, type Period } from '../../clocks/index.ts';
import { cellStatus } from './cell-words.ts';
import { changeWords, countWords, figureWords, ofWords, spokenValue } from './figure.ts';
import { type Content, type Html, html } from './html.ts';
import { periodWords } from './period-words.ts';
import { type Placed, placedPoints, type Series, type SeriesPoint } from './series.ts';
import { scrollRegion, table } from './table.ts';

function said(placed: Placed, series: Series, few: boolean | undefined): string {
  const { point, value } = placed;
  const counts =
    point.numerator !== null && point.denominator !== null ? ofWords(point.numerator, point.denominator) : null;
  if (few && counts) return counts;
  const figure = spokenValue(value, series.unit, point.decimals);
  return series.unit === 'percent' && counts ? `${figure} (${counts})` : figure;
}

function comparison(now: Placed, before: Placed, series: Series): string {
  const places = [now.point.decimals, before.point.decimals].filter((each) => each !== null);
  return changeWords(now.value - before.value, series.unit, places.length ? Math.max(...places) : null);
}

/** The point that stands exactly so many months before, if there is one. */
function monthsBefore(placed: readonly Placed[], now: Placed, months: number): Placed | undefined {
  const index = monthIndex(now.point.period);
  if (index === null) return undefined;
  const period = monthFromIndex(index - months);
  return placed.find(({ point }) => point.period === period);
}

/** Latest figure, its change from the month and the year before, highest and lowest, and what is missing. */
export function chartSentence(series: Series, options: { few?: boolean } = {}): string {
  const placed = placedPoints(series);
  const now = placed.at(-1);
  if (!now) return 'There are no figures yet.';
  const { few } = options;
  const sentences: string[] = [];
  const against = few
    ? []
    : ([
        monthsBefore(placed, now, 1) ?? (series.drawing === 'bars' ? placed.at(-2) : undefined),
        monthsBefore(placed, now, 12),
      ].filter((before) => before !== undefined && isComparable(series, before, now)) as Placed[]);
  const changes = against.map((before) => {
    const change = comparison(now, before, series);
    return `${change === 'the same' ? 'the same as' : `${change} than`} ${periodWords(before.point.period)}`;
  });
  const provisional = now.point.status === 'provisional' ? ', provisional' : '';
  sentences.push(
    `${capital(periodWords(now.point.period))}: ${said(now, series, few)}${provisional}${changes.length ? `; ${changes.join(' and ')}` : ''}.`,
  );
  const alike = placed.filter((one) => isComparable(series, one, now));
  if (alike.length > 2 && !few) {
    const high = alike.reduce((most, each) => (each.value > most.value ? each : most));
    const low = alike.reduce((least, each) => (each.value < least.value ? each : least));
    sentences.push(
      high.value === low.value
        ? `The figure is the same in all ${alike.length} periods shown.`
        : `Highest: ${spokenValue(high.value, series.unit, high.point.decimals)} in ${periodWords(high.point.period)}. Lowest: ${spokenValue(low.value, series.unit, low.point.decimals)} in ${periodWords(low.point.period)}.`,
    );
  }
  const missing = missingMonths(series, placed);
  if (missing.length) {
    const which = missing.length > 4 ? '' : `: ${missing.map((month) => periodWords(month)).join(', ')}`;
    sentences.push(
      `${missing.length === 1 ? 'One month has' : `${countWords(missing.length)} months have`} no figure${which}.`,
    );
  }
  if (series.definitionChangedAt) {
    sentences.push(
      series.sourceChangedTo === undefined
        ? `The definition changed in ${periodWords(series.definitionChangedAt)}: figures before it cannot be compared.`
        : `From ${periodWords(series.definitionChangedAt)} figures are ${series.sourceChangedTo}: those before it are not compared.`,
    );
  }
  return sentences.join(' ');
}

/** No comparison across a change of definition. */
function isComparable(series: Series, before: Placed, now: Placed): boolean {
  const changed = series.definitionChangedAt;
  return changed === undefined || before.point.period >= changed || now.point.period < changed;
}

/** Months without a figure after the first that has one; bars leave no gaps between terms, so they have none. */
function missingMonths(series: Series, placed: readonly Placed[]): Period[] {
  const first = placed[0];
  if (!first || series.drawing === 'bars') return [];
  const known = new Set(placed.map(({ point }) => point.period));
  return series.months.slice(first.first).filter((month) => !known.has(month));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface ChartTable {
  series: Series;
  caption: string;
  today: Day;
  few?: boolean;
  /** heads of the two count columns: "Within 20 weeks", "Plans issued" */
  counts?: [string, string];
  /** what is to be said of a period beside its status: a restatement, a source */
  notes?: (point: SeriesPoint) => Content;
}

/** Newest first: the period, its figure, its counts where they are known, and what is to be known of it. */
export function chartTable(chart: ChartTable): Html {
  const { series, few } = chart;
  const points = [...series.points].sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  const hasCounts = points.some((point) => point.numerator !== null && point.denominator !== null);
  const [numeratorHead, denominatorHead] = chart.counts ?? ['Number', 'Out of'];
  const rows = points.map((point) => {
    const status = cellStatus(point, series.unit, chart.today, {});
    const words = status.is === 'figure' ? figureWords(point, series.unit, { few }) : status.words;
    const said = status.is === 'figure' ? html`<b>${words}</b>` : html`<span class="wm-status">${words}</span>`;
    const counts = [point.numerator, point.denominator].map((count) => (count === null ? null : countWords(count)));
    return [capital(periodWords(point.period)), said, ...(hasCounts ? counts : []), notesOf(point, chart)];
  });
  return scrollRegion(
    chart.caption,
    table({
      caption: chart.caption,
      className: 'wm-figures',
      rowHeads: true,
      columns: [
        { head: 'Period' },
        { head: series.unit === 'percent' && !few ? 'Share' : 'Figure', numeric: true },
        ...(hasCounts
          ? [
              { head: numeratorHead, numeric: true },
              { head: denominatorHead, numeric: true },
            ]
          : []),
        { head: 'Notes' },
      ],
      rows,
    }),
  );
}

function notesOf(point: SeriesPoint, chart: ChartTable): Content {
  const own: Content[] = [];
  if (point.status === 'provisional') own.push('Provisional');
  if (point.status === 'carried-forward') own.push('Carried forward');
  if (point.restated) own.push('Restated');
  const more = chart.notes?.(point);
  if (more) own.push(more);
  return own.flatMap((note, i) => (i === 0 ? [note] : ['. ', note]));
}
