// Data checks: what the rules found in the papers, what needs an answer, and the answers. Internal: findings are about figures.

import { monthName } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  bigCounts,
  button,
  type Content,
  checkedHref,
  countWords,
  form,
  type Href,
  type Html,
  html,
  joined,
  link,
  nothingFound,
  pagination,
  select,
  withQuery,
} from '../../outputs/index.ts';
import { type Answer, answeredTable, type Finding, findingBlock, findingId, type Sources } from '../findings-view.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { kindsOfChecks } from '../quality-view.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/data-checks');
const RULES = checkedHref('/data-checks/rules');
const A_PAGE = 10;
const ANSWERED_LISTED = 10;

const VIEWS = [
  { id: 'open', state: 'needs an answer', one: 'needs an answer', many: 'need an answer' },
  { id: 'corrected', state: 'corrected', one: 'corrected', many: 'corrected' },
  { id: 'explained', state: 'explained', one: 'explained', many: 'explained' },
  { id: 'accepted', state: 'accepted', one: 'accepted, with a reason', many: 'accepted, with a reason' },
] as const;
type View = (typeof VIEWS)[number];

export default {
  id: 'checks',
  path: '/data-checks',
  needs: 'read-scorecard',
  get: (request) => checksPage(request, new Map()),
  async post(request) {
    const outcome = await perform(request.ctx, 'answer-finding', {
      finding: field(request, 'finding'),
      answer: field(request, 'answer') as 'explained',
      reason: field(request, 'reason'),
      until: field(request, 'until'),
    });
    if (outcome.ok) return { kind: 'see-other', to: addressOf(asked(request), { finding: null }) };
    const errors = outcome.issues.map((issue) => [issue.where.field ?? 'answer', issue.message] as const);
    return checksPage(request, new Map(errors));
  },
} satisfies Page;

interface Asked {
  view: View;
  paper: string | null;
  month: string | null;
  page: number;
  finding: string | null;
}

