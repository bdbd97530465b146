// Case records' quality as pages show it: grades, dates, counts by check and filters. Of records, never of people.

import { type Day, monthName, plainDay } from '../clocks/index.ts';
import { type OperationOutput, perform } from '../operations/index.ts';
import {
  type Content,
  checkedHref,
  clockMark,
  countWords,
  details,
  filterLinks,
  type Href,
  type Html,
  href,
  html,
  joined,
  link,
  table,
  warningText,
  withQuery,
} from '../outputs/index.ts';
import type { PageAnswer, PageRequest } from './page.ts';
import { startRun } from './runs.ts';

export type Quality = OperationOutput<'quality'>;
type Standing = Quality['sources'][number];

export const RECORDS = checkedHref('/data-checks/records');
const SET_UP = checkedHref('/returns/case-records');

/** Records that nobody has asked about since they changed take longer to check than a page should: then there is a page for the wait. */
export async function afterChecking({ ctx, query }: PageRequest, path: string): Promise<PageAnswer | null> {
  const here = query.size === 0 ? path : `${path}?${query}`;
  const work = async (inside: PageRequest['ctx']) => {
    const outcome = await perform(inside, 'quality', { first: 1 });
    return outcome.issues.some(({ code }) => code === 'checking-stopped') ? '/data-checks' : here;
  };
  const to = await startRun(ctx, 'Checking the case records', work, '/data-checks');
  return to === here ? null : { kind: 'see-other', to };
}

/** The two kinds of data checks, as links above either. */
export function kindsOfChecks(current: 'figures' | 'records'): Html {
  const kinds = [
    { id: 'figures', words: 'Figures in papers and returns', to: checkedHref('/data-checks') },
    { id: 'records', words: 'Case records', to: RECORDS },
  ];
  return html`<nav class="wm-filters wm-kinds" aria-label="Kinds of data checks"><ul>${kinds.map(({ id, words, to }) =>
    id === current ? html`<li><b aria-current="page">${words}</b></li>` : html`<li>${link(to, words)}</li>`,
  )}</ul></nav>`;
}

const daysWords = (days: number) => `${countWords(days)} ${days === 1 ? 'day' : 'days'}`;

/** "On time, next due 28 June 2025", "Late by 9 days". */
function feedState({ state, daysLate, dueOn }: Pick<Standing, 'state' | 'daysLate' | 'dueOn'>): Content {
  if (state === 'late') return clockMark({ status: 'due', words: `Late by ${daysWords(daysLate)}` }, true);
  if (state === 'never-came') return clockMark({ status: 'due', words: 'Not received' }, true);
  return state === 'no-dates' ? 'No regular dates' : `On time, next due ${plainDay(dueOn!)}`;
}

function everyWords(everyDays: number | null): string {
  if (everyDays === null) return 'now and then';
  return everyDays === 1 ? 'every day' : `every ${countWords(everyDays)} days`;
}

/** A line for each that is late, so that an extract which stopped is not first seen in its figures. */
export function lateRecords(sources: readonly Standing[]): Html | null {
  const lines = sources.flatMap(({ title, state, last, dueOn, daysLate }) => {
    if (state === 'never-came') return [`${title}: no records have come yet.`];
    if (state !== 'late' || last === null || dueOn === null) return [];
    return [
      `${title}: the newest records are of ${plainDay(last.on)}. The next were due on ${plainDay(dueOn)}: late by ${daysWords(daysLate)}.`,
    ];
  });
  return lines.length === 0 ? null : warningText(joined(lines, html`<br>`));
}

function gradeMark({ graded }: Pick<Standing, 'graded'>): Content {
  if (graded === null) return html`<span class="wm-quiet">not checked yet</span>`;
  return html`<span class="wm-grade"><span class="govuk-visually-hidden">Grade </span>${graded.grade}</span>`;
}

