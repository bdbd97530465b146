// C14: the council answers an appeal within 30 working days.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'appeal-response',
  code: 'C14',
  aliases: ['response'],
  title: 'Answer the appeal',
  plain:
    'The council has 30 working days to send its answer to the tribunal and to you. The whole of August does not count.',
  starts: ['appeal-sent-to-council'],
  stops: ['response-filed'],
  steps: [
    {
      id: 'response',
      title: 'Send the response to the tribunal',
      limit: { form: 'count', count: 30, unit: 'tribunal-working-days' },
      notNeeded: ['conceded', 'appeal-ended'],
    },
  ],
  exceptions: [],
  law: 'SEND tribunal directions',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'working days',
  toVerify: false,
  examples: [
    { name: 'six weeks where there is no holiday', start: '2025-01-06', due: '2025-02-17' },
    { name: 'August is left out', start: '2025-07-14', due: '2025-09-23' },
    { name: 'Christmas to New Year is left out', start: '2024-12-02', due: '2025-01-21' },
    {
      name: 'sent on the last day',
      start: '2025-01-06',
      at: { 'response-filed': '2025-02-17' },
      today: '2025-03-01',
      due: '2025-02-17',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
