// Reviews of one plan in their order: which is written twice, and when the next meeting was held.

import { groupsOf } from './groups.ts';
import { type AreaTables, days, NO_DAY, rowsOf, tableIn } from './tables.ts';

export interface ReviewCycles {
  nextMeetingOn: Int32Array;
  /** 2: an earlier row of the plan has its meeting in the same four weeks; 1: none has */
  duplicate: Uint8Array;
}

/** Meetings of one plan that lie so close together are one review written twice. */
export const SAME_REVIEW_DAYS = 28;

const known = new WeakMap<AreaTables, ReviewCycles>();

export function reviewCycles(tables: AreaTables): ReviewCycles {
  const found = known.get(tables) ?? find(tables);
  known.set(tables, found);
  return found;
}

function find(tables: AreaTables): ReviewCycles {
  const reviews = tableIn(tables, 'review');
  const met = days(reviews, 'meetingOn');
  const nextMeetingOn = new Int32Array(reviews.rows).fill(NO_DAY);
  const duplicate = new Uint8Array(reviews.rows).fill(1);
  const { starts, rows } = groupsOf(rowsOf(reviews, 'plan'), tableIn(tables, 'plan').rows);
  for (let plan = 0; plan + 1 < starts.length; plan++) {
    const held = [...rows.subarray(starts[plan], starts[plan + 1])].filter((row) => met[row] !== NO_DAY);
    held.sort((a, b) => met[a]! - met[b]! || a - b);
    for (let i = 0; i < held.length; i++) {
      const row = held[i]!;
      if (i + 1 < held.length) nextMeetingOn[row] = met[held[i + 1]!]!;
      if (i > 0 && met[row]! - met[held[i - 1]!]! < SAME_REVIEW_DAYS) duplicate[row] = 2;
    }
  }
  return { nextMeetingOn, duplicate };
}
