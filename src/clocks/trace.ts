// Why this date: each step, its day and its source, in words fit to send to a parent.

import type { StepAnswer } from './clock-answer.ts';
import { type Day, longDay } from './day.ts';
import type { Deadline, LawVersion, Step } from './deadline.ts';
import { type EventId, eventTitle } from './events.ts';
import { type ExceptionAnswer, exceptionSource } from './exception.ts';

export interface TraceLine {
  step: string;
  /** null where there is no one day to name */
  date: Day | null;
  /** the regulation, the setting, or "Date given" */
  source: string;
}

export interface TracedStep {
  step: Step;
  answer: StepAnswer;
  lines: readonly TraceLine[];
  doneBy: EventId | null;
}

export interface TraceFacts {
  deadline: Deadline;
  start: Day | null;
  steps: readonly TracedStep[];
  exceptions: readonly ExceptionAnswer[];
  version: LawVersion;
  lastWorkingDayBefore: Day | null;
  due: Day | null;
}

export function traceOf(of: TraceFacts): TraceLine[] {
  const { deadline, start, steps, exceptions, version, lastWorkingDayBefore, due } = of;
  const lines: TraceLine[] = steps.flatMap(({ step, answer, lines: dated, doneBy }) => [
    ...dated,
    closingLine(step, answer, start, step.law ?? deadline.law),
    ...(answer.doneOn !== null && doneBy !== null
      ? [{ step: `${eventTitle(doneBy)}. ${answer.words}`, date: answer.doneOn, source: 'Date given' }]
      : []),
  ]);
  if (due !== null && lastWorkingDayBefore !== null) {
    const step = `${longDay(due)} is not a working day. The date does not move. The last working day before it is ${longDay(lastWorkingDayBefore)}`;
    lines.push({ step, date: lastWorkingDayBefore, source: 'Weekends and the bank holidays of England' });
  }
  for (const exception of exceptions.filter((one) => one.applies)) {
    lines.push({ step: exception.why, date: due, source: exceptionSource(deadline, exception.code) });
  }
  if (due !== null && deadline.exceptions.length > 0 && !exceptions.some((one) => one.applies)) {
    const step =
      'No exception applies on the dates given. An exception would excuse lateness; it would not move the date';
    lines.push({ step, date: due, source: deadline.exceptionLaw ?? deadline.law });
  }
  if (version.covid) lines.push({ step: version.note, date: due, source: 'SI 2020/471' });
  return withoutRepeats(lines);
}

/** A step without a date stands at the day the clock started, for that is all that is known of it. */
function closingLine(step: Step, { due, words }: StepAnswer, start: Day | null, law: string): TraceLine {
  if (due === null) {
    const soon = step.limit.form === 'as-soon-as-practicable';
    const when = soon ? 'as soon as practicable after this day, with no fixed date' : `no date yet. ${words}`;
    return { step: `${step.title}: ${when}`, date: start, source: law };
  }
  if (step.window !== undefined) return { step: `${step.title}: this is the last day`, date: due, source: law };
  const soonest = step.asSoonAsPracticable
    ? 'as soon as practicable, and by this day at the latest'
    : 'by this day at the latest';
  return { step: `${step.title}: ${soonest}`, date: due, source: law };
}

/** A line stands once for each day that is counted from; that day stands again when the count goes back to it. */
function withoutRepeats(lines: readonly TraceLine[]): TraceLine[] {
  const seen = new Set<string>();
  let countedFrom = '';
  return lines.filter((line) => {
    const key = `${line.step} ${line.date}`;
    if (line.source === 'Date given' && key !== countedFrom) {
      seen.clear();
      countedFrom = key;
    }
    return seen.has(key) ? false : seen.add(key);
  });
}
