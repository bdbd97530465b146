// One check of case records: what it looks for, and each record it finds, to be put right in the case system or answered.

import { perform } from '../../operations/index.ts';
import {
  backLink,
  type Content,
  checkedHref,
  countWords,
  details,
  type Href,
  type Html,
  href,
  html,
  joined,
  link,
  nothingFound,
  pagination,
  summaryList,
  withQuery,
} from '../../outputs/index.ts';
import { caseChecks } from '../../register/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { afterChecking, filterLines, filtersOf, type Quality, RECORDS } from '../quality-view.ts';
import { findingsTable, recordFindingBlock, recordFindingId, settledTable } from '../record-findings-view.ts';
import { show } from '../show.ts';

const A_PAGE = 50;
type Check = (typeof caseChecks)[number];

export default {
  id: 'check-records-check',
  path: '/data-checks/records/:check',
  needs: 'read-scorecard',
  async get(request) {
    const waits = await afterChecking(request, href`/data-checks/records/${request.params.check!}`);
    return waits ?? checkPage(request, new Map());
  },
  async post(request) {
    const outcome = await perform(request.ctx, 'answer-case-finding', {
      finding: field(request, 'finding'),
      answer: field(request, 'answer') as 'explained',
      reason: field(request, 'reason'),
      until: field(request, 'until'),
    });
    if (outcome.ok) return { kind: 'see-other', to: addressOf(request, {}) };
    return checkPage(
      request,
      new Map(outcome.issues.map((issue) => [issue.where.field ?? 'answer', issue.message] as const)),
    );
  },
} satisfies Page;

/** The address as asked for, and another page of it or a finding's form open. */
function addressOf(request: PageRequest, change: { page?: number; finding?: string }): Href {
  const page = change.page ?? pageAsked(request);
  return withQuery(href`/data-checks/records/${request.params.check!}`, {
    ...filtersOf(request),
    page: page === 1 ? undefined : page,
    finding: change.finding,
  });
}

function pageAsked({ query }: PageRequest): number {
  const page = Number(query.get('page') ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

async function checkPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const asked = { ...filtersOf(request), check: request.params.check! };
  const page = pageAsked(request);
  const from = (page - 1) * A_PAGE;
  const outcome = await perform(request.ctx, 'quality', { ...(asked as object), first: A_PAGE, from });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const pages = Math.max(1, Math.ceil(outcome.value.count / A_PAGE));
  // An answer may have emptied the last page.
  if (page > pages) return { kind: 'see-other', to: addressOf(request, { page: pages }) };
  const answer = outcome.value;
  const check = caseChecks.find(({ id }) => id === answer.asked.check)!;
  return htmlAnswer(
    await show(request.ctx, {
      title: check.title,
      caption: `Data checks of case records, ${check.id}`,
      above: backLink('Data checks of case records', withQuery(RECORDS, filtersOf(request))),
      lead: leadOf(answer),
      current: '/data-checks',
      width: 'wide',
      errors: formErrors(errors),
      figures: true,
      body: html`<p class="govuk-body">${check.plain}</p>
${filterLines(answer, filtersOf(request), href`/data-checks/records/${check.id}`)}
${findingsPart(request, answer, errors)}
${pages > 1 && answer.findings !== null ? pagesOf(request, page, pages) : null}
${settledPart(answer)}
${aboutCheck(check, answer)}`,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

function leadOf({ count, asked, looked }: Quality): Content {
  const rows = asked.check === null ? undefined : looked[asked.check];
  const at = rows === undefined ? 'No file brings such rows.' : `It looked at ${countWords(rows)} rows.`;
  if (count === 0)
    return `Nothing ${asked.state === null ? 'is found' : asked.state === 'needs an answer' ? 'needs an answer' : `is ${asked.state}`}. ${at}`;
  const many = `${countWords(count)} ${count === 1 ? 'finding' : 'findings'}`;
  const state =
    asked.state === 'needs an answer'
      ? count === 1
        ? ' needs an answer'
        : ' need an answer'
      : asked.state === null
        ? ''
        : `, ${asked.state}`;
  return html`<b>${many}${state}.</b> ${at}`;
}

function findingsPart(request: PageRequest, answer: Quality, errors: FormErrors): Html {
  const { findings } = answer;
  if (findings === null)
    return html`<p class="govuk-body">Which records these are is shown to people who may see case records. Until there is sign-in, that is in the made-up area only.</p>`;
  if (findings.length === 0)
    return nothingFound({
      heading: 'Nothing is found',
      looked: 'No record is as this check asks, of those that were asked for.',
      ways: [{ words: 'All data checks of case records', to: RECORDS }],
    });
  const typed = { answer: field(request, 'answer'), reason: field(request, 'reason'), until: field(request, 'until') };
  const answering = {
    today: answer.today,
    open: field(request, 'finding') || null,
    errors,
    typed,
    action: addressOf(request, {}),
    openAt: (finding: string) => checkedHref(`${addressOf(request, { finding })}#${recordFindingId(finding)}`),
  };
  const list = (format: string) =>
    withQuery(checkedHref('/data-checks/cleanse-list'), {
      ...filtersOf(request),
      check: request.params.check!,
      format,
    });
  return html`<p class="govuk-body">${joined([link(list('xlsx'), 'These findings for the data cleanse, Excel'), link(list('csv'), 'The same list as CSV')])}</p>
${findings.filter(({ key }) => key === answering.open).map((one) => recordFindingBlock(one, answering))}
${findingsTable(findings, 'Findings of this check', answering)}`;
}

function pagesOf(request: PageRequest, page: number, pages: number): Html {
  const to = (number: number) => addressOf(request, { page: number });
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  return pagination({
    ...(page > 1 ? { previous: to(page - 1) } : {}),
    ...(page < pages ? { next: to(page + 1) } : {}),
    items: shown.map((number) => ({ number, to: to(number), current: number === page })),
  });
}

function settledPart({ settled }: Quality): Html | null {
  if (settled === null || settled.length === 0) return null;
  return html`<h2 class="govuk-heading-m">Answered, and not found any more</h2>${settledTable(settled)}`;
}

function aboutCheck({ severity, source, toVerify, years, examples }: Check, { looked, asked }: Quality): Html {
  const rows = asked.check === null ? undefined : looked[asked.check];
  return html`<h2 class="govuk-heading-m">About this check</h2>
${summaryList([
  {
    key: 'Weight',
    value:
      severity === 'error' ? 'Stops a return: it cannot be authorised with it' : 'Needs a look, and may well be right',
  },
  { key: 'Where it comes from', value: `${source}${toVerify ? ' Some of it is still to be confirmed.' : ''}` },
  ...(years ? [{ key: 'Collection years', value: `${years.from ?? 'all'} to ${years.to ?? 'now'}` }] : []),
  { key: 'Looked at', value: rows === undefined ? 'nothing: no file brings such rows' : `${countWords(rows)} rows` },
  {
    key: 'For example',
    value: details(
      `${countWords(examples.length)} examples`,
      html`<ul class="govuk-list govuk-list--bullet">${examples.map(({ name, finds }) => html`<li>${name} (${finds.length === 0 ? 'nothing is found' : 'found'})</li>`)}</ul>`,
    ),
  },
])}`;
}
