// Instants as they stand on pages: the day and time in London, wherever the machine stands.

import { dayInLondon, longDay, plainDay } from '../clocks/index.ts';

/** `27 June 2025`. */
export function momentDay(iso: string): string {
  return plainDay(dayInLondon(new Date(iso)));
}

/** `27 June 2025, 10:04`. */
export function momentWords(iso: string): string {
  return `${momentDay(iso)}, ${timeOf(new Date(iso))}`;
}

/** `10:04 on Friday 27 June 2025`. */
export function nowWords(now: Date): string {
  return `${timeOf(now)} on ${longDay(dayInLondon(now))}`;
}

function timeOf(moment: Date): string {
  return moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
}
