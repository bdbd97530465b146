// What changed: at most five sentences made from the figures, the headline tiles, what is missing or late, and what was restated.

import { type Day, type Period, plainDay } from '../clocks/index.ts';
import type { ScorecardRow } from '../insight/index.ts';
import type { Version } from '../measures/index.ts';
import {
  type Content,
  capital,
  cellOfMonth,
  changeWords,
  checkedHref,
  countWords,
  directionMark,
  figureSaid,
  hasFigure,
  headlineRows,
  href,
  html,
  isMissing,
  joinedWords,
  judgementOf,
  LEAST_TIMES,
  link,
  type Move,
  monthTitle,
  movesOf,
  moveWords,
  newestPaperOn,
  periodWords,
  ratingSaid,
  sign,
  spokenValue,
  stateOfMonth,
  type Tile,
  table,
  withQuery,
} from '../outputs/index.ts';
import { tileOf } from './kpi-tile.ts';

const MOST_MOVES = 3;
const MOST_NAMED = 3;
const MOST_LISTED = 12;

export interface OverviewAsked {
  rows: readonly ScorecardRow[];
  month: Period | null;
  today: Day;
  restated: readonly { was: Version; is: Version }[];
}

const selection = (show: string) => withQuery(checkedHref('/scorecard'), { show });

/** At most five: the largest moves, worse before better before the rest; then the ratings; then what is missing. */
export function changesOf(asked: OverviewAsked): Content[] {
  const moves = movesOf(asked.rows, asked.month).slice(0, MOST_MOVES);
  const ordered = (['worse', 'better', null] as const).flatMap((judgement) =>
    moves.filter((move) => judgementOf(move) === judgement),
  );
  return [...ordered.map(moveSaid), ratingsSaid(asked), missingSaid(asked)].flatMap((one) =>
    one === null ? [] : [one],
  );
}

const sentence = (claim: Content, quiet: Content): Content => html`${claim}<p class="wm-second">${quiet}</p>`;

/** An arrow and a claim, the two figures, and quietly what the claim rests on. */
function moveSaid(move: Move): Content {
  const { row, change } = move;
  const said = moveWords(move);
  const mark = directionMark({
    is: 'compared',
    moved: change > 0 ? 'up' : 'down',
    judgement: judgementOf(move),
    words: `${row.measure.title}: ${said.change}`,
    reason: said.figures,
  });
  return sentence(
    mark,
    html`${said.rests} ${link(href`/kpis/${row.measure.id}`, 'Every month', { hidden: `of: ${row.measure.title}` })}`,
  );
}

function ratingsSaid({ rows, month }: OverviewAsked): Content | null {
  const rated = rows
    .map((row) => ({ row, rating: ratingSaid(row, month).rating }))
    .filter(({ row, rating }) => row.rag !== null && rating !== 'too-few');
  if (rated.length === 0) return null;
  const of = (rating: string) => rated.filter((one) => one.rating === rating);
  const [off, within, on] = [of('off-target'), of('within-tolerance'), of('on-target')];
  const claim = `Of ${countWords(rated.length)} rated KPIs, ${joinedWords([`${countWords(off.length)} off target`, ...(within.length ? [`${countWords(within.length)} within tolerance`] : []), `${countWords(on.length)} on target`])}`;
  const left = rows.length - rated.length;
  const why = 'no target, no better or worse, no figure, or too few cases.';
  const others = left === 0 ? undefined : `${left === 1 ? '1 other has' : `${countWords(left)} others have`} ${why}`;
  const names =
    off.length > 0 && off.length <= MOST_NAMED ? `${off.map(({ row }) => row.measure.title).join('; ')}. ` : '';
  return sentence(
    sign(null, html`<b>${claim}</b>`, others),
    html`${names}${link(selection('off-target'), 'Off target, on the scorecard')}`,
  );
}

function missingSaid({ rows, month, today }: OverviewAsked): Content | null {
  const missing = rows.filter((row) => isMissing(row, month, today));
  if (missing.length === 0) return null;
  const awaited = missing.filter((row) => stateOfMonth(row, month, today).is === 'awaited').length;
  const parts = [
    ...(awaited ? [`${countWords(awaited)} awaited`] : []),
    ...(missing.length > awaited ? [`${countWords(missing.length - awaited)} not received`] : []),
  ];
  const kpis = missing.length === 1 ? '1 KPI has' : `${countWords(missing.length)} KPIs have`;
  return sentence(
    sign(
      null,
      html`<b>${kpis} no figure for ${monthTitle(month)}</b>`,
      `${joinedWords(parts)}. A figure that has not come is never carried forward and never shown as 0.`,
    ),
    link(selection('missing'), 'Missing or awaited, on the scorecard'),
  );
}

