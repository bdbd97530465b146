// How long case records are kept: what is due for review, what is held back, what was destroyed. Nothing goes without a review.

import { mayDo, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  type Content,
  checkedHref,
  countWords,
  errorMessage,
  filterLinks,
  form,
  type Html,
  html,
  input,
  insetText,
  link,
  nothingFound,
  pagination,
  radios,
  withQuery,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { reviewPage } from '../retention-review.ts';
import {
  classesTable,
  destructionsTable,
  dueTable,
  holdsTable,
  mayGo,
  RETENTION,
  reviewForm,
} from '../retention-view.ts';
import { show } from '../show.ts';

const RULES = checkedHref('/retention/rules');
const A_PAGE = 50;
const NOTES = 20;
const MOST_AT_ONCE = 1_000;

export default {
  id: 'retention',
  path: '/retention',
  needs: 'administer',
  get: (request) => retentionPage(request, new Map()),
  async post(request) {
    const act = field(request, 'act');
    const keys = act === 'review-all' ? await allOf(request) : (request.form.get('keys') ?? []);
    if (act === 'hold') return holdPosted(request);
    if (keys.length === 0) return retentionPage(request, new Map([['keys', 'Tick what is to be reviewed']]));
    if (act !== 'destroy') return reviewPage(request, keys, new Map());
    const outcome = await perform(request.ctx, 'destroy-records', {
      keys,
      by: field(request, 'by'),
      why: field(request, 'why'),
    });
    if (outcome.ok) return { kind: 'see-other', to: withQuery(RETENTION, { destroyed: outcome.value.destroyed }) };
    const errors = outcome.issues.map(({ where, message }) => [where.field?.split('.')[0] ?? 'keys', message] as const);
    return reviewPage(request, keys, new Map(errors));
  },
} satisfies Page;

const CLASSES = ['case', 'quality', 'staff'] as const;

function classAsked(request: PageRequest): (typeof CLASSES)[number] | undefined {
  return CLASSES.find((one) => one === field(request, 'class'));
}

/** Everything of the class that nothing stands against, as much as one list may hold. */
async function allOf(request: PageRequest): Promise<string[]> {
  const outcome = await perform(request.ctx, 'retention', { class: classAsked(request), limit: MOST_AT_ONCE });
  const due = outcome.ok ? (outcome.value.due ?? []) : [];
  return due.filter(mayGo).map(({ key }) => key);
}

async function holdPosted(request: PageRequest): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'hold', {
    number: field(request, 'number'),
    source: field(request, 'source'),
    held: field(request, 'held') !== 'no',
    why: field(request, 'why'),
    until: field(request, 'until'),
    by: field(request, 'by'),
  });
  if (outcome.ok) return { kind: 'see-other', to: withQuery(RETENTION, { held: outcome.value.held ? 'yes' : 'no' }) };
  const errors = outcome.issues.map(({ where, message }) => [where.field?.split('.')[0] ?? 'number', message] as const);
  return retentionPage(request, new Map(errors));
}

