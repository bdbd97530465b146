// C35: to end a plan the council consults, decides and gives notice; the plan stays while an appeal is possible.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'cease-plan',
  code: 'C35',
  aliases: ['cease'],
  title: 'End a plan',
  plain:
    'Before ending a plan the council must consult you and the school, then send its decision with your right to appeal. The plan stays in force until the time to appeal has passed, or until the appeal has ended.',
  starts: ['cease-considered', 'cease-decision-sent'],
  stops: ['cease-consulted', 'cease-decision-sent'],
  steps: [
    {
      id: 'consult',
      title: 'Consult the family and the school or college',
      limit: { form: 'as-soon-as-practicable' },
      stops: ['cease-consulted'],
      notNeeded: ['plan-kept'],
      law: 'SEND Regulations 2014, regulation 31',
    },
    {
      id: 'decide',
      title: 'Send the decision, with the right to appeal',
      limit: { form: 'as-soon-as-practicable' },
      stops: ['cease-decision-sent'],
      notNeeded: ['plan-kept'],
      law: 'SEND Regulations 2014, regulation 31',
    },
    {
      id: 'appeal-time',
      title: 'The plan stays in force while an appeal is possible',
      limit: {
        form: 'outside-tribunal-break',
        limit: {
          form: 'later-of',
          limits: [
            { form: 'count', count: 2, unit: 'months', from: ['cease-decision-sent'] },
            { form: 'count', count: 1, unit: 'months', from: ['certificate-issued'] },
            { form: 'given', event: 'appeal-ended' },
          ],
        },
      },
      stops: [],
      notNeeded: ['plan-kept'],
      window: 'the time to appeal ended on',
      tooSoon: ['plan-ceased'],
      heldBy: { event: 'appeal-registered', until: 'appeal-ended' },
      law: 'Children and Families Act 2014, section 45(4)',
    },
  ],
  exceptions: [],
  law: 'Children and Families Act 2014, section 45; SEND Regulations 2014, regulations 29 to 31',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'corresponding date',
  toVerify: true,
  examples: [
    {
      name: 'no date before the decision is sent',
      start: '2025-05-01',
      due: null,
      status: 'not-started',
      words: 'Starts when the council sends its decision to end the plan',
    },
    {
      name: 'two months from the decision',
      start: '2025-01-06',
      at: { 'cease-consulted': '2025-01-20', 'cease-decision-sent': '2025-02-03' },
      today: '2025-02-10',
      due: '2025-04-03',
      status: 'open',
      words: 'Open until 3 April, 52 days left',
    },
    {
      name: 'while an appeal runs the plan stays',
      start: '2025-01-06',
      at: { 'cease-decision-sent': '2025-02-03', 'appeal-registered': '2025-03-20' },
      today: '2025-06-01',
      due: null,
      status: 'open',
      words: 'Open until the appeal ends',
    },
    {
      name: 'after the last day to appeal',
      start: '2025-01-06',
      at: { 'cease-decision-sent': '2025-02-03' },
      today: '2025-04-04',
      due: '2025-04-03',
      status: 'done',
      words: 'Done: the time to appeal ended on 3 April',
    },
  ],
} satisfies Deadline;
