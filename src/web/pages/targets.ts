// Targets of one KPI, month by month of their beginning, and the months in which its definition changed.

import { isoDay, monthName } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  capital,
  form,
  type Href,
  type Html,
  href,
  html,
  input,
  insetText,
  table,
  valueWords,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

/** Empty lines below the targets that stand, for new ones. */
const SPARE_LINES = 2;
const MOST_LINES = 40;

type Stands = OperationOutput<'targets'>;

export default {
  id: 'targets',
  path: '/kpis/:measure/targets',
  needs: 'set-targets',
  get: (request) => targetsPage(request, new Map()),
  async post(request) {
    const measure = request.params.measure ?? '';
    const outcome =
      field(request, 'what') === 'definition'
        ? await perform(request.ctx, 'change-definition', {
            measure,
            from: field(request, 'from'),
            meaning: field(request, 'meaning'),
            reason: field(request, 'reason'),
            takeBack: field(request, 'takeBack') === 'yes',
          })
        : await perform(request.ctx, 'set-targets', { measure, steps: typedSteps(request) });
    if (outcome.ok) return { kind: 'see-other', to: `${href`/kpis/${measure}/targets`}?saved` };
    return targetsPage(request, new Map(outcome.issues.map((issue) => [issue.where.field ?? 'from1', issue.message])));
  },
} satisfies Page;

function typedSteps(request: PageRequest) {
  return Array.from({ length: MOST_LINES }, (_, i) => ({
    from: field(request, `from${i + 1}`),
    value: field(request, `value${i + 1}`),
    tolerance: field(request, `tolerance${i + 1}`),
  })).filter(({ from, value, tolerance }) => from !== '' || value !== '' || tolerance !== '');
}

async function targetsPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'targets', { measure: request.params.measure ?? '' });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const stands = outcome.value;
  const { measure } = stands;
  const here = href`/kpis/${measure.id}/targets`;
  const saved = errors.size === 0 && request.query.has('saved');
  const body = html`${saved ? insetText('Saved. The change is in the activity log, and what held before stays answerable.') : null}
<h2 id="targets">Targets</h2>
<p class="govuk-body">A target holds from the first day of its month until the next line begins, and each figure is held against the target of its own month. A target of a later paper holds from the newest figure of that paper.</p>
${targetForm(request, stands, errors, here)}
<h2 id="definition">Definition</h2>
<p class="govuk-body">A definition is never edited. When something else is counted from a month on, say so: the series is broken there, no direction is told across the break, and no rating against a target set before it.</p>
${versionsTable(stands)}
${takeBackForms(stands, here)}
${definitionForm(request, errors, here)}
${joinedForms(stands)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: `Targets and definition: ${measure.title}`,
      h1: 'Targets and definition',
      caption: measure.title,
      above: backLink('Back to the KPI', href`/kpis/${measure.id}`),
      body,
      errors: formErrors(errors),
      current: '/scorecard',
    }),
    errors.size > 0 ? 422 : 200,
  );
}

function targetForm(request: PageRequest, { steps, measure }: Stands, errors: FormErrors, action: Href): Html {
  const bare = (value: number | null | undefined) =>
    value === null || value === undefined
      ? ''
      : valueWords(value, measure.unit, null, { bare: true }).replace(/[%£]/g, '');
  const standing = steps.map(({ from, target }) => ({
    from: isoDay(from).slice(0, 7),
    value: bare(target?.value),
    tolerance: bare(target?.tolerance),
  }));
  const typed = request.form.get('what')?.[0] === 'targets' ? typedSteps(request) : standing;
  const blank = { from: '', value: '', tolerance: '' };
  const lines = [...typed, ...Array.from({ length: SPARE_LINES }, () => blank)].slice(0, MOST_LINES);
  const unit = measure.unit === 'percent' ? ', %' : '';
  const box = (name: string, words: string, value: string) =>
    input({ name, label: words, value, className: 'govuk-input--width-5', error: errors.get(name) });
  return form({ method: 'post', action, hidden: { what: 'targets' } }, [
    html`<p class="govuk-body">${measure.polarity === null ? 'There is no judgement on this KPI: a target is shown and nothing is rated.' : `A figure meets the target when it is ${measure.polarity === 'higher' ? 'at least' : 'at most'} that much. Equality meets.`}</p>`,
    html`${lines.map(
      (
        line,
        i,
      ) => html`<fieldset class="govuk-fieldset wm-line-form"><legend class="govuk-visually-hidden">Target ${i + 1}</legend>
${box(`from${i + 1}`, 'From month', line.from)}
${box(`value${i + 1}`, `Target${unit}`, line.value)}
${box(`tolerance${i + 1}`, `Tolerance${unit}`, line.tolerance)}</fieldset>`,
    )}`,
    html`<p class="govuk-body wm-quiet">Months as 2025-04. An empty target means none from that month on.</p>`,
    button('Save targets'),
  ]);
}

function versionsTable({ measure }: Stands): Html {
  const versions = measure.versions ?? [];
  if (versions.length < 2) return html`<p class="govuk-body">One definition so far.</p>`;
  return table({
    caption: 'Versions of the definition, oldest first',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Version' }, { head: 'From' }, { head: 'What is counted' }, { head: 'Why' }],
    rows: versions.map(({ version, from, meaning, reason }) => [
      String(version),
      from === null ? 'the beginning' : capital(monthName(from)),
      meaning,
      reason,
    ]),
  });
}

function takeBackForms({ own }: Stands, action: Href): Html[] {
  return own.map(({ from }) =>
    form({ method: 'post', action, hidden: { what: 'definition', from: from ?? '', takeBack: 'yes' } }, [
      button(`Take back the change of ${monthName(from ?? '')}`, { look: 'secondary' }),
    ]),
  );
}

/** KPIs of the area's own that were joined to this one, to be parted again. */
function joinedForms({ joined }: Stands): Html | null {
  if (joined.length === 0) return null;
  return html`<h2>Joined to it</h2>
${joined.map(({ id, title }) =>
  form({ method: 'post', action: href`/kpis/${id}/own`, hidden: { what: 'join', to: '' } }, [
    html`<p class="govuk-body">${title}, a KPI of your own.</p>`,
    button('Part the two again', { look: 'secondary' }),
  ]),
)}`;
}

function definitionForm(request: PageRequest, errors: FormErrors, action: Href): Html {
  const typed = (name: string) => (request.form.get('what')?.[0] === 'definition' ? field(request, name) : '');
  return form({ method: 'post', action, hidden: { what: 'definition' } }, [
    input({
      name: 'from',
      label: 'First month of the new definition',
      hint: 'For example 2025-04',
      value: typed('from'),
      className: 'govuk-input--width-5',
      error: errors.get('from'),
    }),
    input({
      name: 'meaning',
      label: 'What is counted from then on',
      value: typed('meaning'),
      error: errors.get('meaning'),
    }),
    input({ name: 'reason', label: 'Why it changed', value: typed('reason'), error: errors.get('reason') }),
    button('State the change'),
  ]);
}
