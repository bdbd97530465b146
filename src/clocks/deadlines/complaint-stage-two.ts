// A complaint is answered at stage two within 20 working days.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'complaint-stage-two',
  code: null,
  title: 'Answer a complaint at stage two',
  plain:
    'If you are not content with the first answer and ask for a second look, the council should answer within 20 working days.',
  starts: ['complaint-escalated'],
  stops: ['stage-two-answered'],
  steps: [
    {
      id: 'answer',
      title: 'Send the stage two reply',
      limit: { form: 'count', count: 20, unit: 'working-days', setting: 'complaintStageTwoWorkingDays' },
    },
  ],
  exceptions: [],
  law: 'Complaint Handling Code of the Local Government and Social Care Ombudsman, and the council’s own policy',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'working days',
  guidance: true,
  toVerify: true,
  examples: [
    { name: 'four weeks where there is no holiday', start: '2025-06-02', due: '2025-06-30' },
    { name: 'over Christmas', start: '2024-12-09', due: '2025-01-09' },
    {
      name: 'answered on the twentieth working day',
      start: '2025-06-02',
      at: { 'stage-two-answered': '2025-06-30' },
      today: '2025-07-01',
      due: '2025-06-30',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
