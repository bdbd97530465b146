// SX-18: exceptions to 20 weeks where none was needed, or nearly everywhere.

import { addWeeks, daysBetween, isoDay } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound } from '../check.ts';
import { dayWords, shareWords } from '../check-facts.ts';
import { cite, rowNamed, yearCounted } from '../check-rows.ts';

/** Regulation 13(2): the final plan within 20 weeks of the request. */
const WEEKS = 20;
/** Fewer new plans than this make no share to speak of. */
const LEAST_PLANS = 10;

export default {
  id: 'SX-18',
  set: 'sen2',
  title: 'Exception to 20 weeks to look at',
  plain:
    'Looks for new plans of the year marked as an exception to the 20 weeks although they were issued within them, and for a share of exceptions that is higher than is set in the settings.',
  severity: 'query',
  fields: ['assessment.week20', 'plan.startedOn', 'plan.issuedOn', 'request.receivedOn'],
  source:
    'SEN and Disability Regulations 2014, regulations 10 and 13; for 2024 the DfE named two councils that had marked every new plan.',
  examples: [
    {
      name: 'an exception, issued after 20 weeks and a day',
      held: {
        request: [{ receivedOn: '2024-01-08' }],
        assessment: [{ request: 'request-1', outcome: 'Y', week20: true }],
        plan: [{ request: 'request-1', assessment: 'assessment-1', startedOn: '2024-05-28' }],
      },
      finds: [],
    },
    {
      name: 'on the boundary: an exception, issued on the last day of the 20 weeks',
      held: {
        request: [{ receivedOn: '2024-01-08' }],
        assessment: [{ request: 'request-1', outcome: 'Y', week20: true }],
        plan: [{ request: 'request-1', assessment: 'assessment-1', startedOn: '2024-05-27' }],
      },
      finds: ['assessment-1'],
    },
    {
      name: 'issued on the last day, and no exception',
      held: {
        request: [{ receivedOn: '2024-01-08' }],
        assessment: [{ request: 'request-1', outcome: 'Y', week20: false }],
        plan: [{ request: 'request-1', assessment: 'assessment-1', startedOn: '2024-05-27' }],
      },
      finds: [],
    },
    {
      name: 'ten new plans, every one an exception',
      held: Array.from({ length: 10 }, (_, i) => ({
        request: [{ receivedOn: '2024-01-08' }],
        assessment: [{ request: `request-${i + 1}`, outcome: 'Y', week20: true }],
        plan: [{ request: `request-${i + 1}`, assessment: `assessment-${i + 1}`, startedOn: '2024-07-01' }],
      })),
      finds: ['all'],
    },
    {
      name: 'on the boundary of the share: half of ten',
      held: Array.from({ length: 10 }, (_, i) => ({
        request: [{ receivedOn: '2024-01-08' }],
        assessment: [{ request: `request-${i + 1}`, outcome: 'Y', week20: i < 5 }],
        plan: [{ request: `request-${i + 1}`, assessment: `assessment-${i + 1}`, startedOn: '2024-07-01' }],
      })),
      finds: [],
    },
  ],
  watch(ctx) {
    const counted = yearCounted(ctx);
    const found: CaseFound[] = [];
    let [plans, exceptions] = [0, 0];
    return {
      see(held) {
        for (const plan of held.plan) {
          const issuedOn = plan.issuedOn ?? plan.startedOn;
          if (issuedOn === null || issuedOn < counted.from || issuedOn >= counted.to) continue;
          const assessment = rowNamed(held.assessment, plan.assessment);
          // A plan that moved in or was made earlier is historical, and not among the new plans.
          if (assessment?.outcome !== 'Y') continue;
          plans += 1;
          if (!assessment.week20) continue;
          exceptions += 1;
          const request = rowNamed(held.request, assessment.request ?? plan.request);
          if (!request || request.receivedOn === null || issuedOn > addWeeks(request.receivedOn, WEEKS)) continue;
          found.push({
            rows: [cite('assessment', assessment), cite('plan', plan)],
            field: 'week20',
            facts: { issuedOn: isoDay(issuedOn), days: daysBetween(request.receivedOn, issuedOn) },
          });
        }
      },
      end() {
        const share = plans < LEAST_PLANS ? 0 : exceptions / plans;
        if (share > ctx.settings.mostExceptions) found.push({ rows: [], facts: { plans, exceptions } });
        return found;
      },
    };
  },
  sentence: ({ issuedOn, days, plans, exceptions }) =>
    issuedOn === undefined
      ? `${exceptions} of ${plans} new plans (${shareWords(Number(exceptions) / Number(plans))}) are marked as exceptions to the 20 weeks. Look whether the mark means something else in the case system, such as “made within 20 weeks”, and explain the share if it is right.`
      : `The plan was issued on ${dayWords(issuedOn)}, ${days} days after the request and so within 20 weeks, and is marked as an exception. Look whether the mark is meant; if it is, explain it.`,
} satisfies CaseCheck;
