// Clients of adult social care: a local cut of a national figure that is for ages 18 to 64, and of few people.
import type { Measure } from '../measure.ts';

export default {
  id: 'asc-ld-18-25-employment-pct',
  title: 'Adults aged 18 to 25 with a learning disability in paid work',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of 18-25s with a learning disability are in paid employment', seenIn: '2021-04-performance-report' },
    { label: '% of ASC LD Clients, aged 18-25, who are in paid employment', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of adults with learning disabilities (18-25) in paid employment' },
  ],
} satisfies Measure;
