// New plans of the month for children below Reception.
import type { CatalogueMeasure } from '../measure.ts';
import { earlyYears, newPlans } from '../terms.ts';

export default {
  id: 'ey-ehcp-issued-month-count',
  title: 'Early years children issued with a new EHC plan in the month',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Some children have not started school yet. This is how many of them got their first education, health and care plan in the month.',
  numerator: 'First final EHC plans issued in the month whose holder is below Reception',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'ehcp-issued-month-count' },
    {
      kind: 'read-with',
      of: 'ey-ehcna-received-count',
      why: 'Requests lead to plans up to twenty weeks later, so they move first.',
    },
  ],
  caveats: [
    'Plans for children about to start school are part of it: it can never be smaller than their row.',
    'Numbers are small, so a month that is a few plans up or down tells nothing by itself.',
    'Where whole-council plans are printed without those late for a stated exception, this row may still have them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'First plans of the month for children below Reception.',
      reason: 'The label says new plans, so amended plans and plans that moved in are left out.',
    },
  ],
  aliases: [
    {
      label: 'No. of new Early Years children issued with an EHCP (monthly figure)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of new EHCPs issued for early years children' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...newPlans(), whose: earlyYears }] },
    reading: 'new plans by the day on which they were sent, of children below Reception on that day',
    basis: 'SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'Sent on 31 August, the day before Reception.',
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
        says: 'Sent on 1 September.',
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
        says: 'A plan that moved in is none, though the child is two.',
        rows: {
          person: [{ bornOn: '2022-01-09' }],
          plan: [{ startedOn: '2024-01-15', issuedOn: null, transferredOn: '2024-09-10' }],
        },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
