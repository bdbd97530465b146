// The explorer: any KPI that case records tell, any months back, by one breakdown or two, as known on any day; drawn, as a table, and as files.

import { type Issue, plainDay } from '../../clocks/index.ts';
import { type Audience, audienceIds } from '../../insight/index.ts';
import { type Measure, measures, parseSlice, sectionTitle, type ToldValue } from '../../measures/index.ts';
import { mayDo, type OperationOutput, perform } from '../../operations/index.ts';
import {
  asKnownBanner,
  button,
  type Choice,
  capital,
  chartSentence,
  checkedHref,
  countWords,
  emptyState,
  form,
  type Html,
  href,
  html,
  input,
  lineChart,
  link,
  nothingFound,
  periodWords,
  sliceTitle,
  targetWords,
  withQuery,
  workedOutCsv,
  workedOutWorkbook,
} from '../../outputs/index.ts';
import { asKnownErrors, knownAtPart } from '../as-known.ts';
import { breakdownBody } from '../breakdown-view.ts';
import {
  bothOf,
  EXPLORE,
  type ExploreAsked,
  exploreAsked,
  exploreForm,
  exploreHref,
  usualBack,
} from '../explore-form.ts';
import { seriesFromCases } from '../from-cases-series.ts';
import { areFew, besidePrinted, everybody, valueSaid, type WorkedOut } from '../from-cases-view.ts';
import { lacksCaseRecords, noCaseRecords } from '../no-figures.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest, XLSX } from '../page.ts';
import { show } from '../show.ts';

export default {
  id: 'explore',
  path: '/explore',
  needs: 'read-scorecard',
  async get(request) {
    const asked = exploreAsked(request);
    if (asked.measure === '') return choosePage(request);
    const { ctx, query } = request;
    const known = measures.find(({ id, formerIds }) => id === asked.measure || formerIds?.includes(asked.measure));
    const as = query.get('as');
    const outcome = await perform(ctx, 'work-out', {
      measure: asked.measure,
      audience: as === null ? 'internal' : audienceOf(query),
      by: bothOf(asked),
      from: asked.from,
      to: asked.to,
      back: known?.workedOut ? usualBack(known) : null,
      source: asked.source,
      knownAt: knownAtPart(asked.known),
    });
    if (!outcome.ok) return refused(request, asked, known, outcome.issues);
    const worked = outcome.value;
    if (as === 'csv' || as === 'xlsx') return fileOf(request, asked, worked, as);
    return explored(request, asked, worked);
  },
} satisfies Page;

/** Only what leaves is for others than the council: the page itself is read inside. */
const audienceOf = (query: URLSearchParams): Audience =>
  audienceIds.find((id) => id === query.get('audience')) ?? 'internal';

const FROM_CASES = measures.filter(({ workedOut }) => workedOut);

/** Every KPI that can be asked for, found by words of its title, id or definition. */
async function choosePage({ ctx, query }: PageRequest): Promise<PageAnswer> {
  const words = query.get('words')?.trim() ?? '';
  const found = words === '' ? null : await perform(ctx, 'definitions', { words });
  const ids = found?.ok ? new Set(found.value.lines.map(({ measure }) => measure.id)) : null;
  const shown = FROM_CASES.filter(({ id }) => ids === null || ids.has(id));
  const sections = Map.groupBy(shown, ({ section }) => section);
  const body = html`${form({ method: 'get', action: EXPLORE, inLine: true }, [
    input({ name: 'words', label: 'Find a KPI', value: words, autocomplete: 'off' }),
    button('Search', { look: 'secondary' }),
  ])}
<p class="govuk-body"><b>${countWords(shown.length)}</b> of ${countWords(FROM_CASES.length)} KPIs that case records tell${words === '' ? null : html`, with “${words}”`}.${words === '' ? null : html` ${link(EXPLORE, 'Show all')}`}</p>
${
  shown.length === 0
    ? nothingFound({
        heading: 'No KPI from case records matches',
        looked:
          'Titles, ids, labels of papers and plain words were looked through. Try fewer words. KPIs that only papers and returns tell are in the catalogue.',
        ways: [{ words: 'KPI catalogue', to: withQuery(checkedHref('/catalogue'), { words }) }],
      })
    : [...sections].map(
        ([section, list]) => html`<h2>${sectionTitle(section)}</h2>
<ul class="govuk-list">${list.map(({ id, title }) => html`<li>${link(withQuery(EXPLORE, { measure: id }), title)}</li>`)}</ul>`,
      )
}`;
  return htmlAnswer(
    await show(ctx, {
      title: 'Explore case records',
      lead: 'Choose a KPI. Then its months, any breakdown, and the day as we knew it on.',
      current: '/scorecard',
      body,
    }),
  );
}

