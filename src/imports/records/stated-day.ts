// The day on which an extract was run: told by whoever brings it, in a line above the headings, or in the file's name.

import { type Day, dayFromParts } from '../../clocks/index.ts';
import type { Line } from './extract-sheets.ts';
import type { RecordsAsked, RecordsHead } from './record-format.ts';
import { readDay } from './values.ts';

export type StatedDay = Pick<RecordsHead, 'statedOn' | 'statedBy'>;

const SAYS_RUN =
  /\b(run|extract(ed)?|report(ed)? (date|on|run)|as (at|of|on)|produced|generated|printed|snapshot|downloaded|created)\b/i;
const IN_WORDS = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:st|nd|rd|th)? ?[A-Za-z]{3,9} ?\d{4}/g;
/** Far enough back for any system's first extract. */
const EARLIEST = dayFromParts(2000, 1, 1)!;

export function statedDay(name: string, above: readonly Line[], { toldDate, arrivedOn }: RecordsAsked): StatedDay {
  if (toldDate !== undefined) return { statedOn: toldDate, statedBy: 'told' };
  const ran = (found: Day | null) => found !== null && found >= EARLIEST && found <= arrivedOn;
  const cell = above.map(dayAbove).find(ran);
  if (cell !== undefined) return { statedOn: cell, statedBy: 'cell' };
  const named = dayOfName(name);
  return ran(named) ? { statedOn: named, statedBy: 'name' } : { statedOn: null, statedBy: 'arrival' };
}

/** A day beside words such as "run on" or "as at". */
function dayAbove({ cells }: Line): Day | null {
  const words = cells.map(({ text }) => text).join(' ');
  if (!SAYS_RUN.test(words)) return null;
  const stored = cells.find(({ date }) => date !== undefined)?.date;
  const found = (stored ? readDay(stored).value : null) ?? daysIn(words).at(-1);
  return found ?? null;
}

/** `sen-cases-2025-06-26.csv`, `SEN cases 26.06.2025.xlsx`, `extract_20250626.csv`; the last day in the name is the run's. */
export function dayOfName(name: string): Day | null {
  const words = name.replace(/\.[A-Za-z]{2,4}$/, '').replaceAll('_', ' ');
  const together = [...words.matchAll(/(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d{1,3}(?!\d))/g)].flatMap(
    ([, year, month, date]) => dayFromParts(Number(year), Number(month), Number(date)) ?? [],
  );
  return daysIn(words).at(-1) ?? together.at(-1) ?? null;
}

function daysIn(words: string): Day[] {
  return [...words.matchAll(IN_WORDS)].flatMap(([text]) => readDay(text).value ?? []);
}
