// SX-14: an assessment of a request that was not agreed to.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach, rowNamed } from '../check-rows.ts';
import { hasCode } from '../code-set.ts';
import requestOutcome from '../codes/request-outcome.ts';

const WORDS: Record<string, string> = { N: 'refused', A: 'not decided yet', W: 'withdrawn' };

export default {
  id: 'SX-14',
  set: 'sen2',
  title: 'Assessment without a decision to assess',
  plain:
    'Looks for assessments whose request was refused, withdrawn or not decided. A refusal that went to mediation or appeal keeps its first outcome and may lead to an assessment.',
  severity: 'error',
  fields: ['assessment.request', 'request.outcome', 'request.mediation', 'request.tribunal'],
  source: 'Children and Families Act 2014, section 36; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'a request agreed to, and a historical one',
      held: {
        request: [{ outcome: 'Y' }, { outcome: 'H' }],
        assessment: [{ request: 'request-1' }, { request: 'request-2' }],
      },
      finds: [],
    },
    {
      name: 'a request refused',
      held: { request: [{ outcome: 'N' }], assessment: [{ request: 'request-1' }] },
      finds: ['assessment-1'],
    },
    {
      name: 'on the boundary: refused and taken to the tribunal, which may have ordered it',
      held: { request: [{ outcome: 'N', tribunal: true }], assessment: [{ request: 'request-1' }] },
      finds: [],
    },
    {
      name: 'withdrawn, awaited and not stated',
      held: {
        request: [{ outcome: 'W' }, { outcome: 'A' }, {}],
        assessment: [{ request: 'request-1' }, { request: 'request-2' }, { request: 'request-3' }],
      },
      finds: ['assessment-1', 'assessment-2', 'assessment-3'],
    },
    {
      name: 'a request that is not there is another check’s',
      held: { assessment: [{ request: 'request-4' }] },
      finds: [],
    },
  ],
  find: (held) =>
    findInEach(held.assessment, (assessment) => {
      const request = rowNamed(held.request, assessment.request);
      if (!request || request.outcome === 'Y' || request.outcome === 'H') return null;
      if (request.outcome === 'N' && (request.mediation || request.tribunal)) return null;
      return {
        rows: [cite('assessment', assessment), cite('request', request)],
        field: 'request',
        facts: {
          outcome: request.outcome !== null && hasCode(requestOutcome, request.outcome) ? request.outcome : null,
        },
      };
    }),
  sentence: ({ outcome }) =>
    `There is an assessment, and its request has ${outcome === null ? 'no outcome' : `the outcome “${WORDS[String(outcome)]}”`}. Enter the decision on the request, or link the assessment to the request that it followed.`,
} satisfies CaseCheck;
