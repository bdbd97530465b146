// The phases do not add up to all requests: early years and unknown stand apart.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'requests-secondary-count',
  title: 'Requests for an EHC needs assessment, secondary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: { of: 'requests-count', where: [{ field: 'phase', is: 'secondary' }] },
  plain:
    "How many of the month's requests to look into a child's needs were for pupils of secondary school age, up to Year 11.",
  numerator: 'Requests for an EHC needs assessment received in the month, child or young person in the secondary phase',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'requests-parent-secondary-count',
      why: 'those of them that parents or young people made',
    },
  ],
  caveats: [
    "Printed twice with the same words, for all requests and for parents' requests; this is the larger of the two.",
    'A child in the summer between Year 6 and Year 7 may be counted in either phase: ask which day the phase is taken on.',
    'With primary and post-16 it does not make the whole: early years and requests without a known phase are missing.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025, below all requests.',
    },
  ],
  aliases: [
    {
      label: 'no of above - secondary phase',
      under: 'No. of requests for EHC assessment',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'secondary', under: 'No. of requests for EHC assessment' },
    { label: 'of which secondary', under: 'No. of requests for EHC assessment' },
    { label: 'Number of EHCNA requests - secondary phase' },
    { label: 'Number of requests for EHC needs assessment (secondary)' },
  ],
} satisfies CatalogueMeasure;
