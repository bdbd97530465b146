// Time under assessment: from the start to the plan or the notice that there will be none, and again where it began again.

import noPlanOn from '../fields/request-noplan-on.ts';
import { assessmentEnds, assessmentStarts } from './assessment-ends.ts';
import { type AreaTables, codes, days, NO_DAY, rowsOf, type TableColumns, tableIn } from './tables.ts';

/**
 * One row a time. An assessment that an agreement, order or concession began again has two: up to the notice that there
 * would be no plan, and from the day it began again; the clock's basis of the first is the request. A time lasts until an
 * outcome on or after its first day, or until the family moved out of the area.
 */
export function assessmentTime(tables: AreaTables): TableColumns {
  const assessments = tableIn(tables, 'assessment');
  const [started, again] = [assessmentStarts(tables), days(assessments, 'startsAgainOn')];
  const outcomeOn = days(assessments, 'outcomeOn');
  const endOf = assessmentEnds(tables);
  const [request, person] = [rowsOf(assessments, 'request'), rowsOf(assessments, 'person')];
  const basis = codes(assessments, 'basis');
  const noPlan = noPlanOn.make(tables).values as Int32Array;
  const restarts = (row: number) => again[row] !== NO_DAY && (started[row] === NO_DAY || again[row]! > started[row]!);
  let rows = 0;
  for (let row = 0; row < assessments.rows; row++) rows += started[row] !== NO_DAY && restarts(row) ? 2 : 1;
  const [assessment, from, to] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
  const basisOf = new Uint8Array(rows);
  const list = basis.codes.includes('ORIGINAL') ? basis.codes : [...basis.codes, 'ORIGINAL'];
  const original = list.indexOf('ORIGINAL');
  let at = 0;
  const add = (row: number, begin: number, end: number, code: number) => {
    assessment[at] = row;
    from[at] = begin;
    to[at] = end;
    basisOf[at++] = code;
  };
  for (let row = 0; row < assessments.rows; row++) {
    if (!restarts(row)) {
      const end = endOf(row, started[row]!, outcomeOn[row]!);
      add(row, started[row]!, end, basis.values[row]! === 0 ? original : basis.values[row]!);
      continue;
    }
    const begin = again[row]!;
    const told = request[row]! >= 0 ? noPlan[request[row]!]! : NO_DAY;
    if (started[row] !== NO_DAY) add(row, started[row]!, told !== NO_DAY && told < begin ? told : begin, original);
    add(row, begin, endOf(row, begin, outcomeOn[row]! >= begin ? outcomeOn[row]! : NO_DAY), basis.values[row]!);
  }
  const gather = (values: Int32Array) => Int32Array.from(assessment, (row) => values[row]!);
  return {
    rows,
    of: {
      assessment: { kind: 'row', values: assessment },
      request: { kind: 'row', values: gather(request) },
      person: { kind: 'row', values: gather(person) },
      from: { kind: 'day', values: from },
      to: { kind: 'day', values: to },
      basis: { kind: 'code', values: basisOf, codes: list },
    },
  };
}
