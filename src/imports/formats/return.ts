// A filled return template. It is kept by whoever it came from, so that the imports page sends it on to the returns.

import type { Format } from '../format.ts';
import { issue } from '../issues.ts';
import { isReturn } from '../returns/read-return.ts';

export default {
  id: 'return',
  title: 'Filled return template',
  recognise: (grid) => (isReturn(grid) ? 1 : 0),
  read: () => ({
    title: null,
    statedOn: null,
    statedBy: null,
    rows: [],
    emptySections: [],
    texts: [],
    tables: [],
    issues: [issue('filled-return', 'stops', {}, {})],
  }),
} satisfies Format;
