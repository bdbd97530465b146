// SX-04: an age at which there is seldom a plan or a request.

import { type Day, isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { asAt, cite, findInEach, isActive, lastDayUpTo } from '../check-rows.ts';
import type { Held } from '../record.ts';
import { ageAtStartOfSchoolYear } from '../school-year.ts';

const YOUNGEST = 0;
const OLDEST = 24;

/** Whose plans have all ceased is judged by the last day of the last one, since the return goes a year back. */
function judgedOn(held: Held, on: Day): Day {
  let last: Day | null = null;
  for (const plan of held.plan) {
    if (plan.ceasedOn === null || isActive(plan, on)) return on;
    if (last === null || plan.ceasedOn > last) last = plan.ceasedOn;
  }
  return lastDayUpTo(on, last);
}

export default {
  id: 'SX-04',
  set: 'sen2',
  title: 'Unusual age',
  plain:
    'Looks for ages outside 0 to 24 on the 31 August before the school year of the census. Where all plans have ceased, the school year is that of their last day.',
  severity: 'query',
  fields: ['person.bornOn'],
  source: 'Sector check of SEN2 returns: age at the start of the school year from 0 to 24.',
  examples: [
    { name: 'eight years old', held: { person: [{ bornOn: '2016-05-04' }] }, finds: [] },
    {
      name: 'on the boundary: 25 on 1 September, so 24 the day before the school year',
      held: { person: [{ bornOn: '1999-09-01' }] },
      finds: [],
    },
    { name: '25 on 31 August', held: { person: [{ bornOn: '1999-08-31' }] }, finds: ['person-1'] },
    { name: 'born on 31 August', held: { person: [{ bornOn: '2024-08-31' }] }, finds: [] },
    { name: 'born in the school year', held: { person: [{ bornOn: '2024-09-01' }] }, finds: ['person-1'] },
    {
      name: 'turned 25 in March 2024 and the plan ceased on 31 July 2024',
      held: { person: [{ bornOn: '1999-03-10' }], plan: [{ startedOn: '2010-01-01', ceasedOn: '2024-08-01' }] },
      finds: [],
    },
    { name: 'a year of birth 100 years out', held: { person: [{ bornOn: '1916-05-04' }] }, finds: ['person-1'] },
  ],
  find: (held, ctx) =>
    findInEach(held.person, (person) => {
      // A date of birth that is missing or to come is said by SX-03.
      if (person.bornOn === null || person.bornOn > asAt(ctx)) return null;
      const on = judgedOn(held, asAt(ctx));
      const age = ageAtStartOfSchoolYear(person.bornOn, on);
      if (age >= YOUNGEST && age <= OLDEST) return null;
      return { rows: [cite('person', person)], field: 'bornOn', facts: { age, asAt: isoDay(on) } };
    }),
  sentence: ({ age, asAt: on }) =>
    Number(age) < 0
      ? `Born after the school year of ${dayWords(on)} began. Look whether the date of birth is right; if it is, explain it.`
      : `Aged ${age} when the school year of ${dayWords(on)} began. Look whether the date of birth is right and whether the plan has ended; if both are right, explain it.`,
} satisfies CaseCheck;
