// What a clock answers, with days inside; and the same as JSON, with ISO text at the edge.

import type { ClockStatus } from './clock-words.ts';
import { type Day, isoDay } from './day.ts';
import type { ClockBasis } from './deadline.ts';
import type { EventId } from './events.ts';
import type { ExceptionAnswer } from './exception.ts';
import type { Issue } from './issue.ts';
import type { TraceLine } from './trace.ts';

export interface StepAnswer {
  step: string;
  title: string;
  due: Day | null;
  doneOn: Day | null;
  status: ClockStatus;
  words: string;
  law: string;
}

export interface ClockAnswer {
  /** its number, or its name where it has none */
  clock: string;
  name: string;
  title: string;
  plain: string;
  start: Day | null;
  startedBy: EventId | null;
  due: Day | null;
  doneOn: Day | null;
  status: ClockStatus;
  words: string;
  law: string;
  /** exclusive or inclusive, or how the law itself counts */
  convention: string;
  basis: ClockBasis;
  guidance: boolean;
  steps: StepAnswer[];
  /** the first step that is still to be done, when there are several */
  next: StepAnswer | null;
  trace: TraceLine[];
  exceptions: ExceptionAnswer[];
  /** where the due date is a weekend or bank holiday: the date itself never moves */
  lastWorkingDayBefore: Day | null;
  toVerify: boolean;
  notUsed: EventId[];
  /** things to look at that did not stop the answer */
  issues: Issue[];
}

/** A clock's answer with its days as ISO text: what leaves the program. */
export function clockJson(answer: ClockAnswer) {
  const iso = (value: Day | null) => (value === null ? null : isoDay(value));
  const step = (one: StepAnswer) => ({ ...one, due: iso(one.due), doneOn: iso(one.doneOn) });
  return {
    ...answer,
    start: iso(answer.start),
    due: iso(answer.due),
    doneOn: iso(answer.doneOn),
    steps: answer.steps.map(step),
    next: answer.next && step(answer.next),
    trace: answer.trace.map((line) => ({ ...line, date: iso(line.date) })),
    lastWorkingDayBefore: iso(answer.lastWorkingDayBefore),
  };
}

export type ClockJson = ReturnType<typeof clockJson>;
