// A small team and not scaled by its size: one long absence shows.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sickness-days-ehco',
  title: 'Sickness absence of co-ordinators',
  section: 'workforce',
  unit: 'days',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain: 'Working days this month when case officers were off sick, all of them added up.',
  numerator: 'Working days lost to sickness in the month by permanent EHC and alternative provision co-ordinators',
  denominator: null,
  source: 'HR',
  owner: 'workforce',
  releaseLag: 20,
  priority: 'leadership',
  relations: [{ kind: 'read-with', of: 'vacancy-ehco-fte', why: 'both take hours away from the same team' }],
  caveats: [
    'Days, not days for each post: a larger team loses more of them.',
    'A small team: one long absence shows, and may show whose it is. Keep out of public papers what could name a person.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'No. of working days lost due to sickness in the SEND Team', seenIn: '2025-05-scorecard' },
    {
      label:
        'No. of working days lost due to sickness in the SEND Team (permanent Education, Health & Care Co-ordinators or Alternative Provision Co-ordinators only)',
      ref: '44',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Working days lost to sickness - SEND team' },
  ],
} satisfies CatalogueMeasure;
