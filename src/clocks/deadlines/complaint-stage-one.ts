// A complaint is answered at stage one within 10 working days.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'complaint-stage-one',
  code: null,
  title: 'Answer a complaint at stage one',
  plain: 'The council should answer within 10 working days of acknowledging your complaint.',
  starts: ['complaint-acknowledged', 'complaint-received'],
  stops: ['complaint-answered'],
  steps: [
    {
      id: 'answer',
      title: 'Send the stage one reply',
      limit: { form: 'count', count: 10, unit: 'working-days', setting: 'complaintStageOneWorkingDays' },
    },
  ],
  exceptions: [],
  law: 'Complaint Handling Code of the Local Government and Social Care Ombudsman, and the council’s own policy',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'working days',
  guidance: true,
  toVerify: true,
  examples: [
    { name: 'two weeks where there is no holiday', start: '2025-06-02', due: '2025-06-16' },
    { name: 'over two bank holidays in May', start: '2025-05-01', due: '2025-05-16' },
    {
      name: 'a council that gives itself 15 days',
      start: '2025-06-02',
      settings: { complaintStageOneWorkingDays: 15 },
      due: '2025-06-23',
    },
    {
      name: 'answered a day late',
      start: '2025-06-02',
      at: { 'complaint-answered': '2025-06-17' },
      today: '2025-07-01',
      due: '2025-06-16',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
