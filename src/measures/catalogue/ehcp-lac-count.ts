// Children in the authority's care who have a plan, those placed outside the area included.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-lac-count',
  title: 'Looked-after children with an EHC plan',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No. of Looked After Children with an EHCP', seenIn: '2025-05-scorecard' },
    { label: 'Number of children in care with an EHCP' },
    { label: 'Number of children looked after with an EHC plan' },
  ],
} satisfies Measure;
