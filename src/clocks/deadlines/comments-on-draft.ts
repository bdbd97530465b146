// C05: the family has at least 15 days to comment on the draft plan.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'comments-on-draft',
  code: 'C05',
  aliases: ['comments', 'draft-comments'],
  title: 'Comments on the draft plan',
  plain:
    'You have at least 15 days to comment on the draft and to name a school. The day you are given the draft is the first of them; weekends and holidays count.',
  starts: ['draft-served'],
  stops: ['comments-received'],
  steps: [
    {
      id: 'comments',
      title: 'Time to comment on the draft plan',
      limit: { form: 'count', count: 15, unit: 'days', firstDayCounts: true },
      window: 'the 15 days ended on',
      tooSoon: ['final-issued'],
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 13(1)',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'first day counted',
  toVerify: false,
  examples: [
    {
      name: 'served on 3 March leaves until 17 March',
      start: '2025-03-03',
      due: '2025-03-17',
      status: 'open',
      words: 'Open until 17 March, 14 days left',
    },
    { name: 'Easter does not lengthen it', start: '2025-04-14', due: '2025-04-28' },
    {
      name: 'open on its last day',
      start: '2025-06-17',
      today: '2025-07-01',
      due: '2025-07-01',
      status: 'open',
      words: 'Open until 1 July, 0 days left',
    },
    {
      name: 'ended the day after',
      start: '2025-06-17',
      today: '2025-07-02',
      due: '2025-07-01',
      status: 'done',
      words: 'Done: the 15 days ended on 1 July',
    },
  ],
} satisfies Deadline;
