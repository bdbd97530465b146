// How a clock stands, in the closed list of words that pages and documents use.

import { type Day, daysBetween, partsOfDay, plainDay } from './day.ts';
import { type EventId, eventWhen, whatHappened } from './events.ts';

export type ClockStatus =
  | 'done'
  | 'late'
  | 'late-exception-applies'
  | 'due'
  | 'open'
  | 'past-its-date'
  | 'past-its-date-exception-applies'
  | 'not-needed'
  | 'not-started'
  | 'no-date';

export interface Standing {
  status: ClockStatus;
  words: string;
}

export interface StandingFacts {
  today: Day;
  due: Day | null;
  doneOn: Day | null;
  needless: { event: EventId; on: Day } | null;
  /** the words for a window that has ended */
  window: string | null;
  waitsFor: EventId | null;
  startsOn: Day | null;
  /** what the step waits for while an appeal runs */
  heldUntil: EventId | null;
  excused: boolean;
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** `1 July` in this year, `1 July 2024` in another. */
function shortDay(value: Day, today: Day): string {
  const full = plainDay(value);
  return partsOfDay(value).year === partsOfDay(today).year ? full.slice(0, full.lastIndexOf(' ')) : full;
}

export function standingOf(facts: StandingFacts): Standing {
  const { today, due, doneOn, needless, window, excused } = facts;
  if (doneOn !== null) return window === null ? doneStanding(due, doneOn, excused) : usedStanding(facts);
  if (needless) return { status: 'not-needed', words: needlessWords(needless, facts) };
  if (facts.waitsFor) return { status: 'not-started', words: `Starts when ${eventWhen(facts.waitsFor)}` };
  if (facts.heldUntil) return { status: 'open', words: `Open until ${eventWhen(facts.heldUntil)}` };
  if (facts.startsOn !== null && facts.startsOn > today) {
    return { status: 'not-started', words: `Starts on ${shortDay(facts.startsOn, today)}` };
  }
  if (due === null) return { status: 'no-date', words: 'Due as soon as practicable' };
  const left = daysBetween(today, due);
  if (window !== null) {
    const hasNoLength = due === facts.startsOn;
    if (left < 0 || hasNoLength) return { status: 'done', words: `Done: ${window} ${shortDay(due, today)}` };
    return { status: 'open', words: `Open until ${shortDay(due, today)}, ${days(left)} left` };
  }
  if (left === 0) return { status: 'due', words: 'Due today' };
  if (left > 0) return { status: 'due', words: `Due in ${days(left)}` };
  return excused
    ? { status: 'past-its-date-exception-applies', words: `Past its date by ${days(-left)}, exception applies` }
    : { status: 'past-its-date', words: `Past its date by ${days(-left)}` };
}

/** A family that withdraws or moves ends the clock, but does not undo a date that had been missed by then. */
function needlessWords({ event, on }: { event: EventId; on: Day }, { today, due, window }: StandingFacts): string {
  const why = `Not needed: ${whatHappened(event)} on ${shortDay(on, today)}`;
  const missed = (event === 'withdrawn' || event === 'moved-out') && window === null && due !== null && on > due;
  return missed ? `${why}, ${days(daysBetween(due, on))} past the date` : why;
}

/** A window that was used is done; used after its end, only the end is told, since nobody had to be in time. */
function usedStanding({ due, doneOn, window, today }: StandingFacts): Standing {
  if (due !== null && doneOn! > due) return { status: 'done', words: `Done: ${window} ${shortDay(due, today)}` };
  return doneStanding(due, doneOn!, false);
}

function doneStanding(due: Day | null, doneOn: Day, excused: boolean): Standing {
  if (due === null) return { status: 'done', words: 'Done' };
  const inHand = daysBetween(doneOn, due);
  if (inHand >= 0) return { status: 'done', words: `Done, ${days(inHand)} in hand` };
  return excused
    ? { status: 'late-exception-applies', words: `Late by ${days(-inHand)}, exception applies` }
    : { status: 'late', words: `Late by ${days(-inHand)}` };
}
