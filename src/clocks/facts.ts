// What is known of a case for one clock: the dates that were given, under their proper names, and what contradicts itself.

import type { Closure } from './closures.ts';
import { addDays, type Day, isoDay } from './day.ts';
import type { Deadline, Limit } from './deadline.ts';
import { type EventId, eventNamed, eventNames, mayLieAhead, namesOfEvent, plainName } from './events.ts';
import type { Issue } from './issue.ts';
import { issue } from './issues.ts';
import { nearNames } from './near.ts';
import type { Spell } from './spell.ts';

export interface Facts {
  /** the event that started the clock; null while it has not */
  startedBy: EventId | null;
  start: Day | null;
  days: ReadonlyMap<EventId, Day>;
  /** closures and absences given as from and to, by their one-word event */
  spells: ReadonlyMap<EventId, Spell>;
  issues: Issue[];
  /** events that play no part in this clock */
  notUsed: EventId[];
}

/**
 * Two events that together are a spell, and the one event that says the same. An absence may go on; the day on which a
 * school opens again is known when it closes, and without it there is no telling how long it was closed.
 */
const SPELLS = [
  { whole: 'school-closure', from: 'school-closed', to: 'school-reopened', mayGoOn: false },
  { whole: 'provider-closure', from: 'provider-closed', to: 'provider-reopened', mayGoOn: false },
  { whole: 'absence', from: 'absence-from', to: 'absence-to', mayGoOn: true },
] as const satisfies readonly { whole: EventId; from: EventId; to: EventId; mayGoOn: boolean }[];

const EXCUSES: readonly EventId[] = [
  ...SPELLS.flatMap(({ whole, from, to }) => [whole, from, to]),
  'advice-requested',
  'exceptional-circumstances',
  'missed-appointment',
  'covid-reason',
];

export interface Given {
  deadline: Deadline;
  start: Day | null;
  at: Readonly<Record<string, Day | Spell>>;
  today: Day;
}

export function factsOf({ deadline, start, at, today }: Given): Facts {
  const days = new Map<EventId, Day>();
  const spells = new Map<EventId, Spell>();
  const issues: Issue[] = [];
  for (const [written, when] of Object.entries(at)) {
    const id = eventNamed(written);
    if (id === null) {
      issues.push(unknownEvent(written, deadline));
      continue;
    }
    const on = typeof when === 'number' ? when : when.from;
    if (days.has(id) && days.get(id) !== on) {
      issues.push(
        issue('event-twice', 'stops', { field: written }, { event: id, one: isoDay(days.get(id)!), other: isoDay(on) }),
      );
    }
    days.set(id, on);
    if (typeof when !== 'number') spells.set(id, when);
  }
  const startedBy = startEvent(deadline, start, days);
  if (startedBy !== null && start !== null) {
    const named = days.get(startedBy) ?? start;
    if (named !== start)
      issues.push(
        issue(
          'event-twice',
          'stops',
          { field: 'start' },
          { event: startedBy, one: isoDay(start), other: isoDay(named) },
        ),
      );
    days.set(startedBy, start);
  }
  issues.push(...joinSpells(days, spells, today));
  for (const [id, spell] of spells) {
    if (spell.to < spell.from)
      issues.push(
        issue(
          'spell-ends-before-it-begins',
          'stops',
          { field: id },
          { event: id, from: isoDay(spell.from), to: isoDay(spell.to) },
        ),
      );
  }
  // A date that limits are counted from may lie ahead; what was done, or excuses, may not.
  const anchors = new Set([...deadline.starts, ...deadline.steps.flatMap((step) => eventsOfLimit(step.limit))]);
  for (const [id, on] of days) {
    if (on > today && !mayLieAhead(id) && !anchors.has(id)) {
      issues.push(issue('event-ahead', 'warns', { field: id }, { event: id, on: isoDay(on), today: isoDay(today) }));
      days.delete(id);
    }
  }
  const used = eventsOf(deadline);
  return {
    startedBy,
    start: startedBy === null ? null : days.get(startedBy)!,
    days,
    spells,
    issues,
    notUsed: [...days.keys()].filter((id) => id !== startedBy && !used.has(id) && !EXCUSES.includes(id)),
  };
}

