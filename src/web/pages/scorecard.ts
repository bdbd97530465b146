// The scorecard: every KPI the papers print, month by month into the current one, with direction, target and rating.

import { monthName, type Period, plainDay } from '../../clocks/index.ts';
import { ALL_COLUMNS, type Audience, audienceIds } from '../../insight/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  asKnownBanner,
  attribute,
  breadcrumbs,
  button,
  checkedHref,
  countWords,
  filterLinks,
  form,
  type Href,
  type Html,
  html,
  insetText,
  link,
  monthTitle,
  scorecardCsv,
  scorecardKey,
  scorecardTable,
  scorecardWorkbook,
  select,
  withQuery,
} from '../../outputs/index.ts';
import { type AsKnown, asKnownErrors, asKnownField, asKnownOf, knownAtPart } from '../as-known.ts';
import { entityTag } from '../entity-tag.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { openChecks } from '../open-checks.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest, XLSX } from '../page.ts';
import { changedSince, csvName, type Filter, filterOf, monthsToChoose, scorecardPage } from '../scorecard-view.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/scorecard');
const PAPER_KEY = 12;

type Answer = OperationOutput<'scorecard'>;

/** What the address asks for. */
interface Asked {
  known: AsKnown;
  month: string;
  paper: string;
  selection: string;
  filter: Filter;
}

export default {
  id: 'scorecard',
  path: '/scorecard',
  needs: 'read-scorecard',
  async get(request) {
    const { ctx, query } = request;
    const asked: Asked = {
      known: asKnownOf(query, ctx.today),
      month: query.get('month')?.trim() ?? '',
      paper: query.get('paper')?.trim() ?? '',
      selection: query.get('selection')?.trim() ?? '',
      filter: filterOf(query.get('show')),
    };
    const etag = await entityTag(ctx, `scorecard ${query}`);
    const outcome = await perform(ctx, 'scorecard', {
      knownAt: knownAtPart(asked.known),
      month: asked.month,
      paper: asked.paper,
      selection: asked.selection,
      audience: audienceOf(query),
    });
    if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    if (!outcome.ok || (outcome.value.papers.length === 0 && asked.known.on === null)) return emptyPage(request);
    const { scorecard } = outcome.value;
    if (query.has('csv'))
      return {
        kind: 'csv',
        name: csvName(fileOf(outcome.value), scorecard.month, scorecard.knownAt),
        text: scorecardCsv(scorecard),
      };
    if (query.has('xlsx')) return workbookAnswer(request, outcome.value);
    const answer = query.has('choose')
      ? await choosePage(request, asked, outcome.value)
      : await scorecardAnswer(request, asked, outcome.value);
    return answer.kind === 'html' && !asked.known.error ? { ...answer, etag } : answer;
  },
} satisfies Page;

/** Only what leaves is for others than the council: the page itself is read inside. */
function audienceOf(query: URLSearchParams): Audience {
  const asked = query.get('audience');
  const leaves = query.has('csv') || query.has('xlsx');
  return (leaves ? audienceIds.find((id) => id === asked) : undefined) ?? 'internal';
}

async function emptyPage(request: PageRequest): Promise<PageAnswer> {
  return htmlAnswer(await show(request.ctx, { title: 'Scorecard', current: HERE, body: noFigures('the scorecard') }));
}

function hrefOf(asked: Asked, more: Record<string, string | null> = {}): Href {
  const { known, month, paper, selection, filter } = asked;
  return withQuery(HERE, {
    month,
    knownAt: knownAtPart(known),
    paper,
    selection,
    show: filter === 'all' ? null : filter,
    ...more,
  });
}

async function scorecardAnswer(request: PageRequest, asked: Asked, answer: Answer): Promise<PageAnswer> {
  const { ctx } = request;
  const { scorecard, area, change, selection } = answer;
  // What was known earlier, and what one paper says, stand as they were.
  const checks = asked.known.on === null && asked.paper === '' ? await openChecks(ctx) : undefined;
  const made = scorecardPage({
    scorecard,
    today: ctx.today,
    filter: asked.filter,
    areaName: area.name,
    change,
    checks,
    columns: selection?.contents.columns,
  });
  const filters = made.filters.map(({ filter, words, count }) => ({ words, count, to: hrefOf({ ...asked, filter }) }));
  const table =
    made.view.sections.length > 0
      ? html`${scorecardKey({ direction: 'compared', usualRange: false, dataChecks: (checks?.size ?? 0) > 0 })}${scorecardTable(made.view)}${made.left > 0 ? insetText(`${countWords(made.left)} more KPIs do not fit on this page. The CSV has all of them.`) : null}`
      : html`<p class="govuk-body">${made.rows === 0 ? 'Nothing had been published by this day.' : 'No KPI is among these.'}</p>`;
  const body = html`${await bannerOf(request, asked, answer)}
<div${attribute('class', asked.known.error ? null : 'wm-wide-form')}>${await chooseForm(request, asked, answer)}</div>
<p class="wm-narrow-form govuk-body">${link(hrefOf(asked, { choose: '1' }), 'Change month, date or paper')}</p>
<p class="govuk-body wm-links">${link(hrefOf(asked, { csv: '1', show: null }), 'This scorecard as CSV')} ${link(hrefOf(asked, { xlsx: '1', show: null }), 'As an Excel workbook')} ${link(withQuery(checkedHref('/fill'), { month: scorecard.month }), 'Fill our own workbook')} ${link(checkedHref('/selections'), 'Selections')} ${link(fromCasesHref(asked), 'From case records')}</p>
<p class="govuk-body wm-links">With small figures hidden: ${link(hrefOf(asked, { csv: '1', audience: 'board', show: null }), 'CSV for the board')} ${link(hrefOf(asked, { xlsx: '1', audience: 'board', show: null }), 'Excel for the board')} ${link(hrefOf(asked, { csv: '1', audience: 'public', show: null }), 'CSV for everybody')} ${link(hrefOf(asked, { xlsx: '1', audience: 'public', show: null }), 'Excel for everybody')}</p>
${filterLinks('Which KPIs are shown', filters, hrefOf(asked))}
${table}`;
  const shown = await show(ctx, {
    title: `${selection ? `Scorecard: ${selection.title}` : 'Scorecard'}, ${monthTitle(scorecard.month)}`,
    caption: captionOf(asked, answer),
    lead: made.lead,
    body,
    current: HERE,
    width: 'scorecard',
    figures: true,
    asKnownOn: asked.known.on,
    csvHref: hrefOf(asked, { csv: '1', show: null }),
    errors: asKnownErrors(asked.known),
  });
  return htmlAnswer(shown, asked.known.error ? 400 : 200);
}

