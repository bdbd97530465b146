// Clients of adult social care: a local cut of a national figure that is for ages 18 to 64; steps at the financial year.
import type { Measure } from '../measure.ts';

export default {
  id: 'asc-ld-18-25-settled-pct',
  title: 'Share of adults aged 18 to 25 with a learning disability living in their own home or with family',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: '% of ASC LD Clients, aged 18-25, living in own accommodation or with family',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of adults with learning disabilities (18-25) in settled accommodation' },
  ],
} satisfies Measure;
