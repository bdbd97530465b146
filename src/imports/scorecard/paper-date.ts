// The day from which a paper's figures were known: what it says of itself, in the order in which it can be trusted.

import {
  addMonths,
  type Day,
  dayFromParts,
  isoDay,
  lastDayOfPeriod,
  monthPeriod,
  type Period,
  parseDay,
} from '../../clocks/index.ts';
import type { StatedBy } from '../paper.ts';
import { monthOfWord } from './month-words.ts';
import { type PeriodHeading, periodHeading } from './period-heading.ts';
import { plainText } from './plain-text.ts';

interface StatedDate {
  on: Day;
  by: StatedBy;
}

const WORDED = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \-/]([a-z]{3,10})\.?,?[ \-/]'?(\d{4}|\d{2})\b/i;
const WORDED_BACK = /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const NUMBERED = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const ISO = /\b(\d{4}-\d{2}-\d{2})\b/;
const MONTH = /\b([a-z]{3,10})\.?[ \-_]?'?(20\d{2}|\d{2})\b/i;

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The first whole date in a text; null when there is none. */
export function dayInText(text: string): Day | null {
  const plain = plainText(text).replace(/<[^>]{1,20}>/g, '');
  const iso = ISO.exec(plain);
  if (iso) return parseDay(iso[1]!);
  const worded = WORDED.exec(plain);
  const named = worded && monthOfWord(worded[2]!);
  if (worded && named) return dayFromParts(fullYear(worded[3]!), named.month, Number(worded[1]));
  const back = WORDED_BACK.exec(plain);
  const month = back && monthOfWord(back[1]!);
  if (back && month) return dayFromParts(Number(back[3]), month.month, Number(back[2]));
  const numbered = NUMBERED.exec(plain);
  return numbered && dayFromParts(fullYear(numbered[3]!), Number(numbered[2]), Number(numbered[1]));
}

/** The first month with its year in a text: "Scorecard May 2025"; null when there is none. */
export function monthInText(text: string): Period | null {
  const plain = plainText(text);
  for (const [, word, year] of plain.matchAll(new RegExp(MONTH, 'gi'))) {
    const found = monthOfWord(word!);
    if (found && (year!.length === 4 || (Number(year) >= 10 && Number(year) < 50)))
      return monthPeriod(fullYear(year!), found.month);
  }
  const numbered = /(?:^|\D)(20\d{2})[-_. ]?(0[1-9]|1[0-2])(?!\d)/.exec(plain);
  return numbered ? monthPeriod(Number(numbered[1]), Number(numbered[2])) : null;
}

const QUARTER =
  /\b(?:q|qtr|quarter) ?[1-4],? ?(?:of )?(?:20)?\d\d(?:[-/](?:20)?\d\d)?\b|\b(?:20)?\d\d[-/](?:20)?\d\d,? (?:q|qtr|quarter) ?[1-4]\b/i;

/** The quarter in a title, else its month. */
export function periodInText(text: string): Period | null {
  const printed = QUARTER.exec(plainText(text))?.[0].replace(/,| of/g, '');
  const heading = printed ? periodHeading(printed) : null;
  return heading?.is === 'period' ? heading.period : monthInText(text);
}

/** The two years that a title names: the first text in which some stand. */
export function yearsIn(texts: (string | null)[]): PeriodHeading | null {
  for (const text of texts) {
    for (const [printed] of plainText(text ?? '').matchAll(
      /\b(?:(?:academic|financial|school) year )?20\d\d[-/](?:20)?\d\d\b/gi,
    )) {
      const heading = periodHeading(printed);
      if (heading?.is === 'period' && /-(?:academic|financial)$/.test(heading.period)) return heading;
    }
  }
  return null;
}

const PUBLISHED =
  /^(?:(?:date|first|last) )?(?:of )?(?:publi(?:shed|cation)|issued?|released?|sent|submitted|supplied|returned|circulated|return date|date sent)\b/i;
const MEETING =
  /^(?:(?:date of )?(?:the )?(?:meeting|board|committee)(?: date)?|date(?: of (?:meeting|board|committee))?)\s*:?\s/i;
