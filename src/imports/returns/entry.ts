// One typed figure: count, or numerator and denominator, or a status; into what the store keeps, or what is to be put right.

import { type Day, type Issue, type Place, parseDay } from '../../clocks/index.ts';
import type { Measure } from '../../measures/index.ts';
import { issue } from '../issues.ts';
import { plainText } from '../scorecard/plain-text.ts';
import { dueDay, statusWord } from '../scorecard/status-words.ts';
import { numberOf } from './entry-numbers.ts';
import {
  type Add,
  type EnteredFigure,
  type EntryField,
  type EntryStatus,
  NUMBERS,
  type ReturnEntry,
} from './entry-shapes.ts';
import { typedNumber } from './typed-number.ts';

/** The words that pages and templates offer. Others are understood too: "n/a", "none", "to follow". */
export const entryStatuses: readonly { id: EntryStatus; words: string }[] = [
  { id: 'figure', words: 'figure' },
  { id: 'nil', words: 'nil return' },
  { id: 'awaited', words: 'awaited' },
  { id: 'not-applicable', words: 'not applicable' },
  { id: 'provisional', words: 'provisional' },
  { id: 'taken-back', words: 'take back' },
];

/** More is a document, and belongs in one. */
const LONGEST_NOTE = 2_000;

/** Nothing typed at all: the figure is not sent, which is another thing than nil. */
export function isBlank(entry: ReturnEntry): boolean {
  return [...NUMBERS, 'status', 'until'].every((field) => plainText(entry[field as EntryField]) === '');
}

/** `where` gives the place of a field: a column of the file, or a field of the form. */
export function readEntry(
  entry: ReturnEntry,
  measure: Measure,
  ctx: { today: Day; where(field: EntryField): Place },
): { figure: EnteredFigure | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const add: Add = (field, code, facts, severity = 'stops') => {
    issues.push(issue(code, severity, { ...ctx.where(field), record: measure.title }, facts));
  };
  const figure = figureOf(entry, measure, ctx.today, add);
  return { figure: issues.some(({ severity }) => severity === 'stops') ? null : figure, issues };
}

function figureOf(entry: ReturnEntry, measure: Measure, today: Day, add: Add): EnteredFigure | null {
  const typed = { label: measure.title };
  const said = statusOf(entry);
  if (said === null) {
    add('status', 'return-status-not-understood', { ...typed, printed: entry.status });
    return null;
  }
  const { status, words } = said;
  const numbers = NUMBERS.filter((field) => plainText(entry[field]) !== '' && field !== said.field);
  const note = plainText(entry.note) || null;
  if (note !== null && note.length > LONGEST_NOTE) {
    add('note', 'return-note-too-long', { ...typed, most: LONGEST_NOTE });
    return null;
  }
  const none = { value: null, numerator: null, denominator: null, decimals: null, dueOn: null, note, printed: words };
  switch (status) {
    case 'awaited':
    case 'not-applicable':
    case 'taken-back':
      if (numbers[0]) {
        add(numbers[0], 'return-figure-and-status', { ...typed, printed: entry[numbers[0]], status: words });
        return null;
      }
      if (status === 'awaited')
        return { ...none, status: 'awaited', dueOn: untilOf(entry, said.words, today, typed, add) };
      return { ...none, status: status === 'taken-back' ? 'rejected' : 'not-applicable' };
    case 'nil':
      return nilReturn(entry, measure, note, add);
    case 'figure':
    case 'provisional': {
      if (numbers.length === 0) {
        add('count', 'return-figure-missing', typed);
        return null;
      }
      const found = numberOf(entry, measure, add);
      return (
        found && {
          ...none,
          ...found,
          status: found.status ?? (status === 'provisional' ? 'provisional' : 'actual'),
          note: joinNotes(found.note, note),
        }
      );
    }
  }
}

/** A status in its own field, or a word typed where the figure would stand. */
function statusOf(entry: ReturnEntry): { status: EntryStatus; words: string; field: EntryField } | null {
  const own = plainText(entry.status);
  if (own !== '') {
    const status = statusNamed(own);
    return status && { status, words: own, field: 'status' };
  }
  for (const field of NUMBERS) {
    const words = plainText(entry[field]);
    const status = /\d/.test(words) && !/[a-z]{3}/i.test(words) ? null : statusNamed(words);
    if (words !== '' && status) return { status, words, field };
  }
  return plainText(entry.until) === ''
    ? { status: 'figure', words: 'figure', field: 'status' }
    : { status: 'awaited', words: 'awaited', field: 'until' };
}

function statusNamed(words: string): EntryStatus | null {
  const lower = words.toLowerCase().replaceAll('-', ' ');
  const known = entryStatuses.find((one) => one.words === lower || one.id.replaceAll('-', ' ') === lower);
  if (known) return known.id;
  if (/^(?:actual|final|ok)$/.test(lower)) return 'figure';
  if (/^(?:prov\.?|p)$/.test(lower)) return 'provisional';
  if (/^(?:taken back|withdrawn?|remove|delete)$/.test(lower)) return 'taken-back';
  const word = statusWord(words);
  if (word === null) return null;
  if (word.nil) return 'nil';
  return word.status === 'awaited' || word.status === 'not-applicable' ? word.status : null;
}

/** `July 2025`, `31/07/2025`, `2025-07-31`, or a month in the words of the status itself. */
function untilOf(entry: ReturnEntry, words: string, today: Day, typed: { label: string }, add: Add): Day | null {
  const text = plainText(entry.until);
  const due = statusWord(`awaited ${words}`)?.due;
  if (text === '') return due ? dueDay(due, today) : null;
  const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  const iso = written ? `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}` : text;
  const named = statusWord(`awaited ${text}`)?.due;
  const until =
    parseDay(iso) ??
    (month ? dueDay({ month: Number(month[2]), year: Number(month[1]) }, today) : null) ??
    (named ? dueDay(named, today) : null);
  if (until === null) add('until', 'return-until-not-understood', { ...typed, printed: text });
  else if (until < today) add('until', 'return-until-past', { ...typed, day: until });
  return until;
}

/** Of nobody there is no percentage, no rate and no average wait. */
const OF_CASES: readonly Measure['unit'][] = ['percent', 'rate-10k', 'rate-100', 'weeks'];

/** Somebody says that there was nothing: 0, and where a figure is taken of cases that there were none. */
function nilReturn(entry: ReturnEntry, measure: Measure, note: string | null, add: Add): EnteredFigure | null {
  const noted = joinNotes('nil return', note);
  const above = NUMBERS.find((field) => {
    const number = typedNumber(entry[field]);
    return field !== 'denominator' && number !== null && number.value !== 0;
  });
  if (above) {
    add(above, 'return-figure-and-status', { label: measure.title, printed: entry[above], status: 'nil return' });
    return null;
  }
  const outOf = typedNumber(entry.denominator);
  const nothing = { decimals: null, dueOn: null, printed: 'nil' };
  if (outOf !== null && outOf.value > 0)
    return { ...nothing, value: 0, numerator: 0, denominator: outOf.value, status: 'actual', note: noted };
  if (!OF_CASES.includes(measure.unit))
    return { ...nothing, value: 0, numerator: null, denominator: null, decimals: 0, status: 'actual', note: noted };
  return {
    ...nothing,
    value: null,
    numerator: 0,
    denominator: 0,
    status: 'not-applicable',
    note: joinNotes('nil return, no cases', note),
  };
}

function joinNotes(...notes: (string | null)[]): string | null {
  return notes.filter(Boolean).join('; ') || null;
}
