// Easter Sunday by the Gregorian computus, as the Calendar (New Style) Act 1750 tables give it.

import { addDays, type Day, dayFromParts } from './day.ts';

export function easterSunday(year: number): Day {
  const lunarYear = year % 19;
  const century = Math.floor(year / 100);
  const solarCorrection = century - Math.floor(century / 4);
  const lunarCorrection = Math.floor((8 * century + 13) / 25);
  const ageOfMoon = (19 * lunarYear + solarCorrection - lunarCorrection + 15) % 30;
  // The tables bring the full moon back one day where the epact would give 19 April, or 18 April late in the cycle.
  const tooLate = ageOfMoon === 29 || (ageOfMoon === 28 && lunarYear > 10);
  const fullMoon = addDays(dayFromParts(year, 3, 21) as Day, ageOfMoon - (tooLate ? 1 : 0));
  // The Sunday after the full moon: day 0 of our count, 1 January 1970, was a Thursday.
  const pastSunday = (((fullMoon + 4) % 7) + 7) % 7;
  return addDays(fullMoon, 7 - pastSunday);
}
