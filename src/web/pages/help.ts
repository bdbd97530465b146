// Help: what each page is for, and how to read it.

import { checkedHref, details, html, link } from '../../outputs/index.ts';
import { htmlAnswer, type Page } from '../page.ts';
import { show } from '../show.ts';

export default {
  id: 'help',
  path: '/help',
  needs: 'read-documents',
  async get({ ctx }) {
    const body = html`<h2 class="govuk-heading-m">Bring figures in</h2>
<p class="govuk-body">Send the scorecards as they were published on ${link(checkedHref('/imports'), 'Imports')}: text with tables, CSV, Excel or HTML. You see what each file holds and what it would change before anything is saved. Papers may come in any order: the paper with the later date gives the figure that stands, and what was said before is kept.</p>
<h2 class="govuk-heading-m">Read the scorecard</h2>
<p class="govuk-body">The ${link(checkedHref('/scorecard'), 'scorecard')} shows every KPI once. The direction is worked out from the figures; a small arrow beside it is the one the paper prints, and a mark says when the two disagree. A figure that has not come is left empty or says awaited. It is never carried forward and never 0.</p>
<p class="govuk-body">An underlined figure with a raised r was given differently by an earlier paper: follow it to see both. “As we knew it on” shows the whole scorecard as it stood on an earlier day.</p>
<h2 class="govuk-heading-m">Look into case records</h2>
<p class="govuk-body">Where case records have come, most KPIs are worked out from them. The ${link(checkedHref('/scorecard/cases'), 'scorecard from case records')} shows any month back, for everybody or for one group, as it was known on any day; a figure by hand stays beside where the two differ. A KPI’s page has its months, its breakdowns, how it is worked out and the case list of each figure, which has as many cases as the figure says. ${link(checkedHref('/explore'), 'Explore case records')} takes any KPI, months and one breakdown or two, as a drawing, a table and a file.</p>
<p class="govuk-body">${link(checkedHref('/what-if'), 'What if')} says what a date or a decision would change in the figures. Nothing of it is kept, and no list is ever in the order of what lifts a figure.</p>
<h2 class="govuk-heading-m">Answer the data checks</h2>
<p class="govuk-body">The ${link(checkedHref('/data-checks'), 'data checks')} hold the figures of each paper against each other and say what cannot all be right, or is worth a look. A finding is a question about a figure. It is corrected by new figures, explained, or accepted with a reason until a day; then it needs an answer again. A boxed question mark in the scorecard leads to it.</p>
<h2 class="govuk-heading-m">Work out a clock</h2>
<p class="govuk-body">Each ${link(checkedHref('/clocks'), 'clock')} takes a start date and says by when something must be done, with every step, its source in law, and the exceptions that were looked at. The page can be printed.</p>
<h2 class="govuk-heading-m">Words</h2>
${details(
  'Rating, direction and status words',
  html`<p class="govuk-body"><b>On target</b>: the figure meets the target; equal is enough. <b>Within tolerance</b>: short of it by no more than was agreed. <b>Off target</b>: further away. <b>No judgement</b>: neither up nor down is better. <b>No target</b>: none is set. <b>Not rated</b>: no figure, or the paper's direction and the catalogue's disagree.</p>
<p class="govuk-body"><b>Awaited</b>: not due yet. <b>Not received</b>: past its day. <b>Not applicable</b>: the paper says so. <b>Hidden</b>: too few children to publish. <b>Not used</b>: words stand where a figure belongs.</p>`,
)}`;
    return htmlAnswer(await show(ctx, { title: 'Help', body }));
  },
} satisfies Page;