async function retentionPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const { ctx, query } = request;
  const asked = Number(query.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const { answer, shown } = await dueAnswer(request, page);
  const log = await perform(ctx, 'destructions', { limit: NOTES });
  const notes = log.ok ? log.value : { count: 0, destructions: [] };
  const due = answer.classes.reduce((sum, one) => sum + one.due, 0);
  const mayDestroy = await mayDo(ctx, 'destroy-records');
  const body = html`${savedLine(query)}
${answer.settings.retentionHoldAll === '' ? null : insetText(html`<b>Nothing at all may be destroyed now:</b> ${answer.settings.retentionHoldAll}`)}
${classesTable(answer)}
<p class="govuk-body">${link(RULES, 'Change how long records are kept')}</p>
<h2 class="govuk-heading-m">Due for review</h2>
${dueSection(answer, { due, shown, page, errors, request })}
${mayDestroy ? holdSection(request, answer.holds ?? [], errors) : null}
<h2 class="govuk-heading-m">What was destroyed</h2>
${
  notes.count === 0
    ? html`<p class="govuk-body">Nothing has been destroyed here.</p>`
    : html`${destructionsTable(notes.destructions)}${notes.count > NOTES ? html`<p class="wm-quiet">The newest ${NOTES} of ${countWords(notes.count)}.</p>` : null}`
}`;
  return htmlAnswer(
    await show(ctx, {
      title: 'How long case records are kept',
      caption: 'Case records',
      lead: `${countWords(answer.people)} people were looked at: ${due === 0 ? 'nothing is past the time for which it is kept' : due === 1 ? 'one record is past the time for which it is kept' : `${countWords(due)} records are past the time for which they are kept`}. A person reviews before anything goes.`,
      above: backLink('Imports', checkedHref('/imports')),
      current: '/imports',
      width: 'wide',
      errors: formErrors(errors),
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

/** One class at a time: the one that is asked for, else the first of which anything is due. */
async function dueAnswer(request: PageRequest, page: number) {
  const asked = classAsked(request);
  const first = await perform(request.ctx, 'retention', { class: asked ?? CLASSES[0], page, limit: A_PAGE });
  if (!first.ok) throw new PageRefused(first.issues);
  const shown = asked ?? first.value.classes.find(({ due }) => due > 0)?.class ?? CLASSES[0];
  if (asked || shown === CLASSES[0]) return { answer: first.value, shown: asked ?? CLASSES[0] };
  const outcome = await perform(request.ctx, 'retention', { class: shown, page, limit: A_PAGE });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  return { answer: outcome.value, shown };
}

function savedLine(query: URLSearchParams): Content {
  const destroyed = Number(query.get('destroyed'));
  if (Number.isInteger(destroyed) && destroyed > 0)
    return insetText(
      `Destroyed: ${countWords(destroyed)} ${destroyed === 1 ? 'record' : 'records'}, with every earlier version. Take the same out of the case system, or its next extract brings it back.`,
    );
  if (query.get('held') === 'yes') return insetText('Saved: the records are held back.');
  if (query.get('held') === 'no') return insetText('Saved: the hold is lifted.');
  if (query.has('rules'))
    return insetText('Saved. The rules hold from today; what held before stays in the activity log.');
  return null;
}

interface Section {
  due: number;
  shown: (typeof CLASSES)[number];
  page: number;
  errors: FormErrors;
  request: PageRequest;
}

type Retention = Extract<Awaited<ReturnType<typeof perform<'retention'>>>, { ok: true }>['value'];

function dueSection(answer: Retention, { due, shown, page, errors, request }: Section): Content {
  if (due === 0)
    return nothingFound({
      heading: 'Nothing is due',
      looked: 'Every case, practice review and row of staff was held against its rule, as it holds today.',
      ways: [],
    });
  if (answer.due === null)
    return html`<p class="govuk-body">Which they are is shown to those who may read children's records. Until there is sign-in, that is nobody in a live store.</p>`;
  const of = answer.classes.find((one) => one.class === shown)!;
  const here = (one: string) => withQuery(RETENTION, { class: one });
  const to = (n: number) => withQuery(RETENTION, { class: shown, page: n === 1 ? null : n });
  const turns = {
    ...(page > 1 ? { previous: to(page - 1) } : {}),
    ...(page * A_PAGE < of.due ? { next: to(page + 1) } : {}),
  };
  const error = errors.get('keys');
  const ticked = new Set(request.form.get('keys') ?? []);
  const all = Math.min(of.due - of.held - of.openPlan, MOST_AT_ONCE);
  return html`${filterLinks(
    'Which records',
    answer.classes.map((one) => ({ words: one.title, count: one.due, to: here(one.class) })),
    here(shown),
  )}
${
  of.due === 0
    ? html`<p class="govuk-body">None of these is due.</p>`
    : reviewForm(
        to(page),
        all,
        html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : null}">${error ? errorMessage(error, 'keys-error') : null}${dueTable(answer.due, ticked)}</div>`,
      )
}
${of.due > A_PAGE ? pagination(turns) : null}`;
}

function holdSection(request: PageRequest, holds: NonNullable<Retention['holds']>, errors: FormErrors): Html {
  const isTyped = field(request, 'act') === 'hold';
  const typed = (name: string) => (isTyped ? field(request, name) : '');
  const about = (name: string) => {
    const error = isTyped ? errors.get(name) : undefined;
    return { value: typed(name), ...(error ? { error } : {}) };
  };
  return html`<h2 class="govuk-heading-m">Held back</h2>
${holds.length > 0 ? holdsTable(holds) : html`<p class="govuk-body">Nobody's records are held back.</p>`}
<h3 class="govuk-heading-s" id="hold">Hold records back, or lift a hold</h3>
${form({ method: 'post', action: RETENTION }, [
  input({
    name: 'number',
    label: 'Number of the person in the case system',
    className: 'govuk-input--width-10',
    autocomplete: 'off',
    ...about('number'),
  }),
  errors.has('source') || typed('source') !== ''
    ? input({ name: 'source', label: 'Whose number it is', className: 'govuk-input--width-20', ...about('source') })
    : null,
  radios({
    name: 'held',
    legend: { words: 'What is decided', className: 'govuk-fieldset__legend--s' },
    className: 'govuk-radios--small',
    choices: [
      { value: 'yes', words: 'Hold the records back', checked: typed('held') !== 'no' },
      { value: 'no', words: 'Lift the hold', checked: typed('held') === 'no' },
    ],
  }),
  input({
    name: 'why',
    label: 'Why',
    hint: 'The claim, appeal or inquiry. Name nobody.',
    className: 'govuk-!-width-two-thirds',
    ...about('why'),
  }),
  input({
    name: 'until',
    label: 'Last day of the hold',
    hint: 'Like 2027-03-31. Leave it empty to hold until it is lifted.',
    className: 'govuk-input--width-10',
    ...about('until'),
  }),
  input({ name: 'by', label: 'Your name', className: 'govuk-input--width-20', autocomplete: 'name', ...about('by') }),
  button('Save', { look: 'secondary', name: 'act', value: 'hold' }),
])}`;
}
