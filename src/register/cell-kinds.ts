// What a cell of the case records gives away: a name, a number that identifies, special category data, words, money, staff.

import type { TableId } from './record.ts';
import { tableIds, tableOf } from './record.ts';

export const cellKinds = [
  { id: 'plain', title: 'Dates and codes', plain: 'what happened, when and where, under a pseudonym' },
  { id: 'names', title: 'Names', plain: 'surname, forename and postcode' },
  { id: 'identifiers', title: 'Numbers', plain: 'UPN, ULN and date of birth' },
  {
    id: 'special-category',
    title: 'Special category',
    plain: 'needs, disability, ethnic group, health, social care, youth custody',
  },
  { id: 'free-text', title: 'Words', plain: 'reasons and notes that somebody wrote' },
  { id: 'money', title: 'Money', plain: 'what a placement, a post or support for one person costs' },
  { id: 'staff', title: 'Staff', plain: 'who holds a case or a post, by staff number' },
] as const;

export type CellKind = (typeof cellKinds)[number]['id'];

const NAMES = ['person.surname', 'person.forename', 'person.postcode'];
const IDENTIFIERS = ['person.upn', 'person.uln', 'person.bornOn'];

/**
 * UK GDPR article 9 (health, ethnic group) and article 10 (criminal offences: youth custody); to verify. Special
 * educational needs are taken as data on health, and social care is guarded alike.
 */
export const specialCategoryFields: readonly string[] = [
  'person.ethnicity',
  'person.disabled',
  'person.diedOn',
  'request.rya',
  'need.type',
  'need.local',
  'schooling.need',
  'schooling.senSupport',
  'schooling.disability',
  'schooling.socialCare',
  'care.status',
  'care.la',
  'care.team',
  'care.healthCheckOn',
  'exception.code',
  'advice.missedAppointmentOn',
  'advice.notKnown',
];

/** Words that somebody wrote, which may hold anything. */
export const freeTextFields: readonly string[] = [
  'exception.note',
  'decision.reason',
  'consultation.reason',
  'panel.considered',
  'panel.reason',
  'contact.theme',
  'contact.remedy',
  'placement.purpose',
  'placement.settingOther',
  'practice-review.theme',
];

/** Staff numbers that stand in the rows of a person. */
const STAFF_NUMBERS = ['allocation.officer', 'advice.adviser'];

function kindOf(table: TableId, field: string): CellKind {
  const name = `${table}.${field}`;
  const of = tableOf(table);
  if (NAMES.includes(name)) return 'names';
  if (IDENTIFIERS.includes(name)) return 'identifiers';
  if (specialCategoryFields.includes(name)) return 'special-category';
  if (freeTextFields.includes(name)) return 'free-text';
  if (of.fields[field]!.unit === 'pounds' || name === 'funding.band') return 'money';
  return of.about === 'staff' || STAFF_NUMBERS.includes(name) ? 'staff' : 'plain';
}

const kinds = new Map(
  tableIds.flatMap((table) =>
    Object.keys(tableOf(table).fields).map((field) => [`${table}.${field}`, kindOf(table, field)] as const),
  ),
);

/** What a field's cells give away; throws RangeError for a field that no table has. */
export function cellKindOf(table: TableId, field: string): CellKind {
  const kind = kinds.get(`${table}.${field}`);
  if (!kind) throw new RangeError(`${table} has no field ${field}`);
  return kind;
}
