// C11: the council tells the integrated care board of health issues within 3 working days.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'tell-health-board',
  code: 'C11',
  aliases: ['tell-icb'],
  title: 'Tell the integrated care board of health issues',
  plain:
    'If the disagreement is about health provision, the council must tell the health board within 3 working days of hearing from you.',
  starts: ['health-issues-told'],
  stops: ['health-board-told'],
  steps: [
    { id: 'tell', title: 'Tell the integrated care board', limit: { form: 'count', count: 3, unit: 'working-days' } },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 35',
  inForce: SEND_REGULATIONS,
  dayCount: 'working days',
  toVerify: false,
  examples: [
    { name: 'told on a Monday, due on the Thursday', start: '2025-06-09', due: '2025-06-12' },
    { name: 'told on the Thursday before a bank holiday Monday', start: '2025-05-22', due: '2025-05-28' },
    {
      name: 'done a day late',
      start: '2025-06-09',
      at: { 'icb-told': '2025-06-13' },
      today: '2025-07-01',
      due: '2025-06-12',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
