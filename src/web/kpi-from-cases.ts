// The parts of a KPI's page that case records give: its months beside the printed ones, one breakdown, how it is worked out, what is published.

import { isoDay } from '../clocks/index.ts';
import type { ScorecardRow } from '../insight/index.ts';
import { formulaLines, type Measure, parseSlice, type ToldValue, workedOutEvery } from '../measures/index.ts';
import { type Context, mayDo, perform } from '../operations/index.ts';
import {
  button,
  type Content,
  capital,
  chartSentence,
  checkedHref,
  countWords,
  form,
  type Html,
  href,
  html,
  lineChart,
  link,
  periodWords,
  select,
  sliceTitle,
  summaryList,
  withQuery,
} from '../outputs/index.ts';
import { type AsKnown, knownAtPart } from './as-known.ts';
import { publishedSection } from './benchmarks-view.ts';
import { breakdownBody, breakdownChoices, breakdownIds } from './breakdown-view.ts';
import { EXPLORE } from './explore-form.ts';
import { seriesFromCases } from './from-cases-series.ts';
import { areFew, besidePrinted, everybody, listsAreForCasework, valueSaid, type WorkedOut } from './from-cases-view.ts';

export interface KpiPart {
  id: string;
  title: string;
  body: Content;
}

export interface FromCasesAsked {
  measure: Measure;
  /** null while nothing is printed, sent or typed of it */
  row: ScorecardRow | null;
  known: AsKnown;
  /** the breakdown of the address */
  by: string;
}

/** A year and the month before it; of longer periods as many as tell two years. */
const PERIODS_BACK: Readonly<Partial<Record<ReturnType<typeof workedOutEvery>, number>>> = {
  month: 12,
  'half-term': 11,
  quarter: 7,
  term: 5,
};

/** Nothing for a KPI that case records do not tell, and while no records have come. */
export async function fromCasesParts(ctx: Context, asked: FromCasesAsked): Promise<KpiPart[]> {
  const { measure, known } = asked;
  if (!measure.workedOut) return [];
  const mayList = await mayDo(ctx, 'read-cases');
  const by = breakdownIds(measure, mayList).some((id) => id === asked.by) ? asked.by : '';
  const kind = workedOutEvery(measure);
  const back = PERIODS_BACK[kind] ?? 3;
  const outcome = await perform(ctx, 'work-out', { measure: measure.id, back, by, knownAt: knownAtPart(known) });
  if (!outcome.ok) return [];
  const worked = outcome.value;
  if (everybody(worked.values).every(({ numerator }) => numerator === null)) return [];
  const choices = breakdownChoices(measure, mayList);
  return [
    { id: 'from-cases', title: 'Worked out from case records', body: monthsBody(worked, asked.row, mayList) },
    ...(choices.length > 0
      ? [
          {
            id: 'by',
            title: by === '' ? 'Broken down' : `By ${sliceTitle(parseSlice(by)!).toLowerCase()}`,
            body: breakdownPart(worked, { by, choices, known, target: asked.row?.target?.value ?? null, mayList }),
          },
        ]
      : []),
  ];
}

function monthsBody(worked: WorkedOut, row: ScorecardRow | null, mayList: boolean): Html {
  const { measure } = worked;
  const knownAt = worked.asked.knownAt === null ? null : isoDay(worked.asked.knownAt);
  const ways: Content[] = [
    link(withQuery(EXPLORE, { measure: measure.id, knownAt }), 'More months, other groups, files'),
    link(href`/kpis/${measure.id}/sql`, 'The same as SQL'),
    ...(mayList ? [link(checkedHref('/what-if'), 'What a case would change')] : []),
  ];
  return html`<p class="govuk-body">${sentenceOf(worked)}</p>
${row === null ? drawing(worked) : null}
${besidePrinted(worked, row, mayList)}
${mayList ? null : listsAreForCasework()}
<nav class="wm-filters" aria-label="More from case records"><ul>${ways.map((way) => html`<li>${way}</li>`)}</ul></nav>
<h3>How it is worked out</h3>
${summaryList(formulaLines(measure).map(({ key, says }) => ({ key, value: says })))}
<p class="govuk-body">${link(href`/catalogue/${measure.id}`, 'The whole definition, with worked examples')}</p>`;
}

/** Of a KPI that nothing is printed of: the page has no other drawing. */
function drawing({ measure, values }: WorkedOut): Html {
  const whole = everybody(values);
  const few = areFew(whole);
  const series = seriesFromCases(measure, whole, null);
  return html`${lineChart({ id: 'from-cases', what: `${measure.title}, from case records.`, series, few })}
<p class="govuk-body">${chartSentence(series, { few })}</p>`;
}

/** The newest whole period, and the one under way. */
function sentenceOf(worked: WorkedOut): string {
  const { measure } = worked;
  const whole = everybody(worked.values);
  const few = areFew(whole);
  const said = (value: ToldValue) =>
    `${capital(periodWords(value.period))}: ${valueSaid(value, measure.unit, few)}${value.provisional ? ', provisional' : ''}.`;
  const last = whole.findLast(({ value, provisional }) => value !== null && !provisional);
  const now = whole.findLast(({ value, provisional }) => value !== null && provisional);
  return [last, now].flatMap((one) => (one ? [said(one)] : [])).join(' ') || 'Records tell no whole period yet.';
}

interface Broken {
  by: string;
  choices: ReturnType<typeof breakdownChoices>;
  known: AsKnown;
  target: number | null;
  mayList: boolean;
}

function breakdownPart(worked: WorkedOut, { by, choices, known, target, mayList }: Broken): Html {
  const { measure } = worked;
  const knownAt = knownAtPart(known);
  const choose = form(
    { method: 'get', action: href`/kpis/${measure.id}`, inLine: true, hidden: knownAt === null ? {} : { knownAt } },
    [
      select({
        id: 'by-choice',
        name: 'by',
        label: 'Broken down by',
        chosen: by,
        choices: [{ value: '', words: `Nothing (${countWords(choices.length)} ways)` }, ...choices],
      }),
      button('Show', { look: 'secondary' }),
    ],
  );
  return html`${choose}${by === '' ? null : breakdownBody(worked, by, target, mayList)}`;
}

/** What is published beside it: England, the region, neighbours; null where nothing was imported. */
export async function publishedPart(ctx: Context, measure: Measure): Promise<KpiPart | null> {
  const outcome = await perform(ctx, 'benchmarks', { measure: measure.id });
  if (!outcome.ok || outcome.value.rows.length === 0) return null;
  return {
    id: 'published',
    title: 'Beside published figures',
    body: html`${publishedSection(outcome.value)}<p class="govuk-body">${link(href`/benchmarks/${measure.id}`, 'Other years, other neighbours, each neighbour by itself')}</p>`,
  };
}