export const MOVES_RULE = `Changes are the largest against a KPI's own usual change, KPIs with a target first: at least ${LEAST_TIMES} times the middle one of its changes from month to month over the year before. Nothing is said of chance or of cause; termly KPIs, counts that start again each year and KPIs out of few are left out.`;

export function tilesOf({ rows, month, today }: OverviewAsked): Tile[] {
  return headlineRows(rows, month).map((row) => tileOf({ row, month, today }));
}

/** Late before not yet due, in the order of the papers; the rest are one link away. */
export function missingTable({ rows, month, today }: OverviewAsked): { table: Content; left: number } | null {
  const missing = rows.filter((row) => isMissing(row, month, today));
  if (missing.length === 0) return null;
  const newest = newestPaperOn(rows);
  // What the newest paper leaves empty or promises comes before KPIs that it no longer prints.
  const ordered = missing.toSorted(
    (a, b) => Number(a.printedAs[0]?.statedOn !== newest) - Number(b.printedAs[0]?.statedOn !== newest),
  );
  return {
    left: Math.max(0, missing.length - MOST_LISTED),
    table: table({
      caption: `No figure for ${monthTitle(month)}`,
      rowHeads: true,
      stacks: true,
      columns: [{ head: 'KPI' }, { head: 'State' }, { head: 'Last figure' }, { head: 'Printed by' }],
      rows: ordered
        .slice(0, MOST_LISTED)
        .map((row) => [
          link(href`/kpis/${row.measure.id}`, row.label),
          stateWords(row, month, today),
          hasFigure(row.latest)
            ? html`${figureSaid(row, row.latest)} <span class="wm-quiet">${periodWords(row.latest.period)}</span>`
            : 'none yet',
          html`${row.printedAs[0]?.file}<br><span class="wm-quiet">${row.printedAs[0] ? plainDay(row.printedAs[0].statedOn) : null}</span>`,
        ]),
    }),
  };
}

function stateWords(row: ScorecardRow, month: Period | null, today: Day): Content {
  const due = cellOfMonth(row, month)?.dueOn ?? null;
  const state = stateOfMonth(row, month, today);
  if (due !== null && due < today)
    return html`<b>Late by ${countWords(today - due)} ${today - due === 1 ? 'day' : 'days'}</b>`;
  return capital(state.words);
}

/** Newest statement first. */
export function restatedList({ rows, restated }: OverviewAsked): { table: Content; left: number } | null {
  const rowOf = new Map(rows.map((row) => [row.measure.id, row]));
  const known = restated
    .flatMap(({ was, is }) => {
      const row = rowOf.get(is.measure);
      return row && was.value !== null && is.value !== null
        ? [{ row, was, is, before: was.value, after: is.value }]
        : [];
    })
    .sort((a, b) => b.is.knownFrom - a.is.knownFrom);
  if (known.length === 0) return null;
  return {
    left: Math.max(0, known.length - MOST_LISTED),
    table: table({
      caption: 'Figures that a later paper gave differently',
      rowHeads: true,
      stacks: true,
      columns: [
        { head: 'KPI' },
        { head: 'Period' },
        { head: 'Given first', numeric: true },
        { head: 'Given later', numeric: true },
        { head: 'Difference' },
        { head: 'Later paper' },
      ],
      rows: known
        .slice(0, MOST_LISTED)
        .map(({ row, was, is, before, after }) => [
          link(href`/kpis/${row.measure.id}#restated-${is.period}`, row.label),
          periodWords(is.period),
          spokenValue(before, row.unit, was.decimals),
          html`<b>${spokenValue(after, row.unit, is.decimals)}</b>`,
          changeWords(after - before, row.unit, Math.max(was.decimals ?? 0, is.decimals ?? 0)),
          html`${is.source.file}<br><span class="wm-quiet">${plainDay(is.source.statedOn)}</span>`,
        ]),
    }),
  };
}