/** What stands against the records, the worst first: the grade is the worst of four readings, and A says nothing against them. */
function reasonsOf({ graded, title, queue }: Standing): Content {
  if (graded === null) return null;
  const line = ({ grade, sentence }: (typeof graded.reasons)[number]) => html`<li><b>${grade}</b> ${sentence}</li>`;
  const against = graded.reasons.filter(({ grade }) => grade !== 'A');
  const rest = graded.reasons.filter(({ grade }) => grade === 'A');
  const shown = against.length > 0 ? against.map(line) : html`<li>Nothing stands against its records.</li>`;
  const others = html`${against.length === 0 ? 'The four readings' : 'The other readings'}<span class="govuk-visually-hidden"> of ${title}</span>`;
  return html`<ul class="govuk-list wm-reasons">${shown}</ul>${waiting(graded.notSeen, queue, title)}${rest.length > 0 ? details(others, html`<ul class="govuk-list wm-reasons">${rest.map(line)}</ul>`) : null}`;
}

/** What somebody has to say before the records are worth more. */
function waiting(notSeen: number, queue: number, title: string): Content {
  const gone = `${countWords(notSeen)} ${notSeen === 1 ? 'row' : 'rows'} not seen any more: say why`;
  const alike = `${countWords(queue)} ${queue === 1 ? 'pair' : 'pairs'} of records that may be one child’s`;
  const links = [
    notSeen > 0 ? link(checkedHref('/imports/gone'), gone, { hidden: `: ${title}` }) : null,
    queue > 0 ? link(checkedHref('/people'), alike, { hidden: `: ${title}` }) : null,
  ].filter((one) => one !== null);
  return links.length === 0
    ? null
    : html`<ul class="govuk-list wm-reasons">${links.map((one) => html`<li>${one}</li>`)}</ul>`;
}

export function standingsTable(sources: readonly Standing[]): Html {
  return table({
    caption: 'Sources of case records, and what their records are worth',
    rowHeads: true,
    stacks: true,
    className: 'wm-sources',
    columns: [
      { head: 'Source' },
      { head: 'Grade' },
      { head: 'Why' },
      { head: 'Rows', numeric: true },
      { head: 'Newest records' },
      { head: 'State' },
    ],
    rows: sources.map((source) => [
      html`${link(withQuery(RECORDS, { source: source.id }), source.title)}<span class="wm-second">${source.owner ?? link(withQuery(SET_UP, { id: source.id }), 'Say who answers for it', { hidden: source.title })}</span>`,
      gradeMark(source),
      reasonsOf(source),
      source.graded ? countWords(source.graded.rows) : null,
      source.last ? plainDay(source.last.on) : 'none yet',
      feedState(source),
    ]),
  });
}

/** Who brings case records, beside the sources of figures; `change` is where each is set up. */
export function recordFeedsTable(sources: readonly Standing[], change?: (source: Standing) => Content): Html {
  return table({
    caption: 'Sources of case records',
    rowHeads: true,
    stacks: true,
    className: 'wm-sources',
    columns: [
      { head: 'Source' },
      { head: 'Answers for it' },
      { head: 'Comes' },
      { head: 'Newest records' },
      { head: 'Next due' },
      { head: 'State' },
      { head: 'Grade' },
      ...(change ? [{ head: 'Change' }] : []),
    ],
    rows: sources.map((source) => [
      link(withQuery(RECORDS, { source: source.id }), source.title),
      source.owner ?? html`<span class="wm-quiet">nobody yet</span>`,
      everyWords(source.everyDays),
      source.last
        ? html`${plainDay(source.last.on)}<span class="wm-second wm-break">${source.last.file}</span>`
        : 'none yet',
      source.dueOn === null ? null : plainDay(source.dueOn),
      feedState(source),
      gradeMark(source),
      ...(change ? [change(source)] : []),
    ]),
  });
}

/** As asked for in an address; the same words as the operation takes. */
const FILTERS = ['severity', 'source', 'owner', 'set', 'minimumAge', 'state'] as const;
type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

export function filtersOf({ query }: PageRequest): Filters {
  return Object.fromEntries(FILTERS.flatMap((name) => (query.has(name) ? [[name, query.get(name)!]] : [])));
}

