// SX-43: an apprenticeship, traineeship or internship as a child.

import type { Day } from '../../clocks/index.ts';
import { ageOn } from '../age.ts';
import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { asAt, bornOn, cite, lastDayUpTo, NOTHING } from '../check-rows.ts';

const FROM_AGE = 16;
const WORDS: Record<string, string> = { C: 'an apprenticeship', D: 'a traineeship', E: 'a supported internship' };

function judge(row: CaseFound['rows'][number], field: string, kind: string, age: number): CaseFound[] {
  return age >= FROM_AGE ? [] : [{ rows: [row], field, facts: { kind: WORDS[kind] === undefined ? null : kind, age } }];
}

function ageUpTo(born: Day, endedOn: Day | null, ctx: CheckContext): number {
  return ageOn(born, lastDayUpTo(asAt(ctx), endedOn), ctx.settings.leapBirthday);
}

export default {
  id: 'SX-43',
  set: 'sen2',
  title: 'Work-based learning under 16',
  plain:
    'Looks for apprenticeships, traineeships and supported internships, in plans and in places, of children under 16 on the census day or on the last day.',
  severity: 'query',
  fields: ['plan.workBased', 'plan.workBasedActive', 'placement.workBased', 'person.bornOn'],
  source: 'SEN2 guide, PlanWBP and WBP; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'an apprentice of 18',
      held: { person: [{ bornOn: '2006-05-04' }], placement: [{ workBased: 'C' }] },
      finds: [],
    },
    {
      name: 'on the boundary: 16 on the census day, and on the day after',
      held: [
        { person: [{ bornOn: '2009-01-16' }], plan: [{ workBased: 'E' }] },
        { person: [{ bornOn: '2009-01-17' }], plan: [{ workBased: 'E' }] },
      ],
      finds: ['plan-2'],
    },
    {
      name: 'eight years old, in the plan and at the place',
      held: { person: [{ bornOn: '2016-05-04' }], plan: [{ workBased: 'D' }], placement: [{ workBased: 'D' }] },
      finds: ['placement-1', 'plan-1'],
    },
    {
      name: 'of the active plan, where the 2023 return holds it',
      held: { person: [{ bornOn: '2014-05-04' }], plan: [{ workBasedActive: 'C' }] },
      year: 2023,
      finds: ['plan-1'],
    },
    { name: 'no date of birth, no judgement', held: { plan: [{ workBased: 'C' }] }, finds: [] },
  ],
  find(held, ctx) {
    let found = NOTHING;
    let born: Day | null | undefined;
    for (const plan of held.plan) {
      if (plan.workBased === null && plan.workBasedActive === null) continue;
      born ??= bornOn(held);
      if (born === null) return NOTHING;
      const age = ageUpTo(born, plan.ceasedOn, ctx);
      for (const field of ['workBased', 'workBasedActive'] as const)
        if (plan[field] !== null) found = [...found, ...judge(cite('plan', plan), field, plan[field], age)];
    }
    for (const place of held.placement) {
      if (place.workBased === null) continue;
      born ??= bornOn(held);
      if (born === null) return NOTHING;
      const age = ageUpTo(born, place.endedOn, ctx);
      found = [...found, ...judge(cite('placement', place), 'workBased', place.workBased, age)];
    }
    return found;
  },
  sentence: ({ kind, age }) =>
    `There is ${WORDS[String(kind)] ?? 'work-based learning'} at the age of ${age}. Look whether it is meant and whether the date of birth is right; if both are, explain it.`,
} satisfies CaseCheck;
