// Whether an appeal was registered after a mediation.

import { codes, days, NO_DAY, rowsOf, tableIn, YES_NO } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'dispute.appealed',
  table: 'dispute',
  field: 'appealed',
  title: 'Followed by an appeal',
  plain: 'another row, an appeal that was registered, names this mediation as the one it followed',
  type: 'yes-no',
  make: (tables) => {
    const disputes = tableIn(tables, 'dispute');
    const kind = codes(disputes, 'kind');
    const appeal = kind.codes.indexOf('appeal');
    const [after, registeredOn] = [rowsOf(disputes, 'mediation'), days(disputes, 'registeredOn')];
    const values = new Uint8Array(disputes.rows).fill(1);
    for (let row = 0; row < disputes.rows; row++)
      if (after[row]! >= 0 && registeredOn[row] !== NO_DAY && appeal > 0 && kind.values[row] === appeal)
        values[after[row]!] = 2;
    return { kind: 'code', values, codes: YES_NO };
  },
} satisfies WorkedOutField;
