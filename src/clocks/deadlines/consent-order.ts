// A consent order, made when the council concedes after its response, sets its own date.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'consent-order',
  code: null,
  title: 'Do what a consent order sets',
  plain: 'If you and the council settle an appeal and the tribunal approves it, the date in that order counts.',
  starts: ['consent-order-made'],
  stops: ['consent-order-met', 'amended-plan-issued', 'final-issued'],
  steps: [
    { id: 'order', title: 'Do what the consent order asks', limit: { form: 'given', event: 'consent-order-date' } },
  ],
  exceptions: [],
  law: 'The tribunal’s consent order',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'given date',
  basis: 'concession',
  toVerify: true,
  examples: [
    {
      name: 'the date in the order',
      start: '2025-03-03',
      at: { 'consent-order-date': '2025-04-14' },
      due: '2025-04-14',
    },
    {
      name: 'no date given',
      start: '2025-03-03',
      due: null,
      status: 'not-started',
      words: 'Starts when the date in the consent order is given',
    },
    {
      name: 'a day late',
      start: '2025-03-03',
      at: { 'consent-order-date': '2025-04-14', 'amended-plan-issued': '2025-04-15' },
      today: '2025-05-01',
      due: '2025-04-14',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
