// Whether a case officer took a case over from another.

import { followsAnother } from '../engine/officer-changes.ts';
import { YES_NO } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'allocation.followsAnother',
  table: 'allocation',
  field: 'followsAnother',
  title: 'Took over from another',
  plain: 'the allocation before it, by its first day, was to another officer',
  type: 'yes-no',
  make: (tables) => ({ kind: 'code', values: followsAnother(tables), codes: YES_NO }),
} satisfies WorkedOutField;
