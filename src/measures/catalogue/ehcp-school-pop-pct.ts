// Pupils on the rolls of the area's schools, wherever they live; residents in schools elsewhere are not in it.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-school-pop-pct',
  title: 'School pupils with an EHC plan',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'termly',
  window: 'as-at',
  aliases: [
    { label: '% of BCP School Population with an EHCP', seenIn: '2025-05-scorecard' },
    { label: "% of BCP's School Population with an EHCP (termly data)", ref: '12', seenIn: '2025-05-scorecard' },
    { label: '% of pupils with an EHC plan' },
    { label: '% of school pupils with an EHCP' },
    { label: 'Percentage of pupils with an EHCP (all schools)' },
    { label: '% of school population with an EHCP' },
  ],
} satisfies Measure;
