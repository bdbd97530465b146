// The form for an answer to a finding: corrected, explained or accepted, why, and until when. Papers and case records have the same.

import { button, type Content, form, type Href, type Html, html, input, radios } from '../outputs/index.ts';
import type { FormErrors } from './form-errors.ts';

export interface AnswerAsked {
  action: Href;
  finding: string;
  /** what each answer means here */
  hints: Record<'corrected' | 'explained' | 'accepted', string>;
  /** under the box for the reason */
  about: string;
  errors: FormErrors;
  typed: { answer: string; reason: string; until: string };
  untilExample: string;
  /** stands beside the button */
  beside?: Content;
}

const ANSWERS = [
  { value: 'corrected', words: 'Corrected' },
  { value: 'explained', words: 'Explained' },
  { value: 'accepted', words: 'Accepted' },
] as const;

export function answerFields({
  action,
  finding,
  hints,
  about,
  errors,
  typed,
  untilExample,
  beside,
}: AnswerAsked): Html {
  return html`<div class="wm-finding__form">${form({ method: 'post', action, hidden: { finding } }, [
    html`<div>${radios({
      name: 'answer',
      legend: { words: 'What is the answer?', className: 'govuk-fieldset__legend--s' },
      className: 'govuk-radios--small',
      ...(errors.has('answer') ? { error: errors.get('answer')! } : {}),
      choices: ANSWERS.map(({ value, words }) => ({
        value,
        words,
        hint: hints[value],
        checked: typed.answer === value,
      })),
    })}</div>`,
    html`<div>${reasonField(about, errors.get('reason'), typed.reason)}
${input({
  name: 'until',
  label: 'Until, only if accepted',
  hint: `For example ${untilExample}`,
  value: typed.until,
  className: 'govuk-input--width-10',
  ...(errors.has('until') ? { error: errors.get('until')! } : {}),
})}
<div class="wm-finding__send">${button('Save answer')}${beside}</div></div>`,
  ])}</div>`;
}

/** A box of several lines, in the design system's mark-up. */
function reasonField(about: string, error: string | undefined, typed: string): Html {
  const describedBy = error ? 'reason-hint reason-error' : 'reason-hint';
  return html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}">
<label class="govuk-label govuk-label--s" for="reason">Why</label>
<div id="reason-hint" class="govuk-hint">${about}</div>
${error ? html`<p id="reason-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>` : null}
<textarea class="govuk-textarea${error ? ' govuk-textarea--error' : ''}" id="reason" name="reason" rows="3" aria-describedby="${describedBy}">${typed}</textarea>
</div>`;
}
