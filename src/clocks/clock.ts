// One clock of one case: its deadline worked out from the dates given, how it stands on a day, and why.

import type { ClockAnswer, StepAnswer } from './clock-answer.ts';
import { contradictions, datesOutOfReach, needlessBy, questions } from './clock-checks.ts';
import { standingOf } from './clock-words.ts';
import type { Closure } from './closures.ts';
import { type Day, day } from './day.ts';
import {
  type ClockSettings,
  type Deadline,
  defaultClockSettings,
  type LawVersion,
  type Matter,
  type Step,
} from './deadline.ts';
import type { EventId } from './events.ts';
import { covidVersion, type ExceptionAnswer, exceptionsOf } from './exception.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Answer, Issue } from './issue.ts';
import { type DatedLimit, dateLimit } from './limit.ts';
import type { Spell } from './spell.ts';
import { type TracedStep, traceOf } from './trace.ts';
import { isWorkingDay, previousWorkingDay } from './working-days.ts';

export interface ClockQuestion {
  deadline: Deadline;
  /** the day the clock started; null when only named events are given, or it has not started */
  start: Day | null;
  /** dates of other events by name; closures and absences may be given as from and to */
  at?: Readonly<Record<string, Day | Spell>>;
  settings?: Partial<ClockSettings>;
  today: Day;
  /** bank holidays as known on this day; today when left out */
  knownOn?: Day;
  /** closures of the school, from its calendar */
  closures?: readonly Closure[];
}

interface Work {
  question: ClockQuestion;
  deadline: Deadline;
  facts: Facts;
  settings: ClockSettings;
  knownOn: Day;
}

interface WorkedStep extends TracedStep {
  dated: DatedLimit;
  exceptions: ExceptionAnswer[];
}

export function workOutClock(question: ClockQuestion): Answer<ClockAnswer> {
  const { deadline, start, at = {}, today } = question;
  const facts = factsOf({ deadline, start, at, today });
  const outOfReach = datesOutOfReach(facts);
  if (outOfReach.length > 0) return { ok: false, issues: [...facts.issues, ...outOfReach] };
  const settings = { ...defaultClockSettings, ...question.settings };
  const work: Work = { question, deadline, facts, settings, knownOn: question.knownOn ?? today };
  const chosen = deadline.steps.filter(
    (step) => !step.matter || settings.matter === null || step.matter === settings.matter,
  );
  const last = endOf(chosen, (step) => dateStep(step, work).due);
  const steps = chosen.map((step) => workOutStep(step, step === last, work));
  const checked = { deadline, facts, settings, today };
  const issues = [...facts.issues, ...contradictions(checked, steps), ...questions(checked, steps)];
  if (issues.some((one) => one.severity === 'stops')) return { ok: false, issues };
  return { ok: true, value: answerOf(work, steps, issues) };
}

function dateStep(step: Step, { question, deadline, facts, settings, knownOn }: Work): DatedLimit {
  const law = step.law ?? deadline.law;
  const agreedOn = step.agreed?.find((id) => facts.days.has(id));
  return dateLimit(agreedOn ? { form: 'given', event: agreedOn } : step.limit, {
    facts,
    settings,
    closures: question.closures ?? [],
    knownOn,
    law,
  });
}

/**
 * The step that ends a clock is the one named last, wherever the dates of those before it fall; with several matters, of
 * the last of each the one that falls last.
 */
function endOf<T extends { matter?: Matter }>(steps: readonly T[], dueOf: (step: T) => Day | null): T | null {
  const falls = (step: T) => dueOf(step) ?? Number.POSITIVE_INFINITY;
  const ends = steps.filter((step, index) => !steps.slice(index + 1).some(({ matter }) => matter === step.matter));
  return ends.reduce<T | null>((last, step) => (last === null || falls(step) >= falls(last) ? step : last), null);
}

