// When the assessment that advice was sought for came to its end.

import { assessmentEnds, assessmentStarts } from '../engine/assessment-ends.ts';
import { days, NO_DAY, rowsOf, tableIn } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'advice.caseEndedOn',
  table: 'advice',
  field: 'caseEndedOn',
  title: 'Assessment ended',
  plain:
    'the latest end of an assessment of the same request, by its outcome or the family’s move out of the area; not stated while one of them is open, or none is recorded',
  type: 'day',
  make: (tables) => {
    const advice = tableIn(tables, 'advice');
    const assessments = tableIn(tables, 'assessment');
    const ended = new Int32Array(tableIn(tables, 'request').rows).fill(NO_DAY);
    const open = new Uint8Array(ended.length);
    const [of, outcomeOn] = [rowsOf(assessments, 'request'), days(assessments, 'outcomeOn')];
    const [started, again] = [assessmentStarts(tables), days(assessments, 'startsAgainOn')];
    const endOf = assessmentEnds(tables);
    for (let row = 0; row < assessments.rows; row++) {
      const request = of[row]!;
      if (request < 0) continue;
      const begun = Math.max(started[row]!, again[row]!);
      const end = endOf(row, begun, outcomeOn[row]! < again[row]! ? NO_DAY : outcomeOn[row]!);
      if (end === NO_DAY) open[request] = 1;
      else ended[request] = Math.max(ended[request]!, end);
    }
    const request = rowsOf(advice, 'request');
    const values = new Int32Array(advice.rows).fill(NO_DAY);
    for (let row = 0; row < advice.rows; row++)
      if (request[row]! >= 0 && open[request[row]!] === 0) values[row] = ended[request[row]!]!;
    return { kind: 'day', values };
  },
} satisfies WorkedOutField;
