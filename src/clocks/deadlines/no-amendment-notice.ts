// C32: if it decides not to amend after all, the council says so within 8 weeks of its notice.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'no-amendment-notice',
  code: 'C32',
  title: 'If the plan is not to be amended after all, say so',
  plain:
    'If the council proposed changes and then decides against them, it must tell you within 8 weeks of sending them.',
  starts: ['amendment-notice-sent', 'review-meeting'],
  stops: ['no-amendment-notified'],
  steps: [
    {
      id: 'decision',
      title: 'Tell the family that the plan will not be amended',
      limit: {
        form: 'earlier-of',
        limits: [
          { form: 'count', count: 8, unit: 'weeks', from: ['amendment-notice-sent'] },
          { form: 'count', count: 12, unit: 'weeks', from: ['review-meeting'] },
          { form: 'phase-transfer' },
        ],
      },
      notNeeded: ['amended-plan-issued'],
      asSoonAsPracticable: true,
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 22(4)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'eight weeks from the notice', start: '2024-12-04', due: '2025-01-29' },
    {
      name: 'not needed once the amended plan is sent',
      start: '2024-12-04',
      at: { 'amended-plan-issued': '2025-01-20' },
      today: '2025-01-21',
      due: '2025-01-29',
      status: 'not-needed',
      words: 'Not needed: the amended plan was sent on 20 January',
    },
    {
      name: 'told on the last day',
      start: '2024-12-04',
      at: { 'no-amendment-notified': '2025-01-29' },
      today: '2025-02-01',
      due: '2025-01-29',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
