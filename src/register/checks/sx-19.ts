// SX-19: a plan that ceased before it started, or without a reason, or a reason without a day.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, lastDayBefore, NOTHING } from '../check-rows.ts';
import { hasCode } from '../code-set.ts';
import ceaseReason from '../codes/cease-reason.ts';
import type { Row } from '../record.ts';

function beforeStart(plan: Row<'plan'>): CaseFound | null {
  // ceasedOn is the day after the last: a plan that lasted one day ceased the day after it started.
  if (plan.ceasedOn === null || plan.startedOn === null || plan.ceasedOn > plan.startedOn) return null;
  const facts = { startedOn: isoDay(plan.startedOn), lastDay: isoDay(lastDayBefore(plan.ceasedOn)) };
  return { rows: [cite('plan', plan)], field: 'ceasedOn', facts };
}

function reasonAlone(plan: Row<'plan'>): CaseFound | null {
  const { ceasedOn, ceaseReason: reason } = plan;
  if (ceasedOn === null)
    return reason === null ? null : { rows: [cite('plan', plan)], field: 'ceasedOn', facts: { what: 'no day' } };
  if (reason !== null && hasCode(ceaseReason, reason)) return null;
  const what = reason === null ? 'no reason' : 'no such reason';
  return { rows: [cite('plan', plan)], field: 'ceaseReason', facts: { what } };
}

export default {
  id: 'SX-19',
  set: 'sen2',
  title: 'Ceasing that does not hold together',
  plain:
    'Looks for plans whose last day is before their first, and for a day of ceasing without a reason of the list, or a reason without a day. A plan may cease on the day it started.',
  severity: 'error',
  fields: ['plan.ceasedOn', 'plan.startedOn', 'plan.ceaseReason'],
  source: 'SEN2 guide, items 4.5 and 4.6; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'ceased in July with its reason',
      held: { plan: [{ startedOn: '2019-02-01', ceasedOn: '2024-08-01', ceaseReason: '2' }] },
      finds: [],
    },
    {
      name: 'on the boundary: its only day is the day it started',
      held: { plan: [{ startedOn: '2024-02-01', ceasedOn: '2024-02-02', ceaseReason: '5' }] },
      finds: [],
    },
    {
      name: 'its last day is the day before it started',
      held: { plan: [{ startedOn: '2024-02-01', ceasedOn: '2024-02-01', ceaseReason: '5' }] },
      finds: ['plan-1'],
    },
    { name: 'a day and no reason', held: { plan: [{ ceasedOn: '2024-08-01' }] }, finds: ['plan-1'] },
    { name: 'a reason and no day', held: { plan: [{ ceaseReason: '9' }] }, finds: ['plan-1'] },
    {
      name: 'a reason that is not in the list',
      held: { plan: [{ ceasedOn: '2024-08-01', ceaseReason: '12' }] },
      finds: ['plan-1'],
    },
    { name: 'neither', held: { plan: [{ startedOn: '2019-02-01' }] }, finds: [] },
  ],
  find(held) {
    let found = NOTHING;
    for (const plan of held.plan)
      for (const one of [beforeStart(plan), reasonAlone(plan)]) if (one !== null) found = [...found, one];
    return found;
  },
  sentence({ what, startedOn, lastDay }) {
    if (what === 'no day')
      return 'There is a reason for ceasing and no day on which the plan ceased. Enter the day, or take the reason out.';
    if (what === 'no reason') return 'The plan has ceased and there is no reason why. Enter the reason.';
    if (what === 'no such reason') return 'The reason for ceasing is not one of the codes 1 to 9. Choose one of them.';
    return `The last day of the plan is ${dayWords(lastDay)}, before it started on ${dayWords(startedOn)}. Look at the plan and the letter that ended it, and put right the date that is not theirs.`;
  },
} satisfies CaseCheck;
