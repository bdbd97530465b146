// Kinds of establishment.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'establishment-kind',
  title: 'Kinds of establishment',
  source: 'SEN2 release, groups of establishments from GIAS',
  codes: [
    { code: 'mainstream', title: 'mainstream school', also: ['mainstream'] },
    { code: 'mainstream-independent', title: 'independent mainstream school' },
    { code: 'special', title: 'special school of the state' },
    { code: 'special-independent', title: 'independent special school' },
    { code: 'special-non-maintained', title: 'non-maintained special school' },
    { code: 'ap', title: 'alternative provision or pupil referral unit', also: ['pru', 'pupil referral unit'] },
    { code: 'fe', title: 'college of further education or sixth form' },
    { code: 'post-16-specialist', title: 'specialist post-16 institution' },
    { code: 'early-years', title: 'early years provider' },
    { code: 'online', title: 'online provider' },
    { code: 'welsh', title: 'Welsh setting' },
    { code: 'other', title: 'other' },
  ],
} as const satisfies CodeSet;
