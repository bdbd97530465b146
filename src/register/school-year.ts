// School years, year groups and phases: which year a day and a child belong to, and when a child moves to the next phase.

import { addDays, type Day, dayFromParts, partsOfDay, type Spell } from '../clocks/index.ts';
import { ageOn } from './age.ts';

/** A school year runs from 1 September up to the next (SEN2; Education Act 1996, section 579). */
const FIRST_MONTH = 9;

function startYear(on: Day): number {
  const { year, month } = partsOfDay(on);
  return month >= FIRST_MONTH ? year : year - 1;
}

/** The school year of a day as records write it: '2024-25' for 1 September 2024 to 31 August 2025. */
export function schoolYearOf(on: Day): string {
  const year = startYear(on);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The days of the school year that a day belongs to; in the years 1 and 9999, as far as there are days. */
export function schoolYearSpell(on: Day): Spell {
  const year = startYear(on);
  return {
    from: dayFromParts(year, FIRST_MONTH, 1) ?? on,
    to: dayFromParts(year + 1, FIRST_MONTH, 1) ?? addDays(on, 1),
  };
}

/** Whole years of age on the 31 August before the school year of a day; below 0 for who was born in that year. */
export function ageAtStartOfSchoolYear(born: Day, on: Day): number {
  // No birthday of 29 February is near 31 August, so the setting makes no difference here.
  return ageOn(born, dayFromParts(startYear(on), 8, 31) ?? on, '1 March');
}

/** Reception is year 0; the last nominal year group in which there can be a plan is 20. */
export const LAST_YEAR_GROUP = 20;
const AGE_IN_RECEPTION = 4;

/**
 * The nominal year group of somebody on a day: that age minus 4 (the sector's reading of SEN2). Reception is 0, years
 * before school are -4 to -1; null for who was born in the school year or is beyond year 20.
 */
export function yearGroup(born: Day, on: Day): number | null {
  const age = ageAtStartOfSchoolYear(born, on);
  const group = age - AGE_IN_RECEPTION;
  return age < 0 || group > LAST_YEAR_GROUP ? null : group;
}

export type AgePhase = 'early-years' | 'primary' | 'secondary' | 'post-16';

export interface PhaseSettings {
  /** the phase in which Reception counts: in the early years foundation stage, and at school */
  reception: 'early-years' | 'primary';
  /**
   * whether staying on from Year 11 in the school's own sixth form is a phase transfer: a school sixth form may not be a
   * "post-16 institution" of regulation 18 (to verify); both counts are shown
   */
  stayingOn: 'counts' | 'does not count';
}

export const defaultPhaseSettings: PhaseSettings = { reception: 'primary', stayingOn: 'does not count' };

/** The phase of a year group by age: Years 1 to 6 primary, 7 to 11 secondary, 12 on post-16. */
export function phaseOfYearGroup(group: number, settings: PhaseSettings): AgePhase {
  if (group < 0) return 'early-years';
  if (group === 0) return settings.reception;
  if (group <= 6) return 'primary';
  return group <= 11 ? 'secondary' : 'post-16';
}

export interface PhaseMove {
  from: 'early-years' | 'infant' | 'first' | 'primary' | 'middle' | 'secondary';
  to: 'primary' | 'junior' | 'middle' | 'secondary' | 'post-16';
}

/**
 * The last year group of a school of each phase, and the move that follows it (regulation 18(1); regulation 2 for the
 * phases). A school without a known phase is taken to end at Year 6 or Year 11.
 */
const LAST_GROUPS: Readonly<Record<string, readonly [group: number, move: PhaseMove][]>> = {
  infant: [[2, { from: 'infant', to: 'junior' }]],
  junior: [[6, { from: 'primary', to: 'secondary' }]],
  first: [[4, { from: 'first', to: 'middle' }]],
  primary: [[6, { from: 'primary', to: 'secondary' }]],
  middle: [[8, { from: 'middle', to: 'secondary' }]],
  secondary: [[11, { from: 'secondary', to: 'post-16' }]],
  'all-through': [[11, { from: 'secondary', to: 'post-16' }]],
};
const UNKNOWN_SCHOOL: readonly [number, PhaseMove][] = [
  [6, { from: 'primary', to: 'secondary' }],
  [11, { from: 'secondary', to: 'post-16' }],
];
/** The year before Reception: whoever is in it starts school, wherever they are. */
const BEFORE_SCHOOL: readonly [number, PhaseMove] = [-1, { from: 'early-years', to: 'primary' }];

/**
 * The phase transfer due at the end of a school year for somebody in a year group at a school of a phase (a code of
 * `phase`; null is not known); null when there is none. `staysOn` is that they are to stay in the same school's sixth form.
 */
export function phaseMoveAfter(
  group: number,
  school: string | null,
  settings: PhaseSettings,
  staysOn = false,
): PhaseMove | null {
  const moves = [BEFORE_SCHOOL, ...(LAST_GROUPS[school ?? ''] ?? (school === null ? UNKNOWN_SCHOOL : []))];
  const move = moves.find(([last]) => last === group)?.[1] ?? null;
  if (move?.to === 'post-16' && staysOn && settings.stayingOn === 'does not count') return null;
  return move;
}
