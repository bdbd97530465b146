// A plan that is recorded as ceased while an appeal against ceasing it may still be made, or runs.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach, isoOrNull } from '../check-rows.ts';
import { foundIn, hasCome, isBefore } from '../found.ts';
import type { Row } from '../record.ts';

/** Orders after which a plan that was to cease is kept. */
const KEPT_AFTER = ['allowed', 'conceded', 'consent', 'agreed'];

/** Maximum age, moved to another council or out of England, died: these do not wait for the time of an appeal. */
const ENDED_BY_LAW = ['1', '5', '7', '8'];

export default {
  id: 'JX-23',
  set: 'journey',
  title: 'Plan ceased while an appeal may keep it',
  plain:
    'A plan is recorded as ceased before the time for an appeal has ended, or while an appeal against ceasing runs, or after one that keeps the plan. On the day on which the time for an appeal ends a plan may cease. An appeal that was dismissed or withdrawn is left alone, and so is the time for an appeal where somebody moved away, died or reached the maximum age.',
  severity: 'query',
  fields: ['plan.ceasedOn', 'plan.appealEndsOn', 'dispute.endedOn', 'dispute.outcome'],
  source:
    'Children and Families Act 2014, section 45(4), to verify: the plan is kept until the time for an appeal is over or the appeal is decided.',
  toVerify: true,
  examples: [
    {
      name: 'ceased while the appeal runs',
      held: {
        plan: [{ ceasedOn: '2024-08-31' }],
        dispute: [{ plan: 'plan-1', kind: 'appeal', about: 'cease', registeredOn: '2024-08-20' }],
      },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'ceased although the tribunal kept the plan',
      held: {
        plan: [{ ceasedOn: '2024-08-31' }],
        dispute: [
          {
            plan: 'plan-1',
            kind: 'appeal',
            about: 'cease',
            registeredOn: '2024-08-20',
            outcome: 'allowed',
            endedOn: '2024-10-15',
          },
        ],
      },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'ceased on the day of the order that dismissed the appeal',
      held: {
        plan: [{ ceasedOn: '2024-10-15' }],
        dispute: [
          {
            plan: 'plan-1',
            kind: 'appeal',
            about: 'cease',
            registeredOn: '2024-08-20',
            outcome: 'dismissed',
            endedOn: '2024-10-15',
          },
        ],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'ceased on the day on which the time for an appeal ends',
      held: { plan: [{ ceasedOn: '2024-08-31', appealEndsOn: '2024-08-31' }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'ceased a day before the time for an appeal ends',
      held: { plan: [{ ceasedOn: '2024-08-31', appealEndsOn: '2024-09-01' }] },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'moved to another council: the plan goes along',
      held: { plan: [{ ceasedOn: '2024-08-31', ceaseReason: '5', appealEndsOn: '2024-10-01' }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'an appeal about a refusal to assess does not keep a plan',
      held: {
        plan: [{ ceasedOn: '2024-08-31' }],
        dispute: [{ kind: 'appeal', about: 'not-assess', registeredOn: '2024-08-20' }],
      },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, { today }) {
    return findInEach(held.plan, (plan) => {
      if (plan.ceasedOn === null || !hasCome(plan.ceasedOn, today)) return null;
      const ceasedOn = isoOrNull(plan.ceasedOn);
      const appeal = held.dispute.find((dispute) => mayKeep(dispute, plan));
      if (appeal) {
        const facts = { ceasedOn, endsOn: isoOrNull(appeal.endedOn), outcome: appeal.outcome, appealed: true };
        return foundIn('plan', plan, 'ceasedOn', facts, [cite('dispute', appeal)]);
      }
      if (ENDED_BY_LAW.includes(plan.ceaseReason ?? '') || !isBefore(plan.ceasedOn, plan.appealEndsOn)) return null;
      return foundIn('plan', plan, 'ceasedOn', { ceasedOn, endsOn: isoOrNull(plan.appealEndsOn), appealed: false });
    });
  },
  sentence: (f) =>
    `The plan is recorded as ceased on ${dayWords(f.ceasedOn)}, but ${reasonWords(f)}. Until then it counts as kept: take the ceasing back, or record how the appeal ended.`,
} satisfies CaseCheck;

/** An appeal about ceasing that had begun and was not over when the plan ceased, or that ended with the plan kept. */
function mayKeep(dispute: Row<'dispute'>, plan: Row<'plan'>): boolean {
  if (dispute.kind !== 'appeal' || dispute.about !== 'cease') return false;
  if (dispute.plan !== null && dispute.plan !== plan.id) return false;
  if (dispute.outcome !== null && KEPT_AFTER.includes(dispute.outcome)) return true;
  const endedOn = dispute.endedOn ?? dispute.orderOn;
  return endedOn === null ? dispute.outcome === null : endedOn > plan.ceasedOn!;
}

function reasonWords(f: Record<string, unknown>): string {
  if (f.appealed !== true) return `the time for an appeal ends only on ${dayWords(f.endsOn)}`;
  if (KEPT_AFTER.includes(String(f.outcome))) return 'the appeal against ceasing it ended with the plan kept';
  return f.endsOn === null
    ? 'an appeal against ceasing it runs'
    : `an appeal against ceasing it ran until ${dayWords(f.endsOn)}`;
}
