// C30: the council says within 4 weeks of the meeting whether it keeps, amends or ends the plan.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'review-decision',
  code: 'C30',
  title: 'Decide after the review meeting',
  plain:
    'Within 4 weeks of the meeting the council must tell you whether it keeps the plan, changes it or ends it, even if it has not had the report.',
  starts: ['review-meeting'],
  stops: ['review-decision-sent', 'review-concluded'],
  steps: [
    {
      id: 'decision',
      title: 'Tell the family and the school what was decided',
      limit: { form: 'count', count: 4, unit: 'weeks' },
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulations 20(10) and 21',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'four weeks from the meeting', start: '2024-11-06', due: '2024-12-04' },
    {
      name: 'told on the last day',
      start: '2024-11-06',
      at: { 'review-decision-sent': '2024-12-04' },
      today: '2025-01-01',
      due: '2024-12-04',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'told a day late',
      start: '2024-11-06',
      at: { 'review-decision-sent': '2024-12-05' },
      today: '2025-01-01',
      due: '2024-12-04',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