const SETS: Record<string, string> = {
  sen2: 'SEN2 return',
  'annex-a': 'Annex A lists',
  journey: 'Across one child’s records',
};
/** How much a finding weighs: a return cannot be authorised with the one, and the other may well be right. */
export const weightWords = (severity: 'error' | 'query') => (severity === 'error' ? 'stops a return' : 'needs a look');

const NAMES: Record<Exclude<FilterName, 'state'>, string> = {
  severity: 'Weight',
  set: 'Kind of check',
  source: 'Source',
  owner: 'Who answers for it',
  minimumAge: 'Stood for',
};

/** A link for each choice with how many it would give; a filter with one choice is left out unless it is in use. */
export function filterLines(answer: Quality, filters: Filters, here: Href): Html {
  const to = (change: Filters) => withQuery(here, { ...filters, ...change });
  const lines = (['severity', 'set', 'source', 'owner', 'minimumAge'] as const).flatMap((name) => {
    const choices = answer.facets[name];
    const inUse = filters[name];
    if (choices.length < 2 && inUse === undefined) return [];
    const listed = choices.map(({ value, count }) => ({
      words: choiceWords(name, value, answer),
      count,
      to: to({ [name]: name === 'minimumAge' && value === '0' ? undefined : value }),
    }));
    const all = {
      words: 'All',
      count: choices.reduce((sum, { count }) => sum + count, 0),
      to: to({ [name]: undefined }),
    };
    const current = to({ [name]: inUse });
    return [
      html`<div class="wm-filter-line"><span class="wm-quiet" aria-hidden="true">${NAMES[name]}</span>${filterLinks(NAMES[name], name === 'minimumAge' ? listed : [all, ...listed], current)}</div>`,
    ];
  });
  return html`<div class="wm-filter-lines">${lines}</div>`;
}

function choiceWords(name: Exclude<FilterName, 'state'>, value: string, { sources }: Quality): string {
  if (name === 'severity') return value === 'error' ? 'Stop a return' : 'Need a look';
  if (name === 'set') return SETS[value] ?? value;
  if (name === 'source')
    return value === '' ? 'Several together' : (sources.find(({ id }) => id === value)?.title ?? value);
  if (name === 'owner') return value === '' ? 'Nobody yet' : value;
  return value === '0' ? 'Any time' : `${value} days or more`;
}

export function checksTable({ checks }: Quality, filters: Filters): Html {
  return table({
    caption: 'Findings by check',
    rowHeads: true,
    stacks: true,
    className: 'wm-checks',
    columns: [
      { head: 'Check' },
      { head: 'Weight' },
      { head: 'Found', numeric: true },
      { head: 'Longest', numeric: true },
      { head: 'Since' },
    ],
    rows: checks.map(({ check, count, oldestDays, oldestSince }) => [
      html`${link(withQuery(href`/data-checks/records/${check.id}`, filters), check.title)}<span class="wm-second">${check.id}, ${SETS[check.set]}</span>`,
      weightWords(check.severity),
      countWords(count),
      oldestDays === null ? null : daysWords(oldestDays),
      oldestSince === null ? null : plainDay(oldestSince),
    ]),
  });
}

/** What stands now, by the month since which it has stood; months of which nothing stands are left out. */
export function sinceTable({ since }: Quality): Html {
  const months = since.months.filter(({ count }) => count > 0);
  return table({
    caption: 'Findings that stand now, by the month since which they have stood',
    className: 'wm-since',
    columns: [{ head: 'Since' }, { head: 'Findings', numeric: true }],
    rowHeads: true,
    rows: [
      ...(since.older > 0 ? [['Longer than a year', countWords(since.older)]] : []),
      ...months.map(({ month, count }) => [monthName(month), countWords(count)]),
    ],
  });
}

export const sinceWords = (since: Day | null, days: number | null) =>
  since === null || days === null ? 'as the records stand now' : `${plainDay(since)}, ${daysWords(days)}`;
