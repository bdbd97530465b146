// From a limit, as the law words it, to its date, with the steps that lead there.

import type { Closure } from './closures.ts';
import { addDays, addMonths, addWeeks, type Day, dayFromParts, partsOfDay, plainDay } from './day.ts';
import type { ClockSettings, CountUnit, Limit } from './deadline.ts';
import { type EventId, eventTitle } from './events.ts';
import type { Facts } from './facts.ts';
import { holdsOn } from './spell.ts';
import type { TraceLine } from './trace.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDayOnOrAfter, workingDaysBeginningWith } from './working-days.ts';

export interface Setting {
  facts: Facts;
  settings: ClockSettings;
  closures: readonly Closure[];
  /** bank holidays as they were known on this day */
  knownOn: Day;
  law: string;
}

export interface DatedLimit {
  due: Day | null;
  lines: TraceLine[];
  /** what would have to happen, or be given, for there to be a date */
  waitsFor: EventId | null;
  /** the year of a phase transfer was taken, not given */
  yearTaken?: number;
  /** events without a date that would change this one if they had */
  wouldChange?: readonly EventId[];
}

type CountLimit = Extract<Limit, { form: 'count' }>;

export function dateLimit(limit: Limit, setting: Setting): DatedLimit {
  switch (limit.form) {
    case 'count':
      return dateCount(limit, setting);
    case 'given':
      return dateGiven(limit.event, setting);
    case 'phase-transfer':
      return datePhaseTransfer(setting);
    case 'later-of':
    case 'earlier-of':
      return dateOneOf(limit.form, limit.limits, setting);
    case 'outside-tribunal-break':
      return dateOutsideTribunalBreak(limit.limit, setting);
    case 'as-soon-as-practicable':
      return { due: null, lines: startLines(setting), waitsFor: null };
  }
}

function startLines({ facts: { startedBy, start } }: Setting): TraceLine[] {
  return startedBy === null || start === null
    ? []
    : [{ step: eventTitle(startedBy), date: start, source: 'Date given' }];
}

function dateCount(limit: CountLimit, setting: Setting): DatedLimit {
  const { facts, settings, law } = setting;
  const anchor = limit.from?.find((id) => facts.days.has(id)) ?? (limit.from ? null : facts.startedBy);
  if (anchor === null) return { due: null, lines: [], waitsFor: limit.from?.[0] ?? null };
  const from = facts.days.get(anchor)!;
  const count = limit.setting ? settings[limit.setting] : limit.count;
  const byConvention = (limit.unit === 'weeks' || limit.unit === 'days') && !limit.firstDayCounts && count > 0;
  const inclusive = byConvention && settings.dayCountConvention === 'inclusive';
  const last = countFrom(from, count, limit.unit, limit.firstDayCounts === true, setting);
  const due = inclusive ? addDays(last, -1) : last;
  const lines: TraceLine[] = [{ step: eventTitle(anchor), date: from, source: 'Date given' }];
  if (byConvention) {
    const step = inclusive ? 'That day is counted as day 1' : 'That day is day 0 and is not counted';
    lines.push({ step, date: from, source: `Chosen way of counting: ${settings.dayCountConvention}` });
  } else if (limit.firstDayCounts) {
    lines.push({ step: 'That day is counted as the first', date: from, source: law });
  }
  lines.push({ step: countWords(count, limit.unit, limit.firstDayCounts === true), date: due, source: law });
  return { due, lines, waitsFor: null };
}

function countFrom(from: Day, count: number, unit: CountUnit, firstDayCounts: boolean, setting: Setting): Day {
  const { knownOn } = setting;
  switch (unit) {
    case 'days':
      return addDays(from, firstDayCounts ? count - 1 : count);
    case 'weeks':
      return addDays(addWeeks(from, count), firstDayCounts ? -1 : 0);
    case 'months':
      return firstDayCounts ? lastOfMonthsBeginningWith(from, count) : addMonths(from, count);
    case 'working-days':
    case 'tribunal-working-days': {
      const calendar = { kind: unit === 'working-days' ? 'general' : 'tribunal', knownOn } as const;
      return firstDayCounts ? workingDaysBeginningWith(from, count, calendar) : addWorkingDays(from, count, calendar);
    }
    case 'school-days':
      return addSchoolDays(firstDayCounts ? addDays(from, -1) : from, count, setting);
  }
}

/**
 * A period of months that begins with a day ends on the day before the same date of the later month. Where that month has
 * no such date it ends with the month: two months beginning with 31 December end on 28 February.
 */
function lastOfMonthsBeginningWith(from: Day, months: number): Day {
  const same = addMonths(from, months);
  return partsOfDay(same).date === partsOfDay(from).date ? addDays(same, -1) : same;
}

function addSchoolDays(from: Day, count: number, { facts, closures, knownOn }: Setting): Day {
  const given = facts.spells.get('school-closure');
  const shut = given ? [...closures, given] : closures;
  let on = from;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on, { kind: 'general', knownOn }) && !shut.some((closure) => holdsOn(closure, on))) left--;
  }
  return on;
}

function countWords(count: number, unit: CountUnit, firstDayCounts: boolean): string {
  if (count === 0) return 'From that day on';
  const size = Math.abs(count);
  const word = unit.endsWith('working-days') ? 'working day' : unit.replace('-', ' ').replace(/s$/, '');
  const length = `${size} ${word}${size === 1 ? '' : 's'}`;
  const direction = count < 0 ? ' before' : firstDayCounts ? ', that day included' : ' later';
  return `${length}${direction}${unit === 'weeks' ? `, ${size * 7} days` : ''}: ${countRules(unit, firstDayCounts)}`;
}

