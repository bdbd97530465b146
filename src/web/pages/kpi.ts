// One KPI: its figure and what is unusual, the drawing and the table, what papers give differently, and where each figure came from.

import { type Issue, plainDay } from '../../clocks/index.ts';
import type { ScorecardRow } from '../../insight/index.ts';
import { breaksOf, definitionFacts, measures } from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  anchor,
  asKnownBanner,
  breadcrumbs,
  button,
  checkedHref,
  emptyState,
  factsStrip,
  form,
  type Html,
  href,
  html,
  insetText,
  isFew,
  lineChart,
  link,
  scorecardCsv,
  summaryList,
  targetWords,
  tiles,
  withQuery,
} from '../../outputs/index.ts';
import { type AsKnown, asKnownErrors, asKnownField, asKnownOf, knownAtPart } from '../as-known.ts';
import { asSignedPart } from '../as-signed-view.ts';
import { versionsTable } from '../definition-view.ts';
import { entityTag } from '../entity-tag.ts';
import { fromCasesParts, type KpiPart, publishedPart } from '../kpi-from-cases.ts';
import { benchmarksTable, monthsTable, printedTable, restatedTable } from '../kpi-tables.ts';
import { tileOf } from '../kpi-tile.ts';
import { captionOf, chartOf, factsOf, leadOf, limitsOf } from '../kpi-view.ts';
import { wordsPart } from '../kpi-words.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { changedSince, csvName } from '../scorecard-view.ts';
import { show } from '../show.ts';
import { disagreeingTable } from '../sources-view.ts';

const SCORECARD = checkedHref('/scorecard');
const MOST_BESIDE = 4;

export default {
  id: 'kpi',
  path: '/kpis/:measure',
  needs: 'read-scorecard',
  async get(request) {
    const { ctx, query, params } = request;
    const id = params.measure ?? '';
    const known = asKnownOf(query, ctx.today);
    const etag = await entityTag(ctx, `kpi ${id} ${query}`);
    const outcome = await perform(ctx, 'measure', { measure: id, knownAt: knownAtPart(known) });
    if (!outcome.ok) return refusal(request, outcome.issues, known);
    const { row, section, month } = outcome.value;
    if (query.has('csv')) {
      const scorecard = { month, knownAt: known.on, sections: [{ title: section, rows: [row] }], issues: [] };
      return { kind: 'csv', name: csvName(row.measure.id, null, known.on), text: scorecardCsv(scorecard) };
    }
    const shown = await shownKpi(request, known, outcome.value);
    return known.error ? htmlAnswer(shown, 400) : { kind: 'html', html: shown, etag };
  },
} satisfies Page;

type Answer = OperationOutput<'measure'>;

/** Not known, not printed yet, or nothing imported at all: each says what to do. */
async function refusal(
  { ctx, params, query }: PageRequest,
  issues: readonly Issue[],
  known: AsKnown,
): Promise<PageAnswer> {
  const id = params.measure ?? '';
  if (isEmptyStore(issues))
    return htmlAnswer(await show(ctx, { title: 'KPI', current: SCORECARD, body: noFigures('this KPI') }));
  const unknown = issues.find((issue) => issue.code === 'measure-unknown');
  const unprinted = issues.find((issue) => issue.code === 'measure-without-figures');
  const ways = [{ words: 'Scorecard', to: SCORECARD }];
  if (unknown) {
    const near = (unknown.facts.near as string[]).map((one) => ({ words: one, to: href`/kpis/${one}` }));
    const body = emptyState({
      heading: near.length > 0 ? 'Did you mean one of these?' : 'Nothing like it was found',
      body: 'If you typed the address, check it. If you followed a link, the KPI may have been joined to another.',
      ways: [...near, ...ways],
    });
    return htmlAnswer(await show(ctx, { title: `There is no KPI “${id}”`, current: SCORECARD, body }), 404);
  }
  if (!unprinted) throw new PageRefused([...issues]);
  const measure = measures.find((one) => one.id === id || one.formerIds?.includes(id));
  const asked = { row: null, known, by: query.get('by') ?? '' };
  const fromCases = measure ? await fromCasesParts(ctx, { ...asked, measure }) : [];
  const published = measure && known.on === null ? await publishedPart(ctx, measure) : null;
  const then = known.on === null ? [] : [{ words: 'Show what is known now', to: href`/kpis/${id}` }];
  const nothingPrinted = emptyState({
    heading: known.on === null ? noneWords(fromCases) : `No figures were known on ${plainDay(known.on)}`,
    body: unprinted.message,
    ways: [...then, { words: 'Import a scorecard', to: checkedHref('/imports') }, ...ways],
  });
  const body = html`${nothingPrinted}${partsShown([...fromCases, ...(published ? [published] : [])])}`;
  return htmlAnswer(
    await show(ctx, { title: String(unprinted.facts.title), caption: 'KPI', current: SCORECARD, body }),
  );
}

