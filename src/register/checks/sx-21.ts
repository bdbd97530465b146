// SX-21: higher education or paid work as a child.

import { ageOn } from '../age.ts';
import type { CaseCheck } from '../check.ts';
import { bornOn, cite, findInEach, lastDayBefore } from '../check-rows.ts';

const FROM_AGE = 16;
const WORDS: Record<string, string> = { 3: 'higher education', 4: 'paid employment' };

export default {
  id: 'SX-21',
  set: 'sen2',
  title: 'Higher education or employment under 16',
  plain: 'Looks for plans that ceased for higher education or paid employment before the 16th birthday.',
  severity: 'query',
  fields: ['plan.ceaseReason', 'plan.ceasedOn', 'person.bornOn'],
  source: 'SEN2 guide, item 4.6, reasons 3 and 4; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'paid employment at 19',
      held: { person: [{ bornOn: '2005-05-04' }], plan: [{ ceasedOn: '2024-08-01', ceaseReason: '4' }] },
      finds: [],
    },
    {
      name: 'on the boundary: the last day is the 16th birthday',
      held: { person: [{ bornOn: '2008-05-04' }], plan: [{ ceasedOn: '2024-05-05', ceaseReason: '4' }] },
      finds: [],
    },
    {
      name: 'the last day is the day before it',
      held: { person: [{ bornOn: '2008-05-04' }], plan: [{ ceasedOn: '2024-05-04', ceaseReason: '3' }] },
      finds: ['plan-1'],
    },
    {
      name: 'needs met at 9',
      held: { person: [{ bornOn: '2015-05-04' }], plan: [{ ceasedOn: '2024-08-01', ceaseReason: '2' }] },
      finds: [],
    },
  ],
  find: (held, { settings }) =>
    findInEach(held.plan, (plan) => {
      const reason = plan.ceaseReason;
      if (plan.ceasedOn === null || (reason !== '3' && reason !== '4')) return null;
      const born = bornOn(held);
      if (born === null) return null;
      const age = ageOn(born, lastDayBefore(plan.ceasedOn), settings.leapBirthday);
      return age >= FROM_AGE ? null : { rows: [cite('plan', plan)], field: 'ceaseReason', facts: { age, reason } };
    }),
  sentence: ({ age, reason }) =>
    `The plan ceased for ${WORDS[String(reason)]} at the age of ${age}. Look at the reason and the date of birth; if both are right, explain it.`,
} satisfies CaseCheck;
