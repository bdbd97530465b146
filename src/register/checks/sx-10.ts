// SX-10: a request that is received after the return.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { asAt, cite, findInEach } from '../check-rows.ts';

export default {
  id: 'SX-10',
  set: 'sen2',
  title: 'Request still to come',
  plain: 'Looks for requests received after the census day, or after today where the records are no return.',
  severity: 'error',
  fields: ['request.receivedOn'],
  source: 'SEN2 guide, item 2.1; the rule itself is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'received in July', held: { request: [{ receivedOn: '2024-07-20' }] }, finds: [] },
    {
      name: 'on the boundary: received on the census day',
      held: { request: [{ receivedOn: '2025-01-16' }] },
      finds: [],
    },
    { name: 'received the day after', held: { request: [{ receivedOn: '2025-01-17' }] }, finds: ['request-1'] },
    {
      name: 'outside a return, today decides',
      held: { request: [{ receivedOn: '2025-03-01' }, { receivedOn: '2025-03-02' }] },
      year: null,
      today: '2025-03-01',
      finds: ['request-2'],
    },
  ],
  find: (held, ctx) =>
    findInEach(held.request, (request) =>
      request.receivedOn === null || request.receivedOn <= asAt(ctx)
        ? null
        : {
            rows: [cite('request', request)],
            field: 'receivedOn',
            facts: { receivedOn: isoDay(request.receivedOn), asAt: isoDay(asAt(ctx)) },
          },
    ),
  sentence: ({ receivedOn, asAt: on }) =>
    `The request is down as received on ${dayWords(receivedOn)}, after ${dayWords(on)}. Put the date right, or leave the request for the next return.`,
} satisfies CaseCheck;