const noneWords = (fromCases: readonly KpiPart[]) =>
  fromCases.length > 0 ? 'No paper or person gives figures of it' : 'No figures yet';

async function shownKpi({ ctx, params, query }: PageRequest, known: AsKnown, answer: Answer): Promise<string> {
  const { row, section, month, restated } = answer;
  const asked = { row, month, today: ctx.today };
  const here = href`/kpis/${row.measure.id}`;
  const csvHref = withQuery(here, { csv: '1', knownAt: knownAtPart(known) });
  const chart = chartOf(asked);
  const limits = limitsOf(asked);
  const beside = await readWith(ctx, row, known);
  const sources = known.on === null ? await perform(ctx, 'reconcile', { measure: row.measure.id }) : null;
  const signed = await asSignedPart(ctx, row);
  const fromCases = await fromCasesParts(ctx, { measure: row.measure, row, known, by: query.get('by') ?? '' });
  const published = known.on === null ? await publishedPart(ctx, row.measure) : null;
  const words = known.on === null ? await wordsPart(ctx, row, month) : null;
  const parts: KpiPart[] = [
    ...(words ? [words] : []),
    ...(beside ? [{ id: 'beside', title: 'Read with these', body: beside }] : []),
    { id: 'months', title: 'Month by month', body: monthsTable(asked) },
    ...fromCases,
    ...(published ? [published] : []),
    ...(row.benchmarks.length > 0
      ? [{ id: 'compared', title: 'Compared with others', body: benchmarksTable(row) }]
      : []),
    { id: 'counted', title: 'What is counted', body: countedPart(row) },
    {
      id: 'restated',
      title: 'Figures that papers give differently',
      body:
        restated.length > 0
          ? restatedTable(row, restated)
          : html`<p class="govuk-body">None. Every paper that prints a figure of this KPI agrees with the others.</p>`,
    },
    ...signed,
    ...(sources?.ok
      ? [
          {
            id: 'sources',
            title: 'Sources that disagree',
            body: disagreeingTable(
              sources.value.found.map(({ one }) => one),
              row.unit,
            ),
          },
        ]
      : []),
    { id: 'printed', title: 'How papers print it', body: printedTable(row.printedAs) },
    { id: 'known', title: 'As we knew it on a date', body: asKnownForm(here, known) },
  ];
  const body = html`${await bannerOf(ctx, params.measure ?? '', known)}
${factsStrip(factsOf(asked))}
<h2>${chart.title}</h2>
${lineChart({ id: 'kpi', what: `${row.measure.title}.`, series: chart.series, few: isFew(row), ...(row.target ? { target: targetWords(row.target, row.unit, row.polarity) } : {}) })}
<p class="govuk-body">${chart.sentence}</p>
${limits.length > 0 ? insetText(limits.map((one) => html`<p>${one}</p>`)) : null}
<nav class="wm-filters wm-on-page" aria-label="On this page"><ul>${parts.map((part) => html`<li>${link(anchor(part.id), part.title)}</li>`)}<li>${link(csvHref, 'This KPI as CSV')}</li><li>${link(href`/kpis/${row.measure.id}/targets`, 'Targets and definition')}</li><li>${link(href`/kpis/${row.measure.id}/switch`, 'Where its figures come from')}</li><li>${link(href`/commentary/${`why:${row.measure.id}`}`, 'Words beside it')}</li>${row.local ? html`<li>${link(href`/kpis/${row.measure.id}/own`, 'Describe it, or join it to the catalogue')}</li>` : null}</ul></nav>
${partsShown(parts)}`;
  return show(ctx, {
    title: row.measure.title,
    caption: captionOf(row, section),
    lead: leadOf(asked),
    body,
    csvHref,
    current: SCORECARD,
    figures: true,
    asKnownOn: known.on,
    above: breadcrumbs([{ words: 'Scorecard', to: SCORECARD }, { words: section }]),
    errors: asKnownErrors(known),
  });
}

