// C13: an appeal reaches the tribunal within 2 months of the letter or 1 month of the certificate.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'appeal-to-tribunal',
  code: 'C13',
  aliases: ['appeal'],
  title: 'Appeal to the SEND tribunal',
  plain:
    'You have 2 months from the council’s letter, or 1 month from the mediation certificate, whichever ends later. If that day is in August or from 25 December to 1 January, you have until the next working day after.',
  starts: [
    'decision-sent',
    'certificate-issued',
    'decision-assess-no',
    'no-plan-notified',
    'final-issued',
    'amended-plan-issued',
    'no-amendment-notified',
    'cease-decision-sent',
  ],
  stops: ['appeal-registered'],
  steps: [
    {
      id: 'appeal',
      title: 'Send the appeal to the tribunal',
      limit: {
        form: 'outside-tribunal-break',
        limit: {
          form: 'later-of',
          limits: [
            {
              form: 'count',
              count: 2,
              unit: 'months',
              from: [
                'decision-sent',
                'decision-assess-no',
                'no-plan-notified',
                'final-issued',
                'amended-plan-issued',
                'no-amendment-notified',
                'cease-decision-sent',
              ],
            },
            { form: 'count', count: 1, unit: 'months', from: ['certificate-issued'] },
          ],
        },
      },
    },
  ],
  exceptions: [],
  law: 'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'corresponding date',
  toVerify: false,
  examples: [
    {
      name: 'a date in August moves to the first working day of September',
      start: '2025-05-30',
      at: { certificate: '2025-07-10' },
      due: '2025-09-01',
    },
    {
      name: 'a date between Christmas and New Year moves to January',
      start: '2024-10-01',
      at: { certificate: '2024-11-29' },
      due: '2025-01-02',
    },
    { name: 'without a certificate two months from the letter', start: '2025-01-31', due: '2025-03-31' },
    { name: 'the last day of July does not move', start: '2025-05-31', due: '2025-07-31' },
    { name: 'the last day of August moves', start: '2026-06-30', at: { certificate: '2026-07-31' }, due: '2026-09-01' },
  ],
} satisfies Deadline;