function workOutStep(step: Step, isLast: boolean, work: Work): WorkedStep {
  const { deadline, facts, question } = work;
  const { today } = question;
  const dated = dateStep(step, work);
  const held =
    step.heldBy && facts.days.has(step.heldBy.event) && !facts.days.has(step.heldBy.until) ? step.heldBy : null;
  const due = held || facts.startedBy === null ? null : dated.due;
  const done = earliest([...(step.stops ?? deadline.stops), ...(isLast ? (['done'] as const) : [])], facts, today);
  const needless = earliest(needlessBy(step, deadline, facts), facts, today);
  const doneFirst = done !== null && (needless === null || done.on <= needless.on);
  const exceptions = exceptionsOf({ deadline, facts, closures: question.closures ?? [], start: facts.start, due });
  const standing = standingOf({
    today,
    due,
    doneOn: doneFirst ? done.on : null,
    needless,
    window: step.window ?? null,
    waitsFor: facts.startedBy === null ? deadline.starts[0]! : dated.waitsFor,
    startsOn: due !== null && facts.start !== null && due >= facts.start ? facts.start : null,
    heldUntil: held?.until ?? null,
    excused: exceptions.some((one) => one.applies),
  });
  const law = step.law ?? deadline.law;
  const answer: StepAnswer = {
    step: step.id,
    title: step.title,
    due,
    doneOn: doneFirst ? done.on : null,
    ...standing,
    law,
  };
  return {
    step,
    answer,
    dated,
    lines: facts.startedBy === null ? [] : dated.lines,
    doneBy: doneFirst ? done.event : null,
    exceptions,
  };
}

function earliest(ids: readonly EventId[], facts: Facts, today: Day): { event: EventId; on: Day } | null {
  let first: { event: EventId; on: Day } | null = null;
  for (const event of ids) {
    const on = facts.days.get(event);
    if (on !== undefined && on <= today && (first === null || on < first.on)) first = { event, on };
  }
  return first;
}

function answerOf(
  { deadline, facts, settings, knownOn }: Work,
  steps: readonly WorkedStep[],
  issues: Issue[],
): ClockAnswer {
  const ending = endingStep(steps);
  const { due, doneOn, status, words } = ending.answer;
  const general = { kind: 'general', knownOn } as const;
  const lastWorkingDayBefore = due !== null && !isWorkingDay(due, general) ? previousWorkingDay(due, general) : null;
  const { exceptions } = ending;
  return {
    clock: deadline.code ?? deadline.id,
    name: deadline.id,
    title: deadline.title,
    plain: deadline.plain,
    start: facts.start,
    startedBy: facts.startedBy,
    due,
    doneOn,
    status,
    words,
    law: deadline.law,
    convention: deadline.dayCount === 'convention' ? settings.dayCountConvention : deadline.dayCount,
    basis: deadline.basis ?? 'original',
    guidance: deadline.guidance === true,
    steps: steps.map(({ answer }) => answer),
    next: steps.length > 1 ? nextStep(steps) : null,
    trace: traceOf({
      deadline,
      start: facts.start,
      steps,
      exceptions,
      version: versionFor(deadline, facts.start, due),
      lastWorkingDayBefore,
      due,
    }),
    exceptions,
    lastWorkingDayBefore,
    toVerify: deadline.toVerify,
    notUsed: facts.notUsed,
    issues,
  };
}

/** The clock as a whole stands as the last step does that is needed. */
function endingStep(steps: readonly WorkedStep[]): WorkedStep {
  const needed = steps.filter(({ answer }) => answer.status !== 'not-needed');
  const byMatter = (needed.length > 0 ? needed : steps).map((worked) => ({ matter: worked.step.matter, worked }));
  return endOf(byMatter, ({ worked }) => worked.answer.due)!.worked;
}

function nextStep(steps: readonly WorkedStep[]): StepAnswer | null {
  const open = steps
    .map(({ answer }) => answer)
    .filter(({ status }) => !['done', 'late', 'late-exception-applies', 'not-needed'].includes(status));
  return open.sort((a, b) => (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY))[0] ?? null;
}

/** The law as it stood when the clock started; the temporary rules of 2020 where any of its time fell under them. */
function versionFor(deadline: Deadline, start: Day | null, due: Day | null): LawVersion {
  const last = deadline.inForce.at(-1)!;
  if (start === null) return last;
  const covid = due === null ? null : covidVersion(deadline, start, due);
  return (
    covid ?? deadline.inForce.find(({ from, to }) => day(from) <= start && (to === null || start < day(to))) ?? last
  );
}
