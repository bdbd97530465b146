// A plan that was reopened as if it were a new one.

import { daysBetween } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'JX-22',
  set: 'journey',
  title: 'Ceased plan reopened as a new plan',
  plain:
    'A plan begins after an earlier one of the same person ceased, and has no request of its own that came in since. A ceasing that was undone leaves one plan without a break; a fresh request leads to a new one. Plans that moved in are left alone.',
  severity: 'query',
  fields: ['plan.ceasedOn', 'plan.startedOn', 'plan.request'],
  source:
    'Children and Families Act 2014, sections 36, 45 and 51: a plan is made after an assessment; an appeal that succeeds undoes the ceasing.',
  examples: [
    {
      name: 'reopened after the tribunal as a second plan of the same request',
      held: {
        request: [{ receivedOn: '2019-01-07' }],
        plan: [
          { request: 'request-1', startedOn: '2019-05-20', ceasedOn: '2024-09-01' },
          { request: 'request-1', startedOn: '2024-10-15' },
        ],
      },
      finds: ['plan-1'],
    },
    {
      name: 'a fresh request led to the second plan: two plans, never joined',
      held: {
        request: [{ receivedOn: '2019-01-07' }, { receivedOn: '2024-10-15' }],
        plan: [
          { request: 'request-1', startedOn: '2019-05-20', ceasedOn: '2024-09-01' },
          { request: 'request-2', startedOn: '2025-03-01' },
        ],
      },
      finds: [],
    },
    {
      name: 'the second plan begins on the day on which the first no longer held',
      held: {
        plan: [{ startedOn: '2019-05-20', ceasedOn: '2024-09-01' }, { startedOn: '2024-09-01' }],
      },
      finds: ['plan-1'],
    },
    {
      name: 'moved away with one plan and back with another',
      held: {
        plan: [
          { startedOn: '2019-05-20', ceasedOn: '2023-09-01', ceaseReason: '5' },
          { startedOn: '2024-10-15', transferredFrom: '850' },
        ],
      },
      finds: [],
    },
  ],
  find(held) {
    if (held.plan.length < 2) return NOTHING;
    return held.plan.flatMap((later) => {
      if (later.startedOn === null || later.transferredFrom !== null || later.transferredOn !== null) return [];
      const request = held.request.find(({ id }) => id === later.request);
      const earlier = held.plan
        .filter((plan) => plan !== later && plan.ceasedOn !== null && plan.ceasedOn <= later.startedOn!)
        .reduce<(typeof held.plan)[number] | null>((a, b) => (a && a.ceasedOn! >= b.ceasedOn! ? a : b), null);
      if (!earlier) return [];
      const own = request?.receivedOn ?? null;
      if (later.request !== earlier.request && own !== null && own > (earlier.startedOn ?? own - 1)) return [];
      const facts = {
        ceasedOn: isoOrNull(earlier.ceasedOn),
        startedOn: isoOrNull(later.startedOn),
        days: daysBetween(earlier.ceasedOn!, later.startedOn),
      };
      return [foundIn('plan', earlier, 'ceasedOn', facts, [cite('plan', later)])];
    });
  },
  sentence: (f) =>
    `The plan ceased on ${dayWords(f.ceasedOn)} and another begins on ${dayWords(f.startedOn)} without a new request. If the ceasing was undone, take it back, so that one plan runs on; if the person came back, record the new request.`,
} satisfies CaseCheck;
