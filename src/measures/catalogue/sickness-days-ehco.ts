// A small team and not scaled by its size: one long absence shows.
import type { Measure } from '../measure.ts';

export default {
  id: 'sickness-days-ehco',
  title: 'Sickness absence of co-ordinators',
  section: 'workforce',
  unit: 'days',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
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
} satisfies Measure;
