// A part of those waiting in mainstream or alternative provision.
import type { Measure } from '../measure.ts';

export default {
  id: 'waiting-specialist-ms-count',
  title: 'Plan holders in mainstream waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of EHCP children in mainstream waiting for a specialist placement',
      ref: '135',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
