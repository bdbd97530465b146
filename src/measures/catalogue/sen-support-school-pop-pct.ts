// Pupils on the rolls of the area's schools whose census record says SEN support.
import type { Measure } from '../measure.ts';

export default {
  id: 'sen-support-school-pop-pct',
  title: 'School pupils with SEN support',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'termly',
  window: 'as-at',
  aliases: [
    { label: '% of BCP School Population with SEN Support', seenIn: '2025-05-scorecard' },
    { label: "% of BCP's School Population with SEN Support (termly data)", ref: '14', seenIn: '2025-05-scorecard' },
    { label: '% of pupils with SEN support' },
    { label: '% of school pupils receiving SEN Support' },
    { label: '% of school population with SEN support' },
    { label: 'Percentage of pupils at SEN Support (all schools)' },
  ],
} satisfies Measure;
