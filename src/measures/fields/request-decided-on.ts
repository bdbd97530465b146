// The first decision whether to assess, by the day of its notice: what mediation or an order changes later leaves it as it was.

import { firstDecisions } from '../engine/first-decisions.ts';
import type { WorkedOutField } from '../source.ts';

export default {
  id: 'request.decidedOn',
  table: 'request',
  field: 'decidedOn',
  title: 'First decided',
  plain:
    'the day of the notice of the first decision to assess or not; where no decision is recorded, the day of the request’s outcome',
  type: 'day',
  make: (tables) => ({ kind: 'day', values: firstDecisions(tables).on }),
} satisfies WorkedOutField;
