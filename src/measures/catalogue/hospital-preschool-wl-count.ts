// Those who waited longer than 52 weeks are not in it: a fall may only mean that they grew older on the list.
import type { Measure } from '../measure.ts';

export default {
  id: 'hospital-preschool-wl-count',
  formerIds: ['uhd-preschool-wl-count'],
  title: 'Hospital waiting list of pre-school children, up to 52 weeks',
  section: 'health',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'University Hospital Dorset - Pre-school (0-5years) Waiting List 0-52 weeks',
      ref: '33',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
