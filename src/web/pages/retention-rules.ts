// How long each kind of record is kept: the council's own rules, which hold from the day they are saved.

import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  checkedHref,
  details,
  form,
  type Html,
  html,
  input,
  radios,
  withQuery,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { RETENTION } from '../retention-view.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/retention/rules');
type Settings = OperationOutput<'retention'>['settings'];

export default {
  id: 'retention-rules',
  path: '/retention/rules',
  needs: 'administer',
  get: (request) => rulesPage(request, new Map()),
  async post(request) {
    const outcome = await perform(request.ctx, 'change-settings', {
      settings: {
        retentionCaseCountedFrom: field(request, 'retentionCaseCountedFrom') as 'birth',
        retentionCaseYears: field(request, 'retentionCaseYears'),
        retentionCaseLookedAfterYears: field(request, 'retentionCaseLookedAfterYears'),
        retentionQualityYears: field(request, 'retentionQualityYears'),
        retentionStaffYears: field(request, 'retentionStaffYears'),
        retentionHoldAll: field(request, 'retentionHoldAll'),
      },
    });
    if (outcome.ok) return { kind: 'see-other', to: withQuery(RETENTION, { rules: 'saved' }) };
    const errors = outcome.issues.map(
      ({ where, message }) => [where.field?.split('.').at(-1) ?? 'retentionCaseYears', message] as const,
    );
    return rulesPage(request, new Map(errors));
  },
} satisfies Page;

async function rulesPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'retention', { limit: 1 });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const { settings, rules } = outcome.value;
  const sources = ['case', 'quality', 'staff', 'public', 'import-file', 'sen2-extract'] as const;
  const body = html`${rulesForm(request, settings, errors)}
${details(
  'Where these rules come from',
  html`<ul class="govuk-list govuk-list--bullet">${sources.map((one) => html`<li><b>${rules[one].title}:</b> ${rules[one].source}</li>`)}</ul>
<p class="govuk-body">Files that are brought in are read and not kept here, and a SEN2 return is made anew each time: copies of them stand with whoever made them.</p>`,
)}`;
  return htmlAnswer(
    await show(request.ctx, {
      title: 'Change how long records are kept',
      caption: 'Case records',
      lead: 'Practice differs between councils: ask whoever answers for records here. A rule says when a person is to look, and never destroys by itself.',
      above: backLink('How long case records are kept', RETENTION),
      current: '/imports',
      errors: formErrors(errors),
      body,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

/** As it stands; after a mistake, as it was typed. */
function rulesForm(request: PageRequest, settings: Settings, errors: FormErrors): Html {
  const standing = (name: keyof Settings) => settings[name] ?? 'for good';
  const typed = (name: keyof Settings) => (errors.size > 0 ? field(request, name) : String(standing(name)));
  const years = (name: keyof Settings, label: string, hint?: string) =>
    input({
      name,
      label,
      ...(hint ? { hint } : {}),
      value: typed(name),
      className: 'govuk-input--width-5',
      suffix: 'years',
      ...(errors.has(name) ? { error: errors.get(name)! } : {}),
    });
  const counted = typed('retentionCaseCountedFrom');
  return form({ method: 'post', action: HERE }, [
    radios({
      name: 'retentionCaseCountedFrom',
      legend: { words: 'What the years of a case are counted from', className: 'govuk-fieldset__legend--m' },
      choices: [
        { value: 'birth', words: 'The date of birth', checked: counted === 'birth' },
        {
          value: 'closed',
          words: 'The last day of anything in the case, once it is closed',
          checked: counted === 'closed',
        },
      ],
    }),
    years('retentionCaseYears', 'Case records are kept for', 'Write “for good” where they are never to be destroyed.'),
    years(
      'retentionCaseLookedAfterYears',
      'Of somebody who is or was looked after, from birth',
      'Only ever longer than for the others.',
    ),
    years('retentionQualityYears', 'Practice reviews are kept for'),
    years('retentionStaffYears', 'Posts, absence and hours of staff are kept for'),
    input({
      name: 'retentionHoldAll',
      label: 'Hold everything back',
      hint: 'While something stands here nothing at all can be destroyed: write the inquiry or claim that asks for it, and name nobody. Leave it empty otherwise.',
      value: errors.size > 0 ? field(request, 'retentionHoldAll') : settings.retentionHoldAll,
      ...(errors.has('retentionHoldAll') ? { error: errors.get('retentionHoldAll')! } : {}),
    }),
    button('Save the rules'),
  ]);
}
