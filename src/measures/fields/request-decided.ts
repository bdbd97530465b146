// What the first decision on a request was: to assess, or not to.

import { firstDecisions } from '../engine/first-decisions.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'request.decided',
  table: 'request',
  field: 'decided',
  title: 'First decision',
  plain: 'to assess (Y) or not to assess (N), as first decided',
  type: 'code',
  codes: ['', 'Y', 'N'],
  make: (tables) => ({ kind: 'code', values: firstDecisions(tables).what, codes: ['', 'Y', 'N'] }),
} satisfies WorkedOutField;
