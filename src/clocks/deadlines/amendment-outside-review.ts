// A plan is amended at another time than a review: 15 days for comments, 8 weeks for the final.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'amendment-outside-review',
  code: null,
  title: 'Amend the plan without a review',
  plain:
    'If the council changes a plan outside a review, you still have at least 15 days to comment, and the final plan must be sent within 8 weeks of the proposed changes.',
  starts: ['amendment-notice-sent'],
  stops: ['comments-received', 'amended-plan-issued'],
  steps: [
    {
      id: 'comments',
      title: 'Time to comment on the amendments',
      limit: { form: 'count', count: 15, unit: 'days', firstDayCounts: true },
      stops: ['comments-received'],
      window: 'the 15 days ended on',
      tooSoon: ['amended-plan-issued'],
    },
    {
      id: 'final',
      title: 'Send the amended plan',
      limit: { form: 'count', count: 8, unit: 'weeks' },
      stops: ['amended-plan-issued'],
      notNeeded: ['no-amendment-notified'],
      asSoonAsPracticable: true,
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 28',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: true,
  examples: [
    {
      name: 'fifteen days and eight weeks from the notice',
      start: '2025-05-01',
      due: '2025-06-26',
      steps: { comments: '2025-05-15', final: '2025-06-26' },
    },
    {
      name: 'sent on the last day',
      start: '2025-05-01',
      at: { 'amended-plan-issued': '2025-06-26' },
      today: '2025-07-01',
      due: '2025-06-26',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'sent a day late',
      start: '2025-05-01',
      at: { 'amended-plan-issued': '2025-06-27' },
      today: '2025-07-01',
      due: '2025-06-26',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
