// Plans that came to an end in the month. One ceased with an earlier date restates an earlier month.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-ceased-month-count',
  title: 'EHC plans ceased in the month',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many education, health and care plans came to an end this month. A plan can end when a young person leaves learning, or no longer needs it.',
  numerator:
    'EHC plans whose date of ceasing lies in the month, whatever the reason; plans transferred to another authority shown apart',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-active-count',
      why: 'Plans that end take the number in force down; a summer drop with few plans ceased means that the dates are still to be recorded.',
    },
  ],
  caveats: [
    'Plans are often ended afterwards with an earlier date, so recent months grow when they are counted again.',
    'Telling a family that the council means to end a plan does not end it: while an appeal can be made or is running, the plan stays in force (Children and Families Act 2014, section 45).',
    'Plans that end with the school year are dated 31 August in one place and by the day of recording in another: say which.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plans by the day on which they ended, not the day on which the ending was recorded.',
      reason:
        'Printed as ceased or discontinued without saying which date; the day of ending is the one that lets the number in force add up.',
    },
  ],
  aliases: [
    { label: "No. of EHCP's ceased or discontinued in the month", ref: '99', seenIn: '2025-05-scorecard' },
    { label: 'Number of EHCPs ceased' },
    { label: 'Number of EHC plans ceased in month' },
    { label: 'No. of EHC plans discontinued' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ flow: 'plan', on: 'ceasedOn', where: [{ field: 'ceaseReason', not: ['5'] }] }] },
    reading:
      'by the first day on which the plan is no longer kept; plans that another council took over (reason 5) are counted apart',
    basis: 'Children and Families Act 2014, section 45; SEN2 guide, items 4.5 and 4.6',
    examples: [
      {
        says: 'No longer kept from 1 September: it ceased in September.',
        rows: { plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15', ceasedOn: '2024-09-01', ceaseReason: '3' }] },
        period: '2024-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The month before it was kept to the last day.',
        rows: { plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15', ceasedOn: '2024-09-01', ceaseReason: '3' }] },
        period: '2024-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Taken over by another council: not among them.',
        rows: { plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15', ceasedOn: '2024-09-12', ceaseReason: '5' }] },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Without a reason it has ceased all the same.',
        rows: { plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15', ceasedOn: '2024-09-12' }] },
        period: '2024-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Ceasing is proposed and an appeal may follow: it has not ceased.',
        rows: { plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15', proposedCeaseOn: '2024-09-12' }] },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Decided in May and ended with the school year: by the day from which it is no longer kept.',
        rows: {
          plan: [{ startedOn: '2016-05-10', ceaseDecidedOn: '2024-05-20', ceasedOn: '2024-08-31', ceaseReason: '1' }],
        },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
