// How a data source stands, in words: on time, late by 17 days, awaited until July, not received since June 2020.

import { type Day, plainDay } from '../clocks/index.ts';
import type { Feed, FeedChaser, FeedMeasure, FeedRequest } from '../insight/index.ts';
import {
  type Content,
  clockMark,
  countWords,
  href,
  html,
  link,
  monthOfDay,
  periodWords,
  withQuery,
} from '../outputs/index.ts';

const daysWords = (count: number) => `${countWords(count)} ${count === 1 ? 'day' : 'days'}`;
export const kpisWords = (count: number) => `${countWords(count)} ${count === 1 ? 'KPI' : 'KPIs'}`;

/** "Late by 17 days" with its shape; plain words for the rest. */
export function stateWords(request: Pick<FeedRequest, 'state' | 'daysLate' | 'awaitedUntil' | 'dueOn'>): Content {
  const { state, daysLate, awaitedUntil, dueOn } = request;
  switch (state) {
    case 'not-received':
      return clockMark({ status: 'due', words: `Late by ${daysWords(daysLate ?? 0)}` }, true);
    case 'came-late':
      return `Came, late by ${daysWords(daysLate ?? 0)}`;
    case 'on-time':
      return 'On time';
    case 'came':
      return 'Received';
    case 'awaited':
      return `Awaited until ${monthOfDay(awaitedUntil ?? dueOn)}`;
    case 'due':
      return `Due ${plainDay(dueOn)}`;
  }
}

/** "not received since June 2020", "never received". */
export function sinceWords({ lastPeriod }: Pick<FeedMeasure, 'lastPeriod'>): string {
  return lastPeriod === null ? 'never received' : `not received since ${periodWords(lastPeriod)}`;
}

/** "Chased 12 June 2025. Passed on 24 June 2025." */
export function doneWords(chasers: readonly FeedChaser[]): string {
  return chasers
    .map(({ kind, doneOn }) => `${kind === 'escalated' ? 'Passed on' : 'Chased'} ${plainDay(doneOn)}.`)
    .join(' ');
}

const STEPS = {
  chase: 'Write a chaser',
  'chase-again': 'Write another chaser',
  escalate: 'Escalate: missed twice or more',
} as const;

/** The next step as a link to its draft; nothing while an answer is waited for. */
export function stepLink({ source, next }: Feed): Content {
  if (next.do === 'nothing') return null;
  if (next.do === 'wait') return html`<span class="wm-quiet">Waiting for an answer</span>`;
  const to = withQuery(href`/returns/${source.id}/chase`, { period: next.period });
  return link(to, STEPS[next.do], { hidden: `to ${source.title}` });
}

export function sourceLink({ source }: Feed): Content {
  return link(href`/returns/${source.id}`, source.title);
}

/** The KPIs that are missing, as links, with how long each has been silent. */
export function missingWords(feed: Feed, missing: readonly string[]): Content[] {
  return missing.flatMap((id): Content[] => {
    const one = feed.measures.find(({ measure }) => measure.id === id);
    if (!one) return [];
    const since = one.missesInARow > 1 || one.lastPeriod === null ? html`, <b>${sinceWords(one)}</b>` : null;
    return [html`${link(href`/kpis/${id}`, one.measure.title)}${since}`];
  });
}

/** What stands at the head of a page: how many are late, and the longest silence. */
export function summaryOf(feeds: readonly Feed[], today: Day, areRecordsLate = false): string {
  const late = feeds.filter(({ requests }) => requests.some(({ state }) => state === 'not-received'));
  if (late.length === 0)
    return `On ${plainDay(today)} ${areRecordsLate ? 'no figures are late, but case records are' : 'nothing is late'}.`;
  const silent = feeds.flatMap(({ measures }) => measures.filter((one) => one.missesInARow > 1));
  const many = `${countWords(late.length)} of ${countWords(feeds.length)} sources ${late.length === 1 ? 'is' : 'are'} late on ${plainDay(today)}.`;
  if (silent.length === 0) return many;
  return `${many} ${kpisWords(silent.length)} ${silent.length === 1 ? 'has' : 'have'} not come for two periods or more.`;
}
