// Papers call it the adult social care teams or the preparing for adulthood team and print the same figures.
import type { Measure } from '../measure.ts';

export default {
  id: 'asc-open-18-25-count',
  title: 'Young adults open to the preparing for adulthood team',
  section: 'adulthood',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No. of C&YP open to PfA team', ref: '31.07', seenIn: '2022-01-scorecard' },
    { label: 'No. of adults open to ASC teams aged 18-25', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: 'No. of Children & Young People open to Preparing for Adulthood (PfA) team',
      ref: '119',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
