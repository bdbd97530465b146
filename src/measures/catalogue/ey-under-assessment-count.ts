// Assessments open at the end of the month for children below Reception.
import type { CatalogueMeasure } from '../measure.ts';

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
} satisfies CatalogueMeasure;
