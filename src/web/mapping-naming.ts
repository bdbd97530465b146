// What a mapping is called, who brings the files that it reads, and whether they hold all that stands.

import { type Content, html, input, radios, select } from '../outputs/index.ts';
import type { FormErrors } from './form-errors.ts';
import type { MappingDraft } from './mapping-drafts.ts';
import { capital, HOLDS } from './mapping-words.ts';

export function namingFields(
  { mapping }: MappingDraft,
  sources: readonly { id: string; title: string }[],
  saved: readonly { id: string; version: number }[],
  errors: FormErrors,
): Content {
  const isKnown = sources.some(({ id }) => id === mapping.source);
  const before = saved.find(({ id }) => id === mapping.id);
  return html`${input({
    name: 'title',
    label: 'Name of this mapping',
    value: mapping.title,
    className: 'govuk-!-width-two-thirds',
    error: errors.get('title'),
  })}${input({
    name: 'id',
    label: 'Short name for its address and commands',
    hint: before
      ? `There is a mapping of this name, version ${before.version}. Saving makes version ${before.version + 1}; give another name to keep both.`
      : 'Small letters, digits and hyphens, such as requests.',
    value: mapping.id,
    className: 'govuk-input--width-20',
    error: errors.get('id'),
  })}${select({
    name: 'source',
    label: 'Who brings such files',
    hint: 'Extracts that share numbers of children and records share a source.',
    choices: [
      ...sources.map(({ id, title }) => ({ value: id, words: title === id ? id : `${title} (${id})` })),
      { value: '', words: 'A new source, named below' },
    ],
    chosen: isKnown ? mapping.source : '',
    error: errors.get('source'),
  })}${input({
    name: 'newSource',
    label: 'Short name of a new source',
    hint: 'Such as therapy-trust. Leave it empty when the source is in the list.',
    value: isKnown ? '' : mapping.source,
    className: 'govuk-input--width-20',
  })}${select({
    name: 'numbersOf',
    label: 'Whose numbers of children it uses',
    hint: 'A psychologists’ log mostly has the case system’s.',
    choices: [
      { value: '', words: 'Its own source’s' },
      ...sources.map(({ id, title }) => ({ value: id, words: title === id ? id : `${title} (${id})` })),
    ],
    chosen: mapping.personNumbersOf ?? '',
  })}${radios({
    name: 'holds',
    legend: { words: 'What each file holds' },
    choices: (['snapshot', 'dated events'] as const).map((one) => ({
      value: one,
      words: capital(HOLDS[one]),
      checked: mapping.holds === one,
    })),
  })}`;
}
