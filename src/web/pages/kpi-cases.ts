// The cases behind one figure, each with its reason, in the order of case numbers: as many as the figure says.

import { type Issue, plainDay } from '../../clocks/index.ts';
import { type Measure, parseSlice } from '../../measures/index.ts';
import { mayDo, type OperationOutput, perform } from '../../operations/index.ts';
import {
  breadcrumbs,
  type Content,
  capital,
  caseListCsv,
  checkedHref,
  countWords,
  emptyState,
  filterLinks,
  type Href,
  type Html,
  href,
  html,
  insetText,
  link,
  numberWords,
  pagination,
  periodWords,
  sliceTitle,
  sliceValueWords,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { tableOf } from '../../register/index.ts';
import { asKnownOf, knownAtPart } from '../as-known.ts';
import { areFew, listsAreForCasework, untoldWords, valueSaid } from '../from-cases-view.ts';
import { lacksCaseRecords } from '../no-figures.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const A_PAGE = 100;
const PARTS = ['numerator', 'denominator', 'excluded'] as const;
type Part = (typeof PARTS)[number];
type Cases = OperationOutput<'cases'>;

interface Asked {
  period: string;
  part: Part;
  by: string;
  is: string;
  source: string;
  knownAt: string | null;
}

export default {
  id: 'kpi-cases',
  path: '/kpis/:measure/cases',
  // The figure is for everybody who reads the scorecard; the operation alone gives the cases, or refuses.
  needs: 'read-scorecard',
  async get(request) {
    const { ctx, params } = request;
    const measure = params.measure ?? '';
    const asked = askedOf(request);
    const { period, part, by, is, source, knownAt } = asked;
    // Of which month is chosen on the KPI's page.
    if (period === '') return { kind: 'see-other', to: href`/kpis/${measure}#from-cases` };
    const input = { measure, by, knownAt, source };
    const worked = await perform(ctx, 'work-out', { ...input, from: period, to: period });
    if (!worked.ok) return refused(request, measure, worked.issues);
    const figure = worked.value.values.find(({ slice }) => (slice?.is ?? null) === (by === '' ? null : is));
    const stated = figure ? valueSaid(figure, worked.value.measure.unit, areFew([figure])) : 'no cases';
    const told = {
      measure: worked.value.measure,
      asked,
      group: by === '' ? null : (figure?.slice?.words ?? sliceValueWords(by, is)),
      stated,
      untold: figure ? untoldWords(figure) : null,
    };
    if (!(await mayDo(ctx, 'read-cases'))) return framed(request, told, listsAreForCasework());
    const outcome = await perform(ctx, 'cases', { ...input, period, part, is });
    if (!outcome.ok) {
      const known = outcome.issues.some(({ code }) => NO_LIST.includes(code));
      if (!known) return refused(request, measure, outcome.issues);
      return framed(request, told, nothingListed(told, outcome.issues));
    }
    const listed = inCaseOrder(outcome.value.cases);
    if (request.query.has('csv')) return csvOf({ ...outcome.value, cases: listed });
    const counts = {
      numerator: figure?.numerator ?? null,
      denominator: figure?.denominator ?? null,
    };
    return framed(request, told, listBody(request, told, { ...outcome.value, cases: listed }, counts));
  },
} satisfies Page;

/** Refusals after which the figure still stands: the records tell nothing, the group is empty, a count has no other part. */
const NO_LIST = ['not-told', 'slice-value-unknown', 'part-not-there'];

function askedOf({ query, ctx }: PageRequest): Asked {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  return {
    period: text('period'),
    part: PARTS.find((one) => one === query.get('part')) ?? 'numerator',
    by: text('by'),
    is: query.get('is') ?? '',
    source: text('source'),
    knownAt: knownAtPart(asKnownOf(query, ctx.today)),
  };
}

/** Never by what lifts the figure: by the number that the case system gives, as people look it up. */
function inCaseOrder(cases: Cases['cases']): Cases['cases'] {
  const numbers = new Intl.Collator('en-GB', { numeric: true });
  return cases.toSorted(
    (a, b) => numbers.compare(a.person?.id ?? '', b.person?.id ?? '') || numbers.compare(a.id, b.id),
  );
}

function csvOf({ measure, period, part, slice, cases }: Cases): PageAnswer {
  const of = slice === null ? '' : `-${slice.by}-${slice.is || 'not-recorded'}`;
  return {
    kind: 'csv',
    name: `case-list-${measure.id}-${period}-${part}${of}.csv`,
    text: caseListCsv(
      cases.map(({ table: of, id, source, person, weighs, why }) => ({
        number: id,
        kind: tableOf(of).one,
        source,
        person: person?.id ?? null,
        weighs,
        why,
      })),
    ),
  };
}

interface Told {
  measure: Measure;
  asked: Asked;
  /** one group of a breakdown in words; null is everybody */
  group: string | null;
  stated: string;
  untold: string | null;
}

async function framed(
  request: PageRequest,
  { measure, asked, group, stated }: Told,
  body: Content,
): Promise<PageAnswer> {
  const { period, by, knownAt, source } = asked;
  const slice = parseSlice(by);
  const ofGroup = group === null ? '' : `, ${group}`;
  const kpi = withQuery(href`/kpis/${measure.id}`, { by: by || null });
  return htmlAnswer(
    await show(request.ctx, {
      title: `Case list, ${periodWords(period)}${ofGroup}`,
      caption: measure.title,
      lead: `${capital(periodWords(period))}${ofGroup}: ${stated}.`,
      above: breadcrumbs([
        { words: 'Scorecard', to: checkedHref('/scorecard') },
        { words: measure.title, to: kpi },
      ]),
      current: '/scorecard',
      width: 'wide',
      figures: true,
      body: html`${slice === null ? null : html`<p class="govuk-body wm-quiet">By ${sliceTitle(slice).toLowerCase()}: ${group}.</p>`}
${knownAt === null && source === '' ? null : insetText(`${knownAt === null ? '' : `As we knew it at the end of ${plainDay(asKnownOf(request.query, request.ctx.today).on!)}. `}${source === '' ? '' : `By the rows that “${source}” brings.`}`)}
${body}`,
    }),
  );
}

function hrefOf({ measure, asked }: Told, more: { part?: Part; page?: number; csv?: string } = {}): Href {
  const { period, by, is, source, knownAt } = asked;
  const part = more.part ?? asked.part;
  return withQuery(href`/kpis/${measure.id}/cases`, {
    period,
    part: part === 'numerator' ? null : part,
    by: by || null,
    is: by === '' ? null : is,
    source: source || null,
    knownAt,
    page: more.page === undefined || more.page === 1 ? null : more.page,
    csv: more.csv,
  });
}

interface Counts {
  numerator: number | null;
  denominator: number | null;
}

function listBody(request: PageRequest, told: Told, list: Cases, { numerator, denominator }: Counts): Html {
  const isShare = told.measure.workedOut!.formula.kind === 'share';
  const left = (denominator ?? 0) - (numerator ?? 0);
  const parts =
    isShare && numerator !== null && denominator !== null
      ? filterLinks(
          'Which cases are listed',
          [
            { words: 'Counted', count: numerator, to: hrefOf(told) },
            { words: 'Out of', count: denominator, to: hrefOf(told, { part: 'denominator' }) },
            { words: 'Out of these, not counted, and why', count: left, to: hrefOf(told, { part: 'excluded' }) },
          ],
          hrefOf(told),
        )
      : null;
  return html`${parts}
<p class="govuk-body">${countSaid(list)} The list is in the order of case numbers, and says nothing of what to do first.</p>
<p class="govuk-body wm-links">${link(hrefOf(told, { csv: '1' }), 'This list as CSV')} ${link(withQuery(checkedHref('/what-if'), {}), 'What if something happens to some of them?')}</p>
${list.cases.length === 0 ? null : casesTable(request, told, list)}`;
}

const PART_WORDS: Record<Part, string> = {
  numerator: 'counted',
  denominator: 'what the figure is out of',
  excluded: 'not counted',
};

/** The figure that the list adds up to, by construction. */
function countSaid({ part, count, cases }: Cases): Html {
  const many = `${countWords(cases.length)} ${cases.length === 1 ? 'case' : 'cases'}`;
  const weighs = cases.some(({ weighs }) => weighs !== 1);
  return weighs && part !== 'excluded'
    ? html`<b>${many}, ${PART_WORDS[part]}:</b> together they make ${numberWords(count, Number.isInteger(count) ? 0 : 1)}.`
    : html`<b>${many}, ${PART_WORDS[part]}.</b>`;
}

function casesTable(request: PageRequest, told: Told, { cases, part }: Cases): Html {
  const pages = Math.ceil(cases.length / A_PAGE);
  const asked = Number(request.query.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 && asked <= pages ? asked : 1;
  const from = (page - 1) * A_PAGE;
  const hasPeople = cases.some(({ person }) => person !== null);
  const weighs = part !== 'excluded' && cases.some((one) => one.weighs !== 1);
  const shown = table({
    caption: `Case list, ${PART_WORDS[part]}`,
    rowHeads: true,
    stacks: true,
    columns: [
      ...(hasPeople ? [{ head: 'Case number' }] : []),
      { head: 'Record' },
      ...(weighs ? [{ head: 'Adds', numeric: true }] : []),
      { head: part === 'excluded' ? 'Why it is not counted' : 'Why it is here' },
    ],
    rows: cases.slice(from, from + A_PAGE).map(({ table: of, id, source, person, weighs: adds, why }) => {
      const record = link(href`/records/${source}/${of}/${id}`, `${tableOf(of).one} ${id}`, { className: 'wm-break' });
      const own = person
        ? link(href`/records/${person.source}/person/${person.id}`, person.id, { className: 'wm-break' })
        : null;
      return [
        ...(hasPeople ? [own] : []),
        record,
        ...(weighs ? [numberWords(adds, Number.isInteger(adds) ? 0 : 1)] : []),
        why,
      ];
    }),
  });
  const numbers = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  const turns =
    pages < 2
      ? null
      : pagination({
          ...(page > 1 ? { previous: hrefOf(told, { page: page - 1 }) } : {}),
          ...(page < pages ? { next: hrefOf(told, { page: page + 1 }) } : {}),
          items: numbers.map((number) => ({ number, to: hrefOf(told, { page: number }), current: number === page })),
        });
  return html`${shown}${turns}`;
}

function nothingListed({ measure, asked, untold }: Told, issues: readonly Issue[]): Html {
  return emptyState({
    heading: 'There is no case list here',
    body: untold ?? issues.map(({ message }) => message).join(' '),
    ways: [
      { words: measure.title, to: href`/kpis/${measure.id}` },
      { words: 'Other months and groups', to: withQuery(checkedHref('/explore'), { measure: measure.id }) },
      ...(asked.by === ''
        ? []
        : [
            {
              words: 'The list of everybody',
              to: withQuery(href`/kpis/${measure.id}/cases`, { period: asked.period }),
            },
          ]),
    ],
  });
}

/** The address asks what cannot be listed at all: it says what to do, and where the KPI is. */
async function refused({ ctx }: PageRequest, measure: string, issues: readonly Issue[]): Promise<PageAnswer> {
  if (issues.some(({ code }) => ['measure-unknown', 'no-store-yet', 'area-needed', 'area-unknown'].includes(code)))
    throw new PageRefused([...issues]);
  const body = emptyState({
    heading: 'There is no case list here',
    body: issues.map(({ message }) => message).join(' '),
    ways: [
      { words: 'The KPI', to: href`/kpis/${measure}` },
      { words: 'Choose months and groups', to: withQuery(checkedHref('/explore'), { measure }) },
    ],
  });
  const status = lacksCaseRecords(issues) ? 200 : 422;
  return htmlAnswer(await show(ctx, { title: 'Case list', caption: 'KPI', current: '/scorecard', body }), status);
}
