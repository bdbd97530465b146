// Who brings case records and how often: every source that has brought any, and a form that sets one up or changes it.

import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  type Content,
  checkedHref,
  form,
  html,
  input,
  insetText,
  link,
  withQuery,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { lateRecords, recordFeedsTable } from '../quality-view.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/returns/case-records');
type Source = OperationOutput<'record-sources'>['sources'][number];

export default {
  id: 'return-records',
  path: '/returns/case-records',
  needs: 'administer',
  get: (request) => recordsPage(request, new Map()),
  async post(request) {
    const read = (name: string) => field(request, name);
    const outcome = await perform(request.ctx, 'set-record-source', {
      id: read('id'),
      title: read('title'),
      owner: read('owner'),
      contact: read('contact'),
      everyDays: read('everyDays'),
      withdrawn: read('withdraw') === 'yes',
    });
    if (outcome.ok) return { kind: 'see-other', to: withQuery(HERE, { saved: outcome.value.source.title }) };
    return recordsPage(
      request,
      new Map(outcome.issues.map(({ where, message }) => [where.field?.split('.')[0] || 'id', message])),
    );
  },
} satisfies Page;

async function recordsPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'record-sources', { check: false });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const { sources } = outcome.value;
  const chosen = sources.find(({ id }) => id === field(request, 'id'));
  const saved = request.query.get('saved');
  const change = (source: Source) => link(withQuery(HERE, { id: source.id }), 'Change', { hidden: source.title });
  const body = html`${saved ? insetText(`Saved: ${saved}. What it was before stays in the activity log.`) : null}
${lateRecords(sources)}
${sources.length === 0 ? html`<p class="govuk-body">No case records have come yet.</p>` : recordFeedsTable(sources, change)}
<h2 class="govuk-heading-m" id="set-up">${chosen ? `Change ${chosen.title}` : 'Set up a source of case records'}</h2>
${sourceForm(request, chosen, errors)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: 'Who brings case records',
      caption: 'Returns',
      lead: 'An extract that is due and does not come is late from the day after.',
      current: '/returns',
      width: 'wide',
      above: backLink('Back to returns', checkedHref('/returns')),
      errors: formErrors(errors),
      figures: true,
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

/** As it stands; after a mistake, as it was typed. */
function sourceForm(request: PageRequest, chosen: Source | undefined, errors: FormErrors): Content {
  const isTyped = request.form.size > 0;
  const text = (name: string, label: string, standing: string | null | undefined, hint?: string) =>
    input({
      name,
      label,
      hint,
      value: isTyped ? field(request, name) : (standing ?? ''),
      className: 'govuk-!-width-two-thirds',
      error: errors.get(name),
    });
  return form({ method: 'post', action: HERE }, [
    text('title', 'Name', chosen?.title, 'As people know it: “Case system”, “Psychologists’ log”.'),
    text(
      'id',
      'Short name',
      chosen?.id ?? field(request, 'id'),
      'As its mapping names the source: small letters and hyphens, such as case-system.',
    ),
    text('owner', 'Who answers for its records', chosen?.owner, 'A role rather than a name. Findings are asked of it.'),
    text('contact', 'E-mail address to ask at', chosen?.contact),
    input({
      name: 'everyDays',
      label: 'Comes every',
      hint: '1 for every night, 7 for every week. Leave it empty for records that come now and then.',
      value: isTyped ? field(request, 'everyDays') : String(chosen?.everyDays ?? ''),
      className: 'govuk-input--width-3',
      suffix: 'days',
      inputmode: 'numeric',
      error: errors.get('everyDays'),
    }),
    button('Save this source'),
    chosen?.isSetUp
      ? button('Expect nothing of it any more', { look: 'secondary', name: 'withdraw', value: 'yes' })
      : null,
  ]);
}
