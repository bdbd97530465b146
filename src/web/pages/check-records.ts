// Data checks of case records: how much was found, by check, source, owner and age; what each source's records are worth; the list to take away.

import { plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  bigCounts,
  type Content,
  checkedHref,
  countWords,
  details,
  emptyState,
  type Html,
  href,
  html,
  joined,
  link,
  nothingFound,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { caseChecks } from '../../register/index.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import {
  afterChecking,
  checksTable,
  type Filters,
  filterLines,
  filtersOf,
  kindsOfChecks,
  lateRecords,
  type Quality,
  RECORDS,
  sinceTable,
  standingsTable,
} from '../quality-view.ts';
import { fieldWords, settledTable } from '../record-findings-view.ts';
import { show } from '../show.ts';

const STATES = [
  { state: 'needs an answer', one: 'needs an answer', many: 'need an answer' },
  { state: 'corrected', one: 'said to be corrected', many: 'said to be corrected' },
  { state: 'explained', one: 'explained', many: 'explained' },
  { state: 'accepted', one: 'accepted, with a reason', many: 'accepted, with a reason' },
];

export default {
  id: 'check-records',
  path: '/data-checks/records',
  needs: 'read-scorecard',
  async get(request) {
    const waits = await afterChecking(request, RECORDS);
    if (waits) return waits;
    const filters = filtersOf(request);
    const outcome = await perform(request.ctx, 'quality', filters as object);
    const around = {
      title: 'Data checks of case records',
      caption: 'Internal. Findings are about records, never about people',
      current: '/data-checks',
      width: 'wide' as const,
    };
    if (!outcome.ok) {
      if (!isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
      return htmlAnswer(await show(request.ctx, { ...around, body: noFigures('data checks') }));
    }
    const answer = outcome.value;
    const body = answer.sources.length === 0 ? noRecords() : bodyOf(answer, filters);
    return htmlAnswer(await show(request.ctx, { ...around, lead: leadOf(answer), figures: true, body }));
  },
} satisfies Page;

function noRecords(): Html {
  return html`${kindsOfChecks('records')}${emptyState({
    heading: 'No case records yet',
    body: 'Bring an extract of the case system in under Imports. Each file is checked before it is saved, and all records together here.',
    ways: [
      { words: 'Import case records', to: checkedHref('/imports') },
      { words: 'Say who brings which records, and how often', to: checkedHref('/returns/case-records') },
    ],
  })}`;
}

function leadOf(answer: Quality): Content {
  if (answer.sources.length === 0) return undefined;
  const open = answer.facets.state.find(({ value }) => value === 'needs an answer')?.count ?? 0;
  const looked = `${countWords(Object.keys(answer.looked).length)} checks looked at ${countWords(answer.rows)} rows of ${countWords(answer.people)} children and young people, as they were on ${plainDay(answer.judgedOn)}.`;
  if (open === 0)
    return `Nothing ${isFiltered(answer) ? 'of what is asked for' : 'in the case records'} needs an answer. ${looked}`;
  return html`<b>${countWords(open)} ${open === 1 ? 'finding' : 'findings'} in case records ${open === 1 ? 'needs' : 'need'} an answer.</b> ${looked}`;
}

function isFiltered({ asked }: Quality): boolean {
  return (
    asked.severity !== null ||
    asked.source !== null ||
    asked.owner !== null ||
    asked.set !== null ||
    asked.minimumAge > 0
  );
}

function bodyOf(answer: Quality, filters: Filters): Html {
  return html`${kindsOfChecks('records')}
${lateRecords(answer.sources)}
${stateCounts(answer, filters)}
${filterLines(answer, filters, RECORDS)}
${answer.checks.length > 0 ? html`${checksTable(answer, filters)}${listLinks(answer, filters)}` : nothingOf(answer)}
<h2 class="govuk-heading-m" id="sources">What each source’s records are worth</h2>
<p class="govuk-body">The grade of a source is the worst of four: whether its records came on time, how many rows have an error, how many values could not be read, and how many rows went missing. The scale from A to E is Waymark’s own.</p>
${standingsTable(answer.sources)}
<p class="govuk-body">${link(checkedHref('/returns/case-records'), 'Say who brings which records, and how often')}</p>
${
  answer.checks.length > 0
    ? html`<h2 class="govuk-heading-m" id="since">How long they have stood</h2>
<p class="govuk-body">By the month since which their rows have stood as they do. What was put right is no longer among them. ${link(checkedHref('/data-checks/history'), 'How many there were at the end of each month')}</p>
${sinceTable(answer)}`
    : null
}
${notBroughtPart(answer)}
${settledPart(answer)}
${otherChecks(answer)}`;
}

function stateCounts(answer: Quality, filters: Filters): Html {
  return bigCounts(
    STATES.map(({ state, one, many }) => {
      const count = answer.facets.state.find(({ value }) => value === state)?.count ?? 0;
      const words = count === 1 ? one : many;
      const to = withQuery(RECORDS, { ...filters, state: state === 'needs an answer' ? undefined : state });
      return {
        count: countWords(count),
        words: answer.asked.state === state ? html`<b aria-current="true">${words}</b>` : link(to, words),
      };
    }),
  );
}

function nothingOf(answer: Quality): Html {
  return nothingFound({
    heading: 'Nothing is found',
    looked: `${countWords(Object.keys(answer.looked).length)} checks looked at ${countWords(answer.rows)} rows.`,
    ways: [{ words: 'Show every finding that needs an answer', to: RECORDS }],
  });
}

/** Two files of the same list; in a store of real children not before there is sign-in. */
function listLinks({ findings, count }: Quality, filters: Filters): Html {
  if (findings === null)
    return html`<p class="govuk-body">Which records these are is shown to people who may see case records. Until there is sign-in, that is in the made-up area only.</p>`;
  const to = (format: string) => withQuery(checkedHref('/data-checks/cleanse-list'), { ...filters, format });
  return html`<p class="govuk-body">${joined([
    link(to('xlsx'), `List for the data cleanse, ${countWords(count)} ${count === 1 ? 'line' : 'lines'}, Excel`),
    link(to('csv'), 'The same list as CSV'),
  ])}</p>
<p class="wm-quiet">It goes by the case system’s own numbers and holds no name, pupil number or date of birth.</p>`;
}

function notBroughtPart({ notBrought, sources }: Quality): Html | null {
  if (notBrought.length === 0) return null;
  const sourceTitle = (id: string) => sources.find((one) => one.id === id)?.title ?? id;
  return html`<h2 class="govuk-heading-m" id="not-brought">Fields that an extract does not bring</h2>
<p class="govuk-body">These checks were not judged, since no file of the source has a column for the field. Ask for the column rather than for the records.</p>
${table({
  caption: 'Checks that were not judged, and the field that no extract brings',
  className: 'wm-checks',
  rowHeads: true,
  stacks: true,
  columns: [{ head: 'Check' }, { head: 'Source' }, { head: 'Field' }, { head: 'Rows without it', numeric: true }],
  rows: notBrought.map(({ check, source, table: of, field, rows }) => [
    html`${check.title}<span class="wm-second">${check.id}</span>`,
    sourceTitle(source),
    fieldWords(of, field),
    countWords(rows),
  ]),
})}`;
}

function settledPart({ settled }: Quality): Html | null {
  if (settled === null || settled.length === 0) return null;
  return html`<h2 class="govuk-heading-m" id="settled">Answered, and not found any more</h2>${settledTable(settled)}`;
}

function otherChecks({ looked, checks }: Quality): Html {
  const found = new Set(checks.map(({ check }) => check.id));
  const others = caseChecks.filter(({ id }) => !found.has(id));
  return details(
    `${countWords(others.length)} more checks, and what each looks at`,
    html`<ul class="govuk-list">${others.map(
      ({ id, title }) =>
        html`<li>${link(href`/data-checks/records/${id}`, title)} <span class="wm-quiet">${id}, ${looked[id] === undefined ? 'not run: no file brings such rows' : `looked at ${countWords(looked[id])} rows`}</span></li>`,
    )}</ul>`,
  );
}
