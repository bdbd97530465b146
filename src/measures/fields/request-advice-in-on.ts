// When the last advice of a request was in.

import { codes, days, NO_DAY, rowsOf, tableIn } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'request.adviceInOn',
  table: 'request',
  field: 'adviceInOn',
  title: 'All advice in',
  plain:
    'the last day on which advice of the request was returned; not stated while any of it is out, but for earlier advice used again and a child not known to the service',
  type: 'day',
  make: (tables) => {
    const advice = tableIn(tables, 'advice');
    const [of, returnedOn] = [rowsOf(advice, 'request'), days(advice, 'returnedOn')];
    const settled = ['reused', 'notKnown'].map((field) => {
      const { codes: list, values } = codes(advice, field);
      return { values, yes: list.indexOf('yes') };
    });
    const values = new Int32Array(tableIn(tables, 'request').rows).fill(NO_DAY);
    const out = new Uint8Array(values.length);
    for (let row = 0; row < advice.rows; row++) {
      const request = of[row]!;
      if (request < 0) continue;
      if (returnedOn[row] !== NO_DAY) values[request] = Math.max(values[request]!, returnedOn[row]!);
      else if (!settled.some(({ values: said, yes }) => yes > 0 && said[row] === yes)) out[request] = 1;
    }
    for (let request = 0; request < values.length; request++) if (out[request] === 1) values[request] = NO_DAY;
    return { kind: 'day', values };
  },
} satisfies WorkedOutField;
