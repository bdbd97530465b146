// Returns: what has come, what is due, what is late, and what has not been received since when; by source.

import { plainDay } from '../../clocks/index.ts';
import type { Feed } from '../../insight/index.ts';
import { type Context, type OperationOutput, perform } from '../../operations/index.ts';
import {
  type Content,
  checkedHref,
  countWords,
  details,
  emptyState,
  footprintNote,
  type Html,
  href,
  html,
  joined,
  link,
  periodWords,
  table,
} from '../../outputs/index.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { lateRecords, recordFeedsTable } from '../quality-view.ts';
import {
  doneWords,
  kpisWords,
  missingWords,
  sinceWords,
  sourceLink,
  stateWords,
  stepLink,
  summaryOf,
} from '../return-words.ts';
import { show } from '../show.ts';

type Answer = OperationOutput<'feeds'>;

export default {
  id: 'returns',
  path: '/returns',
  needs: 'read-scorecard',
  async get({ ctx }) {
    const outcome = await perform(ctx, 'feeds', {});
    if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    const frame = { title: 'Returns', current: '/returns', figures: true, width: 'wide' as const };
    if (!outcome.ok) return htmlAnswer(await show(ctx, { ...frame, body: noFigures('this area') }));
    const { feeds, today } = outcome.value;
    const records = await recordsPart(ctx);
    return htmlAnswer(
      await show(ctx, {
        ...frame,
        caption: 'Figures that people send, and case records',
        lead: feeds.length === 0 ? undefined : summaryOf(feeds, today, records.late !== null),
        body: html`${records.late}${feeds.length === 0 ? nobody() : bodyOf(outcome.value)}${records.table}`,
      }),
    );
  },
} satisfies Page;

/** Case records beside the figures: their dates at once, their grades where the records have been checked. */
async function recordsPart(ctx: Context): Promise<{ late: Html | null; table: Html }> {
  const outcome = await perform(ctx, 'record-sources', { check: false });
  const sources = outcome.ok ? outcome.value.sources : [];
  const setUp = link(checkedHref('/returns/case-records'), 'Say who brings which records, and how often');
  return {
    late: lateRecords(sources),
    table: html`<h2 class="govuk-heading-m" id="case-records">Case records</h2>
${sources.length === 0 ? html`<p class="govuk-body">No case records have come, and nobody is expected to bring any.</p>` : recordFeedsTable(sources)}
<p class="govuk-body">${joined([setUp, link(checkedHref('/data-checks/records'), 'Data checks of case records')])}</p>`,
  };
}

function nobody(): Content {
  return emptyState({
    heading: 'Nobody sends figures yet',
    body: 'Say who sends which KPIs, and by when. Each of them then has a page to type figures on and a template to fill in.',
    ways: [{ words: 'Set up who sends what', to: checkedHref('/returns/sources') }],
  });
}

function bodyOf(answer: Answer): Content {
  const { feeds } = answer;
  const late = feeds.filter(({ requests }) => requests.some(({ state }) => state === 'not-received'));
  const silent = silences(feeds);
  return html`<h2 class="govuk-heading-m" id="missing">Missing or late</h2>
${late.length === 0 ? html`<p class="govuk-body">All figures that were due have come.</p>` : html`<p class="wm-quiet">A figure that has not come is left empty. It is never carried forward and never shown as 0.</p>${lateTable(answer, late)}`}
${
  silent.length === 0
    ? null
    : html`<h2 class="govuk-heading-m" id="silent">Not received for two periods or more</h2>
${silentTable(silent)}`
}
<h2 class="govuk-heading-m" id="sources">Every source</h2>
${sourcesTable(feeds)}
<p class="govuk-body">${link(checkedHref('/returns/sources'), 'Set up who sends what, and by when')}</p>`;
}

