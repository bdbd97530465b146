// One field of a SEN2 return read into its row; what cannot be read stands beside the row as it is in the file, with an issue.

import { addDays, type Day, day } from '../../clocks/index.ts';
import { blankRow, type RegisterRow, type RowPlace, type TableId } from '../../register/index.ts';
import { issue } from '../issues.ts';
import type { Sen2Element } from './sen2-elements.ts';
import type { Sen2Findings } from './sen2-findings.ts';
import { type DayAsked, readCode, readDay, readNumber, readYesNo, type Unreadable } from './values.ts';

/** A row on its way: its fields are set by name, and its number is made last. */
export type Draft = RegisterRow & Record<string, unknown>;

const NOWHERE: RowPlace = { sheet: null, row: null };
const blank = (table: TableId) => ({ table, ...blankRow(table, { id: '', person: null, place: NOWHERE }) }) as Draft;

const PERSON = blank('person');
const REQUEST = blank('request');
const ASSESSMENT = blank('assessment');
const PLAN = blank('plan');
const PLACEMENT = blank('placement');
const NEED = blank('need');
const REVIEW = blank('review');
const TRANSFER = blank('transfer');

/** Each table is copied in a place of its own: one place for all of them takes nine times as long, and there are a million. */
export const draftOf = {
  person: (place: RowPlace): Draft => ({ ...PERSON, place }),
  request: (place: RowPlace): Draft => ({ ...REQUEST, place }),
  assessment: (place: RowPlace): Draft => ({ ...ASSESSMENT, place }),
  plan: (place: RowPlace): Draft => ({ ...PLAN, place }),
  placement: (place: RowPlace): Draft => ({ ...PLACEMENT, place }),
  need: (place: RowPlace): Draft => ({ ...NEED, place }),
  review: (place: RowPlace): Draft => ({ ...REVIEW, place }),
  transfer: (place: RowPlace): Draft => ({ ...TRANSFER, place }),
} satisfies Partial<Record<TableId, (place: RowPlace) => Draft>>;

export interface FieldsAsked {
  /** the collection's year: codes are held against it */
  year: number | null;
  /** how dates that are not written year first are meant */
  days?: DayAsked;
}

/** Fills one field; false when it was filled before. */
export function readField(
  draft: Draft,
  element: Sen2Element,
  words: string,
  asked: FieldsAsked,
  findings: Sen2Findings,
): boolean {
  const { field } = element;
  if (draft[field] !== null || draft.unread?.[field] !== undefined) return false;
  const { year } = asked;
  if (year !== null && (year < element.from || year > element.to))
    findings.ofAnotherYear(element.element, year, element.module, draft.place.row ?? 1);
  const why = fill(draft, element, words, asked);
  if (why === null) return true;
  draft.unread = { ...draft.unread, [field]: words };
  const where = {
    file: findings.file,
    ...(draft.place.sheet === null ? {} : { sheet: draft.place.sheet }),
    row: draft.place.row ?? 1,
    field: element.element,
  };
  const facts = { element: element.element, printed: words.slice(0, 80) };
  findings.add(
    why === 'code-of-another-year'
      ? issue('sen2-code-of-another-year', 'warns', where, { ...facts, year: year ?? 0 })
      : issue('sen2-value-not-read', 'warns', where, { ...facts, why }),
  );
  return true;
}

function fill(draft: Draft, { field, kind, codes }: Sen2Element, words: string, asked: FieldsAsked): Unreadable | null {
  switch (kind) {
    case 'text':
      draft[field] = words.length < SHORTEST_SLICE ? words : ownCopy(words);
      return null;
    case 'day': {
      const { value, why } = readDay(words, asked.days);
      draft[field] = value;
      return why;
    }
    case 'last-day': {
      const { value, why } = readDay(words, asked.days);
      draft[field] = value === null ? null : dayAfter(value);
      return why;
    }
    case 'yes-no': {
      const { value, why } = readYesNo(words);
      draft[field] = value;
      return why;
    }
    case 'whole': {
      const { value, why } = readNumber(words, true);
      draft[field] = value;
      return why;
    }
    case 'code': {
      const { value, why, local } = readCode(codes!, words, asked.year ?? undefined);
      draft[field] = value;
      if (local !== undefined && draft.table === 'need') draft.local = local;
      return why;
    }
  }
}

/**
 * A text cut out of a longer one holds the whole of that in memory: whoever keeps a UPN of each person would keep the file.
 * Shorter ones are copied as they are cut.
 */
const SHORTEST_SLICE = 13;
const ownCopy = (text: string) => Buffer.from(text).toString();

/** Systems write the last day that there is for "no end". */
const NO_END = day('9999-12-31');

const dayAfter = (last: Day): Day | null => (last >= NO_END ? null : addDays(last, 1));
