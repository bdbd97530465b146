// Those who waited longer than 52 weeks are not in it: a fall may only mean that they grew older on the list.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'hospital-schoolage-wl-count',
  formerIds: ['uhd-schoolage-wl-count'],
  title: 'Hospital waiting list of school-age children, up to 52 weeks',
  section: 'health',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain: 'Children aged five and over who are waiting to be seen at the hospital and have waited a year or less.',
  numerator:
    'Children aged 5 and over on the hospital waiting list at the end of the month who have waited up to 52 weeks',
  denominator: null,
  source: 'health trust',
  owner: 'health-trust',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [],
  caveats: [
    'Those who have waited longer than 52 weeks are left out: a fall may only mean that children grew older on the list.',
    'The trust may serve more than one council: ask whose children are counted.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: 'University Hospital Dorset - School age (5years +) Waiting List 0-52 weeks',
      ref: '37',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies CatalogueMeasure;
