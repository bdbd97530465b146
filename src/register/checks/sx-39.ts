// SX-39: moved out before the end, and yet ended with a plan.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach } from '../check-rows.ts';

export default {
  id: 'SX-39',
  set: 'sen2',
  title: 'Moved out and a plan agreed',
  plain:
    'Looks for requests of families who moved out before the end, with an assessment that ended with a plan. What was decided before they moved is left alone.',
  severity: 'error',
  fields: ['request.exportedTo', 'assessment.outcome', 'assessment.request'],
  source: 'SEN2 guide, Exported; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'moved out during the assessment',
      held: { request: [{ exportedTo: '850' }], assessment: [{ request: 'request-1', outcome: 'W' }] },
      finds: [],
    },
    {
      name: 'moved out, and a plan agreed',
      held: { request: [{ exportedTo: '850' }], assessment: [{ request: 'request-1', outcome: 'Y' }] },
      finds: ['request-1'],
    },
    {
      name: 'on the boundary: the plan followed another request of the same person',
      held: {
        request: [{ exportedTo: '850' }, {}],
        assessment: [{ request: 'request-2', outcome: 'Y' }],
      },
      finds: [],
    },
    { name: 'moved out, and nothing decided', held: { request: [{ exportedTo: '850', outcome: 'Y' }] }, finds: [] },
  ],
  find: (held) =>
    findInEach(held.request, (request) => {
      if (!request.exportedTo?.trim()) return null;
      const agreed = held.assessment.find((row) => row.request === request.id && row.outcome === 'Y');
      if (agreed === undefined) return null;
      return { rows: [cite('request', request), cite('assessment', agreed)], field: 'exportedTo', facts: {} };
    }),
  sentence: () =>
    'The request is marked as moved out before the end, and its assessment ended with a plan. If the plan was made here and the family moved afterwards, take the mark out and enter when the plan moved.',
} satisfies CaseCheck;
