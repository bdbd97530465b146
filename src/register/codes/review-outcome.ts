// What was decided after a review.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'review-outcome',
  title: 'What was decided after a review',
  source: 'SEN2 guide, code lists; letters to verify',
  codes: [
    {
      code: 'M',
      title: 'the plan is maintained as it is',
      from: 2024,
      toVerify: true,
      also: ['maintain', 'maintained', 'no change', 'maintain without amendment', 'no amendment'],
    },
    {
      code: 'A',
      title: 'the plan is to be amended',
      from: 2024,
      toVerify: true,
      also: ['amend', 'amended', 'amendment', 'maintain and amend'],
    },
    {
      code: 'C',
      title: 'the plan is to cease',
      from: 2024,
      toVerify: true,
      also: ['cease', 'ceased', 'cease to maintain'],
    },
  ],
} as const satisfies CodeSet;
