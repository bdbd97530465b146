// Does not average with the younger group to the whole unless all three divide by the same number.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'neet-ehcp-19-25-pct',
  title: 'Plan holders aged 19 to 25 not in education, employment or training',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young adults aged 19 to 25 with an education, health and care plan, how many are not studying, working or training.',
  numerator: 'Young adults aged 19 to 25 with a plan, recorded as not in education, employment or training',
  denominator: 'Young adults aged 19 to 25 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    { kind: 'read-with', of: 'neet-ehcp-16-25-pct', why: 'the wider group that these young people belong to' },
    {
      kind: 'read-with',
      of: 'not-known-ed-16-25-pct',
      why: 'fewer are tracked at this age, so those not traced weigh most here',
    },
  ],
  caveats: [
    'It cannot be averaged with the younger group: the groups are of different sizes, and some papers divide both by everybody aged 16 to 25.',
    'Tracking thins out after 18, so a low figure may be a lack of news.',
    'A plan often ends when a young adult leaves education, which takes the person out of the figure on both sides.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning:
        'Not in education, employment or training; in that paper the two age groups add up to the whole, so it is a share of everybody aged 16 to 25 there.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: '% of EHCP young people NEET (19-25yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of 19-25 year olds with an EHCP who are NEET' },
  ],
} satisfies CatalogueMeasure;