function countRules(unit: CountUnit, firstDayCounts: boolean): string {
  switch (unit) {
    case 'weeks':
    case 'days':
      return 'weekends and holidays count';
    case 'months':
      return firstDayCounts
        ? 'they end the day before the same date of the later month'
        : 'the same date of that month, or its last day if there is none';
    case 'working-days':
      return 'weekends and bank holidays do not count';
    case 'tribunal-working-days':
      return 'weekends, bank holidays, 25 December to 1 January and all of August do not count';
    case 'school-days':
      return 'weekends, bank holidays and school holidays do not count';
  }
}

function dateGiven(event: EventId, setting: Setting): DatedLimit {
  const due = setting.facts.days.get(event);
  if (due === undefined) return { due: null, lines: startLines(setting), waitsFor: event };
  return { due, lines: [{ step: eventTitle(event), date: due, source: 'Date given' }], waitsFor: null };
}

/** SEND Regulations 2014, reg 18(1): "before" 31 March on moving to post-16, 15 February otherwise. */
const PHASE_DATES = { 'post-16': { month: 3, date: 31 }, school: { month: 2, date: 15 } } as const;
/** Reg 18(3): in the first year, moves to post-16 on 1 September 2015 had until 31 May. */
const POST_16_IN_2015 = { month: 5, date: 31 } as const;

/** A move is known by its date, or by the setting, and then the next such date from the start of the clock is taken. */
function datePhaseTransfer(setting: Setting): DatedLimit {
  const { facts, settings, law } = setting;
  const moveTo16 = facts.days.get('moves-to-post-16');
  const move = moveTo16 ?? facts.days.get('moves-school');
  const to =
    moveTo16 !== undefined ? 'post-16' : move !== undefined ? 'school' : (settings.phaseTransferTo ?? 'school');
  const lastDayIn = (year: number): Day => {
    const { month, date } = to === 'post-16' && year === 2015 ? POST_16_IN_2015 : PHASE_DATES[to];
    return addDays(dayFromParts(year, month, date)!, settings.phaseTransferStrictBefore ? -1 : 0);
  };
  if (move === undefined && facts.start === null) return { due: null, lines: [], waitsFor: 'moves-school' };
  const known = partsOfDay(move ?? facts.start!).year;
  const year = move === undefined && lastDayIn(known) < facts.start! ? known + 1 : known;
  const due = lastDayIn(year);
  const named = settings.phaseTransferStrictBefore ? addDays(due, 1) : due;
  const lines: TraceLine[] =
    move === undefined
      ? [
          ...startLines(setting),
          {
            step: `The move is taken to be in ${year}, because no date of the move is given`,
            date: facts.start,
            source: 'Taken, not given',
          },
        ]
      : [
          {
            step: eventTitle(moveTo16 === undefined ? 'moves-school' : 'moves-to-post-16'),
            date: move,
            source: 'Date given',
          },
        ];
  const reading = settings.phaseTransferStrictBefore ? 'so the day before is the last' : 'that day included';
  lines.push({ step: `Before ${plainDay(named)} in the year of the move, ${reading}`, date: due, source: law });
  return { due, lines, waitsFor: null, ...(move === undefined ? { yearTaken: year } : {}) };
}

/** Only limits that have a date take part; a phase transfer takes part only where there is known to be one. */
function dateOneOf(form: 'later-of' | 'earlier-of', limits: readonly Limit[], setting: Setting): DatedLimit {
  const dated = limits
    .filter((limit) => limit.form !== 'phase-transfer' || isPhaseTransfer(setting))
    .map((limit) => dateLimit(limit, setting));
  const known = dated.filter((one) => one.due !== null);
  if (known.length === 0) return { due: null, lines: [], waitsFor: dated[0]?.waitsFor ?? null };
  const dates = known.map((one) => one.due!);
  const due = (form === 'later-of' ? Math.max(...dates) : Math.min(...dates)) as Day;
  const lines = known.flatMap((one) => one.lines);
  if (known.length > 1) {
    lines.push({
      step: `The ${form === 'later-of' ? 'later' : 'earlier'} of these dates counts`,
      date: due,
      source: setting.law,
    });
  }
  const yearTaken = known.find((one) => one.yearTaken !== undefined)?.yearTaken;
  const wouldChange = dated.flatMap((one) => (one.due === null && one.waitsFor !== null ? [one.waitsFor] : []));
  return { due, lines, waitsFor: null, wouldChange, ...(yearTaken === undefined ? {} : { yearTaken }) };
}

function isPhaseTransfer({ facts, settings }: Setting): boolean {
  return settings.phaseTransferTo !== null || facts.days.has('moves-school') || facts.days.has('moves-to-post-16');
}

function dateOutsideTribunalBreak(inner: Limit, setting: Setting): DatedLimit {
  const dated = dateLimit(inner, setting);
  if (dated.due === null) return dated;
  const { month, date } = partsOfDay(dated.due);
  const inAugust = month === 8;
  if (!inAugust && !(month === 12 && date >= 25) && !(month === 1 && date === 1)) return dated;
  const due = nextWorkingDayOnOrAfter(dated.due, { kind: 'tribunal', knownOn: setting.knownOn });
  const step = inAugust
    ? 'That is in August, when the tribunal counts no days: the first working day of September'
    : 'That is between 25 December and 1 January: the next working day in January';
  return { ...dated, due, lines: [...dated.lines, { step, date: due, source: setting.law }] };
}
