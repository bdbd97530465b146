// People in adult social care matched to a maintained plan.
import type { Measure } from '../measure.ts';

export default {
  id: 'asc-clients-18-25-ehcp-count',
  title: 'Adult social care clients aged 18 to 25 with an EHC plan',
  section: 'adulthood',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [{ label: 'No. of ASC Clients, aged 18-25, who have an EHCP', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