/** What the address asks for; the form posts to the same address. */
function asked({ query }: PageRequest): Asked {
  const words = (name: string) => query.get(name)?.trim() || null;
  const page = Number(words('page') ?? 1);
  return {
    view: VIEWS.find(({ id }) => id === words('show')) ?? VIEWS[0],
    paper: words('paper'),
    month: words('month'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    finding: words('finding'),
  };
}

function addressOf(now: Asked, change: Partial<Record<'show' | 'finding' | 'page', string | number | null>>): Href {
  const to = { show: now.view.id, finding: now.finding, page: now.page, ...change };
  return withQuery(HERE, {
    show: to.show === 'open' ? null : to.show,
    paper: now.paper,
    month: now.month,
    page: to.page === 1 ? null : to.page,
    finding: to.finding,
  });
}

async function checksPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const now = asked(request);
  const outcome = await perform(request.ctx, 'lint', { paper: now.paper, month: now.month });
  const around = { title: 'Data checks', current: '/data-checks', width: 'wide' as const };
  const caption = 'Internal. Findings are about figures, never about people';
  if (!outcome.ok) {
    if (!isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    return htmlAnswer(
      await show(request.ctx, {
        ...around,
        caption,
        body: html`${kindsOfChecks('figures')}${noFigures('data checks')}`,
      }),
    );
  }
  const answer = outcome.value;
  const sources = await sourcesOf(request);
  const of = answer.month === null ? '' : `, ${monthName(answer.month)}`;
  return htmlAnswer(
    await show(request.ctx, {
      ...around,
      caption,
      h1: `Data checks${of}`,
      lead: leadOf(answer),
      errors: formErrors(errors),
      figures: true,
      body: bodyOf(request, answer, now, errors, sources),
    }),
    errors.size > 0 ? 422 : 200,
  );
}

/** Who is set up, or follows from the catalogue, to send a KPI. */
async function sourcesOf({ ctx }: PageRequest): Promise<Sources> {
  const outcome = await perform(ctx, 'feeds', {});
  const feeds = outcome.ok ? outcome.value.feeds : [];
  return new Map(feeds.flatMap(({ source, measures }) => measures.map(({ measure }) => [measure.id, source] as const)));
}

const ofState = ({ findings }: Answer, { state }: View) => findings.filter((one) => one.state === state);

function leadOf(answer: Answer): Content {
  const open = ofState(answer, VIEWS[0]);
  const stops = open.filter(({ severity }) => severity === 'stops').length;
  const all = answer.findings.length;
  const looked = `${Object.keys(answer.looked).length} rules looked at ${countWords(answer.figures)} figures.`;
  if (all === 0) return `No data check found anything. ${looked}`;
  const first = `${countWords(open.length)} of ${countWords(all)} ${all === 1 ? 'finding' : 'findings'} ${open.length === 1 ? 'needs' : 'need'} an answer`;
  return html`<b>${first}${stops > 0 ? `; ${countWords(stops)} of them ${stops === 1 ? 'stops' : 'stop'} sign-off` : null}.</b> ${looked}`;
}

function bodyOf(request: PageRequest, answer: Answer, now: Asked, errors: FormErrors, sources: Sources): Html {
  const shown = ofState(answer, now.view);
  const pages = Math.max(1, Math.ceil(shown.length / A_PAGE));
  // An answer may have emptied the last page.
  const sought = shown.findIndex(({ key }) => key === now.finding);
  const page = sought < 0 ? Math.min(now.page, pages) : Math.floor(sought / A_PAGE) + 1;
  const listed = shown.slice((page - 1) * A_PAGE, page * A_PAGE);
  const open = field(request, 'finding') || (listed[0]?.key ?? null);
  const answering = {
    open,
    errors,
    sources,
    areaName: answer.area?.name ?? '',
    typed: { answer: field(request, 'answer'), reason: field(request, 'reason'), until: field(request, 'until') },
    action: addressOf({ ...now, page }, { finding: null }),
    openAt: (finding: string) => checkedHref(`${addressOf({ ...now, page }, { finding })}#${findingId(finding)}`),
  };
  return html`${kindsOfChecks('figures')}
${countsOf(answer, now)}
${filters(answer, now)}
${listed.length > 0 ? listed.map((one) => findingBlock(one, request.ctx.today, answering)) : nothingOf(answer, now.view)}
${pages > 1 ? pagesOf(now, page, pages) : null}
${now.view.id === 'open' ? answered(answer, now) : null}
<p class="govuk-body">${joined([
    link(RULES, `What each of the ${Object.keys(answer.looked).length} rules looks at`),
    link(checkedHref('/help'), 'Help'),
  ])}</p>`;
}

function countsOf(answer: Answer, now: Asked): Html {
  const counts = VIEWS.map((view) => {
    const many = ofState(answer, view).length;
    const words = many === 1 ? view.one : view.many;
    const to = addressOf(now, { show: view.id, finding: null, page: 1 });
    return {
      count: countWords(many),
      words: view === now.view ? html`<b aria-current="true">${words}</b>` : link(to, words),
    };
  });
  const clear = { count: countWords(answer.figures - answer.flagged), words: 'figures with nothing found' };
  return bigCounts([...counts, clear]);
}

function filters(answer: Answer, now: Asked): Html {
  const papers = answer.area === null ? [] : answer.papers.toReversed();
  const named = papers.flatMap(({ id, file }) => (id === null ? [] : [{ value: file, words: file }]));
  // A paper that was asked for by the start of its id is the only one here.
  const paper = now.paper === null ? '' : (named[0]?.value ?? '');
  const months = answer.months.map((month) => ({ value: month, words: monthName(month) }));
  return form(
    { method: 'get', action: HERE, inLine: true, hidden: now.view.id === 'open' ? {} : { show: now.view.id } },
    [
      select({
        name: 'month',
        label: 'Month',
        chosen: now.month ?? '',
        choices: [{ value: '', words: 'All months' }, ...months],
      }),
      select({
        name: 'paper',
        label: 'Paper',
        className: 'wm-select-papers',
        chosen: paper,
        choices: [{ value: '', words: 'All papers' }, ...named],
      }),
      button('Show', { look: 'secondary' }),
      now.paper === null ? null : link(withQuery(HERE, { month: now.month }), 'All papers'),
    ],
  );
}

function nothingOf(answer: Answer, view: View): Html {
  const looked = `${Object.keys(answer.looked).length} rules looked at ${countWords(answer.figures)} figures in ${countWords(answer.papers.length)} ${answer.papers.length === 1 ? 'paper' : 'papers'}.`;
  return nothingFound({
    heading: view.id === 'open' ? 'Nothing needs an answer' : `Nothing is ${view.id}`,
    looked,
    ways: [{ words: 'What each rule looks at', to: RULES }],
  });
}

function pagesOf(now: Asked, page: number, pages: number): Html {
  const to = (number: number) => addressOf(now, { page: number, finding: null });
  return pagination({
    ...(page > 1 ? { previous: to(page - 1) } : {}),
    ...(page < pages ? { next: to(page + 1) } : {}),
    items: Array.from({ length: pages }, (_, i) => ({ number: i + 1, to: to(i + 1), current: i + 1 === page })),
  });
}

function answered(answer: Answer, now: Asked): Html | null {
  const findings = answer.findings.filter(({ state }) => state !== 'needs an answer');
  if (findings.length + answer.settled.length === 0) return null;
  const newest = findings.toSorted((a, b) => (b.answer?.answeredOn ?? 0) - (a.answer?.answeredOn ?? 0));
  const at = (finding: Finding) => {
    const view = VIEWS.find(({ state }) => state === finding.state) ?? VIEWS[0];
    const place = ofState(answer, view).indexOf(finding);
    const to = addressOf(now, { show: view.id, finding: null, page: Math.floor(place / A_PAGE) + 1 });
    return checkedHref(`${to}#${findingId(finding.key)}`);
  };
  return html`<h2>Answered</h2>
${answeredTable(newest.slice(0, ANSWERED_LISTED), answer.settled.slice(0, ANSWERED_LISTED), at)}`;
}
