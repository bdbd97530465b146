// C04: if no plan is needed the council must say so within 16 weeks.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'no-plan-notice',
  code: 'C04',
  aliases: ['16-weeks', 'sixteen-weeks'],
  title: 'If no plan is needed, say so',
  plain: 'If the council assesses and decides that no plan is needed, it must tell you within 16 weeks of the request.',
  starts: ['request-received', 'brought-to-attention'],
  stops: ['no-plan-notified'],
  steps: [
    {
      id: 'no-plan',
      title: 'Tell the family that no plan is needed',
      limit: { form: 'count', count: 16, unit: 'weeks' },
      notNeeded: [
        'decision-assess-no',
        'plan-agreed',
        'draft-served',
        'final-issued',
        'agreement-reached',
        'order-made',
        'conceded',
      ],
      takenBackBy: { 'decision-assess-no': ['decision-assess-yes'] },
      asSoonAsPracticable: true,
    },
  ],
  exceptions: ['X1', 'X2', 'X3', 'X4'],
  exceptionLaw: 'SEND Regulations 2014, regulation 10(4)',
  law: 'SEND Regulations 2014, regulation 10(1)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'sixteen weeks from a Saturday', start: '2024-07-20', due: '2024-11-09' },
    {
      name: 'said on the last day',
      start: '2024-07-22',
      at: { 'no-plan-notified': '2024-11-11' },
      today: '2024-12-01',
      due: '2024-11-11',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'said a day later',
      start: '2024-07-22',
      at: { 'no-plan-notified': '2024-11-12' },
      today: '2024-12-01',
      due: '2024-11-11',
      status: 'late',
      words: 'Late by 1 day',
    },
    {
      name: 'not needed once a plan is agreed',
      start: '2025-02-16',
      at: { 'plan-agreed': '2025-06-06' },
      today: '2025-06-27',
      due: '2025-06-08',
      status: 'not-needed',
      words: 'Not needed: the council agreed to make a plan on 6 June',
    },
  ],
} satisfies Deadline;
