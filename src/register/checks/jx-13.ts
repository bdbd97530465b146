// An age that a request or a plan cannot have: before birth, or 26 and over.

import type { Day } from '../../clocks/index.ts';
import { ageOn, birthday } from '../age.ts';
import type { CaseCheck } from '../check.ts';
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
    const { leapBirthday } = ctx.settings;
    const tooOldOn = birthday(born, TOO_OLD, leapBirthday);
    const isAgeless = (on: Day) => on < born || on >= tooOldOn;
    const against = () => held.person.map((person) => cite('person', person));
    const requests = findInEach(held.request, (request) => {
      const { receivedOn } = request;
      if (receivedOn === null || !isAgeless(receivedOn)) return null;
      const facts = { age: ageOn(born, receivedOn, leapBirthday), of: 'came in' };
      return foundIn('request', request, 'receivedOn', facts, against());
    });
    const plans = findInEach(held.plan, (plan) => {
      if (plan.startedOn === null) return null;
      if (isAgeless(plan.startedOn)) {
        const facts = { age: ageOn(born, plan.startedOn, leapBirthday), of: 'began' };
        return foundIn('plan', plan, 'startedOn', facts, against());
      }
      const keptOn = lastDayUpTo(asAt(ctx), plan.ceasedOn);
      if (keptOn < tooOldOn || !(plan.ceasedOn !== null || isActive(plan, asAt(ctx)))) return null;
      const facts = { age: ageOn(born, keptOn, leapBirthday), of: 'is kept' };
      return foundIn('plan', plan, 'ceasedOn', facts, against());
    });
    return requests.length + plans.length === 0 ? NOTHING : [...requests, ...plans];
  },
  sentence: (f) =>
    `By the date of birth that is held, this ${f.of === 'came in' ? 'request' : 'plan'} ${f.of} ${Number(f.age) < 0 ? 'before birth' : `at the age of ${f.age}`}. Check the date of birth and the date here; plans end with the academic year of the 25th birthday.`,
} satisfies CaseCheck;
