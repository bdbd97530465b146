// A plan dated before the request that it followed.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'JX-01',
  set: 'journey',
  title: 'Plan before its request',
  plain:
    'The final plan, or where that is not stated its start, is dated before the request it came from. Plans that moved in and historical requests are left alone: they began elsewhere or long ago.',
  severity: 'query',
  fields: ['plan.issuedOn', 'plan.startedOn', 'request.receivedOn'],
  source: 'Children and Families Act 2014, sections 36 and 37: a plan follows an assessment, which follows a request.',
  examples: [
    {
      name: 'a plan sent a day before the request came in is found',
      held: { request: [{ receivedOn: '2024-03-05' }], plan: [{ request: 'request-1', issuedOn: '2024-03-04' }] },
      finds: ['plan-1'],
    },
    {
      name: 'a plan sent on the day of the request is left alone',
      held: { request: [{ receivedOn: '2024-03-05' }], plan: [{ request: 'request-1', issuedOn: '2024-03-05' }] },
      finds: [],
    },
    {
      name: 'a plan that moved in keeps the date on which it was first made',
      held: {
        request: [{ receivedOn: '2024-03-05' }],
        plan: [{ request: 'request-1', startedOn: '2021-03-04', transferredFrom: '839' }],
      },
      finds: [],
    },
    {
      name: 'a historical request says no more than that there is a plan',
      held: {
        request: [{ receivedOn: '2024-03-05', outcome: 'H' }],
        plan: [{ request: 'request-1', startedOn: '2021-03-04' }],
      },
      finds: [],
    },
  ],
  find(held) {
    return held.plan.flatMap((plan) => {
      const request = held.request.find(({ id }) => id === plan.request);
      const madeOn = plan.issuedOn ?? plan.startedOn;
      const began = request && (request.receivedOn ?? request.responsibleOn);
      if (!request || !began || request.outcome === 'H' || movedIn(plan) || !isBefore(madeOn, began)) return [];
      const facts = { madeOn: isoOrNull(madeOn), receivedOn: isoOrNull(began) };
      const field = plan.issuedOn === null ? 'startedOn' : 'issuedOn';
      return [foundIn('plan', plan, field, facts, [cite('request', request)])];
    });
  },
  sentence: (f) =>
    `The plan is dated ${dayWords(f.madeOn)}, before the request it followed came in on ${dayWords(f.receivedOn)}. Check both dates, and that the plan hangs on the right request.`,
} satisfies CaseCheck;

function movedIn(plan: { transferredFrom: string | null; transferredOn: number | null }): boolean {
  return plan.transferredFrom !== null || plan.transferredOn !== null;
}