/**
 * An unnamed start date is the first of the deadline's starts that is not given by name. The same date by name as well
 * says which start it is, unless the limits are counted from several starts: then it may be another event of that day.
 */
function startEvent({ starts, steps }: Deadline, start: Day | null, days: ReadonlyMap<EventId, Day>): EventId | null {
  if (start === null) return starts.find((id) => days.has(id)) ?? null;
  const countedFrom = steps.flatMap((step) => eventsOfLimit(step.limit));
  const alike = starts.some((id) => countedFrom.includes(id)) ? starts.slice(0, 1) : starts;
  return alike.find((id) => days.get(id) === start) ?? starts.find((id) => !days.has(id)) ?? starts[0]!;
}

/** Puts the two ends of closures and absences together; what has one end only is told and left out. */
function joinSpells(days: ReadonlyMap<EventId, Day>, spells: Map<EventId, Spell>, today: Day): Issue[] {
  const issues: Issue[] = [];
  for (const { whole, from, to, mayGoOn } of SPELLS) {
    const [begins, ends] = [days.get(from), days.get(to)];
    if (begins !== undefined && (ends !== undefined || mayGoOn)) {
      spells.set(whole, { from: begins, to: ends ?? (Math.max(begins, addDays(today, 1)) as Day) });
    } else if (!spells.has(whole)) {
      const event = [from, to, whole].find((id) => days.has(id));
      if (event) issues.push(issue('one-end-only', 'warns', { field: event }, { event, from, to }));
    }
  }
  return issues;
}

/**
 * What somebody typed for one clock. Where the name means nothing to that clock, or another event than its own, it is
 * read as the one event of the clock whose name holds its words: in C30 “decision” is the decision after the review.
 */
export function eventForClock(written: string, deadline: Deadline): EventId | null {
  const named = eventNamed(written);
  if (named !== null && (eventsOf(deadline).has(named) || EXCUSES.includes(named))) return named;
  const words = plainName(written).split('-');
  const holdsAll = (name: string) => words.every((word) => name.split('-').includes(word));
  const own = [...eventsCounted(deadline)].filter((id) => namesOfEvent(id).some(holdsAll));
  return own.length === 1 ? own[0]! : named;
}

function unknownEvent(written: string, deadline: Deadline): Issue {
  const near = nearNames(plainName(written), eventNames());
  const known = [...eventsOf(deadline)];
  return issue('unknown-event', 'stops', { field: written }, { written, near, known });
}

/** Every event that plays a part in a clock, but for those that an exception rests on. */
export function eventsOf(deadline: Deadline): ReadonlySet<EventId> {
  const used = eventsCounted(deadline).add('done').add('withdrawn').add('moved-out');
  for (const step of deadline.steps) {
    const backs = Object.values(step.takenBackBy ?? {}).flat();
    for (const id of [...(step.notNeeded ?? []), ...backs, ...(step.tooSoon ?? [])]) used.add(id);
    if (step.heldBy) used.add(step.heldBy.event).add(step.heldBy.until);
  }
  return used;
}

/** The events that start a clock, end it or give it a date. */
function eventsCounted({ starts, stops, steps }: Deadline): Set<EventId> {
  const counted = new Set<EventId>([...starts, ...stops]);
  for (const { stops: ends = [], limit, agreed = [] } of steps) {
    for (const id of [...ends, ...eventsOfLimit(limit), ...agreed]) counted.add(id);
  }
  return counted;
}

export function eventsOfLimit(limit: Limit): readonly EventId[] {
  switch (limit.form) {
    case 'count':
      return limit.from ?? [];
    case 'given':
      return [limit.event];
    case 'phase-transfer':
      return ['moves-school', 'moves-to-post-16'];
    case 'later-of':
    case 'earlier-of':
      return limit.limits.flatMap(eventsOfLimit);
    case 'outside-tribunal-break':
      return eventsOfLimit(limit.limit);
    case 'as-soon-as-practicable':
      return [];
  }
}

/** The closures of one kind of setting that are known: those of its calendar, and one that was given. */
export function closuresOf(
  facts: Facts,
  whole: 'school-closure' | 'provider-closure',
  calendar: readonly Closure[],
): Closure[] {
  const given = facts.spells.get(whole);
  return given ? [...calendar, given] : [...calendar];
}
