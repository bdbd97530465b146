// Who sends what: every source of figures, and a form that sets one up or changes it.

import type { FeedSource } from '../../insight/index.ts';
import { footprints, type Measure, sectionTitle } from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  type Content,
  checkboxes,
  checkedHref,
  countWords,
  details,
  errorMessage,
  form,
  href,
  html,
  input,
  insetText,
  link,
  radios,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/returns/sources');
type Answer = OperationOutput<'sources'>;

export default {
  id: 'return-sources',
  path: '/returns/sources',
  needs: 'administer',
  get: (request) => sourcesPage(request, new Map()),
  async post(request) {
    const read = (name: string) => field(request, name);
    const footprint = footprints.find(({ id }) => id === read('footprint'))?.id;
    const outcome = await perform(request.ctx, 'set-source', {
      id: read('id'),
      title: read('title'),
      owner: read('owner'),
      contact: read('contact'),
      escalateTo: read('escalateTo'),
      footprint,
      measures: request.form.get('measures') ?? [],
      dueDays: read('dueDays') || 'none',
      withdrawn: read('withdraw') === 'yes',
    });
    if (outcome.ok) return { kind: 'see-other', to: withQuery(HERE, { saved: outcome.value.source.title }) };
    return sourcesPage(
      request,
      new Map(outcome.issues.map(({ where, message }) => [where.field?.split('.')[0] || 'id', message])),
    );
  },
} satisfies Page;

async function sourcesPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'sources', {});
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const { sources } = outcome.value;
  const chosen = sources.find(({ id }) => id === field(request, 'id'));
  const saved = request.query.get('saved');
  const body = html`${saved ? insetText(`Saved: ${saved}. What it was before stays in the activity log.`) : null}
${sourcesTable(sources)}
<h2 class="govuk-heading-m" id="set-up">${chosen && !chosen.derived ? `Change ${chosen.title}` : 'Set up a source'}</h2>
${sourceForm(request, outcome.value, chosen, errors)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: 'Who sends what',
      caption: 'Returns',
      lead: 'Each source has a page to type its figures on, and a template to fill in and send back.',
      current: '/returns',
      width: 'wide',
      above: backLink('Back to returns', checkedHref('/returns')),
      errors: formErrors(errors),
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

function sourcesTable(sources: readonly FeedSource[]): Content {
  if (sources.length === 0) return html`<p class="govuk-body">No source is known yet.</p>`;
  return table({
    caption: 'Sources of figures',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Source' },
      { head: 'KPIs', numeric: true },
      { head: 'Due' },
      { head: 'Set up' },
      { head: 'Change' },
    ],
    rows: sources.map((source) => [
      link(href`/returns/${source.id}`, source.title),
      countWords(source.measures.length),
      source.dueDays === null ? "by each KPI's own date" : `${countWords(source.dueDays)} days after the period`,
      source.derived ? 'follows from the catalogue' : 'here',
      link(withQuery(HERE, { id: source.id }), 'Change', { hidden: source.title }),
    ]),
  });
}

/** As it stands; after a mistake, as it was typed. */
function sourceForm(request: PageRequest, answer: Answer, chosen: FeedSource | undefined, errors: FormErrors): Content {
  const isTyped = request.form.size > 0;
  const value = (name: string, standing: string | number | null | undefined) =>
    isTyped ? field(request, name) : String(standing ?? '');
  const text = (name: string, label: string, standing: string | null | undefined, hint?: string) =>
    input({
      name,
      label,
      hint,
      value: value(name, standing),
      className: 'govuk-!-width-two-thirds',
      error: errors.get(name),
    });
  const footprint = value('footprint', chosen?.footprint ?? 'council');
  const measures = new Set(isTyped ? (request.form.get('measures') ?? []) : (chosen?.measures ?? []));
  return form({ method: 'post', action: HERE }, [
    text('title', 'Name', chosen?.title, 'As people know it: “Speech and language therapy”.'),
    text(
      'id',
      'Short name for its address',
      chosen?.id,
      'Small letters and hyphens, such as therapy-service. It stays as it is.',
    ),
    text('owner', 'Who answers for its figures', chosen?.owner, 'A role rather than a name.'),
    text('contact', 'E-mail address for chasers', chosen?.contact),
    text('escalateTo', 'Whom to go to after two misses', chosen?.escalateTo, 'An e-mail address, or a role.'),
    input({
      name: 'dueDays',
      label: "Due so many days after the period's end",
      value: value('dueDays', chosen?.dueDays ?? 15),
      className: 'govuk-input--width-3',
      suffix: 'days',
      inputmode: 'numeric',
      error: errors.get('dueDays'),
    }),
    radios({
      name: 'footprint',
      legend: { words: 'Whose children its figures count', className: 'govuk-fieldset__legend--s' },
      hint: 'Figures that count more than this council are shown and never rated against our targets.',
      choices: footprints.map(({ id, title }) => ({ value: id, words: title, checked: id === footprint })),
    }),
    measuresField(answer.measures, measures, errors.get('measures')),
    button('Save this source'),
    chosen && !chosen.derived
      ? button('Withdraw this source', { look: 'secondary', name: 'withdraw', value: 'yes' })
      : null,
  ]);
}

function measuresField(all: readonly Measure[], chosen: ReadonlySet<string>, error: string | undefined): Content {
  const bySection = [...Map.groupBy(all, ({ section }) => section)];
  return html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : null}" id="measures"><h3 class="govuk-heading-s">KPIs it sends</h3>
${error ? errorMessage(error) : null}
${bySection.map(([section, measures], i) => {
  const count = measures.filter(({ id }) => chosen.has(id)).length;
  return details(
    `${sectionTitle(section)}${count === 0 ? '' : `: ${countWords(count)} chosen`}`,
    checkboxes({
      name: 'measures',
      idPrefix: `measures-${i}`,
      legend: { words: sectionTitle(section), className: 'govuk-visually-hidden' },
      className: 'govuk-checkboxes--small',
      choices: measures.map(({ id, title }) => ({ value: id, words: title, checked: chosen.has(id) })),
    }),
    { open: count > 0 },
  );
})}</div>`;
}
