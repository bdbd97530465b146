// The exceptions that excuse a late step. Each is looked at on the facts given; none of them moves a date.

import { type Closure, closureCatching, closureDays, closureWindow, joinClosures } from './closures.ts';
import { addDays, type Day, day, daysBetween, plainDay } from './day.ts';
import type { Deadline, ExceptionCode, LawVersion } from './deadline.ts';
import type { EventId } from './events.ts';
import { closuresOf, type Facts } from './facts.ts';
import { lastDayOf, type Spell, spellDays } from './spell.ts';

export interface ExceptionAnswer {
  code: ExceptionCode | 'COVID';
  title: string;
  applies: boolean;
  why: string;
}

export interface Excused {
  deadline: Deadline;
  facts: Facts;
  closures: readonly Closure[];
  start: Day | null;
  due: Day | null;
}

/** With the time in which the limit ran: from the start to its date. */
interface ExcuseFacts extends Excused {
  start: Day;
  due: Day;
}

type Verdict = Pick<ExceptionAnswer, 'applies' | 'why'>;

const IF_IMPRACTICAL = 'It excuses lateness only if this made the limit impractical, and the date does not move.';
const applies = (why: string): Verdict => ({ applies: true, why: `${why} ${IF_IMPRACTICAL}` });
const not = (why: string): Verdict => ({ applies: false, why });

const TITLES: Record<ExceptionAnswer['code'], string> = {
  X1: 'School or college closed for 4 weeks or more when its head was asked for advice',
  X2: 'Early years provider closed for 4 weeks or more when it was asked for advice',
  X3: 'Exceptional personal circumstances',
  X4: 'Away from the area',
  X5: 'Missed appointment for an examination or test',
  X6: 'A circumstance that would excuse a late final plan',
  COVID: 'Temporary rules of 1 May to 25 September 2020',
};

const CHECKS: Record<ExceptionCode, (known: ExcuseFacts) => Verdict> = {
  X1: (known) => closureVerdict(known, 'school-closure', 'school or college', 'the head teacher or principal'),
  X2: (known) => closureVerdict(known, 'provider-closure', 'early years provider', 'the early years provider'),
  X3: circumstancesVerdict,
  X4: absenceVerdict,
  X5: appointmentVerdict,
  X6: anyOfThePlanVerdict,
};

/** Every exception that the law knows for this clock, in order, whether it applies or not. */
export function exceptionsOf({ start, due, ...rest }: Excused): ExceptionAnswer[] {
  const { exceptions } = rest.deadline;
  if (start === null || due === null) {
    return exceptions.map((code) => ({
      code,
      title: TITLES[code],
      ...not('There is no date yet that could be missed.'),
    }));
  }
  const known: ExcuseFacts = { ...rest, start, due };
  const answers: ExceptionAnswer[] = exceptions.map((code) => ({ code, title: TITLES[code], ...CHECKS[code](known) }));
  const covid = covidVersion(known.deadline, known.start, known.due);
  if (covid) answers.push({ code: 'COVID', title: TITLES.COVID, ...covidVerdict(known, covid) });
  return answers;
}

export function exceptionSource(deadline: Deadline, code: ExceptionAnswer['code']): string {
  return code === 'COVID' ? 'SI 2020/471' : (deadline.exceptionLaw ?? deadline.law);
}

/** The temporary rules, if the limit ran in their time. */
export function covidVersion(deadline: Deadline, start: Day, due: Day): LawVersion | null {
  const [from, to] = start <= due ? [start, due] : [due, start];
  return (
    deadline.inForce.find((version) => version.covid && day(version.from) <= to && from < day(version.to!)) ?? null
  );
}

const within = (on: Day, { start, due }: ExcuseFacts) => start <= on && on <= due;

/** Regs 5(4)(a), 10(4)(a) and (b), 13(3), 27(3)(a) and (b): asked from one week before closing to one week before re-opening. */
function closureVerdict(
  known: ExcuseFacts,
  kind: 'school-closure' | 'provider-closure',
  place: string,
  asked: string,
): Verdict {
  const all = closuresOf(known.facts, kind, kind === 'school-closure' ? known.closures : []);
  const closures = all.filter((closure) => closure.to > known.start);
  const askedOn = known.facts.days.get('advice-requested');
  if (askedOn === undefined) return not(`No date is given on which ${asked} was asked for advice.`);
  if (closures.length === 0) {
    const when = all.length > 0 ? ` that reaches into the time from ${plainDay(known.start)}` : '';
    return not(`No closure of the ${place}${when} is given; it would have to be of 4 weeks or more.`);
  }
  // Advice may be asked for before the request is in: the law looks at the closure, not at the start of the clock.
  if (askedOn > known.due) {
    return not(`Advice was asked for on ${plainDay(askedOn)}, after the time had ended on ${plainDay(known.due)}.`);
  }
  const caught = closureCatching(askedOn, closures);
  if (caught) {
    const closed = `The ${place} was closed from ${plainDay(caught.from)} and re-opened on ${plainDay(caught.to)}, ${closureDays(caught)} days.`;
    return applies(`Advice was asked for on ${plainDay(askedOn)}. ${closed} ${windowWords(caught)}`);
  }
  const longest = joinClosures(closures).sort((a, b) => closureDays(b) - closureDays(a))[0];
  if (!longest || closureWindow(longest) === null) {
    return not(`The longest closure of the ${place} was of ${longest ? closureDays(longest) : 0} days, under 4 weeks.`);
  }
  return not(`Advice was asked for on ${plainDay(askedOn)}. ${windowWords(nearestLong(askedOn, closures))}`);
}

