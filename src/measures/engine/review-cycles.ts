// Reviews of one plan in their order: which is written twice, and when the next meeting was held.

import { groupsOf, inOrderOf } from './groups.ts';
import { type AreaTables, codes, days, NO_DAY, NO_ROW, rowsOf, tableIn } from './tables.ts';

export interface ReviewCycles {
  nextMeetingOn: Int32Array;
  /** 2: another row of the plan is the same review and stands for it; 1: the row stands for itself */
  duplicate: Uint8Array;
}

/** A meeting less than so many days after the one before it, of the same plan, is the same review written once more. */
export const SAME_REVIEW_DAYS = 28;

const known = new WeakMap<AreaTables, ReviewCycles>();

export function reviewCycles(tables: AreaTables): ReviewCycles {
  const found = known.get(tables) ?? find(tables);
  known.set(tables, found);
  return found;
}

function find(tables: AreaTables): ReviewCycles {
  const reviews = tableIn(tables, 'review');
  const closedAs = codes(reviews, 'closedAs');
  const closed = (row: number): string => closedAs.codes[closedAs.values[row]!]!;
  // the meeting of a review that was cancelled was not held
  const met = days(reviews, 'meetingOn').map((day, row) => (closed(row) === 'cancelled' ? NO_DAY : day));
  const decided = days(reviews, 'decidedOn');
  /** whether one row says more of a review than another: first decided, or else not closed as the duplicate */
  const saysMore = (row: number, than: number): boolean => {
    if (decided[row] === decided[than]) return closed(than) === 'duplicate' && closed(row) !== 'duplicate';
    return decided[than] === NO_DAY || (decided[row] !== NO_DAY && decided[row]! < decided[than]!);
  };
  const nextMeetingOn = new Int32Array(reviews.rows).fill(NO_DAY);
  const duplicate = new Uint8Array(reviews.rows).fill(1);
  const { starts, rows } = groupsOf(rowsOf(reviews, 'plan'), tableIn(tables, 'plan').rows);
  for (let plan = 0; plan + 1 < starts.length; plan++) {
    const after = starts[plan + 1]!;
    inOrderOf(met, rows, starts[plan]!, after);
    // of one review written several times the row first decided stands, or else an open one, that of the first meeting
    let stands = NO_ROW;
    for (let i = starts[plan]!; i < after; i++) {
      const row = rows[i]!;
      if (met[row] === NO_DAY) continue;
      if (i + 1 < after) nextMeetingOn[row] = met[rows[i + 1]!]!;
      if (stands === NO_ROW || met[row]! - met[rows[i - 1]!]! >= SAME_REVIEW_DAYS) {
        stands = row;
        continue;
      }
      const better = saysMore(row, stands);
      duplicate[better ? stands : row] = 2;
      if (better) stands = row;
    }
  }
  return { nextMeetingOn, duplicate };
}
