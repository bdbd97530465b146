// One clock: type dates, read the deadline, its steps, its exceptions and why this date. Prints on one page.

import { type ClockAnswer, findDeadline, type Issue, longDay, plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  anchor,
  backLink,
  type Content,
  checkedHref,
  clockMark,
  errorSummary,
  factsStrip,
  type Html,
  html,
  insetText,
  table,
} from '../../outputs/index.ts';
import { clockForm, dateErrors, isBlank, isoText, readForm } from '../clock-form.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

export default {
  id: 'clock',
  path: '/clocks/:clock',
  needs: 'read-documents',
  async get(request) {
    const found = findDeadline(request.params.clock!);
    if (!found.ok) throw new PageRefused(found.issues);
    const deadline = found.value;
    const given = readForm(request, deadline);
    const at = [...given.dates].filter(([, typed]) => !isBlank(typed)).map(([id, typed]) => `${id}=${isoText(typed)}`);
    const typos = dateErrors(given);
    const outcome =
      typos.size === 0 && (!isBlank(given.start) || at.length > 0)
        ? await perform(request.ctx, 'clock', {
            clock: deadline.id,
            start: isBlank(given.start) ? '' : isoText(given.start),
            at,
            convention: given.convention,
            matter: given.matter as never,
            phaseTransferTo: given.phaseTransferTo as never,
          })
        : null;
    const refusals = outcome && !outcome.ok ? outcome.issues : [];
    const errors = new Map([
      ...typos,
      ...refusals.map((issue): [string, string] => [fieldOf(issue, at), issue.message]),
    ]);
    const answer = outcome?.ok ? outcome.value.answer : null;
    const body = html`${answer ? answerSection(answer, outcome?.issues ?? []) : null}
<div class="wm-no-print">${answer ? html`<h2 class="govuk-heading-m">Other dates</h2>` : null}${clockForm(deadline, given, errors)}</div>
<p class="wm-quiet">${deadline.law}.${deadline.toVerify ? ' Some of this rule is still to be checked against the text of the law.' : ''}</p>`;
    return htmlAnswer(
      await show(request.ctx, {
        title: deadline.title,
        caption: deadline.code ? `Clock ${deadline.code}` : 'Clock',
        lead: deadline.plain,
        current: '/clocks',
        above: backLink('Clocks', checkedHref('/clocks')),
        body,
        errors:
          errors.size > 0
            ? errorSummary(
                'There is a problem',
                [...errors].map(([field, words]) => ({ words, to: anchor(`${field}-day`) })),
              )
            : null,
      }),
      errors.size > 0 ? 422 : 200,
    );
  },
} satisfies Page;

/** The form's field that an issue is about; an event that is no date is named in the issue's words. */
function fieldOf(issue: Issue, at: string[]): string {
  const { field } = issue.where;
  if (field === 'at') return at.find((words) => issue.message.includes(words))?.split('=')[0] ?? 'start';
  return field ?? 'start';
}

function answerSection(answer: ClockAnswer, issues: Issue[]): Html {
  const facts: { head: Content; body: Content }[] = [
    { head: 'Due', body: answer.due === null ? 'No fixed date' : html`<b>${longDay(answer.due)}</b>` },
    { head: 'How it stands', body: clockMark(answer) },
    ...(answer.lastWorkingDayBefore === null
      ? []
      : [{ head: 'Last working day before', body: longDay(answer.lastWorkingDayBefore) }]),
  ];
  return html`${factsStrip(facts)}
${issues.map((issue) => insetText(issue.message))}
${answer.steps.length > 1 ? stepsTable(answer) : null}
<h2 class="govuk-heading-m">Why this date</h2>
${table({
  caption: 'Each step, its day and its source',
  stacks: true,
  columns: [{ head: 'Day' }, { head: 'Step' }, { head: 'Source' }],
  rows: answer.trace.map((line) => [line.date === null ? '' : plainDay(line.date), line.step, line.source]),
})}
${answer.exceptions.length > 0 ? exceptionsTable(answer) : null}`;
}

function stepsTable({ steps }: ClockAnswer): Html {
  return html`<h2 class="govuk-heading-m">Steps</h2>${table({
    caption: 'Steps of this clock',
    stacks: true,
    rowHeads: true,
    columns: [{ head: 'Step' }, { head: 'Due' }, { head: 'How it stands' }],
    rows: steps.map((step) => [step.title, step.due === null ? 'no fixed date' : longDay(step.due), clockMark(step)]),
  })}`;
}

function exceptionsTable({ exceptions }: ClockAnswer): Html {
  return html`<h2 class="govuk-heading-m">Exceptions looked at</h2>
<p class="govuk-body">An exception excuses lateness. It never moves the date.</p>${table({
    caption: 'Exceptions looked at',
    stacks: true,
    rowHeads: true,
    columns: [{ head: 'Exception' }, { head: 'Applies' }, { head: 'Why' }],
    rows: exceptions.map((one) => [one.title, one.applies ? html`<b>Yes</b>` : 'No', one.why]),
  })}`;
}
