// The head of a SEN2 return: which year's it is, whose, and of which day.

import { type Day, type Issue, partsOfDay } from '../../clocks/index.ts';
import { sen2Year, sen2Years } from '../../register/index.ts';
import { issue } from '../issues.ts';
import type { RecordsAsked, RecordsHead } from './record-format.ts';
import { columnsOfReturn, tablesOfReturn } from './sen2-elements.ts';
import { headElements } from './sen2-spellings.ts';
import { readDay } from './values.ts';

/** The words of the head by the names of their elements: "ReferenceDate" → "2025-01-16". */
export type HeadWords = Record<string, string>;

const byPlainName = new Map(headElements.map((name) => [name.toLowerCase(), name]));

/** The name of a head element as the return writes it; undefined when it is none. */
export function headElement(alikeName: string): string | undefined {
  return byPlainName.get(alikeName);
}

export interface ReadHead {
  head: RecordsHead;
  year: number | null;
  issues: Issue[];
}

export function headOf(
  words: HeadWords,
  asked: RecordsAsked,
  format: { id: string; title: string },
  file: string,
): ReadHead {
  const issues: Issue[] = [];
  const where = { file, sheet: 'sen2' };
  const collection = words.Collection?.trim() ?? '';
  if (collection !== '' && !/^sen\s?2/i.test(collection))
    issues.push(issue('sen2-not-one', 'warns', { ...where, field: 'Collection' }, { collection }));
  const stated = readDay(words.ReferenceDate ?? '').value;
  const year = yearOf(words.Year, stated);
  const newest = sen2Years.at(-1)!;
  const known = year === null ? undefined : sen2Year(year);
  if (year === null) issues.push(issue('sen2-year-not-stated', 'warns', where, {}));
  else if (!known) issues.push(issue('sen2-year-not-known', 'warns', where, { year, newest: newest.year }));
  else if (known.notConfirmed) issues.push(issue('sen2-year-not-confirmed', 'warns', where, { year }));
  if (known && stated !== known.censusDay) {
    const facts = { printed: words.ReferenceDate ?? '', year: known.year, day: known.censusDay };
    issues.push(issue('sen2-reference-date', 'warns', { ...where, field: 'ReferenceDate' }, facts));
  }
  const censusDay = stated ?? known?.censusDay ?? null;
  return {
    year: year !== null && year > newest.year ? newest.year : year,
    issues,
    head: {
      format: format.id,
      title: format.title,
      source: 'sen2',
      collection: year === null || censusDay === null ? null : { year, censusDay, la: words.LEA?.trim() ?? '' },
      statedOn: asked.toldDate ?? censusDay,
      statedBy: asked.toldDate !== undefined ? 'told' : censusDay === null ? 'arrival' : 'census day',
      // A return leaves out what was finished before its year: what is missing from it has not gone.
      holds: 'dated events',
      tables: tablesOfReturn,
      mapping: null,
      columns: columnsOfReturn,
      wholePeople: true,
      facts: words,
    },
  };
}

function yearOf(words: string | undefined, stated: Day | null): number | null {
  const year = Number(/^\s*(\d{4})\b/.exec(words ?? '')?.[1] ?? Number.NaN);
  if (year >= 2000 && year <= 2100) return year;
  return stated === null ? null : partsOfDay(stated).year;
}
