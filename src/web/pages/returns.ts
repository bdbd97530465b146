// Returns: what has come, what is due, what is late, and what has not been received since when; by source.

import { plainDay } from '../../clocks/index.ts';
import type { Feed } from '../../insight/index.ts';
import { footprintTitle } from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  type Content,
  checkedHref,
  countWords,
  emptyState,
  href,
  html,
  link,
  periodWords,
  table,
} from '../../outputs/index.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { doneWords, missingWords, sinceWords, sourceLink, stateWords, stepLink, summaryOf } from '../return-words.ts';
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
    return htmlAnswer(
      await show(ctx, {
        ...frame,
        caption: 'Figures that people send',
        lead: feeds.length === 0 ? undefined : summaryOf(feeds, today),
        body: feeds.length === 0 ? nobody() : bodyOf(outcome.value),
      }),
    );
  },
} satisfies Page;

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
  const silent = feeds.flatMap((feed) =>
    feed.measures.filter((one) => one.missesInARow > 1).map((one) => ({ feed, one })),
  );
  return html`<h2 class="govuk-heading-m" id="missing">Missing or late</h2>
${late.length === 0 ? html`<p class="govuk-body">Everything that was due has come.</p>` : html`<p class="wm-quiet">A figure that has not come is left empty. It is never carried forward and never shown as 0.</p>${lateTable(answer, late)}`}
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
        html`${periodWords(newest.period)}: ${missingWords(feed, newest.missing)}${earlier}`,
        plainDay(newest.dueOn),
        stateWords(newest),
        html`${done.length === 0 ? null : html`${doneWords(done)}<br>`}${stepLink(feed)}`,
      ];
    }),
  });
}

function silentTable(silent: readonly { feed: Feed; one: Feed['measures'][number] }[]): Content {
  return table({
    caption: 'KPIs not received for two periods or more',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'From' }, { head: 'Since' }, { head: 'Missed in a row', numeric: true }],
    rows: silent
      .toSorted((a, b) => b.one.missesInARow - a.one.missesInARow)
      .map(({ feed, one }) => [
        link(href`/kpis/${one.measure.id}`, one.measure.title),
        sourceLink(feed),
        html`<b>${sinceWords(one)}</b>`,
        countWords(one.missesInARow),
      ]),
  });
}

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
      const { source, measures, lastPeriod, requests } = feed;
      const newest = requests[0];
      const wider =
        source.footprint === 'council'
          ? null
          : html`<br><span class="wm-quiet">counts ${footprintTitle(source.footprint)}</span>`;
      return [
        html`${sourceLink(feed)}${wider}`,
        source.owner === source.title ? null : source.owner,
        countWords(measures.length),
        lastPeriod === null ? html`<b>never received</b>` : periodWords(lastPeriod),
        newest
          ? `${periodWords(newest.period)}, ${countWords(newest.came)} of ${countWords(newest.of)}`
          : 'no regular dates',
        newest ? stateWords(newest) : null,
      ];
    }),
  });
}