function lateTable({ chasers, today }: Answer, late: readonly Feed[]): Content {
  return table({
    caption: 'Missing or late, by source',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'From' },
      { head: 'Last figures for' },
      { head: 'What' },
      { head: 'Due' },
      { head: `State on ${plainDay(today)}` },
      { head: 'What was done' },
    ],
    rows: late.map((feed) => {
      const missed = feed.requests.filter(({ state }) => state === 'not-received');
      const newest = missed[0]!;
      const done = chasers.filter(
        ({ dataSource, period }) => dataSource === feed.source.id && period === newest.period,
      );
      const earlier =
        missed.length === 1
          ? null
          : html`<br><span class="wm-quiet">and ${countWords(missed.length - 1)} earlier ${missed.length === 2 ? 'period' : 'periods'}</span>`;
      return [
        sourceLink(feed),
        lastWords(feed),
        html`${periodWords(newest.period)}${earlier}${kpisPart(feed.source.title, missingWords(feed, newest.missing))}`,
        plainDay(newest.dueOn),
        stateWords(newest),
        html`${done.length === 0 ? null : html`${doneWords(done)}<br>`}${stepLink(feed)}`,
      ];
    }),
  });
}

/** Figures of one source that stopped with the same period. */
interface Silence {
  feed: Feed;
  since: Feed['measures'];
}

/** The longest first. */
function silences(feeds: readonly Feed[]): Silence[] {
  return feeds
    .flatMap((feed) => {
      const silent = feed.measures.filter(({ missesInARow }) => missesInARow > 1);
      const by = Map.groupBy(silent, ({ lastPeriod, missesInARow }) => `${lastPeriod} ${missesInARow}`);
      return [...by.values()].map((since) => ({ feed, since }));
    })
    .sort((a, b) => b.since[0]!.missesInARow - a.since[0]!.missesInARow);
}

function silentTable(silent: readonly Silence[]): Content {
  return table({
    caption: 'KPIs not received for two periods or more, by source',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'From' }, { head: 'Since' }, { head: 'Missed in a row', numeric: true }, { head: 'KPIs' }],
    rows: silent.map(({ feed, since }) => {
      const links = since.map(({ measure }) => link(href`/kpis/${measure.id}`, measure.title));
      return [
        sourceLink(feed),
        html`<b>${sinceWords(since[0]!)}</b>`,
        countWords(since[0]!.missesInARow),
        kpisPart(feed.source.title, links),
      ];
    }),
  });
}

/** One stands open; more are folded away, so that who and since when can be read at a glance. */
const MOST_OPEN = 1;

function kpisPart(source: string, kpis: readonly Content[]): Content {
  if (kpis.length <= MOST_OPEN) return html`<div>${kpis}</div>`;
  return details(
    html`${kpisWords(kpis.length)}<span class="govuk-visually-hidden"> of ${source}</span>`,
    html`<ul class="govuk-list">${kpis.map((one) => html`<li>${one}</li>`)}</ul>`,
  );
}

const lastWords = ({ lastPeriod }: Feed): Content =>
  lastPeriod === null ? html`<b>never received</b>` : periodWords(lastPeriod);

function sourcesTable(feeds: readonly Feed[]): Content {
  return table({
    caption: 'Every source of figures',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Source' },
      { head: 'Answers for it' },
      { head: 'KPIs', numeric: true },
      { head: 'Last figures for' },
      { head: 'Newest request' },
      { head: 'State' },
    ],
    rows: feeds.map((feed) => {
      const { source, measures, requests } = feed;
      const newest = requests[0];
      const note = footprintNote(source.footprint);
      return [
        html`${sourceLink(feed)}${note === null ? null : html`<br><span class="wm-quiet">${note}</span>`}`,
        source.owner === source.title ? null : source.owner,
        countWords(measures.length),
        lastWords(feed),
        newest
          ? `${periodWords(newest.period)}, ${countWords(newest.came)} of ${countWords(newest.of)}`
          : 'no regular dates',
        newest ? stateWords(newest) : null,
      ];
    }),
  });
}
