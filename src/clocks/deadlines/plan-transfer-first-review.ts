// C25: the new council reviews a transferred plan within 12 months of the last review or 3 of the transfer.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'plan-transfer-first-review',
  code: 'C25',
  title: 'First review by the new council',
  plain:
    'Your new council must review the plan within 12 months of when it was made or last reviewed, or within 3 months of the transfer, whichever is later. The first day counts.',
  starts: ['plan-transferred', 'final-issued', 'last-reviewed'],
  stops: ['review-concluded'],
  steps: [
    {
      id: 'review',
      title: 'Review the plan',
      limit: {
        form: 'later-of',
        limits: [
          { form: 'count', count: 12, unit: 'months', firstDayCounts: true, from: ['last-reviewed', 'final-issued'] },
          { form: 'count', count: 3, unit: 'months', firstDayCounts: true, from: ['plan-transferred'] },
        ],
      },
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 15(5)',
  inForce: SEND_REGULATIONS,
  dayCount: 'first day counted',
  toVerify: false,
  examples: [
    {
      name: 'the plan is old: 3 months from the transfer',
      start: '2025-01-20',
      at: { 'plan-made': '2024-03-01' },
      due: '2025-04-19',
    },
    {
      name: 'reviewed lately: 12 months from that review',
      start: '2025-03-01',
      at: { 'plan-made': '2022-05-10', 'last-reviewed': '2024-11-01' },
      due: '2025-10-31',
    },
    {
      name: 'reviewed on the last day',
      start: '2025-01-20',
      at: { 'plan-made': '2024-03-01', 'review-concluded': '2025-04-19' },
      today: '2025-05-01',
      due: '2025-04-19',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'transferred on the last day of November',
      start: '2025-11-30',
      at: { 'last-reviewed': '2024-12-01' },
      due: '2026-02-28',
    },
  ],
} satisfies Deadline;
