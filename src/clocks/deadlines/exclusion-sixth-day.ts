// Education is provided from the sixth school day of an exclusion.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'exclusion-sixth-day',
  code: null,
  aliases: ['s19', 'section-19', 'sixth-day'],
  title: 'Provide education from the sixth day of an exclusion',
  plain:
    'A child who is permanently excluded must be given suitable full-time education from the sixth school day. The first day of the exclusion counts as the first.',
  starts: ['exclusion-starts'],
  stops: ['education-provided'],
  steps: [
    {
      id: 'provide',
      title: 'Provide suitable education',
      limit: { form: 'count', count: 6, unit: 'school-days', firstDayCounts: true },
    },
  ],
  exceptions: [],
  law: 'Education Act 1996, section 19',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'first day counted',
  toVerify: true,
  examples: [
    { name: 'excluded on a Monday: the Monday after', start: '2025-06-02', due: '2025-06-09' },
    {
      name: 'over half-term, when the school is closed',
      start: '2025-05-21',
      at: { 'school-closure': '2025-05-24/2025-06-02' },
      due: '2025-06-04',
    },
    {
      name: 'provided on the sixth day',
      start: '2025-06-02',
      at: { 'education-provided': '2025-06-09' },
      today: '2025-07-01',
      due: '2025-06-09',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
