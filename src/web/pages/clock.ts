// One clock: type dates, read the deadline, its steps, its exceptions and why this date. Prints without the form.

import { type ClockAnswer, findDeadline, type Issue, longDay, plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  backLink,
  type Content,
  checkedHref,
  clockMark,
  factsStrip,
  type Html,
  html,
  insetText,
  table,
} from '../../outputs/index.ts';
import { type ClockForm, clockForm, dateErrors, isBlank, isoText, readForm } from '../clock-form.ts';
import { formErrors } from '../form-errors.ts';
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
            matter: given.matter,
            phaseTransferTo: given.phaseTransferTo,
          })
        : null;
    const refusals = outcome && !outcome.ok ? outcome.issues : [];
    const errors = new Map(typos);
    for (const issue of refusals) {
      const name = fieldOf(issue, at, given);
      errors.set(name, [errors.get(name), issue.message].filter(Boolean).join(' '));
    }
    const answer = outcome?.ok ? outcome.value.answer : null;
    const body = html`${answer ? answerSection(answer, outcome?.issues ?? []) : null}
<div class="wm-no-print">${answer ? html`<h2 class="govuk-heading-m">Other dates</h2>` : null}${clockForm(deadline, given, errors)}</div>
<p class="wm-quiet">${answer ? `Worked out on ${longDay(request.ctx.today)} from the dates above. ` : null}${deadline.law}.${deadline.toVerify ? ' Some of this rule is still to be checked against the text of the law.' : ''}</p>`;
    return htmlAnswer(
      await show(request.ctx, {
        title: deadline.title,
        caption: deadline.code ? `Clock ${deadline.code}` : 'Clock',
        lead: deadline.plain,
        current: '/clocks',
        above: backLink('Clocks', checkedHref('/clocks')),
        body,
        errors: formErrors(errors, (name) => (name === 'matter' ? name : `${name}-day`)),
      }),
      errors.size > 0 ? 422 : 200,
    );
  },
} satisfies Page;

/** A spell is typed as two dates: what is the matter with it is said at the first of them. */
const FIRST_DATE: Record<string, string> = {
  'school-closure': 'school-closed',
  'provider-closure': 'provider-closed',
  absence: 'absence-from',
};

/** The form's field that an issue is about, so that its link leads somewhere; the start, where the form has no such field. */
function fieldOf({ where, message }: Issue, at: string[], given: ClockForm): string {
  const named = where.field === 'at' ? at.find((words) => message.includes(words))?.split('=')[0] : where.field;
  const name = FIRST_DATE[named ?? ''] ?? named ?? 'start';
  return name === 'matter' || [...given.dates.keys()].some((id) => id === name) ? name : 'start';
}

function answerSection(answer: ClockAnswer, issues: Issue[]): Html {
  const facts: { head: Content; body: Content }[] = [
    { head: 'Due', body: answer.due === null ? 'No fixed date' : html`<b>${longDay(answer.due)}</b>` },
    { head: 'How it stands', body: clockMark(answer) },
    ...(answer.lastWorkingDayBefore === null
      ? []
      : [{ head: 'Last working day before it', body: longDay(answer.lastWorkingDayBefore) }]),
  ];
  return html`${factsStrip(facts)}
${issues.map((issue) => insetText(issue.message))}
${answer.steps.length > 1 ? stepsTable(answer) : null}
<h2 class="govuk-heading-m">Why this date</h2>
${table({
  caption: 'Each step, its day and its source',
  stacks: true,
  columns: [{ head: 'Day' }, { head: 'Step' }, { head: 'Source' }],
  rows: answer.trace.map((line) => [line.date === null ? '' : onOneLine(plainDay(line.date)), line.step, line.source]),
})}
${answer.exceptions.length > 0 ? exceptionsTable(answer) : null}`;
}

const onOneLine = (words: string) => words.replaceAll(' ', '\u00a0');

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
