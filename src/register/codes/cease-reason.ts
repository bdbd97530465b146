// Why a plan ceased.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'cease-reason',
  title: 'Why a plan ceased',
  source: 'SEN2 guide, code lists',
  codes: [
    { code: '1', title: 'reached the maximum age', also: ['maximum age', 'turned 25', 'turning 25', 'aged out'] },
    {
      code: '2',
      title: 'needs met without a plan',
      also: ['needs met', 'special educational needs met without plan', 'no longer needed'],
    },
    { code: '3', title: 'higher education', also: ['university', 'moved to higher education'] },
    { code: '4', title: 'paid employment, not an apprenticeship', also: ['employment', 'paid employment'] },
    {
      code: '5',
      title: 'moved to another authority in England',
      also: ['transferred', 'moved out', 'transferred to another la', 'transferred out', 'moved to another la'],
    },
    {
      code: '6',
      title: 'no longer wishes to engage',
      also: ['disengaged', 'not engaging', 'no longer wishes to engage in education or training'],
    },
    { code: '7', title: 'moved outside England', also: ['left england', 'moved abroad'] },
    { code: '8', title: 'died', also: ['deceased'] },
    { code: '9', title: 'other', also: ['other'] },
  ],
} as const satisfies CodeSet;
