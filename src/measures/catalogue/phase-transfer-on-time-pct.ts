// Before 15 February, and before 31 March for moves after school (regulation 18). A plan that names a type of school is final too, and is shown apart.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'phase-transfer-on-time-pct',
  title: 'Phase-transfer plans finalised on time',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  plain:
    'Before a child moves to another phase of school, the plan must name the next school by a date set in law. This is how many of every 100 such plans were ready in time.',
  numerator:
    'Plans in the transfer cohort finalised before 15 February, or before 31 March for moves from secondary school to post-16',
  denominator: 'Plans of children and young people moving phase that year',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-specialist-all-count',
      why: 'a plan that names only a type of school is final and on time, and its child may still wait for a place',
    },
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: "the winter's work on transfers may take officers away from other reviews",
    },
  ],
  caveats: [
    'A plan that names only a type of school is final in law and counts as on time, and the child has no place yet: show those apart.',
    'Two dates in one year: what is printed in February covers moves into and between schools, and not yet moves to college.',
    'The cohort has to be settled first: a child left out of it is missed by the figure and not only by the date.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the scrutiny supplement of March 2025, for 15 February.',
    },
  ],
  aliases: [
    { label: 'finalising EHCPs for February 15th phase transfer deadline', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of phase transfer plans finalised by 15 February' },
    { label: '% of phase transfer EHCPs issued by the statutory deadline' },
    { label: '% of phase transfers completed on time' },
  ],
} satisfies CatalogueMeasure;
