// The heading of a column of figures: which month, quarter, term or year it names, in any usual style.

import { dayFromParts, formatPeriod, monthPeriod, type Period, parsePeriod, TERMS } from '../../clocks/index.ts';
import { monthOfWord } from './month-words.ts';
import { plainText } from './plain-text.ts';

export type PeriodHeading =
  | {
      is: 'period';
      period: Period;
      misspelt?: boolean;
      yearKindAssumed?: boolean;
      quarterAssumed?: boolean;
      monthFirst?: Period;
    }
  /** a period without its year: a year row above or its neighbours will tell */
  | { is: 'bare'; kind: 'month' | 'quarter' | 'half-term' | 'term'; number: number; misspelt?: boolean }
  | { is: 'year'; year: number };

/** Words that stand beside the period in a heading and do not change what it is. */
const BESIDE =
  /\b(?:actuals?|values?|results?|performance|outturn|figures?|position|score|month(?:ly)?|prev(?:ious)?|baseline|census|comparison|comparator|ending|ended|end|as at|as of|at|in|for|provisional|prov|latest|current|data|total|reported|quarter(?= ending| ended| to)|m\/e)\b/gi;
const AFTER = /[ ]?(?:\((?:p|prov\.?|provisional|r|revised|a|actual)\)|[*†^#]+|\bp)$/i;

const two = (year: string) => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 80 ? 2000 : 1900));
const follows = (first: string, second: string) => Number(second) % 100 === (two(first) + 1) % 100;
const inRange = (year: number) => year >= 1990 && year <= 2079;

function monthOf(year: number, month: number, extra: object = {}): PeriodHeading | null {
  if (!inRange(year) || month < 1 || month > 12) return null;
  return { is: 'period', period: monthPeriod(year, month), ...extra };
}

type Rule = [RegExp, (match: RegExpExecArray) => PeriodHeading | null];

