// A request that was entered before it came in.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { findInEach, isoOrNull } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'JX-18',
  set: 'journey',
  title: 'Entered before it happened',
  plain:
    'A request was keyed into the case system on a day before it was received. Entering it on the day itself, or later, is in order.',
  severity: 'query',
  fields: ['request.receivedOn', 'request.enteredOn'],
  source: 'Arithmetic: the day of entry is stamped by the case system, the day of receipt is typed.',
  examples: [
    {
      name: 'entered a day before it came in',
      held: { request: [{ enteredOn: '2025-01-06', receivedOn: '2025-01-07' }] },
      finds: ['request-1'],
    },
    {
      name: 'entered on the day',
      held: { request: [{ enteredOn: '2025-01-07', receivedOn: '2025-01-07' }] },
      finds: [],
    },
    {
      name: 'entered three weeks later is late, not impossible',
      held: { request: [{ enteredOn: '2025-01-28', receivedOn: '2025-01-07' }] },
      finds: [],
    },
  ],
  find(held) {
    return findInEach(held.request, (request) => {
      if (!isBefore(request.enteredOn, request.receivedOn)) return null;
      const facts = { enteredOn: isoOrNull(request.enteredOn), receivedOn: isoOrNull(request.receivedOn) };
      return foundIn('request', request, 'receivedOn', facts);
    });
  },
  sentence: (f) =>
    `The request was entered on ${dayWords(f.enteredOn)} as received on ${dayWords(f.receivedOn)}, which had not come yet. Check the day of receipt, and its year: the clocks run from it.`,
} satisfies CaseCheck;
