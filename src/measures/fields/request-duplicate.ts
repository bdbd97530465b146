// Whether a request came while an earlier one of the same person was still open.

import { requestEnds } from '../engine/assessment-ends.ts';
import { firstDecisions } from '../engine/first-decisions.ts';
import { groupsOf, inOrderOf } from '../engine/groups.ts';
import { type AreaTables, codes, days, NO_DAY, rowsOf, tableIn, YES_NO } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

/** What is open longer was more likely never closed in the case system: 20 weeks undecided, 52 weeks under assessment. */
export const LONGEST_UNDECIDED = 140;
export const LONGEST_ASSESSED = 364;

export default {
  id: 'request.duplicate',
  table: 'request',
  field: 'duplicate',
  title: 'Duplicate request',
  plain:
    'an earlier request of the same person was open on the day of receipt: not yet decided, withdrawn or moved away, for at most 20 weeks, or to assess and the assessment not over, for at most 52; of two on one day the one with the smaller number came first',
  type: 'yes-no',
  make: (tables) => {
    const requests = tableIn(tables, 'request');
    const received = days(requests, 'receivedOn');
    const openUntil = openDays(tables);
    const values = new Uint8Array(requests.rows).fill(1);
    const { starts, rows } = groupsOf(rowsOf(requests, 'person'), tableIn(tables, 'person').rows);
    for (let one = 0; one + 1 < starts.length; one++) {
      const [first, after] = [starts[one]!, starts[one + 1]!];
      if (after - first < 2) continue;
      inOrderOf(received, rows, first, after);
      let open = NO_DAY;
      for (let i = first; i < after; i++) {
        const row = rows[i]!;
        if (received[row] === NO_DAY) continue;
        if (open > received[row]!) values[row] = 2;
        open = Math.max(open, openUntil(row));
      }
    }
    return { kind: 'code', values, codes: YES_NO };
  },
} satisfies WorkedOutField;

/** For a request that was received: the first day on which it is no longer open. */
function openDays(tables: AreaTables): (row: number) => number {
  const requests = tableIn(tables, 'request');
  const [received, withdrawn, person] = [
    days(requests, 'receivedOn'),
    days(requests, 'withdrawnOn'),
    rowsOf(requests, 'person'),
  ];
  const moved = days(tableIn(tables, 'person'), 'movedOutOn');
  const [outcome, exported] = [codes(requests, 'outcome'), codes(requests, 'exportedTo')];
  const { on, what } = firstDecisions(tables);
  const { ended, state } = requestEnds(tables);
  const overUnknown = outcome.codes.map((code) => code === 'W' || code === 'H');
  const answered = (row: number, left: number): number => {
    if (what[row] === 1 && state[row] === 2) return received[row]! + LONGEST_ASSESSED;
    if (what[row] === 1 && state[row] === 1) return ended[row]!;
    if (what[row] !== 0) return on[row]!;
    const isOver =
      (withdrawn[row] === NO_DAY && overUnknown[outcome.values[row]!]) ||
      (left === NO_DAY && exported.values[row] !== 0);
    return isOver ? received[row]! : received[row]! + LONGEST_UNDECIDED;
  };
  return (row) => {
    const left = moved[person[row]!]!;
    let until = answered(row, left);
    if (withdrawn[row] !== NO_DAY) until = Math.min(until, withdrawn[row]!);
    if (left !== NO_DAY && left >= received[row]!) until = Math.min(until, left);
    return until;
  };
}
