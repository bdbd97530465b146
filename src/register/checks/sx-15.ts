// SX-15: an assessment decided before its request.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach, rowNamed } from '../check-rows.ts';

export default {
  id: 'SX-15',
  set: 'sen2',
  title: 'Assessment decided before its request',
  plain: 'Looks for assessments whose outcome is dated before the outcome of their request. The same day is in order.',
  severity: 'error',
  fields: ['assessment.outcomeOn', 'request.outcomeOn'],
  source:
    'SEN and Disability Regulations 2014, regulations 5 and 10: one decision follows the other. The rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'ten weeks after',
      held: {
        request: [{ outcomeOn: '2024-08-30' }],
        assessment: [{ request: 'request-1', outcomeOn: '2024-11-08' }],
      },
      finds: [],
    },
    {
      name: 'on the boundary: the same day',
      held: {
        request: [{ outcomeOn: '2024-08-30' }],
        assessment: [{ request: 'request-1', outcomeOn: '2024-08-30' }],
      },
      finds: [],
    },
    {
      name: 'the day before',
      held: {
        request: [{ outcomeOn: '2024-08-30' }],
        assessment: [{ request: 'request-1', outcomeOn: '2024-08-29' }],
      },
      finds: ['assessment-1'],
    },
    {
      name: 'against the request it followed, not another of the same person',
      held: {
        request: [{ outcomeOn: '2023-02-01' }, { outcomeOn: '2024-08-30' }],
        assessment: [{ request: 'request-1', outcomeOn: '2023-05-01' }],
      },
      finds: [],
    },
  ],
  find: (held) =>
    findInEach(held.assessment, (assessment) => {
      const requestOn = rowNamed(held.request, assessment.request)?.outcomeOn ?? null;
      if (requestOn === null || assessment.outcomeOn === null || assessment.outcomeOn >= requestOn) return null;
      return {
        rows: [cite('assessment', assessment), cite('request', rowNamed(held.request, assessment.request)!)],
        field: 'outcomeOn',
        facts: { requestOn: isoDay(requestOn), assessmentOn: isoDay(assessment.outcomeOn) },
      };
    }),
  sentence: ({ requestOn, assessmentOn }) =>
    `The outcome of the assessment is dated ${dayWords(assessmentOn)}, before the decision to assess on ${dayWords(requestOn)}. Look at the two letters and put right the date that is not theirs.`,
} satisfies CaseCheck;
