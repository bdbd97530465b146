// A request that came in while an earlier one was still being dealt with.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import { processEnd } from '../request-process.ts';

export default {
  id: 'JX-21',
  set: 'journey',
  title: 'Duplicate request in the same process',
  plain:
    'A request came in while an earlier request of the same person was undecided or its assessment was under way. It is linked to the first and starts no clock again. On the day on which the first process ends a new request is in order. Historical requests are left alone.',
  severity: 'query',
  fields: ['request.receivedOn'],
  source: 'Children and Families Act 2014, section 36: one assessment at a time; local practice is to link the second.',
  examples: [
    {
      name: 'two requests, the first not yet decided',
      held: { request: [{ receivedOn: '2025-01-06' }, { receivedOn: '2025-01-20' }] },
      finds: ['request-2'],
    },
    {
      name: 'a request on the day of the refusal is new',
      held: {
        request: [{ receivedOn: '2024-10-06', outcome: 'N', outcomeOn: '2024-11-10' }, { receivedOn: '2024-11-10' }],
      },
      finds: [],
    },
    {
      name: 'a request on the day before the refusal is a duplicate',
      held: {
        request: [{ receivedOn: '2024-10-06', outcome: 'N', outcomeOn: '2024-11-10' }, { receivedOn: '2024-11-09' }],
      },
      finds: ['request-2'],
    },
    {
      name: 'a school asks while the assessment that the parent asked for is under way',
      held: {
        request: [{ receivedOn: '2024-10-06', outcome: 'Y', outcomeOn: '2024-11-10' }, { receivedOn: '2024-12-01' }],
        assessment: [{ request: 'request-1' }],
      },
      finds: ['request-2'],
    },
    {
      name: 'after the plan a new request is another process',
      held: {
        request: [{ receivedOn: '2023-10-06', outcome: 'Y', outcomeOn: '2023-11-10' }, { receivedOn: '2024-12-01' }],
        assessment: [{ request: 'request-1', outcome: 'Y', outcomeOn: '2024-02-20' }],
      },
      finds: [],
    },
    {
      name: 'the same request twice on one day',
      held: { request: [{ receivedOn: '2025-01-06' }, { receivedOn: '2025-01-06' }] },
      finds: ['request-2'],
    },
  ],
  find(held) {
    if (held.request.length < 2) return NOTHING;
    const dated = held.request.filter((one) => one.receivedOn !== null && one.outcome !== 'H');
    const inOrder = dated.toSorted((a, b) => a.receivedOn! - b.receivedOn!);
    return inOrder.flatMap((request, i) => {
      const open = inOrder.slice(0, i).find((earlier) => processEnd(held, earlier) > request.receivedOn!);
      if (!open) return [];
      const facts = { receivedOn: isoOrNull(request.receivedOn), earlierOn: isoOrNull(open.receivedOn) };
      return [foundIn('request', request, 'receivedOn', facts, [cite('request', open)])];
    });
  },
  sentence: (f) =>
    `This request came in on ${dayWords(f.receivedOn)} while the one of ${dayWords(f.earlierOn)} was still open. Link it to the first, or close the first with its outcome; the first day stands for the clocks.`,
} satisfies CaseCheck;
