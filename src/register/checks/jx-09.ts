// Advice that came back before it was asked for.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { isoOrNull } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'JX-09',
  set: 'journey',
  title: 'Advice returned before it was asked for',
  plain:
    'A piece of advice is dated before the day on which it was asked for, or on which the body received the asking. Earlier advice that is used again is left alone: it is older by its nature.',
  severity: 'query',
  fields: ['advice.returnedOn', 'advice.requestedOn', 'advice.receivedByBodyOn'],
  source: 'SEND Regulations 2014, regulations 6 and 8: advice answers a request for it.',
  examples: [
    {
      name: 'advice a day older than the asking is found',
      held: { advice: [{ requestedOn: '2024-06-04', returnedOn: '2024-06-03' }] },
      finds: ['advice-1'],
    },
    {
      name: 'advice on the day of the asking is in order',
      held: { advice: [{ requestedOn: '2024-06-04', receivedByBodyOn: '2024-06-04', returnedOn: '2024-06-04' }] },
      finds: [],
    },
    {
      name: 'earlier advice that is used again is older',
      held: { advice: [{ requestedOn: '2024-06-04', returnedOn: '2024-02-03', reused: true }] },
      finds: [],
    },
    {
      name: 'the body received the asking after it had answered',
      held: { advice: [{ requestedOn: '2024-06-04', receivedByBodyOn: '2024-06-20', returnedOn: '2024-06-19' }] },
      finds: ['advice-1'],
    },
  ],
  find(held) {
    return held.advice.flatMap((advice) => {
      const { requestedOn, receivedByBodyOn, returnedOn } = advice;
      const beforeAsking = isBefore(returnedOn, requestedOn);
      if (advice.reused === true || !(beforeAsking || isBefore(returnedOn, receivedByBodyOn))) return [];
      const facts = {
        returnedOn: isoOrNull(returnedOn),
        askedOn: isoOrNull(beforeAsking ? requestedOn : receivedByBodyOn),
        event: beforeAsking ? 'it was asked for' : 'the body received the asking',
        kind: advice.kind,
      };
      return [foundIn('advice', advice, 'returnedOn', facts)];
    });
  },
  sentence: (f) =>
    `The advice came back on ${dayWords(f.returnedOn)}, but ${f.event} only on ${dayWords(f.askedOn)}. Correct one of the dates; if it is earlier advice used again, mark it so.`,
} satisfies CaseCheck;
