// C26: a plan is reviewed within 12 months of being made or last reviewed.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'annual-review',
  code: 'C26',
  aliases: ['first-annual-review', 'annual-reviews'],
  title: 'Review the plan every year',
  plain:
    'The council must finish a review within 12 months, counted from the day the plan was made or the last review was concluded; that day is the first. A review is concluded by the council’s decision letter, not by the meeting.',
  starts: ['final-issued', 'last-reviewed'],
  stops: ['review-concluded'],
  steps: [
    {
      id: 'review',
      title: 'Conclude the review',
      limit: {
        form: 'count',
        count: 12,
        unit: 'months',
        firstDayCounts: true,
        from: ['last-reviewed', 'final-issued'],
      },
      notNeeded: ['plan-ceased'],
    },
  ],
  exceptions: [],
  law: 'Children and Families Act 2014, section 44(1)',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'first day counted',
  toVerify: true,
  examples: [
    { name: 'the day the plan was made is the first of the 12 months', start: '2024-03-01', due: '2025-02-28' },
    { name: 'made before a leap day', start: '2023-03-01', due: '2024-02-29' },
    { name: 'made on a leap day', start: '2024-02-29', due: '2025-02-28' },
    {
      name: 'counted from the last review once there is one',
      start: '2023-05-10',
      at: { 'last-reviewed': '2024-11-25' },
      due: '2025-11-24',
    },
    {
      name: 'concluded on the last day',
      start: '2024-03-01',
      at: { 'review-concluded': '2025-02-28' },
      today: '2025-04-01',
      due: '2025-02-28',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
