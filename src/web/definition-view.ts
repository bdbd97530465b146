// Parts of the pages about what KPIs mean: sentences with links, labels and versions as tables, how a figure came.

import { formulaLines, type Measure, paperWords, type Sentence } from '../measures/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  type Content,
  checkedHref,
  type Html,
  href,
  html,
  link,
  periodWords,
  summaryList,
  table,
  withQuery,
} from '../outputs/index.ts';

export type DefinitionLine = OperationOutput<'definitions'>['lines'][number];

export const NOT_SAID = html`<span class="wm-quiet">not said yet</span>`;

const CAME_BY = {
  printed: 'printed in a paper',
  typed: 'typed',
  sent: 'sent as a file',
} as const;

export function sentenceLinked(sentence: Sentence): Content {
  return sentence.map((part) => (typeof part === 'string' ? part : link(href`/catalogue/${part.measure}`, part.title)));
}

/** "May 2025, typed" with a link to the figures; words alone where there are none. */
export function newestSaid({ measure, newest }: DefinitionLine): Content {
  if (newest === null) return html`<span class="wm-quiet">no figures yet</span>`;
  const words = periodWords(newest.period);
  return html`${link(href`/kpis/${measure.id}`, words, { hidden: `figures of ${measure.title}` })}, ${CAME_BY[newest.cameBy]}`;
}

export function labelsTable({ aliases }: Measure): Html {
  return table({
    caption: 'Labels used over time',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'As printed' }, { head: 'Reference' }, { head: 'Under the row' }, { head: 'Where' }],
    rows: aliases.map((alias) => [
      alias.label,
      alias.ref ?? null,
      alias.under ?? null,
      paperWords(alias) ?? html`<span class="wm-quiet">usual wording</span>`,
    ]),
  });
}

export function versionsTable({ versions }: Measure): Html {
  return table({
    caption: 'Versions',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Version' }, { head: 'From' }, { head: 'What it counts' }, { head: 'Why' }],
    rows: (versions ?? []).map((one) => [
      one.version,
      one.from === null ? 'the start' : periodWords(one.from),
      one.meaning,
      html`${one.reason}${one.areas === undefined ? null : html` <span class="wm-quiet">Only in ${one.areas.join(', ')}.</span>`}`,
    ]),
  });
}

/** How the figure comes from case records, in words made from the definition itself, with its worked examples. */
export function workedOutView(measure: Measure): Content {
  if (!measure.workedOut)
    return html`<p class="govuk-body">Case records do not tell it: it is printed, sent or typed.</p>`;
  const lines = formulaLines(measure).map(({ key, says }) => ({ key, value: says }));
  const examples = table({
    caption: 'Worked examples',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Situation' }, { head: 'Period' }, { head: 'Counted' }, { head: 'Value' }],
    rows: measure.workedOut.examples.map(({ says, period, numerator, denominator, value }) => [
      says,
      periodWords(period),
      denominator == null ? `${numerator}` : `${numerator} of ${denominator}`,
      value === null ? 'no figure' : String(Math.round(value * 10_000) / 10_000),
    ]),
  });
  const ways = html`<p class="govuk-body">${link(withQuery(checkedHref('/explore'), { measure: measure.id }), 'Its figures from case records')} · ${link(href`/kpis/${measure.id}/sql`, 'The same as SQL')}</p>`;
  return html`${summaryList(lines)}${ways}${examples}`;
}