/** The same month, day and selection, worked out. */
function fromCasesHref({ known, month, selection }: Asked): Href {
  return withQuery(checkedHref('/scorecard/cases'), { month, selection, knownAt: knownAtPart(known) });
}

function captionOf(asked: Asked, { papers, area }: Answer): string {
  const [newest] = papers;
  if (asked.paper && newest) return `${newest.title ?? newest.fileName}, ${plainDay(newest.statedOn)}`;
  return `${area.name}, ${papers.length === 1 ? 'one paper' : `${papers.length} papers`}${newest ? `, the newest of ${plainDay(newest.statedOn)}` : ''}`;
}

/** A file says for whom it was made, since small figures are hidden in some. */
function fileOf({ disclosed }: Answer): string {
  return disclosed.audience === 'internal' ? 'scorecard' : `scorecard-${disclosed.audience}`;
}

async function workbookAnswer({ ctx }: PageRequest, answer: Answer): Promise<PageAnswer> {
  const { scorecard, selection, area } = answer;
  const bytes = await scorecardWorkbook({
    scorecard,
    areaName: area.name,
    selection: selection?.title ?? null,
    columns: selection?.contents.columns ?? ALL_COLUMNS,
    today: ctx.today,
  });
  const name = csvName(fileOf(answer), scorecard.month, scorecard.knownAt).replace(/\.csv$/, '.xlsx');
  return { kind: 'file', name, type: XLSX, bytes };
}

async function bannerOf({ ctx }: PageRequest, asked: Asked, answer: Answer): Promise<Html | null> {
  const { on } = asked.known;
  if (on === null) return null;
  const now = await perform(ctx, 'scorecard', { month: asked.month, paper: asked.paper, selection: asked.selection });
  const kpis = new Set(answer.scorecard.sections.flatMap(({ rows }) => rows.map((row) => row.measure.id)));
  const restated = now.ok ? now.value.restated.filter(({ is }) => kpis.has(is.measure)) : [];
  return asKnownBanner({
    day: plainDay(on),
    changedSince: changedSince(restated, on),
    now: withQuery(HERE, { month: asked.month, paper: asked.paper, selection: asked.selection }),
  });
}

async function chooseForm({ ctx }: PageRequest, asked: Asked, answer: Answer): Promise<Html> {
  const all = asked.paper ? await perform(ctx, 'scorecard', { knownAt: knownAtPart(asked.known) }) : null;
  const papers = all?.ok ? all.value.papers : answer.papers;
  const months = monthsToChoose(answer.scorecard);
  const chosen: Period | null = answer.scorecard.month;
  const chosenPaper = asked.paper ? answer.papers[0]?.id.slice(0, PAPER_KEY) : '';
  return form(
    { method: 'get', action: HERE, inLine: true, hidden: asked.filter === 'all' ? {} : { show: asked.filter } },
    [
      ...(answer.selections.length > 0
        ? [
            select({
              name: 'selection',
              label: 'Selection',
              chosen: answer.selection?.id ?? '',
              choices: [
                { value: '', words: 'Every KPI' },
                ...answer.selections.map(({ id, title, kpis }) => ({ value: id, words: `${title}, ${kpis} KPIs` })),
              ],
            }),
          ]
        : []),
      select({
        name: 'month',
        label: 'Month',
        ...(chosen ? { chosen } : {}),
        choices: [...(chosen && !months.includes(chosen) ? [chosen] : []), ...months].map((month) => ({
          value: month,
          words: monthName(month),
        })),
      }),
      select({
        name: 'paper',
        label: 'Papers',
        className: 'wm-select-papers',
        ...(chosenPaper === undefined ? {} : { chosen: chosenPaper }),
        choices: [
          { value: '', words: 'All papers' },
          ...papers.map((paper) => ({
            value: paper.id.slice(0, PAPER_KEY),
            words: `${plainDay(paper.statedOn)}: ${paper.title ?? paper.fileName}`,
          })),
        ],
      }),
      asKnownField(asked.known),
      button('Show', { look: 'secondary' }),
    ],
  );
}

/** The form on a page of its own, which a narrow screen links to. */
async function choosePage(request: PageRequest, asked: Asked, answer: Answer): Promise<PageAnswer> {
  const body = await chooseForm(request, asked, answer);
  return htmlAnswer(
    await show(request.ctx, {
      title: 'Change month, date or paper',
      caption: 'Scorecard',
      above: breadcrumbs([{ words: 'Scorecard', to: hrefOf(asked) }]),
      body,
      current: HERE,
      errors: asKnownErrors(asked.known),
    }),
    asked.known.error ? 400 : 200,
  );
}
