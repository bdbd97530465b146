// When the assessment that advice was sought for came to its end.

import { days, NO_DAY, rowsOf, tableIn } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'advice.caseEndedOn',
  table: 'advice',
  field: 'caseEndedOn',
  title: 'Assessment ended',
  plain:
    'the latest outcome of an assessment of the same request; not stated while one of them is open, or none is recorded',
  type: 'day',
  make: (tables) => {
    const advice = tableIn(tables, 'advice');
    const assessments = tableIn(tables, 'assessment');
    const ended = new Int32Array(tableIn(tables, 'request').rows).fill(NO_DAY);
    const open = new Uint8Array(ended.length);
    const [of, outcomeOn] = [rowsOf(assessments, 'request'), days(assessments, 'outcomeOn')];
    const again = days(assessments, 'startsAgainOn');
    for (let row = 0; row < assessments.rows; row++) {
      const request = of[row]!;
      if (request < 0) continue;
      if (outcomeOn[row] === NO_DAY || outcomeOn[row]! < again[row]!) open[request] = 1;
      else ended[request] = Math.max(ended[request]!, outcomeOn[row]!);
    }
    const request = rowsOf(advice, 'request');
    const values = new Int32Array(advice.rows).fill(NO_DAY);
    for (let row = 0; row < advice.rows; row++)
      if (request[row]! >= 0 && open[request[row]!] === 0) values[row] = ended[request[row]!]!;
    return { kind: 'day', values };
  },
} satisfies WorkedOutField;
