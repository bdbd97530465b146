// An age that a request or a plan cannot have: before birth, or 26 and over.

import { ageOn } from '../age.ts';
import type { CaseCheck, CaseFound } from '../check.ts';
import { asAt, bornOn, cite, findInEach, isActive, lastDayUpTo, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

/** The year in which somebody turns 25 ends before they turn 26 (section 46). */
const TOO_OLD = 26;

export default {
  id: 'JX-13',
  set: 'journey',
  title: 'Age under 0 or over 25',
  plain:
    'A request came in, or a plan is kept, on a day before birth or on or after the 26th birthday. The date of birth is as likely to need correcting as the other date.',
  severity: 'query',
  fields: ['request.receivedOn', 'plan.startedOn', 'plan.ceasedOn', 'person.bornOn'],
  source:
    'Children and Families Act 2014, sections 36, 46 and 83: from birth up to the end of the academic year in which somebody turns 25.',
  examples: [
    {
      name: 'a request on the 26th birthday is found',
      held: { person: [{ bornOn: '1999-03-01' }], request: [{ receivedOn: '2025-03-01' }] },
      finds: ['request-1'],
    },
    {
      name: 'a request on the day before the 26th birthday is left alone',
      held: { person: [{ bornOn: '1999-03-02' }], request: [{ receivedOn: '2025-03-01' }] },
      finds: [],
    },
    {
      name: 'a request on the day of birth is left alone, one on the day before it is found',
      held: {
        person: [{ bornOn: '2024-03-02' }],
        request: [{ receivedOn: '2024-03-02' }, { receivedOn: '2024-03-01' }],
      },
      finds: ['request-2'],
    },
    {
      name: 'a plan that is kept at 26 is found',
      held: { person: [{ bornOn: '1999-03-01' }], plan: [{ startedOn: '2016-05-01' }] },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'a plan that ceased at 25 is left alone',
      held: { person: [{ bornOn: '1999-03-01' }], plan: [{ startedOn: '2016-05-01', ceasedOn: '2024-08-01' }] },
      today: '2025-06-01',
      finds: [],
    },
    {
      name: 'a plan that began before birth is found',
      held: { person: [{ bornOn: '2017-05-01' }], plan: [{ startedOn: '2016-05-01' }] },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'born on 29 February, 26 on the first of March as the setting says',
      held: {
        person: [{ bornOn: '2000-02-29' }],
        request: [{ receivedOn: '2026-02-28' }, { receivedOn: '2026-03-01' }],
      },
      today: '2026-04-01',
      finds: ['request-2'],
    },
  ],
  find(held, ctx) {
    const born = bornOn(held);
    if (born === null) return NOTHING;
    const against: CaseFound['rows'] = held.person.map((person) => cite('person', person));
    const isAgeless = (age: number) => age < 0 || age >= TOO_OLD;
    const requests = findInEach(held.request, (request) => {
      if (request.receivedOn === null) return null;
      const age = ageOn(born, request.receivedOn, ctx.settings.leapBirthday);
      return isAgeless(age) ? foundIn('request', request, 'receivedOn', { age, of: 'came in' }, against) : null;
    });
    const plans = findInEach(held.plan, (plan) => {
      if (plan.startedOn === null) return null;
      const started = ageOn(born, plan.startedOn, ctx.settings.leapBirthday);
      if (isAgeless(started)) return foundIn('plan', plan, 'startedOn', { age: started, of: 'began' }, against);
      const kept = isActive(plan, asAt(ctx)) || plan.ceasedOn !== null;
      const age = ageOn(born, lastDayUpTo(asAt(ctx), plan.ceasedOn), ctx.settings.leapBirthday);
      return kept && age >= TOO_OLD ? foundIn('plan', plan, 'ceasedOn', { age, of: 'is kept' }, against) : null;
    });
    return requests.length + plans.length === 0 ? NOTHING : [...requests, ...plans];
  },
  sentence: (f) =>
    `By the date of birth that is held, this ${f.of === 'came in' ? 'request' : 'plan'} ${f.of} ${Number(f.age) < 0 ? 'before birth' : `at the age of ${f.age}`}. Check the date of birth and the date here; plans end with the academic year of the 25th birthday.`,
} satisfies CaseCheck;
