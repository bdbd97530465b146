// Passes 100 where children from outside the area are counted above the line and not below it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-3-4yo-eef-pct',
  title: 'Three and four-year-olds taking up funded early education',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every hundred three and four-year-olds who could have free hours of nursery or childcare, how many are using them. More is better: it means more children get an early start.',
  numerator: 'Three and four-year-olds for whom the universal hours of funded early education are claimed',
  denominator: 'Three and four-year-olds entitled to them',
  source: 'EY finance',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-2yo-eef-overall-pct',
      why: 'Two-year-olds who have a place mostly keep it, so this follows a year later.',
    },
  ],
  caveats: [
    'It can pass a hundred when children who live elsewhere are claimed for here, as the number they are out of holds residents only.',
    'The first month of a term is low until settings have claimed: read the last month of a term.',
    'The extra hours of working parents do not count twice: a child is one, however many hours are claimed.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children with any universal hours claimed, out of those of the age.',
      reason: 'As printed; that universal and not extended hours are meant is how the field reads the label.',
    },
  ],
  aliases: [
    { label: '% of 3 & 4 Year Olds Claiming EEF Funding', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of 3 and 4 year olds accessing funded early education' },
    { label: '% take up of 3 and 4 year old funding' },
  ],
} satisfies CatalogueMeasure;
