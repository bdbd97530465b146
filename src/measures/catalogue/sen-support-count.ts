// Changes with the school census only (January, May, October): a month between two of them carries the last figure forward.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sen-support-count',
  title: 'Pupils with SEN support',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'termly',
  window: 'as-at',
  plain:
    'Some pupils need extra help to learn and get it from their school without an education, health and care plan. This is how many such pupils there are in the schools here.',
  numerator: 'Pupils on roll with SEN support (code K) at the latest school census',
  denominator: null,
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'sen-support-school-pop-pct',
      why: 'The share takes out the growth of the school population itself.',
    },
  ],
  caveats: [
    'Papers that print it every month repeat the last census: a level arrow in such a month means that nothing was counted, not that nothing changed.',
    'The censuses of a school year are not quite alike: pupils leave in summer and the youngest are recorded during the year, so compare the same term.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Pupils with code K at the last census taken, carried through the months until the next.',
      reason: 'Printed monthly from termly censuses; the months that really changed show that it is the census number.',
    },
  ],
  aliases: [
    { label: 'No. of SEN Support', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of pupils on SEN support' },
    { label: 'Number of children on SEN Support' },
    { label: 'Number of pupils receiving SEN support' },
  ],
} satisfies CatalogueMeasure;
