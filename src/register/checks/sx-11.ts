// SX-11: an outcome before the request was received.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach } from '../check-rows.ts';

export default {
  id: 'SX-11',
  set: 'sen2',
  title: 'Outcome before the request',
  plain: 'Looks for requests whose outcome was told before the day they were received. The same day is in order.',
  severity: 'error',
  fields: ['request.outcomeOn', 'request.receivedOn'],
  source:
    'SEN and Disability Regulations 2014, regulations 4 and 5: what was asked is decided. The rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    { name: 'six weeks later', held: { request: [{ receivedOn: '2024-07-20', outcomeOn: '2024-08-30' }] }, finds: [] },
    {
      name: 'on the boundary: an outcome on the day of receipt is in order',
      held: { request: [{ receivedOn: '2024-07-20', outcomeOn: '2024-07-20' }] },
      finds: [],
    },
    {
      name: 'the day before',
      held: { request: [{ receivedOn: '2024-07-20', outcomeOn: '2024-07-19' }] },
      finds: ['request-1'],
    },
    { name: 'no outcome yet', held: { request: [{ receivedOn: '2024-07-20' }] }, finds: [] },
  ],
  find: (held) =>
    findInEach(held.request, (request) =>
      request.outcomeOn === null || request.receivedOn === null || request.outcomeOn >= request.receivedOn
        ? null
        : {
            rows: [cite('request', request)],
            field: 'outcomeOn',
            facts: { receivedOn: isoDay(request.receivedOn), outcomeOn: isoDay(request.outcomeOn) },
          },
    ),
  sentence: ({ receivedOn, outcomeOn }) =>
    `The outcome is dated ${dayWords(outcomeOn)}, before the request was received on ${dayWords(receivedOn)}. Look at the letter and the request, and put right the date that is not theirs.`,
} satisfies CaseCheck;
