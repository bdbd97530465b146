// Follows how completely young people are tracked as much as what they do.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'neet-ehcp-16-25-pct',
  title: 'Plan holders aged 16 to 25 not in education, employment or training',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young people aged 16 to 25 who have an education, health and care plan, how many are not studying, working or training. Young people the council has lost touch with are not in this number.',
  numerator: 'Young people aged 16 to 25 with a plan, recorded as not in education, employment or training',
  denominator: 'Young people aged 16 to 25 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'not-known-ed-16-25-pct',
      why: 'a young person nobody has traced cannot be counted here: as more are traced, this figure moves without anybody changing what they do',
    },
    {
      kind: 'read-with',
      of: 'neet-ehcp-16-18-pct',
      why: 'the younger of its two groups, and the one tracked most completely',
    },
    { kind: 'read-with', of: 'neet-ehcp-19-25-pct', why: 'the older of its two groups, where fewer are tracked' },
  ],
  caveats: [
    'A fall can mean that more young people were traced rather than that more are in education or work.',
    'National figures cover wider groups with a different quality of tracking, so a large gap to them is a question about records first.',
    'If it equals its two age groups added up, all three are shares of the same people; if it lies between them, each group is divided by its own number. Anywhere else, one of the three is wrong.',
    'It rises in late summer, when courses have ended and new ones have not been confirmed.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: '% of EHCP young people NEET (16-25yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of young people with an EHCP who are NEET (16-25)' },
    { label: '% of 16-25 year olds with an EHCP who are NEET' },
  ],
} satisfies CatalogueMeasure;
