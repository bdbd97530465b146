// Adds up from 1 April and starts again the next: only the same month of another year compares.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ld-14plus-health-check-pct',
  title: 'People aged 14 or over with a learning disability who had their annual health check',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'ytd-financial',
  plain:
    "Out of every 100 people aged 14 or over with a learning disability on their doctor's list, how many have had their yearly health check since April. It starts from nothing again each April.",
  numerator:
    'Annual health checks completed since 1 April for people on the learning disability register aged 14 or over',
  denominator: 'People on the learning disability register of general practices, aged 14 or over',
  source: 'ICB',
  owner: 'dco',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [],
  caveats: [
    'It drops to a few per cent each April because counting starts again: compare only with the same month of an earlier year.',
    'The label says young people and gives no upper age; general practice registers hold adults of every age.',
    'Registers follow the practice, so people from neighbouring council areas are in it.',
    'Most checks are done in the last quarter of the financial year, so a low figure in autumn is usual.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: '% of yp aged 14yrs+ with Learning Disabilities that access their annual health check',
      ref: '132',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of young people aged 14+ with a learning disability who had an annual health check' },
    { label: '% of people aged 14 and over with a learning disability receiving an annual health check' },
  ],
} satisfies CatalogueMeasure;
