// The days on which somebody is of an age, in a year group or of compulsory school age, from the day of birth.

import { type Day, dayFromParts, partsOfDay } from '../../clocks/index.ts';
import { birthday, compulsorySchoolAge, type LeapBirthday } from '../../register/index.ts';
import type { Whose } from '../language.ts';
import { NO_DAY } from './tables.ts';

/** Later than every day that is looked at. */
export const FOR_EVER = 0x7fff_ffff;

/** 1 September of the school year in which a year group begins for somebody born on a day (SEN2: age on 31 August less 4). */
export function yearGroupFrom(born: Day, group: number): Day {
  const { year, month } = partsOfDay(born);
  return dayFromParts((month >= 9 ? year : year - 1) + 5 + group, 9, 1)!;
}

/** First and last years for which birthdays are kept ready: years of birth that people with plans can have. */
const READY = { from: -20_089, to: 25_932 } as const; // 1915-01-01 to 2041-01-01

/** One for each condition and day of birth, as needed: people share birthdays. */
interface Ready {
  from: Int32Array;
  to: Int32Array;
}

const ready = new Map<string, Ready>();

function spellOf(whose: Whose, born: Day, leapBirthday: LeapBirthday): readonly [number, number] {
  if ('aged' in whose)
    return [birthday(born, whose.aged[0], leapBirthday), birthday(born, whose.aged[1], leapBirthday)];
  if ('yearGroups' in whose)
    return [yearGroupFrom(born, whose.yearGroups[0]), yearGroupFrom(born, whose.yearGroups[1] + 1)];
  const { from, to } = compulsorySchoolAge(born, leapBirthday);
  return [from, to];
}

/** The days [from, to) on which the condition holds, for each row by its person's day of birth; never where that is not stated. */
export function daysOfWhose(whose: Whose, born: Int32Array, leapBirthday: LeapBirthday): Ready {
  const key = JSON.stringify([whose, leapBirthday]);
  let known = ready.get(key);
  if (!known) {
    known = { from: new Int32Array(READY.to - READY.from), to: new Int32Array(READY.to - READY.from) };
    ready.set(key, known);
  }
  const from = new Int32Array(born.length);
  const to = new Int32Array(born.length);
  for (let row = 0; row < born.length; row++) {
    const day = born[row]!;
    if (day === NO_DAY || day < READY.from || day >= READY.to) {
      from[row] = FOR_EVER;
      to[row] = FOR_EVER;
      continue;
    }
    const at = day - READY.from;
    if (known.to[at] === 0) {
      const [first, last] = spellOf(whose, day as Day, leapBirthday);
      known.from[at] = first;
      known.to[at] = last;
    }
    from[row] = known.from[at]!;
    to[row] = known.to[at]!;
  }
  return { from, to };
}