async function explored(request: PageRequest, asked: ExploreAsked, worked: WorkedOut): Promise<PageAnswer> {
  const { ctx } = request;
  const { measure } = worked;
  const by = bothOf(asked);
  const whole = everybody(worked.values);
  const mayList = await mayDo(ctx, 'read-cases');
  const sources = await sourcesOf(request);
  const standing = await perform(ctx, 'measure', { measure: measure.id, knownAt: knownAtPart(asked.known) });
  const row = standing.ok ? standing.value.row : null;
  const target = row?.target ?? null;
  const series = seriesFromCases(measure, whole, target?.value ?? null);
  const few = areFew(whole);
  const asCounted = exploreForm(asked, measure, {
    today: ctx.today,
    from: whole[0]?.period ?? asked.from,
    to: whole.at(-1)?.period ?? asked.to,
    sources,
    mayReadCases: mayList,
  });
  const slice = parseSlice(by);
  const body = html`${banner(asked)}
${asCounted}
${linksLine(asked, measure)}
<h2>${chartTitle(whole, worked)}</h2>
${lineChart({ id: 'explored', what: `${measure.title}, from case records.`, series, few, ...(target && row ? { target: targetWords(target, row.unit, row.polarity) } : {}) })}
<p class="govuk-body">${chartSentence(series, { few })}</p>
${
  slice === null
    ? null
    : html`<h2>By ${sliceTitle(slice).toLowerCase()}</h2>
${breakdownBody(worked, by, target?.value ?? null, mayList)}`
}
<h2>${slice === null ? 'Period by period' : 'Everybody, period by period'}</h2>
${besidePrinted(worked, row, mayList)}
<p class="govuk-body">${link(href`/catalogue/${measure.id}`, 'What is counted, in words')}</p>`;
  return htmlAnswer(
    await show(ctx, {
      title: measure.title,
      caption: `Explore case records${slice === null ? '' : `: by ${sliceTitle(slice).toLowerCase()}`}`,
      lead: leadOf(worked),
      current: '/scorecard',
      width: 'wide',
      figures: true,
      asKnownOn: asked.known.on,
      csvHref: exploreHref(asked, { as: 'csv' }),
      errors: asKnownErrors(asked.known),
      body,
    }),
    asked.known.error ? 400 : 200,
  );
}

function leadOf({ values, measure }: WorkedOut): string {
  const whole = everybody(values);
  const last = whole.findLast(({ value, provisional }) => value !== null && !provisional) ?? whole.at(-1);
  if (!last) return 'There is no period to show.';
  const said = `${capital(periodWords(last.period))}: ${valueSaid(last, measure.unit, areFew(whole))}.`;
  const now = whole.at(-1)!;
  return now.provisional && now.value !== null && now !== last
    ? `${said} ${capital(periodWords(now.period))} so far: ${valueSaid(now, measure.unit, areFew(whole))}, provisional.`
    : said;
}

