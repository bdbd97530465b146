// The next meeting that reviewed the same plan.

import { reviewCycles } from '../engine/review-cycles.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'review.nextMeetingOn',
  table: 'review',
  field: 'nextMeetingOn',
  title: 'Next meeting',
  plain:
    'the day of the next meeting of the same plan, those of cancelled reviews left out; of two on one day the one with the greater number comes next',
  type: 'day',
  make: (tables) => ({ kind: 'day', values: reviewCycles(tables).nextMeetingOn }),
} satisfies WorkedOutField;
