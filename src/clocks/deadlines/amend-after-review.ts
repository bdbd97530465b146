// C31: to amend a plan after a review, the three steps together.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'amend-after-review',
  code: 'C31',
  aliases: ['amend'],
  title: 'Amend the plan after a review',
  plain:
    'If the plan is to be changed, the council sends you the changes within 4 weeks of the meeting, gives you 15 days to comment, and sends the final plan within 8 weeks of sending the changes: at most 12 weeks from the meeting.',
  starts: ['review-meeting'],
  stops: ['amendment-notice-sent', 'comments-received', 'amended-plan-issued'],
  steps: [
    {
      id: 'notice',
      title: 'Send the proposed amendments',
      limit: { form: 'count', count: 4, unit: 'weeks' },
      stops: ['amendment-notice-sent'],
      law: 'SEND Regulations 2014, regulations 20(10) and 22(2)',
    },
    {
      id: 'comments',
      title: 'Time to comment on the amendments',
      limit: { form: 'count', count: 15, unit: 'days', firstDayCounts: true, from: ['amendment-notice-sent'] },
      stops: ['comments-received'],
      window: 'the 15 days ended on',
      tooSoon: ['amended-plan-issued'],
      law: 'SEND Regulations 2014, regulation 22(2)(c)',
    },
    {
      id: 'final',
      title: 'Send the amended plan',
      limit: {
        form: 'earlier-of',
        limits: [
          { form: 'count', count: 12, unit: 'weeks', from: ['review-meeting'] },
          { form: 'count', count: 8, unit: 'weeks', from: ['amendment-notice-sent'] },
          { form: 'phase-transfer' },
        ],
      },
      stops: ['amended-plan-issued'],
      notNeeded: ['no-amendment-notified'],
      asSoonAsPracticable: true,
      law: 'SEND Regulations 2014, regulations 18(1), 20(10) and 22(3)',
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 22',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  wholeOf: ['C31a', 'C31b', 'C31c'],
  toVerify: false,
  examples: [
    {
      name: 'twelve weeks from the meeting',
      start: '2024-11-06',
      due: '2025-01-29',
      steps: { notice: '2024-12-04', comments: null, final: '2025-01-29' },
    },
    {
      name: 'an early notice brings the final plan forward',
      start: '2024-11-06',
      at: { 'amendment-notice-sent': '2024-11-20' },
      today: '2024-11-21',
      due: '2025-01-15',
      steps: { notice: '2024-12-04', comments: '2024-12-04', final: '2025-01-15' },
    },
    {
      name: 'a late notice does not put it off',
      start: '2024-11-06',
      at: { 'amendment-notice-sent': '2024-12-25' },
      today: '2024-12-27',
      due: '2025-01-29',
      steps: { notice: '2024-12-04', comments: '2025-01-08', final: '2025-01-29' },
    },
    {
      name: 'a move to secondary school caps it',
      start: '2024-11-29',
      at: { 'moves-school': '2025-09-01' },
      due: '2025-02-14',
      steps: { notice: '2024-12-27', comments: null, final: '2025-02-14' },
    },
  ],
} satisfies Deadline;
