// What is wrong with the dates given for a clock, and what the answer had to take for granted.

import { type Day, day, isoDay } from './day.ts';
import type { ClockSettings, Deadline, Step } from './deadline.ts';
import type { EventId } from './events.ts';
import type { Facts } from './facts.ts';
import type { Issue } from './issue.ts';
import { issue } from './issues.ts';
import type { DatedLimit } from './limit.ts';

interface Checked {
  deadline: Deadline;
  facts: Facts;
  settings: ClockSettings;
  today: Day;
}

interface DatedStep {
  step: Step;
  dated: DatedLimit;
}

/** Dates that cannot all be true, or that no law of this kind covers. */
export function contradictions({ deadline, facts, today }: Checked, steps: readonly DatedStep[]): Issue[] {
  const { start } = facts;
  if (start === null) return [];
  const found: Issue[] = [];
  const lawFrom = day(deadline.inForce[0]!.from);
  if (start < lawFrom)
    found.push(
      issue(
        'before-the-law',
        'stops',
        { field: 'start' },
        { start: isoDay(start), from: isoDay(lawFrom), law: deadline.law },
      ),
    );
  for (const { step, dated } of steps) {
    // A notice comes before the meeting that its limit is counted back from.
    const backwards = dated.due !== null && dated.due < start;
    const ends = [...(step.stops ?? deadline.stops), ...needlessBy(step, deadline, facts), 'done' as const];
    for (const event of ends.filter((id) => id !== facts.startedBy && !deadline.starts.includes(id))) {
      const on = facts.days.get(event);
      const seen = found.some((one) => one.where.field === event);
      if (on !== undefined && on < start && !backwards && !seen) {
        found.push(
          issue(
            'stop-before-start',
            'stops',
            { field: event },
            { event, on: isoDay(on), startedBy: facts.startedBy!, start: isoDay(start) },
          ),
        );
      }
    }
    for (const event of step.tooSoon ?? []) {
      const on = facts.days.get(event);
      if (on !== undefined && on <= today && dated.due !== null && on <= dated.due) {
        found.push(
          issue(
            'window-cut-short',
            'warns',
            { field: event },
            { event, on: isoDay(on), due: isoDay(dated.due), title: step.title },
          ),
        );
      }
    }
  }
  return found;
}

/** What the answer had to take for granted, and what would settle it. */
export function questions({ deadline, facts, settings }: Checked, steps: readonly DatedStep[]): Issue[] {
  const found: Issue[] = [];
  const year = steps.find(({ dated }) => dated.yearTaken !== undefined)?.dated.yearTaken;
  if (year !== undefined) found.push(issue('phase-transfer-year-taken', 'warns', { field: 'moves-school' }, { year }));
  const matters = [...new Set(deadline.steps.flatMap((step) => step.matter ?? []))];
  if (matters.length > 0 && settings.matter === null)
    found.push(issue('matter-not-given', 'warns', { field: 'matter' }, { matters }));
  if (matters.length > 0 && settings.matter !== null && steps.length === 0) {
    found.push(issue('matter-not-here', 'stops', { field: 'matter' }, { matter: settings.matter, matters }));
  }
  const held = deadline.steps.flatMap((step) => step.heldBy?.until ?? []);
  const wouldChange = [...new Set(steps.flatMap(({ dated }) => dated.wouldChange ?? []))].filter(
    (id) => !held.includes(id),
  );
  if (wouldChange.length > 0)
    found.push(issue('date-would-change', 'warns', { field: wouldChange[0]! }, { events: wouldChange }));
  const lacking = steps.find(({ step, dated }) => step.limit.form === 'given' && dated.due === null)?.dated.waitsFor;
  if (lacking && facts.startedBy !== null)
    found.push(issue('date-needed', 'warns', { field: lacking }, { event: lacking }));
  return found;
}

/** A request that is withdrawn, or a family that moves away, ends every clock but the ones that a move starts. */
export function needlessBy(step: Step, deadline: Deadline, { days }: Facts): EventId[] {
  const ends = (['withdrawn', 'moved-out'] as const).filter((id) => !deadline.starts.includes(id));
  const standing = (step.notNeeded ?? []).filter((id) => {
    const refused = days.get(id);
    return !step.takenBackBy?.[id]?.some((back) => refused !== undefined && (days.get(back) ?? -Infinity) >= refused);
  });
  return [...standing, ...ends];
}

/** No case reaches further: a year beyond them is a slip of the pen, and would leave the calendar of working days. */
const REACH = { from: day('1900-01-01'), to: day('2100-01-01') };

export function datesOutOfReach({ startedBy, days, spells }: Facts): Issue[] {
  const ends = [...spells].filter(([event]) => days.has(event)).map(([event, { to }]) => [event, to] as const);
  const given = [...days, ...ends];
  return given
    .filter(([, on]) => on < REACH.from || on >= REACH.to)
    .map(([event, on]) =>
      issue('date-out-of-reach', 'stops', { field: event === startedBy ? 'start' : event }, { event, on: isoDay(on) }),
    );
}
