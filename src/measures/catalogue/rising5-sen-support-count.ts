// Children due to start Reception next September; a new cohort takes over each September.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'rising5-sen-support-count',
  title: 'Children due to start Reception, with SEN support',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'cohort-academic',
  plain:
    'How many children who start school next September get extra help with special needs. They get it at their nursery or childminder.',
  numerator:
    'Children due to start Reception in the coming September who receive SEN support in an early years setting',
  denominator: null,
  source: 'EY',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'rising5-under-assessment-count',
      why: 'Children leave this count for an assessment as their start at school comes near, so one falling while the other rises is the usual course.',
    },
  ],
  caveats: [
    'On 1 September one year group replaces another: set a month against the same month of another year, never August against September.',
    'Settings report children whom they have identified themselves, so it grows as settings learn to notice needs earlier.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children of the year group that starts Reception next September, counted on the last day of the month.',
      reason:
        'As printed; the papers do not say whether children with a plan are left out, and SEN support is by its meaning without one.',
    },
  ],
  aliases: [{ label: "No. of 'Rising 5yr olds' SEN Support", seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
