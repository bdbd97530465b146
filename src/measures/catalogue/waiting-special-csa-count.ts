// Began in October 2024 in place of the count in mainstream and alternative provision alone: no line joins the two.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-special-csa-count',
  title: 'School-age children waiting for a special school place',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children of school age are waiting for a special school place that has been agreed, wherever they are learning for now. Fewer is better.',
  numerator:
    'Children of compulsory school age who are agreed as eligible for a special school and have not started there, whatever their present setting',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    { kind: 'succeeds', of: 'waiting-special-csa-ms-ap-count' },
    {
      kind: 'read-with',
      of: 'specialist-requests-agreed-count',
      why: 'What is agreed in a month joins the wait unless a place is free.',
    },
  ],
  caveats: [
    'It follows a count of children in mainstream and alternative provision only: the higher start is a wider count, no arrow spans the two, and the old target is not its target.',
    'Nothing in it tells how long anyone has waited.',
    'Children whose families ask for a special school that has not been agreed are not counted.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Eligible children of school age in any setting or none.',
      reason:
        'Begun in October 2024 in place of the count for mainstream and alternative provision, so that children without a setting are seen.',
    },
  ],
  aliases: [
    {
      label: 'No of statutory school age CYPs waiting for a Special School place (agreed as eligible)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
