// Whether an exception to the 20 weeks is recorded for the assessment that a plan came from.

import { codes, rowsOf, tableIn, YES_NO } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'plan.exception',
  table: 'plan',
  field: 'exception',
  title: 'Exception to 20 weeks',
  plain: 'as the assessment that the plan came from was returned (SEN2 item Week20)',
  type: 'yes-no',
  make: (tables) => {
    const plans = tableIn(tables, 'plan');
    const assessments = tableIn(tables, 'assessment');
    const week20 = codes(assessments, 'week20');
    const yes = week20.codes.indexOf('yes');
    const of = rowsOf(plans, 'assessment');
    const values = new Uint8Array(plans.rows);
    for (let row = 0; row < plans.rows; row++)
      values[row] = of[row]! >= 0 && yes > 0 && week20.values[of[row]!] === yes ? 2 : 1;
    return { kind: 'code', values, codes: YES_NO };
  },
} satisfies WorkedOutField;
