// When a case officer took a case over from another.

import { tookOverOn } from '../engine/officer-changes.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'allocation.tookOverOn',
  table: 'allocation',
  field: 'tookOverOn',
  title: 'Took over from another',
  plain:
    'the first day of this officer on the case, where another had it before; allocations to the same officer one after the other are one time',
  type: 'day',
  make: (tables) => ({ kind: 'day', values: tookOverOn(tables) }),
} satisfies WorkedOutField;
