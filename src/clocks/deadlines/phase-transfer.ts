// C33: before a move to another phase the plan is reviewed and amended, before 15 February or 31 March.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'phase-transfer',
  code: 'C33',
  aliases: ['phase-transfers', 'transfer-between-phases'],
  title: 'Review and amend before a move to another phase',
  plain:
    'In the year your child moves to another phase of school the plan must name the new school before 15 February. For a move from secondary school to a post-16 institution it is before 31 March. Staying on in a school’s own sixth form may not be such a move.',
  starts: ['review-meeting', 'moves-school', 'moves-to-post-16'],
  stops: ['amended-plan-issued', 'no-amendment-notified'],
  steps: [
    {
      id: 'amended',
      title: 'Review the plan and send it, amended to name the school or type of school',
      limit: { form: 'phase-transfer' },
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 18(1)',
  inForce: SEND_REGULATIONS,
  dayCount: 'fixed date',
  toVerify: false,
  examples: [
    {
      name: 'from Year 6 the last day is 14 February',
      start: '2024-11-29',
      at: { 'moves-school': '2025-09-01' },
      due: '2025-02-14',
    },
    {
      name: 'to a post-16 institution the last day is 30 March',
      start: '2024-11-29',
      at: { 'moves-to-post-16': '2025-09-01' },
      due: '2025-03-30',
    },
    {
      name: 'read loosely the 15th is still in time',
      start: '2024-11-29',
      at: { 'moves-school': '2025-09-01' },
      settings: { phaseTransferStrictBefore: false },
      due: '2025-02-15',
    },
    {
      name: 'sent on the 15th is late',
      start: '2024-11-29',
      at: { 'moves-school': '2025-09-01', 'amended-plan-issued': '2025-02-15' },
      today: '2025-03-01',
      due: '2025-02-14',
      status: 'late',
      words: 'Late by 1 day',
    },
    {
      name: 'in 2015 moves to post-16 had until 30 May',
      start: '2014-11-28',
      at: { 'moves-to-post-16': '2015-09-01' },
      due: '2015-05-30',
    },
  ],
} satisfies Deadline;
