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
    'the meeting before it of the same plan was held less than 28 days earlier, or on its day under a smaller number',
  type: 'yes-no',
  make: (tables) => ({ kind: 'code', values: reviewCycles(tables).duplicate, codes: YES_NO }),
} satisfies WorkedOutField;
