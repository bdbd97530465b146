// New plans of the month for children due to start Reception next September.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, risingFive } from '../terms.ts';

export default {
  id: 'rising5-ehcp-issued-month-count',
  title: 'Children due to start Reception, plans issued in the month',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Some children start school next September. This is how many of them got their first education, health and care plan in the month.',
  numerator: 'First final EHC plans issued in the month whose holder is due to start Reception in the coming September',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'ey-ehcp-issued-month-count' },
    {
      kind: 'read-with',
      of: 'rising5-under-assessment-count',
      why: 'Each of these plans takes one child out of those being assessed.',
    },
  ],
  caveats: [
    'The months of a school year added up need not give the number of children with a plan: families move, and a few plans end.',
    'In September the count passes to the next year group, so it is small at first.',
    'Plans for a child who starts in September are wanted in time for the school to prepare, which gathers them in spring and summer.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'First plans of the month for the year group that starts Reception next September.',
      reason:
        'Printed as a second row under the number with a plan; a first plan is meant, since only that is an issue.',
    },
  ],
  aliases: [
    {
      label: "No. of 'Rising 5yr olds' with an EHCP - No. in month that have been issued an EHCP",
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...newPlans(), whose: risingFive }] },
    reading:
      'new plans by the day on which they were sent, of children in the school year before Reception on that day',
    basis: 'SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'Sent on 31 August to a child who starts Reception the next day.',
        rows: {
          person: [{ bornOn: '2020-08-31' }],
          request: [{ id: 'r1', receivedOn: '2024-04-15' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-08-31' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2024-08-31', issuedOn: '2024-08-31' }],
        },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Sent on 1 September: the child is in Reception.',
        rows: {
          person: [{ bornOn: '2020-08-31' }],
          request: [{ id: 'r1', receivedOn: '2024-04-15' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-09-01' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2024-09-01', issuedOn: '2024-09-01' }],
        },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Sent on 1 September to a child a day younger, whose last year before Reception begins.',
        rows: {
          person: [{ bornOn: '2020-09-01' }],
          request: [{ id: 'r1', receivedOn: '2024-04-15' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-09-01' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2024-09-01', issuedOn: '2024-09-01' }],
        },
        period: '2024-09',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
