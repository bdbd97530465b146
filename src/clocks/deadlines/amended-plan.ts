// C31c: the amended plan is sent within 8 weeks of the proposed amendments and 12 of the meeting.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'amended-plan',
  code: 'C31c',
  title: 'Send the amended plan',
  plain:
    'The final amended plan must be sent within 8 weeks of the proposed changes. Counted from the review meeting that is never more than 12 weeks, and before a move to another phase there is a fixed date as well.',
  starts: ['amendment-notice-sent', 'review-meeting'],
  stops: ['amended-plan-issued'],
  steps: [
    {
      id: 'final',
      title: 'Send the amended plan',
      limit: {
        form: 'earlier-of',
        limits: [
          { form: 'count', count: 8, unit: 'weeks', from: ['amendment-notice-sent'] },
          { form: 'count', count: 12, unit: 'weeks', from: ['review-meeting'] },
          { form: 'phase-transfer' },
        ],
      },
      notNeeded: ['no-amendment-notified'],
      asSoonAsPracticable: true,
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 22(3), with 18(1) and 20(10)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'eight weeks from the notice', start: '2024-12-04', due: '2025-01-29' },
    { name: 'an early notice', start: '2024-11-20', at: { 'review-meeting': '2024-11-06' }, due: '2025-01-15' },
    {
      name: 'a late notice does not pass 12 weeks from the meeting',
      start: '2024-12-25',
      at: { 'review-meeting': '2024-11-06' },
      due: '2025-01-29',
    },
    {
      name: 'a move to secondary school caps it on 14 February',
      start: '2024-12-27',
      at: { 'review-meeting': '2024-11-29', 'moves-school': '2025-09-01' },
      due: '2025-02-14',
    },
    {
      name: 'sent on the last day',
      start: '2024-12-04',
      at: { 'amended-plan-issued': '2025-01-29' },
      today: '2025-02-10',
      due: '2025-01-29',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
