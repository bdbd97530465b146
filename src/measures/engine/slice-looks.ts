// Breakdowns that change with time, for everybody at every look: ages, and how plan, care and officer stand then.

import type { LeapBirthday } from '../../register/index.ts';
import type { SliceId } from '../slices.ts';
import { ageSlice } from './age-slices.ts';
import type { Calendar } from './calendar.ts';
import { type Coded, coded, codedStaff } from './coded-columns.ts';
import { heldAtLooks } from './held-then.ts';
import type { AreaRows } from './rows.ts';
import { standingAtLooks } from './standing-then.ts';
import { days, tableIn, YES_NO } from './tables.ts';

/** What somebody is at each look. */
export interface Looks {
  /** the first, '', is not recorded */
  values: readonly string[];
  /** `looks[person * periods + period]`: a place in `values` */
  looks: Uint8Array | Uint16Array | Int32Array;
}

/** What a plan says of somebody, by its field in the time with a plan. */
export const OF_PLAN: Readonly<Partial<Record<SliceId, string>>> = {
  need: 'need.type',
  provision: 'provision',
  establishment: 'urn',
};

/** Made once for all sources and measures of a calendar. */
export function looksOf(rows: AreaRows, slice: SliceId, calendar: Calendar, leapBirthday: LeapBirthday): Looks {
  return rows.looks(slice, calendar, () => madeLooks(rows, slice, calendar, leapBirthday));
}

function madeLooks(rows: AreaRows, slice: SliceId, calendar: Calendar, leapBirthday: LeapBirthday): Looks {
  const { tables } = rows;
  const age = ageSlice(slice, leapBirthday);
  if (age) return { values: age.values, looks: age.looks(days(tableIn(tables, 'person'), 'bornOn'), calendar.asAt) };
  if (slice === 'in-care')
    return {
      values: YES_NO,
      looks: Uint8Array.from(heldAtLooks(tables, 'care', calendar), (row) => (row < 0 ? 1 : 2)),
    };
  if (slice === 'officer' || slice === 'team') {
    const staff = tableIn(tables, 'allocation').of[slice];
    return ofRows(staff ? codedStaff(staff) : NOBODY, heldAtLooks(tables, 'allocation', calendar));
  }
  return ofRows(coded(rows, rows.field('plan-time', OF_PLAN[slice]!)), standingAtLooks(rows, calendar));
}

const NOBODY: Coded = { values: [''], of: [] };

/** The values of the rows that stand, '' where none does. */
function ofRows({ values, of }: Coded, standing: Int32Array): Looks {
  const looks = codesFor(values.length, standing.length);
  for (let at = 0; at < looks.length; at++) if (standing[at]! >= 0) looks[at] = of[standing[at]!] ?? 0;
  return { values, looks };
}

/** The smallest codes that so many values have room in. */
export function codesFor(values: number, length: number): Looks['looks'] {
  if (values <= 0x100) return new Uint8Array(length);
  return values <= 0x1_0000 ? new Uint16Array(length) : new Int32Array(length);
}
