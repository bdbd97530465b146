// The scorecard as one table: history flows into the current month, the month into judgement. On narrow screens the same table reads as a list.

import { type Day, monthIndex, type Period } from '../../clocks/index.ts';
import type { Arrow, Polarity, Unit } from '../../measures/index.ts';
import { type CellStatus, cellStatus } from './cell-words.ts';
import { type Figure, ofWords, type TargetFigure, targetParts, unitWords } from './figure.ts';
import { type Content, classes, type Href, type Html, html, joined, link } from './html.ts';
import { monthWord } from './period-words.ts';
import { contradictedArrow, type Direction, directionMark, type Rating, ratingMark } from './rating-direction.ts';
import type { Series } from './series.ts';
import { sparkline } from './sparkline.ts';

/** One month, or one term over its months. */
export interface ScorecardCell {
  figure: Figure | null;
  /** what stands there in place of what the figure alone would say: "not before Apr 24" */
  status?: CellStatus;
  /** how many month columns it stands over; 1 when left out */
  months?: number;
  /** for a cell over several months: "spring 25" */
  period?: string;
  /** the term that is not over yet, or whose figure is not there yet */
  open?: boolean;
  /** another figure was given before: the link opens both */
  restated?: Href;
  dataCheck?: Href;
  /** under another definition, or of an earlier cohort */
  older?: boolean;
  /** what stands at the right edge of this month */
  endsWith?: 'definition' | 'cycle';
  /** the arrow this month's paper prints, when the figures say otherwise */
  contradicted?: Arrow;
  note?: string;
}

export interface ScorecardRow {
  ref: string | null;
  label: string;
  href: Href;
  unit: Unit;
  polarity: Polarity;
  /** written as counts, "5 of 6", in every month */
  few?: boolean;
  /** under the label: "starts again each September", "definition changed October 2024: not comparable across the double line" */
  note?: string;
  /** cover every month, oldest first */
  cells: ScorecardCell[];
  /** the current month's second line when it is not "31 of 56": "3,618 plans" */
  second?: string;
  sparkline: Series | null;
  direction: Direction;
  printed?: { arrow: Arrow; contradicted: boolean } | null;
  target: TargetFigure | null;
  rating: Rating;
  ratingNote?: string;
  /** one for each comparison column; null when nothing is published */
  comparisons: (Content | null)[];
}

export interface ScorecardSection {
  id: string;
  title: string;
  /** "4 off target, 2 within tolerance" */
  note?: string;
  rows: ScorecardRow[];
}

export interface ScorecardView {
  caption: string;
  today: Day;
  /** oldest first; the last is the current month */
  months: Period[];
  /** stands over the current month: "provisional" */
  monthNote?: string;
  sparklineHead: [string, string];
  comparisons: { head: [string, string]; words: string }[];
  sections: ScorecardSection[];
  /** columns that this selection leaves out */
  without?: readonly ('direction' | 'target' | 'rating')[];
  /** repeated at the foot of each printed page */
  printFoot: string;
}

export function scorecardTable(view: ScorecardView): Html {
  const columns = view.months.length + 2 + judgements(view);
  const many = view.months.length > 12;
  return html`<table class="${classes('wm-scorecard', many && 'wm-scorecard--many')}" role="table">
<caption class="govuk-visually-hidden">${view.caption}</caption>
<colgroup><col class="wm-col-label">${view.months.slice(1).map(() => html`<col class="wm-col-month">`)}<col class="wm-col-now"><col class="wm-col-spark">${has(view, 'direction') ? html`<col class="wm-col-direction">` : null}${has(view, 'target') ? html`<col class="wm-col-target">` : null}${has(view, 'rating') ? html`<col class="wm-col-rating">` : null}${view.comparisons.map(() => html`<col class="wm-col-compare">`)}</colgroup>
${headOf(view)}
${view.sections.map((section) => sectionOf(section, view, columns))}
<tfoot class="wm-print-foot" aria-hidden="true"><tr><td colspan="${columns}">${view.printFoot}</td>${overComparisons(view)}</tr></tfoot>
</table>`;
}

type Judgement = NonNullable<ScorecardView['without']>[number];

const has = (view: ScorecardView, column: Judgement): boolean => !view.without?.includes(column);

/** How many of direction, target and rating stand beside the months. */
function judgements(view: ScorecardView): number {
  return 3 - (view.without?.length ?? 0);
}

