// C24: the new council writes to the family within 6 weeks of the transfer.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'plan-transfer-inform-family',
  code: 'C24',
  title: 'Tell the family what the new council will do',
  plain:
    'Within 6 weeks of the transfer your new council must tell you that it has the plan, whether it will assess again, and when it will review.',
  starts: ['plan-transferred'],
  stops: ['family-informed'],
  steps: [{ id: 'inform', title: 'Write to the family', limit: { form: 'count', count: 6, unit: 'weeks' } }],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 15(4)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'six weeks from the transfer', start: '2025-01-20', due: '2025-03-03' },
    { name: 'due on a Saturday', start: '2025-03-01', due: '2025-04-12' },
    {
      name: 'written on the last day',
      start: '2025-01-20',
      at: { 'family-informed': '2025-03-03' },
      today: '2025-04-01',
      due: '2025-03-03',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
