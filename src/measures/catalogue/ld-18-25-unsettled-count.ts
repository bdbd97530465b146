// Living in hospital or in residential care.
import type { Measure } from '../measure.ts';

export default {
  id: 'ld-18-25-unsettled-count',
  title: 'Adults aged 18 to 25 with a learning disability in unsettled accommodation',
  section: 'adulthood',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of adults with learning disabilities (18-25) in unsettled accommodation (hospital / residential)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
