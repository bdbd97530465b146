// Roles in the SEND service.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'post-role',
  title: 'Roles in the SEND service',
  source: 'Waymark',
  codes: [
    {
      code: 'case-officer',
      title: 'EHC co-ordinator',
      also: ['ehc co-ordinator', 'ehc coordinator', 'ehco', 'case officer', 'sen case officer'],
    },
    { code: 'assistant', title: 'assistant co-ordinator', also: ['assistant coordinator', 'business support'] },
    {
      code: 'ap-officer',
      title: 'alternative provision co-ordinator',
      also: ['ap co-ordinator', 'alternative provision coordinator'],
    },
    { code: 'psychologist', title: 'educational psychologist', also: ['ep', 'educational psychologist'] },
    { code: 'resolutions', title: 'mediation and tribunal officer', also: ['tribunal officer'] },
    { code: 'team', title: 'team manager', also: ['team manager', 'assistant manager'] },
    { code: 'head', title: 'head of service' },
    { code: 'other', title: 'other' },
  ],
} as const satisfies CodeSet;
