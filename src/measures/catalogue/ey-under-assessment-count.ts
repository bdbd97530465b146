// Assessments open at the end of the month for children below Reception.
import type { CatalogueMeasure } from '../measure.ts';
import { earlyYears, underAssessment } from '../terms.ts';

export default {
  id: 'ey-under-assessment-count',
  title: 'Early years children being assessed for an EHC plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children who have not started school are being assessed right now. The council is finding out if they need an education, health and care plan.',
  numerator: 'EHC needs assessments open on the last day of the month for children below Reception',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'assessments-open-count' },
    {
      kind: 'read-with',
      of: 'ey-ehcna-received-count',
      why: 'A month with many requests fills it for the four to five months after.',
    },
  ],
  caveats: [
    'Children due to start school next September are among these.',
    'A child who goes up to Reception during an assessment leaves the count in September although the assessment goes on.',
    'Whether a request not yet decided counts as an assessment is not said: keep it the same as for all ages.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning:
        'Assessments open at the end of the month for children below Reception, by the same rule as for all ages.',
      reason: 'The paper gives no rule of its own for early years.',
    },
  ],
  aliases: [
    { label: 'No. of Early Years children under assessment', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of early years children currently under assessment for an EHCP' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...underAssessment, whose: earlyYears }] },
    reading: 'assessments agreed to and not ended, of children below Reception on the last day of the month',
    basis: 'SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'A child of two.',
        rows: {
          person: [{ bornOn: '2022-05-20' }],
          request: [{ id: 'r1', receivedOn: '2024-06-03' }],
          assessment: [{ request: 'r1', startedOn: '2024-07-01' }],
        },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Up to Reception on 1 September: the assessment goes on and is counted here no more.',
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
        says: 'The plan was sent on the last day of the month: the assessment is over.',
        rows: {
          person: [{ bornOn: '2022-05-20' }],
          request: [{ id: 'r1', receivedOn: '2024-06-03' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-08-31', startedOn: '2024-07-01' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2024-08-31', issuedOn: '2024-08-31' }],
        },
        period: '2024-08',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
