// The number behind the share of the same name.
import type { Measure } from '../measure.ts';

export default {
  id: 'asc-ld-18-25-settled-count',
  title: 'Adults aged 18 to 25 with a learning disability living in their own home or with family',
  section: 'adulthood',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of ASC LD Clients, aged 18-25, living in own accommodation or with family',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
