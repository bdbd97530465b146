// The scorecard from case records: any month back, everybody or one group, as known on any day, with what papers say beside where they differ.

import { type Issue, plainDay } from '../../clocks/index.ts';
import { type Audience, audienceIds } from '../../insight/index.ts';
import type { Measure } from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  asKnownBanner,
  checkedHref,
  countWords,
  details,
  emptyState,
  type Html,
  href,
  html,
  insetText,
  link,
  monthTitle,
  type ScorecardRowView,
  scorecardCsv,
  scorecardKey,
  scorecardTable,
  sliceTitle,
  withQuery,
} from '../../outputs/index.ts';
import { asKnownErrors, knownAtPart } from '../as-known.ts';
import {
  FROM_CASES,
  type FromCasesAsked,
  fromCasesAsked,
  fromCasesElsewhere,
  fromCasesForm,
  fromCasesHref,
} from '../from-cases-form.ts';
import { isEmptyStore, lacksCaseRecords, noCaseRecords, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { differenceNote, differsIn } from '../scorecard-differences.ts';
import { csvName, scorecardPage } from '../scorecard-view.ts';
import { show } from '../show.ts';

const SCORECARD = checkedHref('/scorecard');

type Answer = OperationOutput<'scorecard-from-cases'>;

export default {
  id: 'scorecard-cases',
  path: '/scorecard/cases',
  needs: 'read-scorecard',
  async get(request) {
    const { ctx, query } = request;
    const asked = fromCasesAsked(request);
    const { month, by, is, selection } = asked;
    const knownAt = knownAtPart(asked.known);
    const audience = query.has('csv') ? audienceOf(query) : 'internal';
    const outcome = await perform(ctx, 'scorecard-from-cases', { month, by, is, selection, knownAt, audience });
    if (!outcome.ok) {
      if (isEmptyStore(outcome.issues))
        return htmlAnswer(
          await show(ctx, { title: 'Scorecard', current: SCORECARD, body: noFigures('the scorecard') }),
        );
      const { issues } = outcome;
      if (!issues.some(({ code }) => ASKED_WRONG.includes(code))) throw new PageRefused(issues);
      return refusedPage(request, asked, issues);
    }
    if (query.has('csv')) return csvOf(asked, outcome.value);
    return shown(request, asked, outcome.value);
  },
} satisfies Page;

/** Only what leaves is for others than the council: the page itself is read inside. */
const audienceOf = (query: URLSearchParams): Audience =>
  audienceIds.find((id) => id === query.get('audience')) ?? 'internal';

/** A file says for whom it was made, since small figures are hidden in some. */
function csvOf({ by, is }: FromCasesAsked, { scorecard, disclosed: { audience } }: Answer): PageAnswer {
  const of = by === '' ? '' : `-${by.replace(',', '-')}-${is === '' ? 'not-recorded' : (is ?? 'everybody')}`;
  const name = `scorecard-from-cases${of}${audience === 'internal' ? '' : `-${audience}`}`;
  return { kind: 'csv', name: csvName(name, scorecard.month, scorecard.knownAt), text: scorecardCsv(scorecard) };
}

/** What another choice puts right. */
const ASKED_WRONG = [
  'no-case-records',
  'slice-unknown',
  'slice-value-unknown',
  'period-ahead',
  'selection-unknown',
  'not-allowed',
];

async function shown(request: PageRequest, asked: FromCasesAsked, answer: Answer): Promise<PageAnswer> {
  const { ctx } = request;
  const { scorecard, area, change, selection, by, is, notTold, notBroken } = answer;
  const made = scorecardPage({
    scorecard,
    today: answer.asAt,
    filter: 'all',
    areaName: area.name,
    change,
    columns: selection?.contents.columns,
  });
  const rows = scorecard.sections.flatMap((section) => section.rows);
  const notes = rows.map((row) => differenceNote(row, answer));
  const differ = rows.filter((row) => differsIn(row, answer).includes(scorecard.month ?? '')).length;
  let at = 0;
  const sections = made.view.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row): ScorecardRowView => {
      const own = rows[at]!;
      const note = [row.note, notes[at++]].filter(Boolean).join('; ');
      const to =
        by === null
          ? href`/kpis/${own.measure.id}#from-cases`
          : withQuery(href`/kpis/${own.measure.id}`, { by: asked.by });
      return { ...row, ...(note ? { note } : {}), href: to };
    }),
  }));
  const group = answer.groups.find((one) => one.is === is)?.words ?? null;
  const body = html`${bannerOf(asked)}
${await fromCasesForm(request, asked, answer)}
${fromCasesElsewhere(asked)}
${group === null ? null : insetText(`These are the cases of “${group}” alone, as far as a KPI can be broken down by ${sliceTitle(by!).toLowerCase()}. Targets and comparisons are for everybody, so that none stands here.`)}
${rows.length === 0 ? nothingTold(asked) : html`${scorecardKey({ direction: 'compared', usualRange: false, dataChecks: false })}${scorecardTable({ ...made.view, sections })}`}
${leftOut(notTold, 'Case records do not tell them: papers and returns do')}
${by === null || is === null ? null : leftOut(printedOf(notBroken), `They cannot be broken down by ${sliceTitle(by).toLowerCase()}`)}`;
  const differWords =
    group !== null || differ === 0
      ? ''
      : ` ${differ === 1 ? 'One figure differs' : `${countWords(differ)} figures differ`} from what papers or people say for ${monthTitle(scorecard.month)}.`;
  return htmlAnswer(
    await show(ctx, {
      title: `Scorecard from case records${group === null ? '' : `, ${group}`}, ${monthTitle(scorecard.month)}`,
      caption: `${area.name}, as at ${plainDay(answer.asAt)}${selection ? `, ${selection.title}` : ''}`,
      lead: html`${made.lead}${differWords}`,
      body,
      current: SCORECARD,
      width: 'scorecard',
      figures: true,
      asKnownOn: asked.known.on,
      csvHref: fromCasesHref(asked, { csv: '1' }),
      errors: asKnownErrors(asked.known),
    }),
    asked.known.error ? 400 : 200,
  );
}

