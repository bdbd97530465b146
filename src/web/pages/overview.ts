// What changed in the newest month: a few sentences, five headline figures, what is missing or late, what was restated.

import { plainDay } from '../../clocks/index.ts';
import { type Context, type OperationOutput, perform } from '../../operations/index.ts';
import {
  type Content,
  checkedHref,
  countWords,
  href,
  html,
  link,
  monthTitle,
  table,
  tiles,
  withQuery,
} from '../../outputs/index.ts';
import { entityTag } from '../entity-tag.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { changesOf, MOVES_RULE, missingTable, type OverviewAsked, restatedList, tilesOf } from '../overview-view.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

const HOME = checkedHref('/');
const SCORECARD = checkedHref('/scorecard');
const MOST_PAPERS = 5;

export default {
  id: 'overview',
  path: '/',
  needs: 'read-scorecard',
  async get({ ctx, query }) {
    const etag = await entityTag(ctx, `overview ${query}`);
    const outcome = await perform(ctx, 'scorecard', {});
    if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    if (!outcome.ok || outcome.value.papers.length === 0) {
      return htmlAnswer(await show(ctx, { title: 'Overview', current: HOME, body: noFigures('the overview') }));
    }
    const { scorecard, restated, area, papers } = outcome.value;
    const rows = scorecard.sections.flatMap((section) => section.rows);
    const asked: OverviewAsked = { rows, month: scorecard.month, today: ctx.today, restated };
    const title = `What changed in ${monthTitle(scorecard.month)}`;
    const shown = await show(ctx, {
      title,
      h1: html`<span class="wm-h1__large">${title}</span>`,
      caption: `${area.name} scorecard · ${countWords(rows.length)} KPIs`,
      lead: leadOf(outcome.value),
      body: bodyOf(asked, papers, await beforeSignOff(ctx)),
      current: HOME,
      figures: true,
      csvHref: withQuery(SCORECARD, { csv: '1' }),
    });
    return { kind: 'html', html: shown, etag };
  },
} satisfies Page;

function leadOf({ papers }: OperationOutput<'scorecard'>) {
  const [newest] = papers;
  const count = papers.length === 1 ? 'one paper' : `${countWords(papers.length)} papers`;
  return `From the figures of ${count}, the newest of ${newest ? plainDay(newest.statedOn) : 'no date'}.`;
}

/** What stands between the figures and their signature: checks without an answer, returns that have not come. */
async function beforeSignOff(ctx: Context): Promise<Content> {
  const [checks, feeds] = [await perform(ctx, 'lint', {}), await perform(ctx, 'feeds', {})];
  const open = checks.ok ? checks.value.findings.filter(({ state }) => state === 'needs an answer') : [];
  const stops = open.filter(({ severity }) => severity === 'stops').length;
  const late = feeds.ok
    ? feeds.value.feeds.filter(({ requests }) => requests.some(({ state }) => state === 'not-received')).length
    : 0;
  const lines = [
    {
      count: open.length,
      words: open.length === 1 ? 'data check needs an answer' : 'data checks need an answer',
      to: checkedHref('/data-checks'),
    },
    {
      count: late,
      words: late === 1 ? 'source has not sent what was due' : 'sources have not sent what was due',
      to: checkedHref('/returns'),
    },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0)
    return html`<p class="govuk-body">Nothing: every data check has its answer, and everything that was due has come.</p>`;
  const stopping =
    stops === 0
      ? 'None of the data checks stops sign-off.'
      : `${countWords(stops)} of the data checks ${stops === 1 ? 'stops' : 'stop'} sign-off.`;
  return html`<ul class="govuk-list">${lines.map(({ count, words, to }) => html`<li><b>${countWords(count)}</b> ${link(to, words)}</li>`)}</ul>
${open.length === 0 ? null : html`<p class="govuk-body wm-quiet">${stopping}</p>`}`;
}

function bodyOf(asked: OverviewAsked, papers: OperationOutput<'scorecard'>['papers'], toDo: Content) {
  const changes = changesOf(asked);
  const missing = missingTable(asked);
  const restated = restatedList(asked);
  return html`<ul class="wm-changes">${changes.map((change) => html`<li>${change}</li>`)}</ul>
<p class="govuk-body wm-quiet">${MOVES_RULE}</p>
<h2 class="wm-over">Before sign-off</h2>
${toDo}
<h2 class="wm-over">Headline figures</h2>
<p class="govuk-body wm-quiet">Twelve months. Dotted line: target. Each chart has its own scale.</p>
${tiles(tilesOf(asked))}
<h2 class="wm-over">Missing or late</h2>
<p class="govuk-body wm-quiet">A figure that has not come is left empty. It is never carried forward and never shown as 0.</p>
${missing ? html`${missing.table}${moreLink(missing.left, 'missing', 'Missing or awaited')}` : html`<p class="govuk-body">Every KPI has its figure for ${monthTitle(asked.month)}.</p>`}
<p class="govuk-body">${link(checkedHref('/returns'), 'Missing or late, by source')}</p>
<h2 class="wm-over">Restated</h2>
<p class="govuk-body wm-quiet">Figures that papers give differently. Both stay: the later paper's is shown.</p>
${restated ? html`${restated.table}${moreLink(restated.left, 'restated', 'Restated')}` : html`<p class="govuk-body">No paper gives a figure other than another paper does.</p>`}
<h2 class="wm-over">Latest papers</h2>
${table({
  caption: 'Latest papers, newest first',
  rowHeads: true,
  stacks: true,
  columns: [
    { head: 'Paper' },
    { head: 'Dated' },
    { head: 'KPI rows', numeric: true },
    { head: 'Things to look at', numeric: true },
  ],
  rows: papers
    .slice(0, MOST_PAPERS)
    .map((paper) => [
      link(href`/imports/${paper.id.slice(0, 16)}`, paper.title ?? paper.fileName),
      plainDay(paper.statedOn),
      countWords(paper.counts.rows ?? 0),
      countWords(paper.counts.issues ?? 0),
    ]),
})}
<p class="govuk-body">${link(checkedHref('/imports'), papers.length > MOST_PAPERS ? `All ${countWords(papers.length)} papers, and import another` : 'Import another paper')}</p>`;
}

function moreLink(left: number, filter: string, words: string) {
  return left === 0
    ? null
    : html`<p class="govuk-body">${link(withQuery(SCORECARD, { show: filter }), `${words}: ${countWords(left)} ${left === 1 ? 'other' : 'others'} on the scorecard`)}</p>`;
}
