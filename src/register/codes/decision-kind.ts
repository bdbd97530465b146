// Kinds of decision.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'decision-kind',
  title: 'Kinds of decision',
  source: 'Children and Families Act 2014, sections 36, 37, 44, 45 and 51',
  codes: [
    { code: 'assess', title: 'to assess' },
    { code: 'not-assess', title: 'not to assess', also: ['refuse to assess'] },
    { code: 'issue', title: 'to make a plan' },
    { code: 'not-issue', title: 'not to make a plan', also: ['refuse to issue'] },
    { code: 'reassess', title: 'to assess again' },
    { code: 'not-reassess', title: 'not to assess again' },
    { code: 'maintain', title: 'to maintain the plan' },
    { code: 'amend', title: 'to amend the plan' },
    { code: 'cease', title: 'to cease the plan' },
    { code: 'placement', title: 'on a placement' },
    { code: 'funding', title: 'on funding' },
  ],
} as const satisfies CodeSet;