function nearestLong(askedOn: Day, closures: readonly Closure[]): Closure {
  const away = (closure: Closure) =>
    Math.min(Math.abs(daysBetween(askedOn, closure.from)), Math.abs(daysBetween(askedOn, closure.to)));
  return joinClosures(closures)
    .filter((one) => closureWindow(one) !== null)
    .sort((a, b) => away(a) - away(b))[0]!;
}

function windowWords(closure: Closure): string {
  const window = closureWindow(closure)!;
  return `Asking counts only from ${plainDay(window.from)} to ${plainDay(lastDayOf(window))}, a week before closing to a week before re-opening.`;
}

function circumstancesVerdict(known: ExcuseFacts): Verdict {
  const on = known.facts.days.get('exceptional-circumstances');
  if (on === undefined)
    return not('No exceptional personal circumstances of the child, parent or young person are recorded.');
  const spell = known.facts.spells.get('exceptional-circumstances') ?? { from: on, to: addDays(on, 1) };
  if (daysInside(spell, known) === 0) {
    return not(
      `The circumstances recorded on ${plainDay(on)} are outside the time from ${plainDay(known.start)} to ${plainDay(known.due)}.`,
    );
  }
  return applies(`Exceptional personal circumstances were recorded on ${plainDay(on)}.`);
}

/** Reg 13(3)(d) and its like: 4 weeks or more without a break within the time; 2 weeks after an order (reg 44(3)). */
function absenceVerdict(known: ExcuseFacts): Verdict {
  const weeks = known.deadline.absenceWeeks ?? 4;
  const spell = known.facts.spells.get('absence');
  if (!spell)
    return not(`No absence from the area is given; it would have to be of ${weeks} weeks or more without a break.`);
  const inside = daysInside(spell, known);
  const words = `Away from the area from ${plainDay(spell.from)} to ${plainDay(lastDayOf(spell))}, ${inside} days of it in the time allowed.`;
  return inside >= weeks * 7
    ? applies(words)
    : not(`${words} It would have to be ${weeks} weeks or more without a break.`);
}

/** Reg 8(2): an appointment made by the body in the 6 weeks. */
function appointmentVerdict(known: ExcuseFacts): Verdict {
  const on = known.facts.days.get('missed-appointment');
  if (on === undefined) return not('No missed appointment is recorded.');
  if (!within(on, known))
    return not(
      `The appointment of ${plainDay(on)} was not in the time from ${plainDay(known.start)} to ${plainDay(known.due)}.`,
    );
  return applies(
    `An appointment made by the body was missed on ${plainDay(on)}. It excuses the body that gives the advice, not the council’s own limits.`,
  );
}

function anyOfThePlanVerdict(known: ExcuseFacts): Verdict {
  const met = [CHECKS.X1(known), CHECKS.X2(known), CHECKS.X3(known)].find((verdict) => verdict.applies);
  return met ?? not('No closure when advice was asked for and no exceptional personal circumstances are recorded.');
}

/** No blanket excuse: somebody must have recorded Covid as the reason, on a day of the temporary rules. */
function covidVerdict(known: ExcuseFacts, version: LawVersion): Verdict {
  const on: EventId = 'covid-reason';
  const recorded = known.facts.days.get(on);
  if (recorded === undefined) {
    return not(
      'Part of this time fell under the temporary rules, but Covid is not recorded as the reason. They excuse nothing by themselves.',
    );
  }
  if (recorded < day(version.from) || recorded >= day(version.to!) || !within(recorded, known)) {
    return not(
      `Covid was recorded as the reason on ${plainDay(recorded)}, outside the temporary rules or outside the time allowed.`,
    );
  }
  return applies(
    `Covid was recorded as the reason on ${plainDay(recorded)}: it had to be done as soon as reasonably practicable, with no new date.`,
  );
}

/** Days of a spell that fall in the time from the start to the due date, both counted. */
function daysInside(spell: Spell, { start, due }: ExcuseFacts): number {
  const from = Math.max(spell.from, start) as Day;
  const to = Math.min(spell.to, addDays(due, 1)) as Day;
  return spellDays({ from, to });
}
