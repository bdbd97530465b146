// When each assessment began and ended: by its outcome, or by the family's move out of the area before one.

import { type AreaTables, codes, days, NO_DAY, rowsOf, tableIn } from './tables.ts';

/** Where no start is recorded, as in a return, the day on which the request's outcome, to assess, was told. */
export function assessmentStarts(tables: AreaTables): Int32Array {
  const assessments = tableIn(tables, 'assessment');
  const requests = tableIn(tables, 'request');
  const [started, request] = [days(assessments, 'startedOn'), rowsOf(assessments, 'request')];
  const [outcome, outcomeOn] = [codes(requests, 'outcome'), days(requests, 'outcomeOn')];
  const yes = outcome.codes.indexOf('Y');
  return Int32Array.from(started, (day, row) => {
    const of = request[row]!;
    return day === NO_DAY && of >= 0 && yes > 0 && outcome.values[of] === yes ? outcomeOn[of]! : day;
  });
}

/**
 * The first day on which a time under assessment is over: the day given, on which its outcome was told, or that of a move
 * out of the area on or after its first day where that came first; NO_DAY while it goes on.
 */
export function assessmentEnds(tables: AreaTables): (row: number, begun: number, told: number) => number {
  const person = rowsOf(tableIn(tables, 'assessment'), 'person');
  const moved = days(tableIn(tables, 'person'), 'movedOutOn');
  return (row, begun, told) => {
    const left = person[row]! < 0 ? NO_DAY : moved[person[row]!]!;
    if (left === NO_DAY || left < begun) return told;
    return told === NO_DAY || left < told ? left : told;
  };
}

export interface RequestEnds {
  /** the latest end of an assessment of the request */
  ended: Int32Array;
  /** 0 none is recorded, 1 all are over, 2 one of them is open */
  state: Uint8Array;
}

/** a plan, none, withdrawn, of years before */
export const ANSWERS: readonly string[] = ['Y', 'N', 'W', 'H'];

const known = new WeakMap<AreaTables, RequestEnds>();

/**
 * For each request when its assessments were over; one that began again is not over by an outcome of before that. Where an
 * outcome is stated without its day nobody knows since when it is over: from its first day on.
 */
export function requestEnds(tables: AreaTables): RequestEnds {
  const found = known.get(tables) ?? endsOf(tables);
  known.set(tables, found);
  return found;
}

function endsOf(tables: AreaTables): RequestEnds {
  const assessments = tableIn(tables, 'assessment');
  const ended = new Int32Array(tableIn(tables, 'request').rows).fill(NO_DAY);
  const state = new Uint8Array(ended.length);
  const [of, outcomeOn] = [rowsOf(assessments, 'request'), days(assessments, 'outcomeOn')];
  const [started, again] = [assessmentStarts(tables), days(assessments, 'startsAgainOn')];
  const outcome = codes(assessments, 'outcome');
  const isAnswer = outcome.codes.map((code) => ANSWERS.includes(code));
  const endOf = assessmentEnds(tables);
  for (let row = 0; row < assessments.rows; row++) {
    const request = of[row]!;
    if (request < 0) continue;
    const begun = Math.max(started[row]!, again[row]!);
    const told = outcomeOn[row] === NO_DAY && isAnswer[outcome.values[row]!] ? begun : outcomeOn[row]!;
    const end = endOf(row, begun, told < again[row]! ? NO_DAY : told);
    if (end === NO_DAY) state[request] = 2;
    else {
      ended[request] = Math.max(ended[request]!, end);
      if (state[request] === 0) state[request] = 1;
    }
  }
  return { ended, state };
}
