// Every child below Reception, so those due to start next September are in it too: the two are never added.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-ehcp-count',
  title: 'Early years children with an EHC plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No. of Early Years children with an EHCP', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of early years children with an EHC plan' },
    { label: 'Number of under 5s with an EHCP' },
  ],
} satisfies Measure;
