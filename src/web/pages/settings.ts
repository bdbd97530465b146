// Settings: how this council reads the law where the law leaves it open.

import { type OperationOutput, perform } from '../../operations/index.ts';
import { button, checkedHref, form, type Html, html, input, insetText, radios } from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const NAMES = [
  'dayCountConvention',
  'phaseTransferStrictBefore',
  'complaintAcknowledgeWorkingDays',
  'complaintStageOneWorkingDays',
  'complaintStageTwoWorkingDays',
  'leapBirthday',
  'disclosureLeastCount',
  'disclosureLeastDenominator',
  'publicSamples',
  'publicStaff',
  'boardSamples',
  'boardStaff',
] as const;
const legend = (words: string) => ({ words, className: 'govuk-fieldset__legend--m' });

export default {
  id: 'settings',
  path: '/settings',
  needs: 'administer',
  get: (request) => settingsPage(request, request.query.has('saved') ? 'saved' : null),
  async post(request) {
    // what the form did not send stays as it is
    const sent = NAMES.filter((name) => request.form.has(name));
    const settings = Object.fromEntries(sent.map((name) => [name, field(request, name)]));
    const outcome = await perform(request.ctx, 'change-settings', { settings: settings as never });
    if (outcome.ok) return { kind: 'see-other', to: '/settings?saved' };
    return settingsPage(
      request,
      new Map(outcome.issues.map((issue) => [issue.where.field?.split('.').at(-1) ?? NAMES[0], issue.message])),
    );
  },
} satisfies Page;

async function settingsPage(request: PageRequest, state: 'saved' | FormErrors | null): Promise<PageAnswer> {
  const outcome = await perform(request.ctx, 'settings', {});
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const { area } = outcome.value;
  const errors = state instanceof Map ? state : new Map<string, string>();
  const body = html`${state === 'saved' ? insetText('Saved. The change is in the activity log, and what held before stays.') : null}
${settingsForm(request, outcome.value, errors)}`;
  return htmlAnswer(
    await show(request.ctx, { title: 'Settings', caption: area.name, body, errors: formErrors(errors) }),
    errors.size > 0 ? 422 : 200,
  );
}

/** As it stands; after a mistake, as it was typed. */
function settingsForm(
  request: PageRequest,
  { clocks, leapBirthday, disclosure }: OperationOutput<'settings'>,
  errors: FormErrors,
): Html {
  const typed = (name: (typeof NAMES)[number], standing: string) => (errors.size > 0 ? field(request, name) : standing);
  const convention = typed('dayCountConvention', clocks.dayCountConvention);
  const leap = typed('leapBirthday', leapBirthday);
  const strict = typed('phaseTransferStrictBefore', clocks.phaseTransferStrictBefore ? 'yes' : 'no');
  const days = (
    name: 'complaintAcknowledgeWorkingDays' | 'complaintStageOneWorkingDays' | 'complaintStageTwoWorkingDays',
    words: string,
  ) =>
    input({
      name,
      label: words,
      value: typed(name, String(clocks[name])),
      className: 'govuk-input--width-2',
      suffix: 'working days',
      inputmode: 'numeric',
      error: errors.get(name),
    });
  const least = (name: 'disclosureLeastCount' | 'disclosureLeastDenominator', words: string, hint: string) =>
    input({
      name,
      label: words,
      hint,
      value: typed(name, String(disclosure[name])),
      className: 'govuk-input--width-2',
      inputmode: 'numeric',
      error: errors.get(name),
    });
  const choice = (name: 'publicSamples' | 'publicStaff' | 'boardSamples' | 'boardStaff', words: string) =>
    radios({
      name,
      error: errors.get(name),
      className: 'govuk-radios--inline',
      legend: { words },
      choices: [
        { value: 'hide', words: 'hide when small', checked: typed(name, disclosure[name]) === 'hide' },
        { value: 'show', words: 'show', checked: typed(name, disclosure[name]) === 'show' },
      ],
    });
  return form({ method: 'post', action: checkedHref('/settings') }, [
    radios({
      name: 'dayCountConvention',
      error: errors.get('dayCountConvention'),
      legend: legend('How weeks are counted'),
      hint: 'The law says “within 6 weeks of” a day. Sector practice and this default do not count that day.',
      choices: [
        { value: 'exclusive', words: 'The day of receipt is day 0', checked: convention === 'exclusive' },
        {
          value: 'inclusive',
          words: 'The day of receipt is day 1, one day earlier',
          checked: convention === 'inclusive',
        },
      ],
    }),
    radios({
      name: 'phaseTransferStrictBefore',
      error: errors.get('phaseTransferStrictBefore'),
      legend: legend('Phase transfer: “before 15 February” and “before 31 March”'),
      choices: [
        { value: 'yes', words: 'ends the day before: 14 February, 30 March', checked: strict === 'yes' },
        { value: 'no', words: 'includes the day itself', checked: strict === 'no' },
      ],
    }),
    radios({
      name: 'leapBirthday',
      error: errors.get('leapBirthday'),
      legend: legend('Born on 29 February: the birthday in other years'),
      hint: 'Ages in the checks of case records go by it.',
      choices: ['1 March', '28 February'].map((value) => ({ value, words: value, checked: leap === value })),
    }),
    html`<h2 class="govuk-heading-m">Complaints</h2>`,
    days('complaintAcknowledgeWorkingDays', 'Acknowledge within'),
    days('complaintStageOneWorkingDays', 'Answer at stage one within'),
    days('complaintStageTwoWorkingDays', 'Answer at stage two within'),
    html`<h2 class="govuk-heading-m">Small figures in what leaves the council</h2>`,
    least(
      'disclosureLeastCount',
      'Smallest count that shows',
      'Smaller ones above nought are hidden, and percentages that rest on them',
    ),
    least(
      'disclosureLeastDenominator',
      'Smallest number a percentage may be out of',
      'Percentages out of fewer are hidden',
    ),
    choice('publicSamples', 'Answers of few parents and audits of few plans, to everybody'),
    choice('publicStaff', 'Figures of few posts, to everybody'),
    choice('boardSamples', 'Answers of few parents and audits of few plans, to the board'),
    choice('boardStaff', 'Figures of few posts, to the board'),
    button('Save settings'),
  ]);
}
