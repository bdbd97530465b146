// Two papers side by side: chosen in a form, shown as what the later says otherwise, adds, or no longer has.

import { plainDay } from '../../clocks/index.ts';
import type { WordDifference } from '../../insight/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  button,
  type Content,
  capital,
  changeWords,
  checkedHref,
  countWords,
  form,
  type Html,
  href,
  html,
  link,
  periodWords,
  select,
  spokenValue,
  table,
} from '../../outputs/index.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/compare');
const LEVELS = { england: 'England', region: 'the region', neighbours: 'statistical neighbours' };

type Answer = OperationOutput<'compare'>;
/** Before two papers are chosen. */
const LEAD =
  'Choose two papers to see which figures, labels and targets they give differently, and what only one of them has.';

type Papers = OperationOutput<'papers'>['papers'];

export default {
  id: 'compare',
  path: '/compare',
  needs: 'read-scorecard',
  async get({ ctx, query }) {
    const outcome = await perform(ctx, 'papers', {});
    const frame = { title: 'Compare two papers', current: '/scorecard', figures: true, width: 'wide' as const };
    if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    if (!outcome.ok || outcome.value.papers.length === 0)
      return htmlAnswer(await show(ctx, { ...frame, body: noFigures('a comparison') }));
    const { papers } = outcome.value;
    if (papers.length === 1) {
      const body = html`<p class="govuk-body">One paper has been imported so far. A comparison needs two.</p>`;
      return htmlAnswer(await show(ctx, { ...frame, body }));
    }
    const [earlier, later] = [query.get('earlier'), query.get('later')];
    const choice = chooser(papers, earlier, later);
    if (!earlier || !later) return htmlAnswer(await show(ctx, { ...frame, lead: LEAD, body: choice }));
    const compared = await perform(ctx, 'compare', { earlier, later });
    if (!compared.ok) throw new PageRefused(compared.issues);
    return htmlAnswer(
      await show(ctx, { ...frame, lead: leadOf(compared.value), body: html`${choice}${bodyOf(compared.value)}` }),
    );
  },
} satisfies Page;

function chooser(papers: Papers, earlier: string | null, later: string | null): Html {
  const choices = papers.map((paper) => ({
    value: paper.id.slice(0, 16),
    words: `${plainDay(paper.statedOn)}: ${paper.fileName}`,
  }));
  const pick = (name: string, label: string, chosen: string | null, otherwise: string | undefined) =>
    select({ name, label, choices, ...(chosen || otherwise ? { chosen: chosen ?? otherwise } : {}) });
  return form({ method: 'get', action: HERE, inLine: true }, [
    pick('earlier', 'The earlier paper', earlier, choices[1]?.value),
    pick('later', 'The later paper', later, choices[0]?.value),
    button('Compare', { look: 'secondary' }),
  ]);
}

function leadOf({ comparison, earlier, later }: Answer): string {
  const { changed, same, added, dropped, gone } = comparison;
  const both = changed.length + same;
  if (both === 0)
    return `The two have no figure in common. ${capital(later.words)} has ${countWords(added.length)} ${added.length === 1 ? 'KPI' : 'KPIs'} that ${earlier.words} has not.`;
  const first =
    changed.length === 0
      ? both === 1
        ? 'The one figure that both give agrees.'
        : `All ${countWords(both)} figures that both give agree.`
      : `${countWords(changed.length)} of the ${countWords(both)} ${both === 1 ? 'figure' : 'figures'} that both give ${changed.length === 1 ? 'differs' : 'differ'}.`;
  const rest = [
    added.length > 0 ? `${countWords(added.length)} ${added.length === 1 ? 'KPI is' : 'KPIs are'} new` : '',
    dropped.length > 0 ? `${countWords(dropped.length)} ${dropped.length === 1 ? 'is' : 'are'} no longer there` : '',
    gone.length > 0
      ? `${countWords(gone.length)} ${gone.length === 1 ? 'KPI leaves' : 'KPIs leave'} out earlier figures`
      : '',
  ].filter(Boolean);
  return rest.length === 0 ? first : `${first} ${rest.join(', ')}.`;
}

function bodyOf(answer: Answer): Html {
  const { comparison, earlier, later } = answer;
  const part = (title: string, empty: string, list: Content) =>
    html`<h2>${title}</h2>${list ?? html`<p class="govuk-body">${empty}</p>`}`;
  return html`${part('Figures given differently', 'None: every figure that both give agrees as printed.', changedTable(answer))}
${part('Labels, targets and comparisons', 'Nothing was changed.', wordsTable(answer))}
${part(`Only in ${later.words}`, 'No KPI is new.', kpiList(comparison.added))}
${part(`Only in ${earlier.words}`, 'No KPI was dropped.', kpiList(comparison.dropped))}
${part('Months added', 'No month was added.', monthsTable(comparison))}
${part('Figures left out', 'None: every figure of the earlier that falls into the later’s months stands there too.', goneTable(answer))}`;
}

function changedTable({ comparison, earlier, later }: Answer): Content {
  if (comparison.changed.length === 0) return null;
  return table({
    caption: 'Figures given differently',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: 'Period' },
      { head: capital(earlier.words), numeric: true },
      { head: capital(later.words), numeric: true },
      { head: 'Difference' },
    ],
    rows: comparison.changed.map(({ row, period, was, is }) => [
      link(href`/kpis/${row.measure.id}`, row.label),
      capital(periodWords(period)),
      spokenValue(was.value!, row.unit, was.decimals),
      html`<b>${spokenValue(is.value!, row.unit, is.decimals)}</b>`,
      changeWords(is.value! - was.value!, row.unit, Math.max(was.decimals ?? 0, is.decimals ?? 0)),
    ]),
  });
}

function wordsTable({ comparison, earlier, later }: Answer): Content {
  if (comparison.words.length === 0) return null;
  return table({
    caption: 'Labels, targets and comparisons',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'What' }, { head: capital(earlier.words) }, { head: capital(later.words) }],
    rows: comparison.words.map((difference) => [
      link(href`/kpis/${difference.row.measure.id}`, difference.row.label),
      difference.level ? `comparison with ${LEVELS[difference.level]}` : difference.what,
      said(difference, difference.was),
      said(difference, difference.is),
    ]),
  });
}

function said({ row }: WordDifference, value: string | number | null): string {
  if (value === null) return 'none';
  return typeof value === 'number' ? spokenValue(value, row.unit, null) : value;
}

function kpiList(rows: Answer['comparison']['added']): Content {
  if (rows.length === 0) return null;
  return html`<ul class="govuk-list govuk-list--bullet">${rows.map((row) => html`<li>${link(href`/kpis/${row.measure.id}`, row.label)}</li>`)}</ul>`;
}

function monthsTable({ newPeriods }: Answer['comparison']): Content {
  if (newPeriods.length === 0) return null;
  return table({
    caption: 'Months added',
    rowHeads: true,
    columns: [{ head: 'Period' }, { head: 'Figures', numeric: true }],
    rows: newPeriods.map(({ period, figures }) => [capital(periodWords(period)), countWords(figures)]),
  });
}

function goneTable({ comparison }: Answer): Content {
  if (comparison.gone.length === 0) return null;
  return table({
    caption: 'Figures left out',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'Printed before, and not now' }],
    rows: comparison.gone.map(({ row, cells }) => [
      link(href`/kpis/${row.measure.id}`, row.label),
      cells.map((cell) => `${periodWords(cell.period)}: ${cell.source.printed}`).join('; '),
    ]),
  });
}
