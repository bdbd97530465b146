// The box in which words are written: figures to put in, how it prints, what to look at, and last month's words beside it.

import type { Day } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  anchor,
  button,
  capital,
  details,
  form,
  type Html,
  html,
  type InsertableGroup,
  input,
  insertableFigures,
  link,
  lookOver,
  monthTitle,
  type PrintedParagraph,
  paragraphsOf,
  select,
  textarea,
} from '../outputs/index.ts';
import { slotHref } from './commentary-view.ts';
import type { FormErrors } from './form-errors.ts';
import { momentWords } from './moments.ts';

type Answer = OperationOutput<'commentary'>;
type Slot = Answer['slots'][number];

export interface WordsForm {
  answer: Answer;
  slot: Slot;
  selection: string;
  today: Day;
  /** as it stands in the box */
  text: string;
  owner: string;
  /** number of the text that the writer has seen */
  seen: number;
  errors: FormErrors;
}

const ROWS: Record<Slot['part']['kind'], number> = { words: 10, points: 7, actions: 8 };

export function wordsForm(of: WordsForm): Html {
  return html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${box(of)}
${preview(of)}
${toLookAt(of)}
</div><div class="govuk-grid-column-one-third">
${beforePart(of)}
${historyPart(of)}
</div></div>
${referencePart(of)}`;
}

function box({ answer, slot, selection, today, text, owner, seen, errors }: WordsForm): Html {
  const groups = insertableFigures(answer.scorecard, slot.about, today);
  const hidden = { month: answer.month, seen };
  return form({ method: 'post', action: slotHref(slot.slot, answer.month, selection), hidden }, [
    textarea({
      name: 'text',
      label: slot.part.title,
      labelClass: 'govuk-label--m',
      hint: `${slot.part.hint} A figure is put in, never typed: then it follows every correction.`,
      value: text,
      rows: ROWS[slot.part.kind],
      error: errors.get('text'),
    }),
    groups.length > 0 ? insertPart(groups) : null,
    input({
      name: 'owner',
      label: 'Owner',
      hint: 'The role that answers for these words. It is printed with them.',
      value: owner,
      className: 'govuk-input--width-20',
      error: errors.get('owner'),
    }),
    html`<div class="govuk-button-group">${button('Save the words', { name: 'do', value: 'save' })}
${button('Look at them as they print', { look: 'secondary', name: 'do', value: 'preview' })}</div>
<p class="govuk-body wm-quiet">Saved empty, the words are withdrawn. Everything that stood here is kept.</p>`,
  ]);
}

/** Without script the button sends the form, which comes back with the figure at the mark [[]] or at the end. */
function insertPart(groups: readonly InsertableGroup[]): Html {
  return html`<wm-insert-figure class="wm-insert" for="text">
${select({
  name: 'figure',
  label: 'Figure to put in',
  hint: 'It goes to the cursor where scripts run; else to the mark [[]], or to the end.',
  choices: [{ value: '', words: 'Choose a figure' }],
  groups: groups.map(({ title, figures }) => ({
    label: title,
    choices: figures.map(({ written, what, prints }) => ({ value: written, words: `${capital(what)}: ${prints}` })),
  })),
})}
${button('Insert figure', { look: 'secondary', name: 'do', value: 'insert' })}
</wm-insert-figure>`;
}

function preview({ answer, slot, today, text }: WordsForm): Html | null {
  if (text.trim() === '') return null;
  return html`<section aria-labelledby="prints"><h2 id="prints">As it prints</h2>
<div class="wm-prints">${printedParagraphs(paragraphsOf(text, answer.scorecard, today, slot.part.kind))}</div></section>`;
}

/** Points that follow each other are one list. */
export function printedParagraphs(paragraphs: readonly PrintedParagraph[]): Html {
  const runs: { kind: PrintedParagraph['kind']; all: Html[] }[] = [];
  for (const { kind, words } of paragraphs) {
    const said = html`${words.map((run) => (typeof run === 'string' ? run : run.text))}`;
    const last = runs.at(-1);
    if (kind === 'points' && last?.kind === 'points') last.all.push(said);
    else runs.push({ kind, all: [said] });
  }
  return html`${runs.map(({ kind, all }) =>
    kind === 'points'
      ? html`<ul class="govuk-list govuk-list--bullet">${all.map((one) => html`<li>${one}</li>`)}</ul>`
      : html`<p class="govuk-body">${all}</p>`,
  )}`;
}

function toLookAt({ answer: { scorecard }, slot: { about, part }, today, text }: WordsForm): Html | null {
  const issues = lookOver(text, { scorecard, on: today, about, kind: part.kind });
  if (issues.length === 0) return null;
  const lines = text.split('\n').length;
  return html`<section aria-labelledby="look"><h2 id="look">To look at before it is published</h2>
<ul class="govuk-list govuk-list--bullet">${issues.map(
    ({ message, where }) =>
      html`<li>${lines > 1 && where.row ? html`<b>Line ${where.row}.</b> ` : null}${message}</li>`,
  )}</ul></section>`;
}

function beforePart({ slot: { before, printedBefore } }: WordsForm): Html {
  if (!before)
    return html`<section aria-labelledby="before"><h2 id="before">Last month's words</h2>
<p class="govuk-body wm-quiet">Nothing was written here in an earlier month.</p></section>`;
  return html`<section aria-labelledby="before"><h2 id="before">Words of ${monthTitle(before.month)}</h2>
<div class="wm-prints">${printedParagraphs(printedBefore)}</div>
<p class="govuk-body wm-quiet">${before.owner}, written ${momentWords(before.writtenAt)}. Figures are as known now.</p>
${details('As typed', html`<p class="govuk-body wm-typed-words">${before.text}</p>`)}
</section>`;
}

function historyPart({ answer: { history }, slot: { seq } }: WordsForm): Html | null {
  if (!history || seq === 0) return null;
  return details(
    seq === 1 ? 'Written once this month' : `Written ${seq} times this month`,
    history.map(
      ({ text, owner, writtenBy, writtenAt }) =>
        html`<p class="govuk-body"><b>${momentWords(writtenAt)}</b>, ${writtenBy}${owner ? `, for ${owner}` : null}</p>
<p class="govuk-body wm-typed-words">${text === '' ? 'Withdrawn.' : text}</p>`,
    ),
  );
}

/** The grammar in six lines, for those who type faster than they choose. */
function referencePart({ slot }: WordsForm): Html {
  const id = slot.about.kind === 'measure' ? slot.about.id : 'twenty-week-incl-pct';
  const lines: [string, string][] = [
    [`[[${id}]]`, 'the figure of this month'],
    [`[[${id} 2025-03]]`, 'of another month'],
    [`[[${id} counts]]`, 'what a percentage is out of'],
    [`[[${id} change]]`, 'against the figure before; a month after it, against that month'],
    [`[[${id} target]]`, 'the target; so with england, region, neighbours'],
    [`[[${id} direction]]`, 'the direction in words; so with rating'],
  ];
  return details(
    'How to write a figure by hand',
    html`<ul class="govuk-list govuk-list--bullet">${lines.map(([written, says]) => html`<li><code class="wm-typed">${written}</code> ${says}</li>`)}</ul>
<p class="govuk-body">A line that begins with a hyphen and a space is a point of a list. Every other line is a paragraph. The ids of all KPIs are in the ${link(anchor('figure'), 'list of figures')}.</p>`,
  );
}
