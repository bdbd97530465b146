// What a statutory deadline is, as data: one entry a file in deadlines/. An entry survives JSON.

import type { EventId } from './events.ts';

/** Weeks and days are calendar ones; the last three leave out days on which the body concerned does not work. */
export type CountUnit = 'days' | 'weeks' | 'months' | 'working-days' | 'tribunal-working-days' | 'school-days';

/** Complaint limits are a council's own policy, so their number of working days is a setting. */
export type CountSetting =
  | 'complaintAcknowledgeWorkingDays'
  | 'complaintStageOneWorkingDays'
  | 'complaintStageTwoWorkingDays';

/** How the law fixes a date. These seven forms carry every deadline there is. */
export type Limit =
  /** so many units after an event (before it, when negative); `firstDayCounts` is the law's "beginning with" */
  | {
      form: 'count';
      count: number;
      unit: CountUnit;
      from?: readonly EventId[];
      firstDayCounts?: true;
      setting?: CountSetting;
    }
  /** the date itself is given: in directions, in an order, in an agreement */
  | { form: 'given'; event: EventId }
  /** before a fixed date in the year of a move to another phase of education */
  | { form: 'phase-transfer' }
  | { form: 'later-of' | 'earlier-of'; limits: readonly Limit[] }
  /** moved to the next working day when it falls in August or from 25 December to 1 January */
  | { form: 'outside-tribunal-break'; limit: Limit }
  /** a duty without a date */
  | { form: 'as-soon-as-practicable' };

/** What was ordered, agreed or conceded, where the limits depend on it. */
export type Matter = 'assess' | 'make-plan' | 'contents' | 'school' | 'cease' | 'other';

export const MATTERS: readonly Matter[] = ['assess', 'make-plan', 'contents', 'school', 'cease', 'other'];

export interface Step {
  id: string;
  /** what is to be done, or what stands open, in words for a parent */
  title: string;
  limit: Limit;
  /** what ends this step; the deadline's own `stops` when left out */
  stops?: readonly EventId[];
  /** what makes it needless */
  notNeeded?: readonly EventId[];
  /** a refusal that makes it needless, and what takes that back: the first limit then runs as if it had never been made */
  takenBackBy?: Partial<Record<EventId, readonly EventId[]>>;
  /** only where this is what was ordered, agreed or conceded */
  matter?: Matter;
  /** the date that the parties agreed in writing, which replaces the limit: the first of these that is given */
  agreed?: readonly EventId[];
  /** where it differs from the deadline's */
  law?: string;
  /** the law says "as soon as practicable, and in any event within": the limit is a maximum */
  asSoonAsPracticable?: true;
  /** time that must be left open, not a limit to be met: these are the words once it has ended ("the 15 days for comments ended on") */
  window?: string;
  /** acts that may not come before the window has ended */
  tooSoon?: readonly EventId[];
  /** while the first has happened and the second has not, the step has no date */
  heldBy?: { event: EventId; until: EventId };
}

export type ExceptionCode = 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'X6';

/** The law as it stood from one day up to, not including, another. */
export interface LawVersion {
  from: string;
  to: string | null;
  note: string;
  /** for that time the limit gave way, but only where Covid was the reason, and with no new date */
  covid?: true;
}

/** How the first day is counted: by the council's convention for weeks and days, or as the law itself fixes it. */
export type DayCount =
  | 'convention'
  | 'first day counted'
  | 'corresponding date'
  | 'working days'
  | 'fixed date'
  | 'given date'
  | 'no date';

/** Which time runs: the first one, or a new one after mediation, an order or a concession. */
export type ClockBasis = 'original' | 'mediation' | 'tribunal' | 'concession';

/** TypeScript gives every example of a list the keys of all the others, as undefined. */
type ByName<T> = Readonly<Record<string, T | undefined>>;

export interface DeadlineExample {
  name: string;
  start: string;
  /** dates of other events; two joined by `/` are from and to */
  at?: ByName<string>;
  settings?: ByName<string | number | boolean>;
  /** the day on which it is looked at; the start when left out */
  today?: string;
  due: string | null;
  status?: string;
  words?: string;
  /** due dates of its steps, by id */
  steps?: ByName<string | null>;
  /** the exceptions that apply */
  exceptions?: readonly string[];
}

export interface Deadline {
  id: string;
  /** its number in the reference, C01 to C36; null for the others */
  code: string | null;
  /** other names by which it is asked for */
  aliases?: readonly string[];
  title: string;
  /** what it means, in words for a parent */
  plain: string;
  /** any of these starts it; the first is what an unnamed start date is taken for */
  starts: readonly EventId[];
  stops: readonly EventId[];
  steps: readonly Step[];
  exceptions: readonly ExceptionCode[];
  /** where the exceptions stand in law */
  exceptionLaw?: string;
  /** continuous absence that counts for X4: 4 weeks, but 2 for the limits after a tribunal order */
  absenceWeeks?: 2 | 4;
  law: string;
  inForce: readonly LawVersion[];
  dayCount: DayCount;
  basis?: ClockBasis;
  /** guidance or policy: good practice, not a legal limit */
  guidance?: true;
  /** shows the steps of these deadlines together, so lists leave it out */
  wholeOf?: readonly string[];
  /** some of it is believed right and not yet checked against the text of the law */
  toVerify: boolean;
  examples: readonly DeadlineExample[];
}

export interface ClockSettings {
  /** is the day of receipt day 0 (exclusive) or day 1 (inclusive, one day earlier)? */
  dayCountConvention: 'exclusive' | 'inclusive';
  /** "before 15 February" ends on the 14th */
  phaseTransferStrictBefore: boolean;
  /** for a review that is of a phase transfer, when the date of the move is not given */
  phaseTransferTo: 'school' | 'post-16' | null;
  /** what was ordered, agreed or conceded */
  matter: Matter | null;
  complaintAcknowledgeWorkingDays: number;
  complaintStageOneWorkingDays: number;
  complaintStageTwoWorkingDays: number;
}

export const defaultClockSettings: ClockSettings = {
  dayCountConvention: 'exclusive',
  phaseTransferStrictBefore: true,
  phaseTransferTo: null,
  matter: null,
  complaintAcknowledgeWorkingDays: 5,
  complaintStageOneWorkingDays: 10,
  complaintStageTwoWorkingDays: 20,
};