/** Comparison columns may be left out by style, so nothing may span from the others into them. */
function overComparisons(view: ScorecardView): Html | null {
  const count = view.comparisons.length;
  return count ? html`<td role="cell" class="wm-compare" colspan="${count}"></td>` : null;
}

function headOf(view: ScorecardView): Html {
  const years = yearsOf(view.months.slice(0, -1));
  const last = view.months.at(-1)!;
  const lastYear = years.at(-1)?.year === yearOf(last) ? null : yearOf(last);
  return html`<thead role="rowgroup"><tr class="wm-years" role="row"><td role="cell"></td>${years.map(
    ({ year, months }) =>
      html`<th scope="colgroup" role="columnheader" class="wm-year" colspan="${months}">${year}</th>`,
  )}<td role="cell" class="wm-now wm-year">${joined([lastYear, view.monthNote].filter(Boolean), ', ')}</td><td role="cell" colspan="${1 + judgements(view)}"></td>${
    view.comparisons.length
      ? html`<th scope="colgroup" role="columnheader" class="wm-year wm-compare" colspan="${view.comparisons.length}">Compare with</th>`
      : null
  }</tr>
<tr role="row"><th scope="col" role="columnheader">KPI</th>${view.months.map((month, i) => {
    const now = i === view.months.length - 1;
    return html`<th scope="col" role="columnheader" class="${now ? 'wm-num wm-now' : 'wm-num'}">${monthWord(month).slice(0, 3)}<span class="govuk-visually-hidden"> ${yearOf(month)}</span></th>`;
  })}<th scope="col" role="columnheader">${view.sparklineHead[0]}<br>${view.sparklineHead[1]}</th>${has(view, 'direction') ? html`<th scope="col" role="columnheader">Direction</th>` : null}${has(view, 'target') ? html`<th scope="col" role="columnheader" class="wm-num">Target</th>` : null}${has(view, 'rating') ? html`<th scope="col" role="columnheader">Rating</th>` : null}${view.comparisons.map(
    ({ head, words }) =>
      html`<th scope="col" role="columnheader" class="wm-num wm-compare"><span aria-hidden="true">${head[0]}<br>${head[1]}</span><span class="govuk-visually-hidden">${words}</span></th>`,
  )}</tr></thead>`;
}

const yearOf = (month: Period): number => Math.floor((monthIndex(month) ?? 0) / 12);

function yearsOf(months: readonly Period[]): { year: number; months: number }[] {
  const years: { year: number; months: number }[] = [];
  for (const month of months) {
    const last = years.at(-1);
    if (last?.year === yearOf(month)) last.months += 1;
    else years.push({ year: yearOf(month), months: 1 });
  }
  return years;
}

function sectionOf(section: ScorecardSection, view: ScorecardView, columns: number): Html {
  const note = section.note ? html` <span class="wm-section-note">${section.note}</span>` : null;
  return html`<tbody role="rowgroup"><tr role="row" class="wm-section"><th scope="rowgroup" role="rowheader" colspan="${columns}"><h2 id="${section.id}">${section.title}</h2>${note}</th>${overComparisons(view)}</tr>
${section.rows.map((row) => rowOf(row, view))}</tbody>
`;
}

function rowOf(row: ScorecardRow, view: ScorecardView): Html {
  const words = unitWords(row.unit);
  const unit = row.few || row.label.toLowerCase().endsWith(words) ? '' : words;
  const before =
    unit === '%' || unit === 'FTE' || unit === 'weeks' || unit === 'days' || unit === '£' ? `, ${unit}` : '';
  const kept = keptCell(row, view);
  return html`<tr role="row" class="${classes('wm-row', kept >= 0 && 'wm-row--kept')}"><th scope="row" role="rowheader" class="wm-label"><span class="wm-ref">${row.ref}</span><span class="wm-name">${link(row.href, row.label, { className: 'wm-calm' })}${before ? html`<span class="wm-quiet">${before}</span>` : null}${row.note ? html` <span class="wm-second">${row.note}</span>` : null}</span></th>${cellsOf(row, view, kept)}<td role="cell" class="wm-spark-cell">${row.sparkline ? sparkline(row.sparkline) : null}</td>${has(view, 'direction') ? html`<td role="cell" class="wm-direction">${directionMark(row.direction, row.printed)}</td>` : null}${has(view, 'target') ? targetCell(row) : null}${has(view, 'rating') ? html`<td role="cell" class="wm-rating">${ratingMark(row.rating, row.ratingNote)}</td>` : null}${row.comparisons.map(
    (words) => html`<td role="cell" class="wm-num wm-compare">${words}</td>`,
  )}</tr>
`;
}

