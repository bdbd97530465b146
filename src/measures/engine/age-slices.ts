// Breakdowns by age, which change with time: year group, phase and age in years, on a day and at every look.

import {
  type AgePhase,
  defaultPhaseSettings,
  LAST_YEAR_GROUP,
  type LeapBirthday,
  phaseOfYearGroup,
} from '../../register/index.ts';
import type { SliceId } from '../slices.ts';
import { yearGroupOn } from './ages.ts';
import { ageAt, monthDayOf, schoolYearOf, yearOf } from './day-parts.ts';
import { NO_DAY } from './tables.ts';

export interface AgeSlice {
  values: readonly string[];
  /** the value of somebody born on a day, on a later one */
  at(born: number, day: number): number;
  /** `[person * looks + look]`, 0 for who has no day of birth */
  looks(born: Int32Array, asAt: Int32Array): Uint8Array;
}

const FIRST_YEAR_GROUP = -5;
const GROUPS = Array.from({ length: LAST_YEAR_GROUP - FIRST_YEAR_GROUP + 1 }, (_, i) => i + FIRST_YEAR_GROUP);
const PHASES: readonly ('' | AgePhase)[] = ['', 'early-years', 'primary', 'secondary', 'post-16'];
const OLDEST = 26;

/** `of[0]` is the value before the first year group that is told apart, the last that after the last. */
function byGroup(values: readonly string[], of: Uint8Array): AgeSlice {
  const place = (group: number) => Math.max(0, Math.min(of.length - 1, group - FIRST_YEAR_GROUP + 1));
  return {
    values,
    at: (born, day) => of[place(yearGroupOn(born, day))]!,
    looks(born, asAt) {
      const looks = new Uint8Array(born.length * asAt.length);
      const bySchoolYear = new Map<number, Uint8Array>();
      for (let one = 0; one < born.length; one++) {
        if (born[one] === NO_DAY) continue;
        const year = schoolYearOf(born[one]!);
        let own = bySchoolYear.get(year);
        if (!own) {
          own = Uint8Array.from(asAt, (day) => of[place(yearGroupOn(born[one]!, day))]!);
          bySchoolYear.set(year, own);
        }
        looks.set(own, one * asAt.length);
      }
      return looks;
    },
  };
}

const byYearGroup = byGroup(['', ...GROUPS.map(String)], Uint8Array.from([0, ...GROUPS.map((_, i) => i + 1), 0]));

const phaseOf = (group: number) => PHASES.indexOf(phaseOfYearGroup(group, defaultPhaseSettings));
const byPhase = byGroup(
  PHASES,
  Uint8Array.from([phaseOf(FIRST_YEAR_GROUP - 1), ...GROUPS.map(phaseOf), phaseOf(LAST_YEAR_GROUP + 1)]),
);

const placeOfAge = (age: number) => (age < 0 ? 0 : Math.min(age, OLDEST) + 1);

function byAge(leapBirthday: LeapBirthday): AgeSlice {
  const at = (born: number, day: number) => placeOfAge(ageAt(born, day, leapBirthday));
  return {
    values: ['', ...Array.from({ length: OLDEST }, (_, i) => `${i}`), `${OLDEST} and over`],
    at,
    looks(born, asAt) {
      const looks = new Uint8Array(born.length * asAt.length);
      // the age that somebody born on that date of the year 0 would have: their own is so many years less
      const byMonthDay = new Map<number, Int16Array>();
      for (let one = 0; one < born.length; one++) {
        const day = born[one]!;
        if (day === NO_DAY) continue;
        const year = yearOf(day);
        let ages = byMonthDay.get(monthDayOf(day));
        if (!ages) {
          ages = Int16Array.from(asAt, (on) => ageAt(day, on, leapBirthday) + year);
          byMonthDay.set(monthDayOf(day), ages);
        }
        const start = one * asAt.length;
        for (let look = 0; look < ages.length; look++) looks[start + look] = placeOfAge(ages[look]! - year);
      }
      return looks;
    },
  };
}

/** Null for what is no breakdown by age. */
export function ageSlice(slice: SliceId, leapBirthday: LeapBirthday): AgeSlice | null {
  if (slice === 'year-group') return byYearGroup;
  if (slice === 'phase') return byPhase;
  return slice === 'age' ? byAge(leapBirthday) : null;
}
