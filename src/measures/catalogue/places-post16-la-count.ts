// Places of the current school year.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'places-post16-la-count',
  title: 'Council-maintained post-16 places, mainstream and special',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many places there are this school year for young people over 16 in schools that the council keeps, ordinary and special. More places mean more choice near home.',
  numerator:
    'Post-16 places in mainstream and special schools maintained by the authority, for the current academic year',
  denominator: null,
  source: 'places',
  owner: 'sufficiency',
  releaseLag: 20,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-post16-mainstream-pct',
      why: 'Where young people over 16 learn, for part of which these are the places.',
    },
  ],
  caveats: [
    'Schools that become academies leave the count although their places stay: it is not all that the area has.',
    'One number for a school year: set it against the year before and not against a month.',
    'Special and mainstream places are one sum here, so it is not added to the specialist row.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Places in sixth forms of maintained schools, mainstream and special together.',
      reason:
        'A row without figures in the one paper that has it; maintained is read as kept by the council, academies left out.',
    },
  ],
  aliases: [
    {
      label: 'Number of LA maintained mainstream & special post-16 places (current academic year)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