/** KPIs that no paper prints have no row here in any case. */
const printedOf = (list: Answer['notBroken']): Measure[] =>
  list.flatMap(({ measure, isPrinted }) => (isPrinted ? [measure] : []));

function bannerOf(asked: FromCasesAsked): Html | null {
  const { on } = asked.known;
  return on === null
    ? null
    : asKnownBanner({ day: plainDay(on), changedSince: null, now: fromCasesHref(asked, { knownAt: null }) });
}

function leftOut(list: readonly Measure[], why: string): Html | null {
  if (list.length === 0) return null;
  const many = `${list.length === 1 ? 'One KPI is' : `${countWords(list.length)} KPIs are`} not here`;
  return details(
    many,
    html`<p class="govuk-body">${why}.</p><ul class="govuk-list">${list.map(({ id, title }) => html`<li>${link(href`/kpis/${id}`, title)}</li>`)}</ul>`,
  );
}

function nothingTold(asked: FromCasesAsked): Html {
  return emptyState({
    heading: 'Case records tell no KPI here',
    body: 'No KPI that papers print is told by case records for this choice. Choose a later month, another group or everybody.',
    ways: [
      { words: 'Everybody, the newest month', to: FROM_CASES },
      { words: 'As papers and people give it', to: SCORECARD },
      ...(asked.known.on === null
        ? []
        : [{ words: 'Show what is known now', to: fromCasesHref(asked, { knownAt: null }) }]),
    ],
  });
}

async function refusedPage({ ctx }: PageRequest, asked: FromCasesAsked, issues: readonly Issue[]): Promise<PageAnswer> {
  const isEmpty = lacksCaseRecords(issues);
  const ways = [
    ...(asked.known.on === null
      ? []
      : [{ words: 'Show what is known now', to: fromCasesHref(asked, { knownAt: null }) }]),
    { words: 'As papers and people give it', to: SCORECARD },
  ];
  const everybody = { words: 'Show everybody', to: fromCasesHref({ ...asked, by: '', is: null }) };
  const body = isEmpty
    ? noCaseRecords(issues, ways)
    : emptyState({
        heading: 'This cannot be shown',
        body: issues.map(({ message }) => message).join(' '),
        ways: [...(asked.by === '' ? [] : [everybody]), ...ways],
      });
  return htmlAnswer(
    await show(ctx, {
      title: 'Scorecard from case records',
      current: SCORECARD,
      errors: asKnownErrors(asked.known),
      body,
    }),
    isEmpty ? 200 : 422,
  );
}