const RULES: Rule[] = [
  // 2024-12, 2024/12, 2024.12, 202412, 2024M12
  [/^((?:19|20)\d\d)(?:[-/. ]|-?m)?(0[1-9]|1[0-2])$/i, ([, year, month]) => monthOf(Number(year), Number(month))],
  // 2024-12-01 with or without a time
  [
    /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d.*)?$/i,
    ([, year, month, date]) => dated(Number(year), Number(month), Number(date)),
  ],
  // 01/12/2024, 31.12.24
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: \d\d:\d\d.*)?$/,
    ([, date, month, year]) => dated(two(year!), Number(month), Number(date)),
  ],
  // 12/2024, 12-2024, 12/24
  [/^(0?[1-9]|1[0-2])[-/.](\d{4})$/, ([, month, year]) => monthOf(Number(year), Number(month))],
  [
    /^(0?[1-9]|1[0-2])\/(\d{2})$/,
    ([, month, year]) => (follows(month!, year!) && Number(month) > 9 ? null : monthOf(two(year!), Number(month))),
  ],
  // Dec-24, December 2024, Dec '24, Dec24
  [/^([a-z]{3,10})\.?[ ,\-/.']*(\d{4}|\d{2})$/i, ([, word, year]) => named(word!, year!)],
  // 2024 Dec
  [/^(\d{4})[ ,\-/.']*([a-z]{3,10})$/i, ([, year, word]) => named(word!, year!)],
  // 24-Dec is December 2024 as sheets show it; 31-Dec and 1-Dec are days
  [/^'?(\d{1,2})(?:st|nd|rd|th)?[ \-/.]([a-z]{3,10})$/i, ([, number, word]) => shortNamed(Number(number), word!)],
  // 31st May 2025, Tuesday 11 March 2025
  [
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\d{1,2})(?:st|nd|rd|th)?[ \-/.](?:of )?([a-z]{3,10})[ ,\-/.]+'?(\d{4}|\d{2})$/i,
    ([, date, word, year]) => namedDay(Number(date), word!, year!),
  ],
  [
    /^([a-z]{3,10}) (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})$/i,
    ([, word, date, year]) => namedDay(Number(date), word!, year!),
  ],
  [/^([a-z]{3,10})\.?$/i, ([, word]) => bareMonth(word!)],
  // Q1 24/25, 2024-25 Q1, Quarter 1 2025, Q1
  [
    /^(?:q|qu|qtr|quarter) ?([1-4])[ ,\-/]*(?:fy ?(?=\d+[-/]))?(?:(\d{4}|\d{2})[-/](\d{4}|\d{2})|'?(\d{4}|\d{2}))?$/i,
    ([, quarter, first, second, year]) => quarterOf(Number(quarter), first, second, year),
  ],
  [
    /^(?:fy ?)?(?:(\d{4}|\d{2})[-/](\d{4}|\d{2})|(\d{4}))[ ,\-/]*(?:q|qu|qtr|quarter) ?([1-4])$/i,
    ([, first, second, year, quarter]) => quarterOf(Number(quarter), first, second, year),
  ],
  // Autumn 2024, Spring term 24/25, Summer 1
  [
    /^(aut(?:umn)?|spr(?:ing)?|sum(?:mer)?)(?: ?term)? ?([12])?(?: ?(?:half ?-?term|ht))?[ ,\-/]*(?:(\d{4}|\d{2})[-/](\d{4}|\d{2})|'?(\d{4}|\d{2}))?$/i,
    ([, term, half, first, second, year]) => termOf(term!, half, first, second, year),
  ],
  [
    /^(?:(\d{4}|\d{2})[-/](\d{4}|\d{2})|(\d{4}))[ ,\-/]*(aut(?:umn)?|spr(?:ing)?|sum(?:mer)?)(?: ?term)?(?:[ -]?([12]))?(?: ?(?:half ?-?term|ht))?$/i,
    ([, first, second, year, term, half]) => termOf(term!, half, first, second, year),
  ],
  // HT1 24/25
  [
    /^(?:ht|half ?-?term) ?([1-6])[ ,\-/]*(?:(\d{4}|\d{2})[-/](\d{4}|\d{2}))?$/i,
    ([, number, first, second]) => halfTermOf(Number(number), first, second),
  ],
  // AY 2023/24, 2023-24 financial year, 2023/24
  [
    /^(?:(ay|ac(?:ademic)?|acad|sy|school|fy|fin(?:ancial)?|outturn)\.? ?(?:year|yr)? ?)?(\d{4}|\d{2})[-/](\d{4}|\d{2})(?: ?(ay|academic|sy|school|fy|financial|outturn)(?: ?(?:year|yr))?)?$/i,
    ([, before, first, second, after]) => twoYears(before ?? after, first!, second!),
  ],
  [/^((?:19|20)\d\d)$/, ([, year]) => (inRange(Number(year)) ? { is: 'year', year: Number(year) } : null)],
  [/^(?:calendar(?: year)?|cy|year) ?((?:19|20)\d\d)$/i, ([, year]) => ({ is: 'period', period: year! })],
  [/^((?:19|20)\d\d) calendar(?: year)?$/i, ([, year]) => ({ is: 'period', period: year! })],
];

function dated(year: number, month: number, date: number): PeriodHeading | null {
  const other = date <= 12 && dayFromParts(year, date, month) !== null ? { monthFirst: monthPeriod(year, date) } : {};
  if (dayFromParts(year, month, date) !== null) return monthOf(year, month, date === month ? {} : other);
  return dayFromParts(year, date, month) === null ? null : monthOf(year, date);
}

function named(word: string, year: string): PeriodHeading | null {
  const found = monthOfWord(word);
  return found && monthOf(two(year), found.month, found.misspelt ? { misspelt: true } : {});
}

function shortNamed(number: number, word: string): PeriodHeading | null {
  const found = monthOfWord(word);
  if (!found) return null;
  if (number >= 15 && number <= 27)
    return monthOf(2000 + number, found.month, found.misspelt ? { misspelt: true } : {});
  return number >= 1 && number <= 31 ? bareMonth(word) : null;
}

function namedDay(date: number, word: string, year: string): PeriodHeading | null {
  const found = monthOfWord(word);
  return found && dayFromParts(two(year), found.month, date) !== null ? named(word, year) : null;
}

function bareMonth(word: string): PeriodHeading | null {
  const found = monthOfWord(word);
  return found && { is: 'bare', kind: 'month', number: found.month, ...(found.misspelt ? { misspelt: true } : {}) };
}

/** Quarters of two years are those of the financial year: Q1 24/25 is April to June 2024, written 2024-Q2 as all quarters are. */
function quarterOf(quarter: number, first?: string, second?: string, year?: string): PeriodHeading | null {
  if (first && second) return follows(first, second) ? financialQuarter(two(first), quarter) : null;
  if (year)
    return inRange(two(year))
      ? {
          is: 'period',
          period: formatPeriod({ kind: 'quarter', year: two(year), number: quarter }),
          quarterAssumed: true,
        }
      : null;
  return { is: 'bare', kind: 'quarter', number: quarter };
}

function halfTermOf(number: number, first?: string, second?: string): PeriodHeading | null {
  const bare = { is: 'bare' as const, kind: 'half-term' as const, number };
  if (!first || !second) return bare;
  return follows(first, second) ? inYears(bare, two(first)) : null;
}

function financialQuarter(year: number, quarter: number): PeriodHeading | null {
  if (!inRange(year)) return null;
  const parts = quarter === 4 ? { year: year + 1, number: 1 } : { year, number: quarter + 1 };
  return { is: 'period', period: formatPeriod({ kind: 'quarter', ...parts }) };
}

function termOf(word: string, half?: string, first?: string, second?: string, year?: string): PeriodHeading | null {
  const term = TERMS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));
  const bare = half
    ? { is: 'bare' as const, kind: 'half-term' as const, number: term * 2 + Number(half) }
    : { is: 'bare' as const, kind: 'term' as const, number: term + 1 };
  if (first && second) return follows(first, second) ? inYears(bare, two(first)) : null;
  if (year) return inRange(two(year)) ? inYears(bare, term === 0 ? two(year) : two(year) - 1) : null;
  return bare;
}

/** Two years with no word beside them are taken as a financial year, as councils' outturns are, and that is declared. */
function twoYears(word: string | undefined, first: string, second: string): PeriodHeading | null {
  const year = two(first);
  if (!follows(first, second) || !inRange(year)) return null;
  const kind = word && /^[as]/i.test(word) ? 'academic' : 'financial';
  return { is: 'period', period: formatPeriod({ kind, year, number: 1 }), ...(word ? {} : { yearKindAssumed: true }) };
}

/** A bare period in the academic or financial year that begins in `year`. */
export function inYears(bare: Extract<PeriodHeading, { is: 'bare' }>, year: number): PeriodHeading | null {
  if (bare.kind === 'quarter') return financialQuarter(year, bare.number);
  if (bare.kind === 'month' || !inRange(year)) return null;
  return { is: 'period', period: formatPeriod({ kind: bare.kind, year, number: bare.number }) };
}

/** Words without a digit that can still name a period: a month, a term, a quarter. */
const WORDED = /^[a-z][a-z. ()-]{1,30}$/i;

const known = new Map<string, PeriodHeading | null>();

/** What period the text names; null when it names none. */
export function periodHeading(text: string): PeriodHeading | null {
  if (text.length < 2 || text.length > 60 || !(/\d/.test(text) || WORDED.test(text))) return null;
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const found = readHeading(text);
  if (known.size >= 5_000) known.clear();
  known.set(text, found);
  return found;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function readHeading(text: string): PeriodHeading | null {
  const plain = plainText(text)
    .replace(/(?<=\d)_(?=\d)/g, '/')
    .replace(/_/g, ' ')
    .replace(/^([1-4])(?:st|nd|rd|th) (?:quarter|qtr|q)\b/i, 'Q$1')
    .replace(/^(first|second|third|fourth) quarter\b/i, (_, nth) => `Q${ORDINALS.indexOf(nth.toLowerCase()) + 1}`)
    .replace(/ ?([-/]) ?/g, '$1');
  if (/\bw\/?[ec]\b|\bwk\b|\bweek/i.test(plain)) return null;
  const direct = firstRule(plain) ?? quarterWithMonths(plain);
  if (direct) return direct;
  const written = /^(?:19|20)\d\d-/.test(plain) ? parsePeriod(plain) : null;
  if (written) return { is: 'period', period: plain };
  const bare = plain
    .replace(AFTER, '')
    .replace(/[()[\]:]/g, ' ')
    .replace(BESIDE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ,-]+|[ ,-]+$/g, '');
  if (bare === plain || bare === '') return null;
  return firstRule(bare) ?? monthRange(bare);
}

function firstRule(text: string): PeriodHeading | null {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(text);
    const found = match && read(match);
    if (found) return found;
  }
  return monthRange(text);
}

const QUARTER_MONTHS = /^(?:q|qu|qtr|quarter) ?([1-4]),? ?\(?([a-z]{3,9}[^()]*-[^()]*)\)?(?: ?(\d.*))?$/i;

/** `Q1 (Apr-Jun 24)`, `Q1 (Apr-Jun) 2024/25`: the months say which quarter of the year it is. */
function quarterWithMonths(text: string): PeriodHeading | null {
  const [, number, months, after] = QUARTER_MONTHS.exec(text) ?? [];
  if (!number || !months) return null;
  const first = monthOfWord(months.split('-')[0]!.replace(/\.$/, '').trim());
  const own = first ? Math.floor(((first.month + 8) % 12) / 3) + 1 : Number(number);
  return monthRange(months) ?? firstRule(`q${own}${after ? ` ${after}` : ''}`);
}

/** `Apr 24-Jun 24`, `Apr-Jun 24`, `Sep 23 to Aug 24`: the quarter or year that these months make up. */
function monthRange(text: string): PeriodHeading | null {
  const match = /^([a-z]{3,9})\.?[ '-]*(\d{4}|\d{2})?(?:-| to )([a-z]{3,9})\.?[ '-]*(\d{4}|\d{2})$/i.exec(text);
  const [first, last] = match ? [monthOfWord(match[1]!), monthOfWord(match[3]!)] : [null, null];
  if (!match || !first || !last) return null;
  const lastYear = two(match[4]!);
  const year = match[2] ? two(match[2]) : first.month > last.month ? lastYear - 1 : lastYear;
  const months = (lastYear - year) * 12 + last.month - first.month + 1;
  if (!inRange(year)) return null;
  if (months === 3 && first.month % 3 === 1) {
    return { is: 'period', period: formatPeriod({ kind: 'quarter', year, number: (first.month + 2) / 3 }) };
  }
  const kinds = { 1: 'year', 4: 'financial', 9: 'academic' } as const;
  const kind = months === 12 ? kinds[first.month as 1 | 4 | 9] : undefined;
  return kind ? { is: 'period', period: formatPeriod({ kind, year, number: 1 }) } : null;
}