const AS_AT =
  /\b(?:as (?:at|of)|data to|position at|updated(?: on)?|correct at|report date|extracted(?: on)?|version)\b/i;
const LINES_OF_A_HEAD = 80;

/** Gathers what lines at the head of a document, and key and value tables, say of its date. */
export class DateClues {
  readonly #found = new Map<StatedBy, Day>();
  readonly headings: string[] = [];
  #month: Period | null = null;
  #lines = 0;

  /** A line of prose, or the cells of a row joined with spaces, which are no title. */
  line(text: string, beforeFigures: boolean, isTitle = true): void {
    this.#lines += 1;
    if (text.length > 200 || (!beforeFigures && !PUBLISHED.test(text))) return;
    const on = dayInText(text);
    const bare = text.replace(/^[#*\s]+/, '');
    if (on !== null && PUBLISHED.test(bare)) this.#take('published', on);
    else if (on !== null && MEETING.test(bare)) this.#take('meeting', on);
    else if (this.#lines <= LINES_OF_A_HEAD && text.length <= 120) {
      if (on !== null && (AS_AT.test(bare) || (isTitle && isHeadingWith(bare)))) this.#take('heading', on);
      if (!isTitle) return;
      if (isHeadingWith(bare) && /\d/.test(bare) && this.headings.length < LINES_OF_A_HEAD) this.headings.push(bare);
      const month = isHeadingWith(bare) ? periodInText(bare) : null;
      if (month && this.#month === null) this.#month = month;
    }
  }

  #take(by: StatedBy, on: Day): void {
    if (!this.#found.has(by)) this.#found.set(by, on);
  }

  /** The month or quarter that the title names, for columns such as "Latest". */
  get headingMonth(): Period | null {
    return this.#month;
  }

  stated(told: Day | undefined, fileName: string, lastOn: Day | null, arrivedOn: Day): StatedDate {
    if (told !== undefined) return { on: told, by: 'told' };
    for (const by of ['published', 'meeting', 'heading'] as const) {
      const on = this.#found.get(by);
      if (on !== undefined) return { on, by };
    }
    if (this.#month) return { on: endOfMonth(this.#month, arrivedOn), by: 'heading' };
    const named = dayOfFileName(fileName, arrivedOn);
    if (named !== null) return { on: named, by: 'file name' };
    return lastOn === null
      ? { on: arrivedOn, by: 'arrival' }
      : { on: Math.min(lastOn, arrivedOn) as Day, by: 'last month' };
  }
}

/** A title or a date by itself, not a sentence in which a date happens to stand. */
function isHeadingWith(text: string): boolean {
  return (
    !/[.;?!]$/.test(text) &&
    text.split(' ').length <= 14 &&
    !/\b(?:was|were|has|have|will|since|between|received|compared)\b/i.test(text)
  );
}

/** The last day of a month or quarter that a title names, or the day the paper came when that is in the same month. */
function endOfMonth(month: Period, arrivedOn: Day): Day {
  const last = lastDayOfPeriod(month);
  return arrivedOn < last && isoDay(arrivedOn).startsWith(month) ? arrivedOn : last;
}

function dayOfFileName(fileName: string, arrivedOn: Day): Day | null {
  const bare = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[_]+/g, ' ');
  const packed = /(?:^|\D)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(bare);
  const whole = (packed && dayFromParts(Number(packed[1]), Number(packed[2]), Number(packed[3]))) ?? dayInText(bare);
  if (whole !== null) return whole;
  const month = periodInText(bare);
  return month ? endOfMonth(month, arrivedOn) : null;
}

type DateDoubt = 'before-its-figures' | 'after-arrival' | null;

/** A paper cannot be two months older than the end of its last month, nor come before it was written. */
export function dateDoubt(on: Day, lastOn: Day | null, arrivedOn: Day): DateDoubt {
  if (on > arrivedOn) return 'after-arrival';
  return lastOn !== null && addMonths(on, 2) < lastOn ? 'before-its-figures' : null;
}
