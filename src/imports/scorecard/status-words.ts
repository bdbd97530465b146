// Words and signs that stand where a figure would: why there is none, and when it is due.

import { addMonths, type Day, dayFromParts, daysInMonth, MONTH_NAMES, partsOfDay } from '../../clocks/index.ts';
import type { ValueStatus } from '../../measures/index.ts';

export interface StatusWord {
  status: ValueStatus;
  /** the words themselves; null for a mere sign */
  note: string | null;
  /** nil stands for a count of nothing */
  nil: boolean;
  due: { month: number; year: number | null } | null;
}

/**
 * GSS shorthand has one meaning a letter: c confidential, z not applicable, x and : not available, w no data, low rounds to
 * nothing, u too unreliable to print. Local papers use the rest.
 */
const SIGNS: Record<string, ValueStatus> = {
  z: 'not-applicable',
  c: 'suppressed',
  '*': 'suppressed',
  low: 'suppressed',
  u: 'suppressed',
  x: 'awaited',
  w: 'awaited',
  '..': 'awaited',
  '...': 'awaited',
  '…': 'awaited',
  ':': 'awaited',
  '-': 'awaited',
  '--': 'awaited',
  '?': 'awaited',
};

const WORDS: [RegExp, ValueStatus][] = [
  [/^(?:n\/?\.?a\.?|n\\a|n\.a\.?|not applicable|not relevant)\b/, 'not-applicable'],
  [
    /\b(?:kpi|measure|indicator|definition)s? (?:has |have )?(?:been )?(?:changed|ceased|replaced|discontinued|withdrawn|superseded)\b/,
    'not-applicable',
  ],
  [
    /^(?:new (?:measure|kpi|indicator)|not (?:collected|measured|recorded|previously|required|monitored|held)|discontinued|no longer|no (?:cases|events|target|cohort)\b)/,
    'not-applicable',
  ],
  [/^(?:suppressed|redacted|confidential|disclosive|withheld|hidden)\b/, 'suppressed'],
  [
    /^(?:(?:data|figures?|information|return|update) )?(?:is |are )?(?:still |currently |now )?(?:requested|awaited|awaiting|pending|outstanding|missing|unavailable|delayed|overdue|due|expected|tbc|tba|tbd|to follow|to be (?:confirmed|advised|provided|supplied|determined)|under (?:review|development)|in (?:progress|development)|being (?:collected|validated|verified|developed))\b/,
    'awaited',
  ],
  [
    /^(?:not|no|none|nothing) (?:yet )?(?:available|received|returned|reported|supplied|provided|known|data|return|information|figures?|published|due)\b/,
    'awaited',
  ],
  [/^(?:data|figures?|information) (?:is |are )?(?:not|un)/, 'awaited'],
  [
    /^(?:avail(?:able|\.)?|publish(?:ed|es)|release(?:d|s)?|report(?:ed|s)) ?(?:in|from|by|on|at|end of|late|early|mid)?\b/,
    'awaited',
  ],
  [/^(?:see|refer to) (?:below|above|notes?|comments?|commentary|narrative)\b/, 'awaited'],
  [/^tb[cad]$/, 'awaited'],
];

const NIL = /^(?:nil|none|zero|nil return)$/;
const LESS_THAN = /^(?:<|>|≤|≥|<=|>=|(?:less|fewer) than|under|more than|over) ?\d[\d,.]* ?%?$/;
const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const DUE = new RegExp(
  `\\b(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`).join('|')})\\b[ ,'-]*(\\d{4}|\\d{2}\\b)?`,
);

/** What a word or sign in place of a figure says; null when it says nothing that is known. */
export function statusWord(text: string): StatusWord | null {
  if (text.length > 120) return null;
  const lower = text
    .toLowerCase()
    .replace(/^[[(](.*)[\])]$/, '$1')
    .trim();
  const sign = SIGNS[lower];
  if (sign) return { status: sign, note: null, nil: false, due: null };
  if (NIL.test(lower)) return { status: 'actual', note: text, nil: true, due: null };
  if (LESS_THAN.test(lower)) return { status: 'suppressed', note: text, nil: false, due: null };
  const found = WORDS.find(([pattern]) => pattern.test(lower));
  if (!found) return null;
  return { status: found[1], note: text, nil: false, due: found[1] === 'awaited' ? dueMonth(lower) : null };
}

function dueMonth(lower: string): StatusWord['due'] {
  const match = DUE.exec(lower);
  if (!match) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(match[1]!.slice(0, 3))) + 1;
  const year = match[2] ? Number(match[2]) : null;
  return { month, year: year !== null && year < 100 ? 2000 + year : year };
}

/** The last day of the month that is named: of its year, else of the first such month on or after `from`. */
export function dueDay(due: NonNullable<StatusWord['due']>, from: Day | null): Day | null {
  if (due.year !== null) return dayFromParts(due.year, due.month, daysInMonth(due.year, due.month));
  if (from === null) return null;
  const { month } = partsOfDay(from);
  const then = partsOfDay(addMonths(from, (due.month - month + 12) % 12));
  return dayFromParts(then.year, then.month, daysInMonth(then.year, then.month));
}
