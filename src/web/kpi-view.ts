// One KPI in words, facts and tables: the lead sentence, month by month, what papers give differently, how they print it.

import { type Day, monthIndex, type Period, plainDay, shortPeriodName } from '../clocks/index.ts';
import { likelyRange, type ScorecardCell, type ScorecardRow } from '../insight/index.ts';
import type { Frequency } from '../measures/index.ts';
import {
  type Content,
  capital,
  cellOfMonth,
  changeOf,
  changeSentence,
  chartSentence,
  countsSaid,
  countWords,
  directionMark,
  directionSaid,
  figureSaid,
  footprintSentence,
  hasFigure,
  html,
  isFew,
  isRare,
  joined,
  joinedWords,
  monthsShown,
  monthTitle,
  periodWords,
  ratingMark,
  ratingSaid,
  type Series,
  seriesOf,
  stateOfMonth,
  targetWords,
  valueWords,
} from '../outputs/index.ts';

const CHART_MONTHS = 24;
/** fewer points than this have no highest and lowest worth naming */
const LEAST_POINTS = 6;

const FREQUENCY_WORDS: Record<Frequency, string> = {
  monthly: 'monthly',
  quarterly: 'quarterly',
  'half-termly': 'half-termly',
  termly: 'termly',
  annual: 'once a year',
  irregular: 'no fixed frequency',
};

export interface KpiAsked {
  row: ScorecardRow;
  month: Period | null;
  today: Day;
}

/** "KPI 101 · monthly · Pathway". */
export function captionOf(row: ScorecardRow, section: string): string {
  return [
    row.ref === null ? (row.local ? 'KPI of your own' : 'KPI') : `KPI ${row.ref}`,
    FREQUENCY_WORDS[row.frequency],
    section,
  ].join(' · ');
}

/** The figure with its count, the change, and the rating, in one sentence or two. */
export function leadOf({ row, month, today }: KpiAsked): Content {
  const cell = cellOfMonth(row, month);
  const { latest } = row;
  const start = hasFigure(cell)
    ? `${monthTitle(month)}: ${withCounts(row, cell)}.`
    : `${monthTitle(month)}: ${stateOfMonth(row, month, today).words}.${hasFigure(latest) ? ` The last figure is ${withCounts(row, latest)}, of ${periodWords(latest.period)}.` : ''}`;
  const moved = hasFigure(cell) && !isFew(row) ? changeOf(row) : null;
  const change = moved ? ` That is ${changeSentence(row, moved)}.` : '';
  const target =
    row.target && hasFigure(latest) && row.rag !== null
      ? ` The target is ${targetWords(row.target, row.unit, row.polarity)}.`
      : '';
  return `${start}${change}${target}`;
}

function withCounts(row: ScorecardRow, cell: ScorecardCell & { value: number }): string {
  const counts = countsSaid(row, cell);
  return counts === null ? figureSaid(row, cell) : `${figureSaid(row, cell)} (${counts})`;
}

/** Value, direction, rating, target. */
export function factsOf({ row, month, today }: KpiAsked): { head: Content; body: Content }[] {
  const cell = cellOfMonth(row, month);
  const shown = hasFigure(cell) ? cell : row.latest;
  const rated = ratingSaid(row, month);
  const provisional = shown?.status === 'provisional' ? ', provisional' : '';
  const range = hasFigure(shown) ? rangeSaid(row, shown) : null;
  const figure = hasFigure(shown)
    ? html`<p class="wm-big">${figureSaid(row, shown)}</p>${joined(
        [countsSaid(row, shown), range].filter((one) => one !== null),
        ', ',
      )}`
    : null;
  const first = hasFigure(cell)
    ? { head: `${monthTitle(month)}${provisional}`, body: figure }
    : {
        head: monthTitle(month),
        body: html`<b>${stateOfMonth(row, month, today).words}</b>${figure}${shown && figure ? html` <span class="wm-quiet">${periodWords(shown.period)}</span>` : null}`,
      };
  return [
    first,
    {
      head: 'Direction',
      body: directionMark(
        directionSaid(row, month, today),
        cell?.arrow ? { arrow: cell.arrow, contradicted: cell.contradicted } : null,
      ),
    },
    {
      head: 'Rating',
      body: ratingMark(
        rated.rating,
        joined(
          [rated.note, toleranceWords(row)].filter((one) => one !== undefined && one !== null),
          '; ',
        ),
      ),
    },
    { head: 'Target', body: targetFact(row) },
  ];
}

/** "likely range 44% to 97%": whole percents, since a range with decimals claims more than it knows. */
export function rangeSaid(row: ScorecardRow, cell: ScorecardCell): string | null {
  const range = likelyRange(cell, row.measure);
  if (range === null) return null;
  const [low, high] = [range.lower, range.upper].map((limit) =>
    valueWords(limit, row.unit, row.unit === 'percent' ? 0 : 1, { bare: row.unit !== 'percent' }),
  );
  return `likely range ${low} to ${high}`;
}

