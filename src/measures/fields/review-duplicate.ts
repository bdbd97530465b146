// Whether a review is one that was written twice.

import { reviewCycles } from '../engine/review-cycles.ts';
import { YES_NO } from '../engine/tables.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'review.duplicate',
  table: 'review',
  field: 'duplicate',
  title: 'Duplicate review workflow',
  plain:
    'meetings of one plan less than 28 days after the one before are one review: the row first decided stands for it, or else one that was not closed as the duplicate, then that of the first meeting, then of the smaller number; the others are duplicates',
  type: 'yes-no',
  make: (tables) => ({ kind: 'code', values: reviewCycles(tables).duplicate, codes: YES_NO }),
} satisfies WorkedOutField;
