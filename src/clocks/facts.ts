// What is known of a case for one clock: the dates that were given, under their proper names, and what contradicts itself.

import type { Closure } from './closures.ts';
import { addDays, type Day, isoDay } from './day.ts';
import type { Deadline, Limit } from './deadline.ts';
import { type EventId, eventNamed, eventNames, mayLieAhead, plainName } from './events.ts';
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

/** Two events that together are a spell, and the one event that says the same. */
const SPELLS = [
  { whole: 'school-closure', from: 'school-closed', to: 'school-reopened' },
  { whole: 'provider-closure', from: 'provider-closed', to: 'provider-reopened' },
  { whole: 'absence', from: 'absence-from', to: 'absence-to' },
] as const satisfies readonly { whole: EventId; from: EventId; to: EventId }[];

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
  if (startedBy !== null && start !== null) days.set(startedBy, start);
  joinSpells(days, spells, today);
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

/** An unnamed start date is the first of the deadline's starts that is not given by name. */
function startEvent(deadline: Deadline, start: Day | null, days: ReadonlyMap<EventId, Day>): EventId | null {
  if (start === null) return deadline.starts.find((id) => days.has(id)) ?? null;
  return deadline.starts.find((id) => !days.has(id)) ?? deadline.starts[0]!;
}

function joinSpells(days: ReadonlyMap<EventId, Day>, spells: Map<EventId, Spell>, today: Day): void {
  for (const { whole, from, to } of SPELLS) {
    const begins = days.get(from);
    // With no end given it still holds today.
    if (begins !== undefined)
      spells.set(whole, { from: begins, to: days.get(to) ?? (Math.max(begins, addDays(today, 1)) as Day) });
  }
}

function unknownEvent(written: string, deadline: Deadline): Issue {
  const near = nearNames(plainName(written), eventNames());
  const known = [...eventsOf(deadline)];
  return issue('unknown-event', 'stops', { field: written }, { written, near, known });
}

/** Every event that plays a part in a clock, but for those that an exception rests on. */
export function eventsOf(deadline: Deadline): ReadonlySet<EventId> {
  const used = new Set<EventId>([...deadline.starts, ...deadline.stops, 'done', 'withdrawn', 'moved-out']);
  for (const step of deadline.steps) {
    for (const id of [...(step.stops ?? []), ...(step.notNeeded ?? []), ...(step.tooSoon ?? [])]) used.add(id);
    for (const id of eventsOfLimit(step.limit)) used.add(id);
    if (step.agreed) used.add(step.agreed);
    if (step.heldBy) used.add(step.heldBy.event).add(step.heldBy.until);
  }
  return used;
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
