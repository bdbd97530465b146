// Faults in who somebody is: numbers, days of birth, spellings.

import type { Day } from '../../clocks/index.ts';
import { blankRow } from '../../register/index.ts';
import { NO_ROW } from '../columns.ts';
import type { Sink } from '../sink.ts';
import { fault } from './fault.ts';

const CENTURY = 36_525;
const SCHOOL_AGE = 2200;

const hasUpn = (sink: Sink, row: number, lastDay: number): boolean =>
  lastDay - sink.person.of.bornOn[row]! > SCHOOL_AGE;

/** "Zoë O’Brien" keyed by somebody in a hurry: no accents, no apostrophe, two letters changed about. */
export function misspelt(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/['’]/g, '');
  if (plain !== name) return plain;
  const at = Math.max(1, Math.floor(name.length / 2) - 1);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

export const peopleFaults = [
  fault({
    id: 'upn-check-letter',
    table: 'person',
    what: 'The check letter of the UPN was mistyped.',
    check: 'SX-07',
    count: 12,
    fits: hasUpn,
    plant(row) {
      if (row.upn !== null) row.upn = (row.upn.startsWith('A') ? 'B' : 'A') + row.upn.slice(1);
      return [];
    },
  }),
  fault({
    id: 'born-a-century-early',
    table: 'person',
    what: 'The year of birth was keyed as 19 instead of 20.',
    check: 'JX-13',
    count: 4,
    fits: hasUpn,
    plant(row) {
      if (row.bornOn !== null) row.bornOn = (row.bornOn - CENTURY) as Day;
      return [];
    },
  }),
  fault({
    id: 'second-record',
    table: 'person',
    what: 'A second record was opened for the same child under another spelling.',
    check: null,
    count: 15,
    fits: hasUpn,
    plant(row) {
      const id = `${row.id}X`;
      return [
        {
          ...row,
          ...blankRow('person', { id, person: id, place: row.place }),
          table: 'person',
          surname: row.surname === null ? null : misspelt(row.surname),
          forename: row.forename,
          bornOn: row.bornOn,
          sex: row.sex,
          ethnicity: 'NOBT',
          postcode: row.postcode,
          upnUnknown: 'UN8',
        },
      ];
    },
  }),
  fault({
    id: 'same-upn',
    table: 'person',
    what: 'A brother’s or sister’s record was copied and the UPN left as it was.',
    check: 'SX-08',
    count: 5,
    fits: hasUpn,
    plant(row) {
      if (row.upn === null) return [];
      const id = `${row.id}C`;
      return [{ ...row, id, person: id, forename: row.forename === null ? null : misspelt(row.forename), uln: null }];
    },
  }),
  fault({
    id: 'postcode-cut',
    table: 'person',
    what: 'Only the first half of the postcode was keyed.',
    check: 'SX-09',
    count: 6,
    fits: (sink, row) => sink.person.of.movedOutOn[row]! < 0,
    plant(row) {
      row.postcode = row.postcode?.slice(0, 4) ?? null;
      return [];
    },
  }),
  fault({
    id: 'officer-gap',
    table: 'allocation',
    what: 'The last officer was ended weeks before the next was put in.',
    check: 'JX-05',
    count: 10,
    fits: (sink, row) => ended(sink, row) && lasted(sink, row) > 120,
    plant(row) {
      if (row.toOn !== null) row.toOn = (row.toOn - 60) as Day;
      return [];
    },
  }),
  fault({
    id: 'two-officers',
    table: 'allocation',
    what: 'A new officer was put in and the one before was not ended.',
    check: 'JX-15',
    count: 10,
    fits: (sink, row) => ended(sink, row) && lasted(sink, row) > 60,
    plant(row) {
      row.toOn = null;
      return [];
    },
  }),
] as const;

const lasted = (sink: Sink, row: number): number => sink.allocation.of.toOn[row]! - sink.allocation.of.fromOn[row]!;

/** Ended because another officer followed on the same day, and not because the plan did. */
function ended(sink: Sink, row: number): boolean {
  const { person, fromOn, toOn } = sink.allocation.of;
  if (toOn[row]! < 0 || person[row] === NO_ROW) return false;
  for (let next = row + 1; next < sink.allocation.rows; next++)
    if (person[next] === person[row]) return fromOn[next] === toOn[row];
  return false;
}
