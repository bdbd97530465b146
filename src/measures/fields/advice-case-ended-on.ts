// When the assessment that advice was sought for came to its end.

import { requestEnds } from '../engine/assessment-ends.ts';
import { NO_DAY, rowsOf, tableIn } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'advice.caseEndedOn',
  table: 'advice',
  field: 'caseEndedOn',
  title: 'Assessment ended',
  plain:
    'the latest end of an assessment of the same request, by its outcome or the family’s move out of the area; from its first day where an outcome is recorded without its day; not stated while one of them is open, or none is recorded',
  type: 'day',
  make: (tables) => {
    const advice = tableIn(tables, 'advice');
    const { ended, state } = requestEnds(tables);
    const request = rowsOf(advice, 'request');
    const values = new Int32Array(advice.rows).fill(NO_DAY);
    for (let row = 0; row < advice.rows; row++)
      if (request[row]! >= 0 && state[request[row]!] === 1) values[row] = ended[request[row]!]!;
    return { kind: 'day', values };
  },
} satisfies WorkedOutField;
