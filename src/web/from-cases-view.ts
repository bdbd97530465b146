// Figures worked out from case records as pages show them: a value in words, month by month beside what papers say, and the links from each.

import { isoDay, type Period, parseDay, plainDay, shortPeriodName } from '../clocks/index.ts';
import type { ScorecardCell, ScorecardRow } from '../insight/index.ts';
import type { ToldValue, Unit } from '../measures/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  type CellStatus,
  type Content,
  capital,
  cellStatus,
  changeWords,
  type Figure,
  figureWords,
  type Href,
  type Html,
  hasFigure,
  href,
  html,
  isOutOfFew,
  link,
  notBefore,
  ofWords,
  periodWords,
  sourceWords,
  spokenValue,
  table,
  withQuery,
} from '../outputs/index.ts';

export type WorkedOut = OperationOutput<'work-out'>;

export function figureOf({ value, numerator, denominator, provisional }: ToldValue): Figure {
  const status = value === null ? 'not-applicable' : provisional ? 'provisional' : 'actual';
  return { value, numerator, denominator, decimals: null, status, dueOn: null };
}

export const everybody = (values: readonly ToldValue[]): ToldValue[] => values.filter(({ slice }) => slice === null);

export const areFew = (values: readonly ToldValue[]): boolean => isOutOfFew(values.map(figureOf));

/** What a month says that has no figure: one of the words that cells have. */
function stateOf({ why }: ToldValue): CellStatus {
  const since = why?.startsWith('not available before ') ? parseDay(why.slice(-'2024-04-01'.length)) : null;
  if (since !== null) return notBefore(shortPeriodName(isoDay(since).slice(0, 'yyyy-mm'.length)));
  if (why === 'no such records' || why?.startsWith('no records after'))
    return { is: 'not-received', words: 'not received' };
  return why === 'nothing to divide by' || why === 'no cases'
    ? { is: 'no-cases', words: 'no cases' }
    : { is: 'not-applicable', words: 'not applicable' };
}

/** Why records tell nothing of a period, in a sentence; null where they do. */
export function untoldWords({ why, period }: ToldValue): string | null {
  const on = why === null ? null : parseDay(why.slice(-'2024-04-01'.length));
  const of = `Case records tell nothing of ${periodWords(period)}`;
  if (why?.startsWith('not available before ') && on !== null) return `${of}: they begin on ${plainDay(on)}.`;
  if (why?.startsWith('no records after ') && on !== null) return `${of}: the newest file is as on ${plainDay(on)}.`;
  return why === 'no such records' ? `${of}: nobody brings records of this kind yet.` : null;
}

/** “56.5%”, “5 of 6” where the row is out of few, or the words of a month without a figure. */
export function valueStatus(value: ToldValue, unit: Unit, few: boolean): CellStatus {
  return value.value === null ? stateOf(value) : { is: 'figure', words: figureWords(figureOf(value), unit, { few })! };
}

export function countsOfValue({ numerator, denominator }: ToldValue, unit: Unit, few: boolean): string | null {
  return unit === 'percent' && !few && numerator !== null && denominator !== null
    ? ofWords(numerator, denominator)
    : null;
}

/** “56.5%, 39 of 69”, “71”, “not before Apr 24”. */
export function valueSaid(value: ToldValue, unit: Unit, few = false): string {
  if (value.value === null) return stateOf(value).words;
  const counts = countsOfValue(value, unit, few);
  const said = few && unit === 'percent' ? valueStatus(value, unit, true).words : spokenValue(value.value, unit);
  return counts === null ? said : `${said}, ${counts}`;
}

/** A cell of a table: the figure with its counts under it, a word where there is none. */
export function valueCell(
  value: ToldValue,
  unit: Unit,
  few: boolean,
  { to = null, of = '', isBold = false }: { to?: Href | null; of?: string; isBold?: boolean } = {},
): Html {
  const state = valueStatus(value, unit, few);
  if (state.is !== 'figure') return html`<span class="wm-status">${state.words}</span>`;
  const counts = countsOfValue(value, unit, few);
  const words = isBold ? html`<b>${state.words}</b>` : state.words;
  const figure = to === null ? words : link(to, words, { hidden: `: case list${of}` });
  return html`${figure}${counts === null ? null : html`<br><span class="wm-quiet">${counts}</span>`}`;
}

