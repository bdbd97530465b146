// A KPI of the area's own: what it means, said in a form; and whether it is one of the catalogue after all.

import {
  type Frequency,
  frequencyIds,
  frequencyWords,
  type MeasureWindow,
  measures,
  ownerRoles,
  VARIANT_FIELDS,
  windowIds,
  windowWords,
} from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  capital,
  emptyState,
  form,
  type Html,
  href,
  html,
  input,
  insetText,
  select,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const FREQUENCIES = Object.fromEntries(frequencyIds.map((id) => [id, capital(frequencyWords(id))]));
const WINDOWS = Object.fromEntries(windowIds.map((id) => [id, capital(windowWords(id))]));
const POLARITIES = { '': 'No judgement', higher: 'Higher is better', lower: 'Lower is better' };

const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }));

export default {
  id: 'own-kpi',
  path: '/kpis/:measure/own',
  needs: 'set-targets',
  get: (request) => ownPage(request, new Map()),
  async post(request) {
    const measure = request.params.measure ?? '';
    const value = (name: string) => field(request, name);
    const joins = value('what') === 'join';
    const outcome = joins
      ? await perform(request.ctx, 'join-kpi', { measure, to: value('to') })
      : await perform(request.ctx, 'describe-kpi', {
          measure,
          title: value('title'),
          polarity: value('polarity') as '',
          frequency: value('frequency') as Frequency,
          window: value('window') as MeasureWindow,
          plain: value('plain'),
          numerator: value('numerator'),
          denominator: value('denominator'),
          owner: value('owner') as '',
          variantOf: value('variantOf'),
          variantWhere: value('variantWhere'),
        });
    if (outcome.ok)
      return {
        kind: 'see-other',
        to: joins ? href`/kpis/${value('to') || measure}` : `${href`/kpis/${measure}/own`}?saved`,
      };
    const otherwise = joins ? 'to' : 'title';
    return ownPage(
      request,
      new Map(
        outcome.issues.map((issue) => [
          issue.where.field === 'measure' ? otherwise : (issue.where.field ?? otherwise),
          issue.message,
        ]),
      ),
    );
  },
} satisfies Page;

type Stands = OperationOutput<'targets'>['measure'];

async function ownPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'targets', { measure: request.params.measure ?? '' });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const { measure } = outcome.value;
  if (measures.some(({ id }) => id === measure.id)) return catalogueKpi(request, measure, errors);
  const saved = errors.size === 0 && request.query.has('saved');
  const body = html`${saved ? insetText('Saved. The change is in the activity log, and what was said before is kept.') : null}
<h2>What it means</h2>
${meaningForm(request, measure, errors)}
<h2>Is it one of the catalogue?</h2>
<p class="govuk-body">If this is a KPI of the catalogue under another label, join the two: its figures, of all papers, become that KPI’s. You can part them again.</p>
${form({ method: 'post', action: href`/kpis/${measure.id}/own`, hidden: { what: 'join' } }, [
  input({
    name: 'to',
    label: 'Id of the catalogue KPI',
    hint: 'As the KPI catalogue gives it, for example twenty-week-incl-pct',
    value: field(request, 'to'),
    error: errors.get('to'),
  }),
  button('Join the two', { look: 'secondary' }),
])}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: `Describe: ${measure.title}`,
      h1: 'Describe a KPI of your own',
      caption: measure.title,
      above: backLink('Back to the KPI', href`/kpis/${measure.id}`),
      body,
      errors: formErrors(errors),
      current: '/scorecard',
    }),
    errors.size > 0 ? 422 : 200,
  );
}

/** What a KPI of the catalogue means is said there, for every local area alike. */
async function catalogueKpi({ ctx }: PageRequest, { id, title }: Stands, errors: FormErrors): Promise<PageAnswer> {
  const body = emptyState({
    heading: 'This KPI is in the catalogue',
    body: 'What it counts is said there. Only a KPI of your own is described here.',
    ways: [
      { words: 'What the KPI means', to: href`/catalogue/${id}` },
      { words: 'Its targets, and a changed definition', to: href`/kpis/${id}/targets` },
    ],
  });
  const above = backLink('Back to the KPI', href`/kpis/${id}`);
  const page = { title: 'Describe a KPI of your own', caption: title, above, body, current: '/scorecard' };
  return htmlAnswer(await show(ctx, page), errors.size > 0 ? 422 : 200);
}

/** As it stands; after a mistake, as it was typed. */
function meaningForm(request: PageRequest, measure: Stands, errors: FormErrors): Html {
  const typed = (name: string, standing: string | null | undefined) =>
    errors.size > 0 && request.form.has(name) ? field(request, name) : (standing ?? '');
  const text = (name: string, label: string, standing: string | null | undefined, hint?: string) =>
    input({ name, label, value: typed(name, standing), error: errors.get(name), ...(hint ? { hint } : {}) });
  const choose = (name: string, label: string, words: Record<string, string>, standing: string | null | undefined) =>
    select({ name, label, choices: choicesOf(words), chosen: typed(name, standing), error: errors.get(name) });
  const owners = Object.fromEntries([['', 'Nobody has said'], ...ownerRoles.map(({ id, title }) => [id, title])]);
  const where = measure.variant?.where.map((one) => `${one.field} = ${one.is}`).join('; ');
  return form({ method: 'post', action: href`/kpis/${measure.id}/own`, hidden: { what: 'meaning' } }, [
    text('title', 'Title', measure.title),
    text('plain', 'In plain words, for a parent', measure.plain),
    text('numerator', 'What is counted', measure.numerator),
    text('denominator', 'Out of', measure.denominator, 'Leave empty if it is no share of anything'),
    choose('polarity', 'Which way is better', POLARITIES, measure.polarity),
    choose('frequency', 'How often', FREQUENCIES, measure.frequency),
    choose('window', 'Counted over', WINDOWS, measure.window),
    choose('owner', 'Who answers for it', owners, measure.owner),
    text('variantOf', 'Part of another KPI, by its id', measure.variant?.of, 'For example requests-count'),
    text(
      'variantWhere',
      'Which part of it',
      where,
      `For example phase = primary. What can be asked about: ${VARIANT_FIELDS.join(', ')}`,
    ),
    button('Save'),
  ]);
}
