// Places commissioned and places vacant differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'places-post16-specialist-count',
  title: 'Specialist post-16 places',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many places there are here for young people over 16 in special colleges. More places mean more choice near home after school.',
  numerator: 'Places in specialist post-16 provision of the area, all commissioned or those vacant as the owner states',
  denominator: null,
  source: 'places',
  owner: 'sufficiency',
  releaseLag: 20,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-post16-specialist-pct',
      why: 'The share that goes to such a college, here or elsewhere.',
    },
  ],
  caveats: [
    'The label says places and not places available, so all places are the likelier reading: the owner confirms.',
    'Colleges offer places by course and by days in the week; a part-time place is counted whole unless stated.',
    'No figure has been printed yet: requested is the state of a cell and not its value.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Specialist places for people over 16 in the area.',
      reason: 'A row without figures in the one paper that has it, whose label names one council.',
    },
  ],
  aliases: [
    { label: 'No. of BCP Post 16 Specialist places', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of Post 16 Specialist places' },
  ],
} satisfies CatalogueMeasure;
