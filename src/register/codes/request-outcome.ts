// What was decided on a request.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'request-outcome',
  title: 'What was decided on a request',
  source: 'SEN2 guide, code lists',
  codes: [
    {
      code: 'Y',
      title: 'went on to assess',
      also: ['yes', 'agreed', 'proceed', 'agree to assess', 'yes to assess', 'assess', 'agreed to assess'],
    },
    {
      code: 'N',
      title: 'decided not to assess',
      toVerify: true,
      also: ['no', 'refused', 'not proceed', 'refuse to assess', 'no to assess', 'refusal', 'declined', 'not agreed'],
    },
    {
      code: 'A',
      title: 'decision yet to be made',
      toVerify: true,
      also: ['awaiting', 'pending', 'outstanding', 'decision not made', 'awaiting decision', 'in progress', 'open'],
    },
    {
      code: 'W',
      title: 'withdrawn or ceased before a decision',
      toVerify: true,
      also: ['withdrawn', 'ceased', 'cancelled'],
    },
    { code: 'H', title: 'historical: decided before the collection year', also: ['historical'] },
  ],
} as const satisfies CodeSet;
