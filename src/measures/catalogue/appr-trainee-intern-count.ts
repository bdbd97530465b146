// The national return publishes the three apart.
import type { Measure } from '../measure.ts';

export default {
  id: 'appr-trainee-intern-count',
  title: 'Young people with a plan in an apprenticeship, traineeship or internship',
  section: 'adulthood',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'young people with an EHCP are in an apprenticeship, traineeship or internship',
      seenIn: '2021-04-performance-report',
    },
    { label: 'Number of young people with an EHCP in an apprenticeship, traineeship or supported internship' },
  ],
} satisfies Measure;
