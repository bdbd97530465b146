// C01: the council asks the family for their views before it decides whether to assess.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'consult-on-assessment',
  code: 'C01',
  aliases: ['consult'],
  title: 'Ask the family whether an assessment is needed',
  plain:
    'When the council receives a request it must ask you, as soon as it can, what you think about an assessment. The law gives no number of days.',
  starts: ['request-received', 'brought-to-attention'],
  stops: ['family-consulted'],
  steps: [{ id: 'consult', title: 'Ask the family for their views', limit: { form: 'as-soon-as-practicable' } }],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 3',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'no date',
  toVerify: true,
  examples: [
    {
      name: 'a request has no date by which the family must be asked',
      start: '2025-01-06',
      due: null,
      status: 'no-date',
      words: 'Due as soon as practicable',
    },
    {
      name: 'asked on the day of the request',
      start: '2025-01-06',
      at: { 'family-consulted': '2025-01-06' },
      today: '2025-01-07',
      due: null,
      status: 'done',
      words: 'Done',
    },
    {
      name: 'withdrawn before the family was asked',
      start: '2025-01-06',
      at: { withdrawn: '2025-01-08' },
      today: '2025-01-09',
      due: null,
      status: 'not-needed',
      words: 'Not needed: the request was withdrawn on 8 January',
    },
  ],
} satisfies Deadline;
