// Days and instants of case records: a paper's date is known from its first moment, and "as known on a day" takes in the whole day.

import { type Day, isoDay } from '../clocks/index.ts';

/** When something stated on this day is known from. */
export function startOfDay(day: Day): string {
  return `${isoDay(day)}T00:00:00.000Z`;
}

/** The last moment of a day: asked with it, everything stated on that day is known. */
export function endOfDay(day: Day): string {
  return `${isoDay(day)}T23:59:59.999Z`;
}
