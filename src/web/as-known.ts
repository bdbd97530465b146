// “As we knew it on”: the day that a page's figures are asked for, from an address or from three boxes of a form.

import { type Day, dayFromParts, isoDay, parseDay, partsOfDay, plainDay } from '../clocks/index.ts';
import { dateInput, type Html } from '../outputs/index.ts';
import { formErrors } from './form-errors.ts';

export interface AsKnown {
  /** null when it is as known now */
  on: Day | null;
  /** as typed, so that what was wrong can be seen */
  typed: { day: string; month: string; year: string };
  error: string | null;
}

const AS_KNOWN_ID = 'known';

/** `?knownAt=2025-03-31`, or `?knownDay=31&knownMonth=3&knownYear=2025`; today is as good as not asked. */
export function asKnownOf(query: URLSearchParams, today: Day): AsKnown {
  const iso = query.get('knownAt')?.trim() ?? '';
  const box = (name: string) => query.get(name)?.trim() ?? '';
  const typed = { day: box('knownDay'), month: box('knownMonth'), year: box('knownYear') };
  if (iso === '' && typed.day + typed.month + typed.year === '') return { on: null, typed, error: null };
  const on = iso === '' ? dayFromParts(...numbersOf(typed)) : parseDay(iso);
  if (on === null) return { on, typed, error: 'Enter a real date, such as 31 3 2025' };
  const parts = partsOfDay(on);
  const written = { day: String(parts.date), month: String(parts.month), year: String(parts.year) };
  if (on > today)
    return { on: null, typed: written, error: `Enter today's date, ${plainDay(today)}, or an earlier one` };
  return on === today
    ? { on: null, typed: { day: '', month: '', year: '' }, error: null }
    : { on, typed: written, error: null };
}

function numbersOf({ day, month, year }: AsKnown['typed']): [number, number, number] {
  const number = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);
  return [number(year), number(month), number(day)];
}

/** The three boxes. */
export function asKnownField(known: AsKnown): Html {
  return dateInput({
    id: AS_KNOWN_ID,
    namePrefix: 'known',
    legend: { words: 'As we knew it on' },
    typed: known.typed,
    ...(known.error ? { error: known.error } : {}),
  });
}

/** The summary of what is wrong with the day, linked to its first box. */
export function asKnownErrors({ error }: AsKnown): Html | null {
  return formErrors(new Map(error === null ? [] : [[AS_KNOWN_ID, error]]), (name) => `${name}-day`);
}

/** The day as a part of an address; null when it is as known now. */
export function knownAtPart(known: AsKnown): string | null {
  return known.on === null ? null : isoDay(known.on);
}
