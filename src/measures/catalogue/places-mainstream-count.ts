// Places commissioned and places vacant differ: the owner says which. A cell that says requested is a figure not yet received.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'places-mainstream-count',
  title: 'Places available in mainstream schools',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many places there are in ordinary schools here for children with special educational needs. More places mean more choice near home.',
  numerator:
    'Places in mainstream schools for children with SEND, all commissioned or those vacant as the owner states',
  denominator: null,
  source: 'places',
  owner: 'sufficiency',
  releaseLag: 20,
  priority: 'sufficiency',
  relations: [{ kind: 'read-with', of: 'ehcp-mainstream-pct', why: 'Places say what could be, the share what is.' }],
  caveats: [
    'Available can be all the places there are or only those free: a rise in free places may mean that children left.',
    'A cell that says requested is a figure still on its way, never nought.',
    'An ordinary school has to admit a child whose plan names it even when it is full, so the number is no limit.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Places in mainstream classes, units and resourced provision left to their own row.',
      reason:
        'A row without figures in the one paper that has it; its wording leaves open whether places are all or free.',
    },
  ],
  aliases: [
    { label: 'Number of places available in Mainstream Provision', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of mainstream places available' },
  ],
} satisfies CatalogueMeasure;