function targetCell(row: ScorecardRow): Html {
  if (!row.target) return html`<td role="cell" class="wm-num wm-target"></td>`;
  const { bound, figure } = targetParts(row.target, row.unit, row.polarity);
  return html`<td role="cell" class="wm-num wm-target"><span class="wm-narrow-only">target </span><span class="wm-quiet">${bound}</span> ${figure}</td>`;
}

/** The last known term keeps its place in the narrow list, beside the one that is open; -1 when there is none to keep. */
function keptCell(row: ScorecardRow, view: ScorecardView): number {
  const known = row.cells.findLastIndex((cell) => cell.figure !== null && cell.figure.value !== null);
  const months = row.cells.slice(0, known + 1).reduce((sum, cell) => sum + (cell.months ?? 1), 0);
  return known >= 0 && (row.cells[known]!.months ?? 1) > 1 && months < view.months.length ? known : -1;
}

function cellsOf(row: ScorecardRow, view: ScorecardView, kept: number): Html[] {
  let column = 0;
  return row.cells.map((cell, i) => {
    column += cell.months ?? 1;
    return cellOf(cell, row, view, { now: column >= view.months.length, kept: i === kept });
  });
}

function cellOf(
  cell: ScorecardCell,
  row: ScorecardRow,
  view: ScorecardView,
  place: { now: boolean; kept: boolean },
): Html {
  const months = cell.months ?? 1;
  const spans = months > 1;
  const status = cell.status ?? cellStatus(cell.figure, row.unit, view.today, { few: row.few, sign: false });
  const isFigure = status.is === 'figure';
  const unit =
    isFigure && place.now && row.unit === 'percent' && !row.few ? html`<span class="wm-unit">%</span>` : null;
  const restated = cell.restated
    ? html`<a class="wm-restated" href="${cell.restated}">${status.words}${unit}<sup>r</sup><span class="govuk-visually-hidden"> restated</span></a>`
    : html`${status.words}${unit}`;
  const figure = isFigure
    ? html`<span class="wm-figure">${restated}</span>`
    : html`<span class="wm-status">${status.words}</span>`;
  const check = cell.dataCheck
    ? html` <a class="wm-check" href="${cell.dataCheck}"><span class="wm-box" aria-hidden="true">?</span><span class="govuk-visually-hidden">data check, ${row.label}</span></a>`
    : null;
  const differs = cell.contradicted ? contradictedArrow(cell.contradicted) : null;
  const second = isFigure && place.now && !spans ? secondLine(cell, row) : null;
  const note = cell.note ? html` <span class="wm-second">${cell.note}</span>` : null;
  const body = spans
    ? html`<span class="${classes('wm-span', cell.open && 'wm-span--open')}">${figure}${check}${differs}${cell.period && isFigure ? html` <span class="wm-second">${cell.period}</span>` : null}</span>`
    : html`${figure}${check}${differs}${second}${note}`;
  const className = classes(
    spans ? 'wm-term' : 'wm-num',
    place.now && 'wm-now',
    place.kept && 'wm-kept',
    cell.older && 'wm-older',
    cell.endsWith === 'definition' && 'wm-ends-definition',
    cell.endsWith === 'cycle' && 'wm-ends-cycle',
    !isFigure && 'wm-no-figure',
    row.few && 'wm-few',
  );
  return spans
    ? html`<td role="cell" class="${className}" colspan="${months}">${body}</td>`
    : html`<td role="cell" class="${className}">${body}</td>`;
}

function secondLine(cell: ScorecardCell, row: ScorecardRow): Html | null {
  const { numerator, denominator } = cell.figure ?? { numerator: null, denominator: null };
  if (row.second) return html` <span class="wm-second">${row.second}</span>`;
  if (row.few || row.unit !== 'percent' || numerator === null || denominator === null) return null;
  return html` <span class="wm-second">${ofWords(numerator, denominator)}</span>`;
}