const partsShown = (parts: readonly KpiPart[]): Html =>
  html`${parts.map(
    (part) => html`<section class="wm-part" aria-labelledby="${part.id}"><h2 id="${part.id}">${part.title}</h2>
${part.body}</section>
`,
  )}`;

/** What moves first, or moves because of it: the KPIs that the definition says to read beside this one. */
async function readWith(ctx: PageRequest['ctx'], row: ScorecardRow, known: AsKnown): Promise<Html | null> {
  const ids = (row.measure.relations ?? []).flatMap((one) => (one.kind === 'read-with' ? [one.of] : []));
  if (ids.length === 0) return null;
  const outcome = await perform(ctx, 'scorecard', { knownAt: knownAtPart(known) });
  if (!outcome.ok) return null;
  const { sections, month } = outcome.value.scorecard;
  const rows = sections.flatMap((section) => section.rows);
  const found = ids.flatMap((id) => rows.find((other) => other.measure.id === id) ?? []).slice(0, MOST_BESIDE);
  return found.length === 0 ? null : tiles(found.map((other) => tileOf({ row: other, month, today: ctx.today })));
}

const bullets = (lines: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** Plain words first, then what the field counts; all of it is on the page of the definition. */
function countedPart({ measure, local }: ScorecardRow): Html {
  const [counted, outOf] = definitionFacts(measure);
  const facts = [
    ...(measure.plain ? [{ key: 'In plain words', value: measure.plain }] : []),
    ...[counted!, outOf!].flatMap(({ key, says }) => (says === null ? [] : [{ key, value: says }])),
    ...(measure.caveats?.length ? [{ key: 'Before reading it', value: bullets(measure.caveats) }] : []),
  ];
  const changed = breaksOf(measure).length > 0 ? versionsTable(measure) : null;
  const none = local ? 'Nobody has said yet what this KPI of your own counts.' : '';
  return html`${facts.length > 0 ? summaryList(facts) : html`<p class="govuk-body">${none}</p>`}${changed}
<p class="govuk-body">${link(href`/catalogue/${measure.id}`, 'The whole definition, its labels and versions')}</p>`;
}

async function bannerOf(ctx: PageRequest['ctx'], measure: string, { on }: AsKnown): Promise<Html | null> {
  if (on === null) return null;
  const now = await perform(ctx, 'measure', { measure });
  return asKnownBanner({
    day: plainDay(on),
    changedSince: changedSince(now.ok ? now.value.restated : [], on),
    now: href`/kpis/${measure}`,
  });
}

function asKnownForm(here: ReturnType<typeof checkedHref>, known: AsKnown): Html {
  return form({ method: 'get', action: here, inLine: true }, [
    asKnownField(known),
    button('Show this page as it was', { look: 'secondary' }),
  ]);
}
