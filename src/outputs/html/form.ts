// Form fields in the mark-up of the GOV.UK Design System: label, hint, what is the matter, then the field.

import { attribute, type Content, classes, type Href, type Html, html } from './html.ts';

export interface FieldText {
  label: Content;
  labelClass?: string;
  hint?: Content;
  /** what is the matter and what to do; shown above the field and named in the error summary */
  error?: string;
}

export function label(words: Content, forId: string, className?: string): Html {
  return html`<label class="${classes('govuk-label', className)}" for="${forId}">
${words}
</label>`;
}

export function hint(words: Content, id: string, className?: string): Html {
  return html`<div id="${id}" class="${classes('govuk-hint', className)}">
${words}
</div>`;
}

export function errorMessage(words: Content, id?: string): Html {
  return html`<p${attribute('id', id)} class="govuk-error-message">
<span class="govuk-visually-hidden">Error:</span> ${words}
</p>`;
}

function describedBy(id: string, text: { hint?: Content; error?: string }): Html | null {
  const ids = [text.hint && `${id}-hint`, text.error && `${id}-error`].filter(Boolean).join(' ');
  return attribute('aria-describedby', ids || null);
}

function fieldGroup(id: string, text: FieldText, field: Html): Html {
  return html`<div class="${classes('govuk-form-group', text.error && 'govuk-form-group--error')}">
${label(text.label, id, text.labelClass)}
${text.hint ? hint(text.hint, `${id}-hint`) : null}
${text.error ? errorMessage(text.error, `${id}-error`) : null}
${field}
</div>`;
}

export interface InputField extends FieldText {
  id?: string;
  name: string;
  value?: string | number;
  className?: string;
  suffix?: string;
  inputmode?: 'numeric' | 'decimal';
  autocomplete?: string;
}

export function input(field: InputField): Html {
  const id = field.id ?? field.name;
  const box = html`<input class="${classes('govuk-input', field.className, field.error && 'govuk-input--error')}" id="${id}" name="${field.name}" type="text"${attribute('value', field.value)}${attribute('inputmode', field.inputmode)}${describedBy(id, field)}${attribute('autocomplete', field.autocomplete)}>`;
  const withSuffix = field.suffix
    ? html`<div class="govuk-input__wrapper">
${box}
<div class="govuk-input__suffix" aria-hidden="true">${field.suffix}</div>
</div>`
    : box;
  return fieldGroup(id, field, withSuffix);
}

export interface TextareaField extends FieldText {
  id?: string;
  name: string;
  value?: string;
  rows: number;
}

/** A box of several lines. */
export function textarea(field: TextareaField): Html {
  const id = field.id ?? field.name;
  return fieldGroup(
    id,
    field,
    html`<textarea class="${classes('govuk-textarea', field.error && 'govuk-textarea--error')}" id="${id}" name="${field.name}" rows="${field.rows}"${describedBy(id, field)}>${field.value}</textarea>`,
  );
}

export interface FileField extends FieldText {
  id?: string;
  name: string;
  multiple?: boolean;
  /** ".csv,.txt": what the chooser offers first; the server still looks inside */
  accept?: string;
}

export function fileUpload(field: FileField): Html {
  const id = field.id ?? field.name;
  return fieldGroup(
    id,
    field,
    html`<input class="${classes('govuk-file-upload', field.error && 'govuk-file-upload--error')}" id="${id}" name="${field.name}" type="file"${attribute('accept', field.accept)}${attribute('multiple', field.multiple)}${describedBy(id, field)}>`,
  );
}

export interface Choice {
  value: string | number;
  words: string;
}

export interface SelectField extends FieldText {
  id?: string;
  name: string;
  choices: (Choice & { disabled?: boolean })[];
  /** more choices, each list under its own heading */
  groups?: { label: string; choices: Choice[] }[];
  chosen?: string | number;
  className?: string;
}

export function select(field: SelectField): Html {
  const id = field.id ?? field.name;
  const option = ({
    value,
    words,
    disabled,
  }: SelectField['choices'][number]) => html`<option value="${value}"${attribute('selected', value === field.chosen)}${attribute('disabled', disabled)}>${words}</option>
`;
  const groups = field.groups?.map(
    ({ label: heading, choices }) => html`<optgroup label="${heading}">
${choices.map(option)}</optgroup>
`,
  );
  return fieldGroup(
    id,
    field,
    html`<select class="${classes('govuk-select', field.className, field.error && 'govuk-select--error')}" id="${id}" name="${field.name}"${describedBy(id, field)}>
${field.choices.map(option)}${groups}</select>`,
  );
}

export interface Legend {
  words: Content;
  className?: string;
  /** the legend is the page's h1 */
  isPageHeading?: boolean;
}

export function fieldset(
  legend: Legend,
  body: Content,
  options: { describedBy?: Html | null; role?: 'group' } = {},
): Html {
  const words = legend.isPageHeading
    ? html`<h1 class="govuk-fieldset__heading">
${legend.words}
</h1>`
    : legend.words;
  return html`<fieldset class="govuk-fieldset"${attribute('role', options.role)}${options.describedBy}>
<legend class="${classes('govuk-fieldset__legend', legend.className)}">
${words}
</legend>
${body}
</fieldset>`;
}

