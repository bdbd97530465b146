// One paper prints this label on two rows with different figures: the importer asks which stands.
import type { Measure } from '../measure.ts';

export default {
  id: 'not-known-ed-16-25-pct',
  title: 'Plan holders aged 16 to 25 not known to be in education',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: '% of pupils with an EHCP not known to be in education (16-25yrs)',
      ref: '32',
      seenIn: '2025-05-scorecard',
    },
    {
      label: '% of pupils with an EHCP not known to be in education (16-25yrs)',
      ref: '131',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
