// The national return publishes the three apart.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appr-trainee-intern-count',
  title: 'Young people with a plan in an apprenticeship, traineeship or internship',
  section: 'adulthood',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many young people with an education, health and care plan are in an apprenticeship, a traineeship or a supported internship.',
  numerator: 'Young people with a plan on an open apprenticeship, traineeship or supported internship',
  denominator: null,
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    { kind: 'subset-of', of: 'ehcp-active-count' },
    {
      kind: 'read-with',
      of: 'ed-ehcp-16-18-pct',
      why: 'a work-based place counts as education or training, and is the part of it that comes closest to a job',
    },
  ],
  caveats: [
    'The national return has an item for work-based placements and publishes the three kinds apart, so the national figures have to be added up before they compare.',
    'The national traineeship programme ended in July 2023, so older and newer figures hold different mixtures.',
    'A supported internship lasts a year at most: the number falls in summer as placements end.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021.',
    },
  ],
  aliases: [
    {
      label: 'young people with an EHCP are in an apprenticeship, traineeship or internship',
      seenIn: '2021-04-performance-report',
    },
    { label: 'Number of young people with an EHCP in an apprenticeship, traineeship or supported internship' },
  ],
} satisfies CatalogueMeasure;