export interface ChoiceField {
  idPrefix?: string;
  name: string;
  legend: Legend;
  hint?: Content;
  error?: string;
  className?: string;
  choices: (Choice & { id?: string; hint?: Content; checked?: boolean })[];
}

export function radios(field: ChoiceField): Html {
  return choiceList('radio', field);
}

export function checkboxes(field: ChoiceField): Html {
  return choiceList('checkbox', field);
}

function choiceList(type: 'radio' | 'checkbox', field: ChoiceField): Html {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const prefix = field.idPrefix ?? field.name;
  const items = field.choices.map((choice, i) => {
    const id = choice.id ?? (i === 0 ? prefix : `${prefix}-${i + 1}`);
    return html`<div class="${block}__item">
<input class="${block}__input" id="${id}" name="${field.name}" type="${type}" value="${choice.value}"${attribute('checked', choice.checked)}${attribute('aria-describedby', choice.hint ? `${id}-item-hint` : null)}>
${label(choice.words, id, `${block}__label`)}
${choice.hint ? hint(choice.hint, `${id}-item-hint`, `${block}__hint`) : null}
</div>
`;
  });
  const body = html`${field.hint ? hint(field.hint, `${prefix}-hint`) : null}
${field.error ? errorMessage(field.error, `${prefix}-error`) : null}
<div class="${classes(block, field.className)}" data-module="${block}">
${items}</div>`;
  return html`<div class="${classes('govuk-form-group', field.error && 'govuk-form-group--error')}">
${fieldset(field.legend, body, { describedBy: describedBy(prefix, field) })}
</div>`;
}

export interface DateField {
  id: string;
  /** names become `startDay`, `startMonth`, `startYear`; plain `day`, `month`, `year` when left out */
  namePrefix?: string;
  legend: Legend;
  hint?: Content;
  error?: string;
  /** which boxes the message is about; all three when left out */
  wrong?: ('day' | 'month' | 'year')[];
  /** as typed, so that what was wrong can be seen */
  typed?: { day: string; month: string; year: string };
}

const DATE_PARTS = [
  ['day', 'Day', 2],
  ['month', 'Month', 2],
  ['year', 'Year', 4],
] as const;

export function dateInput(field: DateField): Html {
  const wrong = field.wrong ?? (field.error ? ['day', 'month', 'year'] : []);
  const items = DATE_PARTS.map(([part, words, width]) => {
    const id = `${field.id}-${part}`;
    const name = field.namePrefix ? `${field.namePrefix}${words}` : part;
    const className = classes(
      'govuk-input govuk-date-input__input',
      wrong.includes(part) && 'govuk-input--error',
      `govuk-input--width-${width}`,
    );
    return html`<div class="govuk-date-input__item">
<div class="govuk-form-group">
${label(words, id, 'govuk-date-input__label')}
<input class="${className}" id="${id}" name="${name}" type="text"${attribute('value', field.typed?.[part])} inputmode="numeric">
</div>
</div>
`;
  });
  const body = html`${field.hint ? hint(field.hint, `${field.id}-hint`) : null}
${field.error ? errorMessage(field.error, `${field.id}-error`) : null}
<div class="govuk-date-input" id="${field.id}">
${items}</div>`;
  return html`<div class="${classes('govuk-form-group', field.error && 'govuk-form-group--error')}">
${fieldset(field.legend, body, { describedBy: describedBy(field.id, field), role: 'group' })}
</div>`;
}

export interface ButtonLook {
  look?: 'secondary' | 'warning';
  name?: string;
  value?: string;
  id?: string;
}

/** Says what it will do: "Save 1 file, 4,209 rows". */
export function button(words: Content, options: ButtonLook = {}): Html {
  const className = classes('govuk-button', options.look && `govuk-button--${options.look}`);
  return html`<button type="submit"${attribute('name', options.name)}${attribute('value', options.value)} class="${className}" data-module="govuk-button"${attribute('id', options.id)}>
${words}
</button>`;
}

export function buttonLink(words: Content, to: Href, options: Pick<ButtonLook, 'look'> = {}): Html {
  return html`<a href="${to}" role="button" draggable="false" class="${classes('govuk-button', options.look && `govuk-button--${options.look}`)}" data-module="govuk-button">
${words}
</a>`;
}

export interface FormOptions {
  method: 'get' | 'post';
  action: Href;
  /** fields and button in one line where there is room */
  inLine?: boolean;
  /** the form carries files */
  files?: boolean;
  /** carried along unseen */
  hidden?: Record<string, string | number>;
}

/** A form that works without script; the browser's own checks are off, so that messages are ours and stand in the page. */
export function form(options: FormOptions, body: Content): Html {
  const hidden = Object.entries(options.hidden ?? {}).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form${attribute('class', options.inLine ? 'wm-line-form' : null)} method="${options.method}" action="${options.action}"${attribute('enctype', options.files ? 'multipart/form-data' : null)} novalidate>
${hidden}${body}
</form>`;
}