/** What the likely range means for the rating of the figure, in one sentence; null where it has nothing to add. */
function rangeLimit(row: ScorecardRow): string | null {
  const { latest, target } = row;
  const range = hasFigure(latest) ? likelyRange(latest, row.measure) : null;
  if (range === null) return null;
  const chosen = range.chosen
    ? ' These were chosen and not drawn by lot, so that the range allows for chance alone.'
    : '';
  const inside = row.rag !== null && target !== null && range.lower <= target.value && target.value <= range.upper;
  if (!inside && !range.chosen) return null;
  const against = inside
    ? `, and the target of ${targetWords(target, row.unit, row.polarity)} lies inside it: by this figure alone it cannot be told from the target`
    : '';
  return `${capital(periodWords(latest!.period))}: ${rangeSaid(row, latest!)}${against}.${chosen}`;
}

function targetFact({ target, unit, polarity }: ScorecardRow): Content {
  if (!target) return 'None is stated';
  return html`<b>${targetWords(target, unit, polarity)}</b><br><span class="wm-quiet">from ${plainDay(target.validFrom)}</span>`;
}

/** From where to where a figure still counts as within tolerance. */
function toleranceWords({ target, unit, polarity }: ScorecardRow): string | null {
  if (!target || target.tolerance === null || polarity === null) return null;
  const edge = polarity === 'higher' ? target.value - target.tolerance : target.value + target.tolerance;
  const [low, high] = [Math.min(edge, target.value), Math.max(edge, target.value)];
  return `tolerance: ${valueWords(low, unit, null, { bare: true })} to ${valueWords(high, unit, null, { bare: true })}`;
}

interface KpiChart {
  series: Series;
  /** a sentence saying what the drawing shows */
  title: string;
  /** the same in whole sentences, under it */
  sentence: string;
}

export function chartOf({ row, month, today }: KpiAsked): KpiChart {
  const series = seriesOf(row, monthsShown([row], month, CHART_MONTHS), today);
  return { series, title: chartTitle(row, series), sentence: chartSentence(series, { few: isFew(row) }) };
}

function chartTitle(row: ScorecardRow, series: Series): string {
  const known = row.cells.filter(
    (cell): cell is ScorecardCell & { value: number } =>
      hasFigure(cell) &&
      cell.status !== 'carried-forward' &&
      // figures on the two sides of a break are not held against each other
      (series.definitionChangedAt ?? series.months[0] ?? '') <= cell.period &&
      cell.period <= (series.months.at(-1) ?? ''),
  );
  const last = known.at(-1);
  const said = (cell: ScorecardCell & { value: number }) => figureSaid(row, cell);
  if (!last) return 'No figures yet';
  if (known.length < LEAST_POINTS || isFew(row))
    return `${known.length === 1 ? 'One figure' : `${known.length} figures`} so far, the last of ${periodWords(last.period)}`;
  const low = known.reduce((a, b) => (b.value < a.value ? b : a));
  const high = known.reduce((a, b) => (b.value > a.value ? b : a));
  if (low.value === high.value) return `The same in all ${known.length} figures: ${said(last)}`;
  const only = (edge: ScorecardCell & { value: number }) =>
    edge.value === last.value && known.filter((one) => one.value === edge.value).length === 1;
  if (only(low)) return `${capital(periodWords(last.period))} is the lowest of ${known.length} figures`;
  if (only(high)) return `${capital(periodWords(last.period))} is the highest of ${known.length} figures`;
  return `Between ${said(low)} and ${said(high)} in ${known.length} figures`;
}

/** What limits the figures, each in one sentence; none when nothing does. */
export function limitsOf({ row, month, today }: KpiAsked): string[] {
  const missing = monthsWithout(row, month, today);
  const contradicted = row.cells.filter((cell) => cell.contradicted).length;
  const wider = footprintSentence(row.footprint);
  const range = rangeLimit(row);
  return [
    ...(wider === null ? [] : [wider]),
    ...(missing.length === 0 ? [] : [`No figure for ${joinedWords(runsOf(missing))}.`]),
    ...(range === null ? [] : [range]),
    ...(isFew(row) ? ['Most months are out of 12 or fewer, so counts are shown and no month is rated.'] : []),
    ...(row.polarityContradicted
      ? ['A paper states the opposite required direction to the catalogue. The KPI is not rated until this is settled.']
      : []),
    ...(contradicted === 0
      ? []
      : [
          `${contradicted === 1 ? 'One printed arrow says' : `${countWords(contradicted)} printed arrows say`} other than the printed figures.`,
        ]),
    ...(row.local ? ['It is not in the catalogue: it is kept as your own KPI, as its newest paper prints it.'] : []),
  ];
}

/** Months after the first figure, up to the month read for, that have none; termly KPIs have none to miss between terms. */
function monthsWithout(row: ScorecardRow, month: Period | null, today: Day): Period[] {
  const shown = monthsShown([row], month, Number.POSITIVE_INFINITY);
  if (isRare(row)) return shown.slice(-1).filter((one) => stateOfMonth(row, one, today).is === 'not-received');
  return shown.filter((one) => ['not-received', 'awaited', 'not-used'].includes(stateOfMonth(row, one, today).is));
}

/** "Oct 23 to Feb 24", "Apr 24": months that follow each other are named by the first and the last. */
function runsOf(months: readonly Period[]): string[] {
  const runs: Period[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && monthIndex(month) === monthIndex(run.at(-1)!)! + 1) run.push(month);
    else runs.push([month]);
  }
  return runs.map((run) =>
    run.length === 1 ? shortPeriodName(run[0]!) : `${shortPeriodName(run[0]!)} to ${shortPeriodName(run.at(-1)!)}`,
  );
}
