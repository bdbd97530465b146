// SX-20: ceased at the maximum age, at an age that is not.

import { type Day, partsOfDay } from '../../clocks/index.ts';
import { ageOn, type LeapBirthday, planMayRunUpTo } from '../age.ts';
import type { CaseCheck } from '../check.ts';
import { asAt, bornOn, cite, findInEach, lastDayBefore } from '../check-rows.ts';
import { ageAtStartOfSchoolYear } from '../school-year.ts';

const MAXIMUM_AGE = '1';
const LAST_AGE = 25;
const JULY = 7;
const AUGUST = 8;

/** Within the school year in which they turn 25: from the birthday on, or in the summer that ends it. */
function isAtMaximumAge(born: Day, lastDay: Day, leapBirthday: LeapBirthday): boolean {
  if (lastDay >= planMayRunUpTo(born, leapBirthday, '31 August')) return false;
  if (ageOn(born, lastDay, leapBirthday) >= LAST_AGE) return true;
  const { month } = partsOfDay(lastDay);
  return (month === JULY || month === AUGUST) && ageAtStartOfSchoolYear(born, lastDay) === LAST_AGE - 1;
}

export default {
  id: 'SX-20',
  set: 'sen2',
  title: 'Maximum age at another age',
  plain:
    'Looks for plans that ceased because the maximum age was reached, where the last day is before the 25th birthday or after the school year in which it falls. The summer that ends that year is in order even if the birthday is later in it.',
  severity: 'query',
  fields: ['plan.ceaseReason', 'plan.ceasedOn', 'person.bornOn'],
  source:
    'Children and Families Act 2014, section 46: up to the end of the academic year in which they turn 25. Whether that year ends in July or August is to be verified.',
  toVerify: true,
  examples: [
    {
      name: 'turned 25 on 10 March 2025 and ceased on 31 July 2025',
      held: { person: [{ bornOn: '2000-03-10' }], plan: [{ ceasedOn: '2025-08-01', ceaseReason: '1' }] },
      finds: [],
    },
    {
      name: 'ceased a year too early for it',
      held: { person: [{ bornOn: '2000-03-10' }], plan: [{ ceasedOn: '2024-08-01', ceaseReason: '1' }] },
      finds: ['plan-1'],
    },
    {
      name: 'on the boundary: the last day is the 25th birthday',
      held: { person: [{ bornOn: '2000-03-10' }], plan: [{ ceasedOn: '2025-03-11', ceaseReason: '1' }] },
      finds: [],
    },
    {
      name: 'the last day is the day before it',
      held: { person: [{ bornOn: '2000-03-10' }], plan: [{ ceasedOn: '2025-03-10', ceaseReason: '1' }] },
      finds: ['plan-1'],
    },
    {
      name: 'the school year ended on 31 August: a day longer is too long',
      held: {
        person: [{ bornOn: '2000-03-10' }],
        plan: [
          { ceasedOn: '2025-09-01', ceaseReason: '1' },
          { ceasedOn: '2025-09-02', ceaseReason: '1' },
        ],
      },
      finds: ['plan-2'],
    },
    {
      name: 'ceased on 31 July, 25 on 12 August of the same school year',
      held: { person: [{ bornOn: '2000-08-12' }], plan: [{ ceasedOn: '2025-08-01', ceaseReason: '1' }] },
      finds: [],
    },
    {
      name: 'another reason at another age',
      held: { person: [{ bornOn: '2010-03-10' }], plan: [{ ceasedOn: '2025-08-01', ceaseReason: '2' }] },
      finds: [],
    },
  ],
  find: (held, ctx) =>
    findInEach(held.plan, (plan) => {
      if (plan.ceaseReason !== MAXIMUM_AGE || plan.ceasedOn === null) return null;
      const born = bornOn(held);
      const lastDay = lastDayBefore(plan.ceasedOn);
      // A date of birth that is still to come is said by SX-03.
      if (born === null || born > lastDay || born > asAt(ctx)) return null;
      const { leapBirthday } = ctx.settings;
      if (isAtMaximumAge(born, lastDay, leapBirthday)) return null;
      return { rows: [cite('plan', plan)], field: 'ceaseReason', facts: { age: ageOn(born, lastDay, leapBirthday) } };
    }),
  sentence: ({ age }) =>
    `The plan ceased because the maximum age was reached, at ${age}. Look at the date of birth, the last day and the reason; a plan may run to the end of the school year in which the young person turns 25.`,
} satisfies CaseCheck;
