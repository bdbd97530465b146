// Grows through the school year and starts again in September with the next cohort.
import type { CatalogueMeasure } from '../measure.ts';
import { plansInForce, risingFive } from '../terms.ts';

export default {
  id: 'rising5-ehcp-count',
  title: 'Children due to start Reception, with an EHC plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'cohort-academic',
  plain:
    'How many children who start school next September have an education, health and care plan by now. The count starts again each September with the next year group.',
  numerator: 'Maintained EHC plans whose holder is due to start Reception in the coming September',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'ey-ehcp-count' },
    {
      kind: 'read-with',
      of: 'rising5-ehcp-issued-month-count',
      why: 'The plans of the months explain most of its rise; moves and plans that ended explain the rest.',
    },
    {
      kind: 'read-with',
      of: 'rising5-under-assessment-count',
      why: 'Assessments under way now are the plans of the coming months.',
    },
  ],
  caveats: [
    'The fall in September is a new year group taking over and no loss of plans; compare how far each year group had come by the same month.',
    'These children are among the early years children with a plan: adding the two counts them twice.',
    'One label calls it cumulative: if plans that have ended are kept in, it is not a count of plans in force.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plans in force for the year group, growing from September to August.',
      reason:
        'Named in a scorecard of 2022 and filled in later ones; a label that adds the word cumulative shows figures that agree with the older label for the same months.',
    },
  ],
  aliases: [
    {
      label: "No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept)",
      ref: '31.05',
      seenIn: '2022-01-scorecard',
    },
    { label: "No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept)", seenIn: '2025-03-scrutiny-supplement' },
    {
      label: "No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept) - cumulative",
      ref: '56',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of rising 5s with an EHCP' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...plansInForce, whose: risingFive }] },
    reading: 'plans in force on the last day of the month of children in the school year before Reception',
    basis: 'SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'Born on 31 August 2020: starts Reception in September 2024, so in August she is still one of them.',
        rows: { person: [{ bornOn: '2020-08-31' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'At the end of September she is in Reception.',
        rows: { person: [{ bornOn: '2020-08-31' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Born on 1 September 2020: not one of them at the end of August 2024.',
        rows: { person: [{ bornOn: '2020-09-01' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'From September 2024 on he is.',
        rows: { person: [{ bornOn: '2020-09-01' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Born on 29 February 2020: in Reception from September 2024.',
        rows: { person: [{ bornOn: '2020-02-29' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
