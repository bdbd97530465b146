// Assessments open at the end of the month for children due to start Reception next September.
import type { CatalogueMeasure } from '../measure.ts';
import { risingFive, underAssessment } from '../terms.ts';

export default {
  id: 'rising5-under-assessment-count',
  title: 'Children due to start Reception, being assessed for a plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'cohort-academic',
  plain:
    'How many children who start school next September are being assessed right now. The council is finding out if they need an education, health and care plan.',
  numerator:
    'EHC needs assessments open on the last day of the month for children due to start Reception in the coming September',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'ey-under-assessment-count' },
    {
      kind: 'read-with',
      of: 'rising5-ehcp-issued-month-count',
      why: 'It falls when assessments end with a plan, so a fall before summer is to be expected.',
    },
  ],
  caveats: [
    'It rises in autumn with the new year group and empties by summer: that is the season and no trend.',
    'Some count from the request and some from the decision to assess; the two differ by up to six weeks of requests.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Assessments open at the end of the month for the year group.',
      reason: 'Printed in scorecards from 2022 on under one label; where an assessment begins is not said in any.',
    },
  ],
  aliases: [
    {
      label: "No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)",
      ref: '31.06',
      seenIn: '2022-01-scorecard',
    },
    {
      label: "No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)",
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: "No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)",
      ref: '57',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of rising 5s under assessment' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...underAssessment, whose: risingFive }] },
    reading:
      'assessments agreed to and not ended, of children in the school year before Reception on the last day of the month',
    basis: 'SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'Open at the end of August, the day before Reception begins.',
        rows: {
          person: [{ bornOn: '2020-08-31' }],
          request: [{ id: 'r1', receivedOn: '2024-06-03' }],
          assessment: [{ request: 'r1', startedOn: '2024-07-01' }],
        },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Open at the end of September, when the child is in Reception.',
        rows: {
          person: [{ bornOn: '2020-08-31' }],
          request: [{ id: 'r1', receivedOn: '2024-06-03' }],
          assessment: [{ request: 'r1', startedOn: '2024-07-01' }],
        },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A request that is not decided is no assessment yet.',
        rows: { person: [{ bornOn: '2020-09-01' }], request: [{ receivedOn: '2024-09-02' }] },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
