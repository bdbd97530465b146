// One data owner's page: their KPIs due for a period, to type or to send as a filled template, and what they have sent.

import { createHash } from 'node:crypto';
import { type Issue, isoDay, plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  breadcrumbs,
  button,
  type Content,
  checkedHref,
  countWords,
  emptyState,
  fileUpload,
  footprintSentence,
  form,
  href,
  html,
  input,
  insetText,
  issueSummary,
  issueTable,
  link,
  notificationBanner,
  periodWords,
  select,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { issueField, type ReturnForm, returnFields, typedFigures } from '../return-fields.ts';
import { kpisWords, sinceWords, stateWords, stepLink } from '../return-words.ts';
import { show } from '../show.ts';

type Answer = OperationOutput<'return-form'>;

/** What came of a form: errors and warnings by field, or the issues of a file. */
interface Told {
  errors: Map<string, string>;
  warnings: Map<string, string>;
  inFile: Issue[];
  /** the file was saved, with things to look at */
  fileSaved: boolean;
}

const nothing = (): Told => ({ errors: new Map(), warnings: new Map(), inFile: [], fileSaved: false });

export default {
  id: 'returns-owner',
  path: '/returns/:source',
  needs: 'type-figures',
  async get(request) {
    return ownerPage(request, await asked(request), nothing());
  },
  post: (request) => (field(request, 'do') === 'send' ? sendFile(request) : type(request)),
} satisfies Page;

async function asked(request: PageRequest): Promise<Answer> {
  const period = field(request, 'period') || null;
  const outcome = await perform(request.ctx, 'return-form', { source: request.params.source ?? '', period });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  return outcome.value;
}

const savedAt = (source: string, period: string, count: number) =>
  ({ kind: 'see-other', to: withQuery(href`/returns/${source}`, { period, saved: count }) }) as const;

/** Looked at first: what stops is put right, what is only odd is confirmed, and then all of it is saved at once. */
async function type(request: PageRequest): Promise<PageAnswer> {
  const answer = await asked(request);
  const told = nothing();
  if (!answer.form) return ownerPage(request, answer, told);
  const { source, period } = answer.form;
  const given = { source: source.id, period, by: field(request, 'by'), figures: typedFigures(request, answer.form) };
  const looked = await perform(request.ctx, 'return', { ...given, save: false });
  for (const issue of looked.issues) {
    const into = issue.severity === 'stops' ? told.errors : told.warnings;
    into.set(issueField(issue, answer.form), issue.message);
  }
  const isConfirmed = told.warnings.size === 0 || field(request, 'confirmed') === markOf(told.warnings);
  if (!looked.ok || (!isConfirmed && !looked.value.alreadySent)) return ownerPage(request, answer, told);
  const kept = await perform(request.ctx, 'return', { ...given, save: true });
  if (!kept.ok) throw new PageRefused(kept.issues);
  return savedAt(source.id, period, kept.value.figures.length);
}

/** The warnings that a person has seen: others must be seen first. */
function markOf(warnings: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update([...warnings].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}

async function sendFile(request: PageRequest): Promise<PageAnswer> {
  const answer = await asked(request);
  const told = nothing();
  const [file] = request.files.filter(({ bytes }) => bytes.byteLength > 0);
  if (!file) {
    told.errors.set('files', 'Choose the filled template to send');
    return ownerPage(request, answer, told);
  }
  const { source } = answer.feed;
  const outcome = await perform(request.ctx, 'return', {
    source: source.id,
    period: answer.form?.period ?? null,
    files: [file],
    save: true,
  });
  if (outcome.ok && outcome.issues.length === 0) {
    const period = outcome.value.figures[0]?.period ?? answer.form?.period ?? '';
    return savedAt(source.id, period, outcome.value.figures.length);
  }
  told.inFile = outcome.issues;
  told.fileSaved = outcome.ok && outcome.value.saved;
  return ownerPage(request, outcome.ok ? await asked(request) : answer, told);
}

async function ownerPage(request: PageRequest, answer: Answer, told: Told): Promise<PageAnswer> {
  const { feed, form: asks } = answer;
  const { source } = feed;
  const stops = told.errors.size > 0 || told.inFile.some(({ severity }) => severity === 'stops');
  const lines = told.inFile.map((issue) => ({ issue }));
  const errors = formErrors(told.errors) ?? issueSummary('Nothing of this file was saved', lines);
  const body = html`${banner(request, told)}
${requestsTable(answer)}
${asks ? formOf(request, asks, told) : noPeriod()}
${sendForm(answer, told)}
<h2 class="govuk-heading-m" id="history">What was sent</h2>
${historyTable(answer)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: source.title,
      caption: 'Returns',
      lead: leadOf(answer),
      current: '/returns',
      above: breadcrumbs([{ words: 'Returns', to: checkedHref('/returns') }, { words: source.title }]),
      figures: true,
      width: 'wide',
      errors,
      body,
    }),
    stops ? 422 : 200,
  );
}

function leadOf({ feed }: Answer): Content {
  const { source, measures } = feed;
  const silent = measures.filter((one) => one.missesInARow > 1);
  const worst = silent.toSorted((a, b) => b.missesInARow - a.missesInARow)[0];
  const wider = footprintSentence(source.footprint);
  const by = source.owner === source.title ? '' : `, answered for by ${source.owner}`;
  return html`${kpisWords(measures.length)}${by}.${wider ? ` ${wider}` : null}${worst ? html` <b>${worst.measure.title}: ${sinceWords(worst)}.</b>` : null}`;
}

function banner(request: PageRequest, told: Told): Content {
  const saved = Number(request.query.get('saved'));
  if (request.query.has('chased')) return insetText('Recorded. It stands in the activity log with its words.');
  if (told.fileSaved) return notificationBanner('The file was saved. Look at the list below.', 'success');
  if (told.warnings.size > 0 && told.errors.size === 0)
    return notificationBanner(
      'Nothing is saved yet. Look at the figures marked below, then send them again as they are or put right.',
    );
  return saved > 0
    ? notificationBanner(`${countWords(saved)} ${saved === 1 ? 'figure was' : 'figures were'} saved.`, 'success')
    : null;
}

const MOST_REQUESTS = 6;

function requestsTable({ feed, form: asks }: Answer): Content {
  if (feed.requests.length === 0) return null;
  const step = stepLink(feed);
  return html`${table({
    caption: 'What was asked for, newest first',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Period' }, { head: 'Due' }, { head: 'KPIs', numeric: true }, { head: 'State' }],
    rows: feed.requests.slice(0, MOST_REQUESTS).map((one) => {
      const words = periodWords(one.period);
      const to = withQuery(href`/returns/${feed.source.id}`, { period: one.period });
      return [
        one.period === asks?.period ? html`<b>${words}</b>` : link(to, words),
        plainDay(one.dueOn),
        `${countWords(one.came)} of ${countWords(one.of)}`,
        stateWords(one),
      ];
    }),
  })}${step ? html`<p class="govuk-body">${step}</p>` : null}`;
}

function noPeriod(): Content {
  return emptyState({
    heading: 'No period is asked for',
    body: 'None of these KPIs has regular dates. Say which period your figures are for, by adding ?period=2025-06 to the address or in the template.',
    ways: [],
  });
}

function formOf(request: PageRequest, asks: ReturnForm, told: Told): Content {
  const { source, period } = asks;
  const here = href`/returns/${source.id}`;
  const periods = [period, ...asks.before.toReversed()];
  const isLooking = told.warnings.size > 0 && told.errors.size === 0;
  const confirmed: Record<string, string> = isLooking ? { confirmed: markOf(told.warnings) } : {};
  return html`<h2 class="govuk-heading-m" id="form">Figures for ${periodWords(period)}</h2>
${form({ method: 'get', action: here, inLine: true }, [
  select({
    id: 'another-period',
    name: 'period',
    label: 'Another period',
    choices: periods.map((one) => ({ value: one, words: periodWords(one) })),
    chosen: period,
  }),
  button('Show it', { look: 'secondary' }),
])}
<p class="govuk-body">Fill in what you know. What you leave empty is not sent. Where there was nothing to count, choose “nil return”: it is an answer.${asks.dueOn === null ? null : ` Due ${plainDay(asks.dueOn)}.`}</p>
${form({ method: 'post', action: here, hidden: { period, ...confirmed } }, [
  returnFields({ request, form: asks, today: request.ctx.today, errors: told.errors, warnings: told.warnings }),
  input({
    name: 'by',
    label: 'Your name',
    hint: 'It stands beside each figure as “typed by”.',
    className: 'govuk-input--width-20',
    autocomplete: 'name',
    value: field(request, 'by'),
    error: told.errors.get('by'),
  }),
  button(isLooking ? 'Send the figures as they are' : `Send the figures for ${periodWords(period)}`),
])}`;
}

function sendForm({ feed, form: asks }: Answer, told: Told): Content {
  const { source } = feed;
  const template = (kind: string) => withQuery(href`/returns/${source.id}/template`, { period: asks?.period, kind });
  const hidden: Record<string, string> = { do: 'send', ...(asks ? { period: asks.period } : {}) };
  const found = told.inFile.map((issue) => ({ issue }));
  return html`<h2 class="govuk-heading-m" id="template">Or fill in a template</h2>
${found.length === 0 ? null : issueTable(found, { caption: 'What was found in the file' })}
<p class="govuk-body">${link(template('xlsx'), 'Download the template for Excel')} · ${link(template('csv'), 'Download it as CSV')}</p>
${form({ method: 'post', action: href`/returns/${source.id}`, files: true, hidden }, [
  fileUpload({
    name: 'files',
    label: 'The filled template',
    accept: '.xlsx,.csv',
    hint: 'All of it is saved, or nothing. You are told what to put right, row by row.',
    error: told.errors.get('files'),
  }),
  button('Send the template', { look: 'secondary' }),
])}`;
}

const MOST_HISTORY = 24;

function historyTable({ history }: Answer): Content {
  if (history.length === 0)
    return html`<p class="govuk-body">Nothing has been sent from here yet. Figures of this source in published papers are on each KPI’s page.</p>`;
  return table({
    caption: 'Returns, newest first',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Sent' }, { head: 'For' }, { head: 'Figures', numeric: true }, { head: 'How' }],
    rows: history
      .slice(0, MOST_HISTORY)
      .map((paper) => [
        html`${link(href`/imports/${paper.id.slice(0, 16)}`, plainDay(paper.statedOn), { hidden: `: ${paper.title ?? isoDay(paper.statedOn)}` })}${paper.sent?.statedTime ? html` <span class="wm-quiet">${paper.sent.statedTime.slice(0, 5)}</span>` : null}`,
        paper.title,
        countWords(paper.counts.rows ?? 0),
        paper.sent?.typedBy ? `typed by ${paper.sent.typedBy}` : paper.fileName,
      ]),
  });
}
