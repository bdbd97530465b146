// What was decided after an assessment.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'assessment-outcome',
  title: 'What was decided after an assessment',
  source: 'SEN2 guide, code lists',
  codes: [
    {
      code: 'Y',
      title: 'a plan to be issued',
      also: ['yes', 'issue', 'agreed to issue', 'plan agreed', 'agree to issue', 'issued', 'yes to plan', 'plan'],
    },
    {
      code: 'N',
      title: 'no plan',
      toVerify: true,
      also: ['no', 'not issue', 'refuse to issue', 'refused', 'no to issue', 'no to plan', 'decision not to issue'],
    },
    {
      code: 'A',
      title: 'not yet decided',
      toVerify: true,
      also: ['awaiting', 'pending', 'outstanding', 'in progress', 'open'],
    },
    {
      code: 'W',
      title: 'withdrawn or ceased before a decision',
      toVerify: true,
      also: ['withdrawn', 'ceased', 'cancelled'],
    },
    { code: 'H', title: 'historical: decided before the collection year, or a plan moved in', also: ['historical'] },
  ],
} as const satisfies CodeSet;
