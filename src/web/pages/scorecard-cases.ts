// The scorecard from case records: any month back, everybody or one group, as known on any day, with what papers say beside where they differ.

import { addPeriods, type Day, type Issue, periodOf, periodsFrom, plainDay } from '../../clocks/index.ts';
import { parseSlice, slices } from '../../measures/index.ts';
import { mayDo, type OperationOutput, perform } from '../../operations/index.ts';
import {
  asKnownBanner,
  button,
  type Choice,
  checkedHref,
  countWords,
  details,
  emptyState,
  form,
  type Href,
  type Html,
  href,
  html,
  inReadingOrder,
  insetText,
  link,
  periodWords,
  type ScorecardRowView,
  scorecardCsv,
  scorecardKey,
  scorecardTable,
  select,
  sliceTitle,
  sliceValueWords,
  withQuery,
} from '../../outputs/index.ts';
import { type AsKnown, asKnownErrors, asKnownField, asKnownOf, knownAtPart } from '../as-known.ts';
import { capital, monthTitle } from '../kpi-row.ts';
import { isEmptyStore, lacksCaseRecords, noCaseRecords, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { differenceNote, differsIn } from '../scorecard-differences.ts';
import { csvName, scorecardPage } from '../scorecard-view.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/scorecard/cases');
const SCORECARD = checkedHref('/scorecard');
const YEARS_TO_CHOOSE = 6;
/** A group of cases for whom nothing is recorded has no name of its own. */
const NOT_RECORDED = '(not recorded)';

type Answer = OperationOutput<'scorecard-from-cases'>;

interface Asked {
  month: string;
  by: string;
  /** null is everybody */
  is: string | null;
  selection: string;
  known: AsKnown;
}

export default {
  id: 'scorecard-cases',
  path: '/scorecard/cases',
  needs: 'read-scorecard',
  async get(request) {
    const { ctx, query } = request;
    const asked = askedOf(request);
    const { month, by, is, selection } = asked;
    const knownAt = knownAtPart(asked.known);
    const outcome = await perform(ctx, 'scorecard-from-cases', { month, by, is, selection, knownAt });
    if (!outcome.ok) {
      if (isEmptyStore(outcome.issues))
        return htmlAnswer(
          await show(ctx, { title: 'Scorecard', current: SCORECARD, body: noFigures('the scorecard') }),
        );
      const { issues } = outcome;
      if (!issues.some(({ code }) => ASKED_WRONG.includes(code))) throw new PageRefused(issues);
      return refusedPage(request, asked, issues);
    }
    const { scorecard } = outcome.value;
    if (query.has('csv'))
      return {
        kind: 'csv',
        name: csvName(
          `scorecard-from-cases${by === '' ? '' : `-${by}-${is ?? 'everybody'}`}`,
          scorecard.month,
          scorecard.knownAt,
        ),
        text: scorecardCsv(scorecard),
      };
    return shown(request, asked, outcome.value);
  },
} satisfies Page;

/** What another choice puts right. */
const ASKED_WRONG = [
  'no-case-records',
  'slice-unknown',
  'slice-value-unknown',
  'period-ahead',
  'selection-unknown',
  'not-allowed',
];

function askedOf({ query, ctx }: PageRequest): Asked {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const by = text('by');
  // A group belongs to the breakdown that it was chosen from.
  const chosen = query.has('was') && text('was') !== by ? '' : text('is');
  return {
    month: text('month'),
    by,
    is: by === '' || chosen === '' ? null : chosen === NOT_RECORDED ? '' : chosen,
    selection: text('selection'),
    known: asKnownOf(query, ctx.today),
  };
}

function hrefOf({ month, by, is, selection, known }: Asked, more: Record<string, string | null> = {}): Href {
  return withQuery(HERE, {
    month: month || null,
    by: by || null,
    is: is === '' ? NOT_RECORDED : is,
    selection: selection || null,
    knownAt: knownAtPart(known),
    ...more,
  });
}

