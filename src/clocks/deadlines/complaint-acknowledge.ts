// A complaint is acknowledged within 5 working days.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'complaint-acknowledge',
  code: null,
  title: 'Acknowledge a complaint',
  plain: 'The council should tell you within 5 working days that it has your complaint.',
  starts: ['complaint-received'],
  stops: ['complaint-acknowledged'],
  steps: [
    {
      id: 'acknowledge',
      title: 'Acknowledge the complaint',
      limit: { form: 'count', count: 5, unit: 'working-days', setting: 'complaintAcknowledgeWorkingDays' },
    },
  ],
  exceptions: [],
  law: 'Complaint Handling Code of the Local Government and Social Care Ombudsman, and the council’s own policy',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'working days',
  guidance: true,
  toVerify: true,
  examples: [
    { name: 'a week later where there is no holiday', start: '2025-06-02', due: '2025-06-09' },
    { name: 'over Easter', start: '2025-04-16', due: '2025-04-25' },
    {
      name: 'a council that gives itself 3 days',
      start: '2025-06-02',
      settings: { complaintAcknowledgeWorkingDays: 3 },
      due: '2025-06-05',
    },
    {
      name: 'acknowledged on the fifth working day',
      start: '2025-06-02',
      at: { 'complaint-acknowledged': '2025-06-09' },
      today: '2025-07-01',
      due: '2025-06-09',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
