// Every child below Reception, so those due to start next September are in it too: the two are never added.
import type { CatalogueMeasure } from '../measure.ts';
import { earlyYears, plansInForce } from '../terms.ts';

export default {
  id: 'ey-ehcp-count',
  title: 'Early years children with an EHC plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain: 'How many children who have not yet started school have an education, health and care plan.',
  numerator: 'Maintained EHC plans whose holder is below Reception',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'ehcp-active-count' },
    {
      kind: 'read-with',
      of: 'rising5-ehcp-count',
      why: 'Most of these children are in their last year before school, so the two move together.',
    },
  ],
  caveats: [
    'The children due to start school next September are in it already, so it is never added to their row.',
    'It drops each September when the oldest go up to Reception and keep their plan.',
    'Some papers say under five instead, which keeps four-year-olds in Reception in.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plans of children below Reception at the end of the month, whether or not they attend a setting.',
      reason:
        'Printed as early years children; the rows of the same paper for children about to start school fit inside it only if Reception is left out.',
    },
  ],
  aliases: [
    { label: 'No. of Early Years children with an EHCP', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of early years children with an EHC plan' },
    { label: 'Number of under 5s with an EHCP' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...plansInForce, whose: earlyYears }] },
    reading: 'plans in force on the last day of the month of children below Reception by age',
    basis: 'SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'Born on 31 August 2020: below Reception up to 31 August 2024.',
        rows: { person: [{ bornOn: '2020-08-31' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'In Reception from 1 September.',
        rows: { person: [{ bornOn: '2020-08-31' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A child of one is below Reception.',
        rows: { person: [{ bornOn: '2023-02-11' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Without a day of birth nobody is told to be below Reception.',
        rows: { plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-08',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