async function shown(request: PageRequest, asked: Asked, answer: Answer): Promise<PageAnswer> {
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
  const group = by === null || is === null ? null : sliceValueWords(asked.by, is);
  const body = html`${bannerOf(asked)}
${await chooseForm(request, asked, answer)}
<nav class="wm-filters" aria-label="This scorecard elsewhere"><ul><li>${link(SCORECARD, 'As papers and people give it')}</li><li>${link(hrefOf(asked, { csv: '1' }), 'CSV for inside, small figures not hidden')}</li><li>${link(checkedHref('/explore'), 'Explore case records')}</li></ul></nav>
${group === null ? null : insetText(`These are the cases of “${group}” alone, as far as a KPI can be broken down by ${sliceTitle(by!).toLowerCase()}. Targets and comparisons are for everybody, so that none stands here.`)}
${rows.length === 0 ? nothingTold(asked) : html`${scorecardKey({ direction: 'compared', usualRange: false, dataChecks: false })}${scorecardTable({ ...made.view, sections })}`}
${leftOut(notTold, 'Case records do not tell them: papers and returns do')}
${leftOut(notBroken, by === null ? '' : `They cannot be broken down by ${sliceTitle(by).toLowerCase()}`)}`;
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
      csvHref: hrefOf(asked, { csv: '1' }),
      errors: asKnownErrors(asked.known),
    }),
    asked.known.error ? 400 : 200,
  );
}

function bannerOf(asked: Asked): Html | null {
  const { on } = asked.known;
  return on === null
    ? null
    : asKnownBanner({ day: plainDay(on), changedSince: null, now: hrefOf(asked, { knownAt: null }) });
}

function monthsToChoose(today: Day): Choice[] {
  const last = periodOf(today, 'month');
  return periodsFrom(addPeriods(last, -12 * YEARS_TO_CHOOSE), last)
    .toReversed()
    .map((month) => ({ value: month, words: capital(periodWords(month)) }));
}

async function chooseForm({ ctx }: PageRequest, asked: Asked, answer: Answer): Promise<Html> {
  const mayReadCases = await mayDo(ctx, 'read-cases');
  const kinds = slices.filter(({ id }) => mayReadCases || id !== 'officer');
  const groups = inReadingOrder(asked.by, answer.groups).map((is) => ({
    value: is === '' ? NOT_RECORDED : is,
    words: capital(sliceValueWords(asked.by, is)),
  }));
  return form({ method: 'get', action: HERE, inLine: true, hidden: { was: asked.by } }, [
    ...(answer.selections.length > 0
      ? [
          select({
            name: 'selection',
            label: 'Selection',
            chosen: asked.selection,
            choices: [
              { value: '', words: 'Every KPI' },
              ...answer.selections.map(({ id, title }) => ({ value: id, words: title })),
            ],
          }),
        ]
      : []),
    select({
      name: 'month',
      label: 'Month',
      chosen: answer.scorecard.month ?? '',
      choices: monthsToChoose(ctx.today),
    }),
    select({
      name: 'by',
      label: 'Broken down by',
      chosen: asked.by,
      choices: [
        { value: '', words: 'Nothing: everybody' },
        ...kinds.map(({ id, title }) => ({ value: id, words: title })),
      ],
    }),
    ...(parseSlice(asked.by) === null
      ? []
      : [
          select({
            name: 'is',
            label: 'Which group',
            chosen: asked.is === null ? '' : asked.is === '' ? NOT_RECORDED : asked.is,
            choices: [{ value: '', words: 'Everybody' }, ...groups],
          }),
        ]),
    asKnownField(asked.known),
    button('Show', { look: 'secondary' }),
  ]);
}

function leftOut(list: Answer['notTold'], why: string): Html | null {
  if (list.length === 0) return null;
  const many = `${list.length === 1 ? 'One KPI is' : `${countWords(list.length)} KPIs are`} not here`;
  return details(
    many,
    html`<p class="govuk-body">${why}.</p><ul class="govuk-list">${list.map(({ id, title }) => html`<li>${link(href`/kpis/${id}`, title)}</li>`)}</ul>`,
  );
}

function nothingTold(asked: Asked): Html {
  return emptyState({
    heading: 'Case records tell no KPI here',
    body: 'No KPI that papers print is told by case records for this choice. Choose a later month, another group or everybody.',
    ways: [
      { words: 'Everybody, the newest month', to: HERE },
      { words: 'As papers and people give it', to: SCORECARD },
      ...(asked.known.on === null ? [] : [{ words: 'Show what is known now', to: hrefOf(asked, { knownAt: null }) }]),
    ],
  });
}

async function refusedPage({ ctx }: PageRequest, asked: Asked, issues: readonly Issue[]): Promise<PageAnswer> {
  const isEmpty = lacksCaseRecords(issues);
  const ways = [
    ...(asked.known.on === null ? [] : [{ words: 'Show what is known now', to: hrefOf(asked, { knownAt: null }) }]),
    { words: 'As papers and people give it', to: SCORECARD },
  ];
  const everybody = { words: 'Show everybody', to: hrefOf({ ...asked, by: '', is: null }) };
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
