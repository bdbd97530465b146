// What is asked of the scorecard from case records: which month, which group, which selection, as known when; the form that asks it, and the same elsewhere.

import { addPeriods, type Day, type Period, periodOf, periodsFrom } from '../clocks/index.ts';
import type { Audience } from '../insight/index.ts';
import { parseSlice, slices } from '../measures/index.ts';
import { mayDo, type OperationOutput } from '../operations/index.ts';
import {
  button,
  type Choice,
  capital,
  checkedHref,
  form,
  type Href,
  type Html,
  html,
  link,
  periodWords,
  select,
  withQuery,
} from '../outputs/index.ts';
import { type AsKnown, asKnownField, asKnownOf, knownAtPart } from './as-known.ts';
import type { PageRequest } from './page.ts';

export const FROM_CASES = checkedHref('/scorecard/cases');
const YEARS_TO_CHOOSE = 6;
/** A group of cases for whom nothing is recorded has no name of its own. */
const NOT_RECORDED = '(not recorded)';

export interface FromCasesAsked {
  month: string;
  by: string;
  /** null is everybody */
  is: string | null;
  selection: string;
  known: AsKnown;
}

export function fromCasesAsked({ query, ctx }: PageRequest): FromCasesAsked {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const by = text('by');
  // A group belongs to the breakdown that it was chosen from.
  const chosen = query.has('was') && text('was') !== by ? '' : text('is');
  return {
    month: text('month'),
    by,
    is: by === '' || chosen === '' ? null : chosen === NOT_RECORDED ? '' : chosen,
    selection: text('selection'),
    known: asKnownOf(query, ctx.today),
  };
}

export function fromCasesHref(
  { month, by, is, selection, known }: FromCasesAsked,
  more: Record<string, string | null> = {},
): Href {
  return withQuery(FROM_CASES, {
    month: month || null,
    by: by || null,
    is: is === '' ? NOT_RECORDED : is,
    selection: selection || null,
    knownAt: knownAtPart(known),
    ...more,
  });
}

/** Other ways to the same figures; what leaves for the board or for everybody has small figures hidden. */
export function fromCasesElsewhere(asked: FromCasesAsked): Html {
  const csv = (audience: Audience | null, words: string) => link(fromCasesHref(asked, { csv: '1', audience }), words);
  const ways = [
    link(checkedHref('/scorecard'), 'As papers and people give it'),
    csv(null, 'CSV'),
    link(jsonHref(asked), 'JSON'),
    csv('board', 'CSV for the board, small figures hidden'),
    csv('public', 'CSV for everybody, small figures hidden'),
    link(checkedHref('/explore'), 'Explore case records'),
  ];
  return html`<nav class="wm-filters" aria-label="This scorecard elsewhere"><ul>${ways.map((way) => html`<li>${way}</li>`)}</ul></nav>`;
}

function jsonHref({ month, by, is, selection, known }: FromCasesAsked): Href {
  return withQuery(checkedHref('/api/scorecard-from-cases'), {
    month: month || null,
    by: by || null,
    is,
    selection: selection || null,
    knownAt: knownAtPart(known),
  });
}

/** Records may tell of months longer ago: the one that is shown is there in any case. */
function monthsToChoose(today: Day, chosen: Period | null): Choice[] {
  const last = periodOf(today, 'month');
  const all = periodsFrom(addPeriods(last, -12 * YEARS_TO_CHOOSE), last).toReversed();
  return [...all, ...(chosen === null || all.includes(chosen) ? [] : [chosen])].map((month) => ({
    value: month,
    words: capital(periodWords(month)),
  }));
}

export async function fromCasesForm(
  { ctx }: PageRequest,
  asked: FromCasesAsked,
  answer: OperationOutput<'scorecard-from-cases'>,
): Promise<Html> {
  const mayReadCases = await mayDo(ctx, 'read-cases');
  const kinds = slices.filter(({ id }) => mayReadCases || id !== 'officer');
  const groups = answer.groups.map(({ is, words }) => ({
    value: is === '' ? NOT_RECORDED : is,
    words: capital(words),
  }));
  return form({ method: 'get', action: FROM_CASES, inLine: true, hidden: { was: asked.by } }, [
    ...(answer.selections.length > 0
      ? [
          select({
            name: 'selection',
            label: 'Selection',
            chosen: asked.selection,
            choices: [
              { value: '', words: 'Every KPI' },
              ...answer.selections.map(({ id, title }) => ({ value: id, words: title })),
            ],
          }),
        ]
      : []),
    select({
      name: 'month',
      label: 'Month',
      chosen: answer.scorecard.month ?? '',
      choices: monthsToChoose(ctx.today, answer.scorecard.month),
    }),
    select({
      name: 'by',
      label: 'Broken down by',
      chosen: asked.by,
      choices: [
        { value: '', words: 'Nothing: everybody' },
        ...kinds.map(({ id, title }) => ({ value: id, words: title })),
      ],
    }),
    ...(parseSlice(asked.by) === null
      ? []
      : [
          select({
            name: 'is',
            label: 'Which group',
            chosen: asked.is === null ? '' : asked.is === '' ? NOT_RECORDED : asked.is,
            choices: [{ value: '', words: 'Everybody' }, ...groups],
          }),
        ]),
    asKnownField(asked.known),
    button('Show', { look: 'secondary' }),
  ]);
}