function chartTitle(whole: readonly ToldValue[], { measure }: WorkedOut): string {
  const told = whole.filter(({ value }) => value !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return 'Case records do not tell it for these periods';
  if (first === last) return `One figure, of ${periodWords(last.period)}`;
  return `From ${valueSaid(first, measure.unit, areFew(told))} in ${periodWords(first.period)} to ${valueSaid(last, measure.unit, areFew(told))} in ${periodWords(last.period)}`;
}

function banner(asked: ExploreAsked): Html | null {
  const { on } = asked.known;
  if (on === null) return null;
  return asKnownBanner({ day: plainDay(on), changedSince: null, now: exploreHref(asked, { knownAt: null }) });
}

/** Other ways to the same figures; what leaves for the board or for everybody has small figures hidden. */
function linksLine(asked: ExploreAsked, { id }: Measure): Html {
  const by = bothOf(asked);
  const sql = { by: by || null, from: asked.from || null, to: asked.to || null };
  const ways = [
    link(EXPLORE, 'Another KPI'),
    link(href`/kpis/${id}`, 'The KPI’s page'),
    link(exploreHref(asked, { as: 'csv' }), 'CSV'),
    link(exploreHref(asked, { as: 'xlsx' }), 'Excel'),
    link(jsonHref(asked), 'JSON'),
    link(exploreHref(asked, { as: 'csv', audience: 'board' }), 'CSV for the board, small figures hidden'),
    link(exploreHref(asked, { as: 'csv', audience: 'public' }), 'CSV for everybody, small figures hidden'),
    link(withQuery(href`/kpis/${id}/sql`, sql), 'As SQL'),
  ];
  return html`<nav class="wm-filters" aria-label="These figures elsewhere"><ul>${ways.map((way) => html`<li>${way}</li>`)}</ul></nav>`;
}

function jsonHref(asked: ExploreAsked) {
  return withQuery(checkedHref('/api/work-out'), {
    measure: asked.measure,
    by: bothOf(asked) || null,
    from: asked.from || null,
    to: asked.to || null,
    source: asked.source || null,
    knownAt: knownAtPart(asked.known),
  });
}

async function sourcesOf({ ctx }: PageRequest): Promise<Choice[]> {
  const outcome = await perform(ctx, 'record-sources', { check: false });
  const { sources } = outcome.ok
    ? outcome.value
    : ({ sources: [] } as Pick<OperationOutput<'record-sources'>, 'sources'>);
  return sources.map(({ id, title }) => ({ value: id, words: title }));
}

async function fileOf(
  { ctx }: PageRequest,
  asked: ExploreAsked,
  { area, measure, values, asAt, disclosed: { audience } }: WorkedOut,
  as: 'csv' | 'xlsx',
): Promise<PageAnswer> {
  const file = { areaName: area.name, measure, values, asAt, madeOn: ctx.today };
  const by = bothOf(asked).replace(',', '-');
  const of = `${by === '' ? '' : `-by-${by}`}${audience === 'internal' ? '' : `-${audience}`}`;
  const name = `${measure.id}-from-case-records${of}.${as}`;
  if (as === 'csv') return { kind: 'csv', name, text: workedOutCsv(file) };
  return { kind: 'file', name, type: XLSX, bytes: await workedOutWorkbook(file) };
}

/** What cannot be shown, why, and what to do, with the form as far as it goes. */
async function refused(
  { ctx }: PageRequest,
  asked: ExploreAsked,
  known: Measure | undefined,
  issues: readonly Issue[],
): Promise<PageAnswer> {
  if (!known && !issues.some(({ code }) => code === 'measure-not-from-cases')) throw new PageRefused([...issues]);
  const without = (more: Partial<ExploreAsked>, words: string) => ({ words, to: exploreHref({ ...asked, ...more }) });
  const now = { words: 'Show what is known now', to: exploreHref({ ...asked, known: { ...asked.known, on: null } }) };
  const isEmpty = lacksCaseRecords(issues);
  const cannot = emptyState({
    heading: 'This cannot be shown',
    body: issues.map(({ message }) => message).join(' '),
    ways: [
      ...(bothOf(asked) === '' ? [] : [without({ by: '', and: '' }, 'Show everybody')]),
      ...(asked.source === '' ? [] : [without({ source: '' }, 'From the sources that count')]),
      ...(asked.from + asked.to === '' ? [] : [without({ from: '', to: '' }, 'Show the last two years')]),
      ...(asked.known.on === null ? [] : [now]),
      { words: 'Another KPI', to: EXPLORE },
      { words: 'The KPI', to: href`/kpis/${asked.measure}` },
    ],
  });
  return htmlAnswer(
    await show(ctx, {
      title: known?.title ?? 'Explore case records',
      caption: 'Explore case records',
      current: '/scorecard',
      errors: asKnownErrors(asked.known),
      body: isEmpty ? noCaseRecords(issues, asked.known.on === null ? [] : [now]) : cannot,
    }),
    isEmpty ? 200 : 422,
  );
}
