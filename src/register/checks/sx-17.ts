// SX-17: a plan dated before it was decided on.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach, rowNamed } from '../check-rows.ts';

export default {
  id: 'SX-17',
  set: 'sen2',
  title: 'Plan before the decision to make it',
  plain:
    'Looks for plans that start before the outcome of their assessment. The same day is in order, and plans that moved in from another council are left alone.',
  severity: 'query',
  fields: ['plan.startedOn', 'assessment.outcomeOn', 'plan.transferredFrom'],
  source: 'SEN2 guide, items 4.1 and module 3; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'four weeks after',
      held: {
        assessment: [{ outcome: 'Y', outcomeOn: '2024-11-08' }],
        plan: [{ assessment: 'assessment-1', startedOn: '2024-12-06' }],
      },
      finds: [],
    },
    {
      name: 'on the boundary: the same day',
      held: {
        assessment: [{ outcome: 'Y', outcomeOn: '2024-11-08' }],
        plan: [{ assessment: 'assessment-1', startedOn: '2024-11-08' }],
      },
      finds: [],
    },
    {
      name: 'the day before',
      held: {
        assessment: [{ outcome: 'Y', outcomeOn: '2024-11-08' }],
        plan: [{ assessment: 'assessment-1', startedOn: '2024-11-07' }],
      },
      finds: ['plan-1'],
    },
    {
      name: 'a plan that moved in keeps its first date',
      held: {
        assessment: [
          { outcome: 'Y', outcomeOn: '2024-11-08' },
          { outcome: 'H', outcomeOn: '2024-11-08' },
        ],
        plan: [
          { assessment: 'assessment-1', startedOn: '2019-02-01', transferredFrom: '850' },
          { assessment: 'assessment-2', startedOn: '2019-02-01' },
        ],
      },
      finds: [],
    },
  ],
  find: (held) =>
    findInEach(held.plan, (plan) => {
      if (plan.startedOn === null || plan.transferredFrom !== null || plan.transferredOn !== null) return null;
      const assessment = rowNamed(held.assessment, plan.assessment);
      if (!assessment || assessment.outcomeOn === null || assessment.outcome === 'H') return null;
      if (plan.startedOn >= assessment.outcomeOn) return null;
      return {
        rows: [cite('plan', plan), cite('assessment', assessment)],
        field: 'startedOn',
        facts: { startedOn: isoDay(plan.startedOn), outcomeOn: isoDay(assessment.outcomeOn) },
      };
    }),
  sentence: ({ startedOn, outcomeOn }) =>
    `The plan is dated ${dayWords(startedOn)}, before the outcome of the assessment on ${dayWords(outcomeOn)}. If it moved in from another council, enter which; if not, look at the two dates.`,
} satisfies CaseCheck;