export interface ListAsked {
  period: Period;
  part?: 'numerator' | 'denominator' | 'excluded';
  slice?: { by: string; is: string } | null;
}

/** Where the case lists of a KPI stand, as known on the day and by the source that its figures are. */
export function listsOf({ measure, asked: { knownAt, source } }: Pick<WorkedOut, 'measure' | 'asked'>) {
  return ({ period, part, slice }: ListAsked): Href =>
    withQuery(href`/kpis/${measure.id}/cases`, {
      period,
      part: part === 'numerator' ? null : part,
      by: slice?.by,
      is: slice?.is,
      knownAt: knownAt === null ? null : isoDay(knownAt),
      source,
    });
}

/** Newest first: what case records tell, what stands in the scorecard and how that was made, and the cases. */
export function besidePrinted(worked: WorkedOut, row: ScorecardRow | null, mayList: boolean): Html {
  const { measure } = worked;
  const { unit } = measure;
  const values = everybody(worked.values).toReversed();
  const few = areFew(values);
  const listAt = listsOf(worked);
  const cells = new Map((row?.cells ?? []).map((cell) => [cell.period, cell]));
  const hasHand = values.some(({ period }) => cells.has(period));
  return table({
    caption: 'From case records, newest first',
    rowHeads: true,
    stacks: true,
    className: 'wm-months',
    columns: [
      { head: 'Period' },
      { head: 'From case records', numeric: true },
      ...(hasHand
        ? [
            { head: 'By hand', numeric: true },
            { head: 'From cases, against by hand' },
            { head: 'In the scorecard stands' },
          ]
        : []),
      ...(mayList ? [{ head: 'Cases' }] : []),
    ],
    rows: values.map((value) => {
      const cell = cells.get(value.period);
      const hand = handMade(cell);
      return [
        capital(periodWords(value.period)),
        html`${valueCell(value, unit, few, { isBold: true })}${value.provisional && value.value !== null ? html`<br><span class="wm-quiet">provisional</span>` : null}`,
        ...(hasHand
          ? [
              hand ? handCell(hand, row!) : null,
              hand && value.value !== null ? differenceOf(value.value, hand, unit) : null,
              cell ? madeWords(cell) : null,
            ]
          : []),
        ...(mayList ? [listLink(value, listAt)] : []),
      ];
    }),
  });
}

type HandMade = Pick<ScorecardCell, 'value' | 'status' | 'numerator' | 'denominator' | 'decimals' | 'dueOn'> & {
  value: number;
};

/** The figure that a paper or a person gives, whether it stands or stands beside. */
function handMade(cell: ScorecardCell | undefined): HandMade | null {
  if (cell === undefined) return null;
  const own = cell.cameFrom === 'computed' ? cell.beside : cell;
  return hasFigure(own) ? own : null;
}

function handCell(hand: HandMade, { unit }: ScorecardRow): Html {
  const state = cellStatus(hand, unit, 0 as never);
  const counts =
    unit === 'percent' && hand.numerator !== null && hand.denominator !== null
      ? ofWords(hand.numerator, hand.denominator)
      : null;
  return html`${state.words}${counts === null ? null : html`<br><span class="wm-quiet">${counts}</span>`}`;
}

/** Figures that print alike agree. */
function differenceOf(value: number, hand: HandMade, unit: Unit): string {
  const said = changeWords(value - hand.value, unit, Math.max(hand.decimals ?? 1, unit === 'count' ? 0 : 1));
  return said === 'the same' ? 'the same' : said;
}

function madeWords(cell: ScorecardCell): Content {
  return cell.cameFrom === 'computed'
    ? html`<b>from cases</b>`
    : `by hand${cell.cameFrom === 'published' ? '' : `, ${sourceWords(cell.cameFrom)}`}`;
}

function listLink(value: ToldValue, listAt: ReturnType<typeof listsOf>): Content {
  return value.numerator === null
    ? null
    : link(listAt({ period: value.period }), `Case list, ${periodWords(value.period)}`);
}

/** Who may see a case list: the figure stays, the list does not. */
export function listsAreForCasework(): Html {
  return html`<p class="govuk-body">Case lists are for casework roles. Until there is sign-in, pages show them in a demo store only; at this machine, the command <code class="wm-typed">bin/waymark cases</code> does.</p>`;
}
