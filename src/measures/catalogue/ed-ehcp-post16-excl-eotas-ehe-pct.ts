// In education, leaving out those educated otherwise than at school or at home.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ed-ehcp-post16-excl-eotas-ehe-pct',
  title: 'Post-16 plan holders in a school or college',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young people past school age with an education, health and care plan, how many go to a school or a college. Those taught at home or somewhere other than a school or college are left out.',
  numerator: 'Young people past Year 11 with a plan who are on roll at a school, college or training provider',
  denominator: 'Young people past Year 11 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'ed-ehcp-16-18-pct',
      why: 'the same question for a narrower age, with education outside school or at home counted in',
    },
    {
      kind: 'read-with',
      of: 'ehcp-eotas-s61-pct',
      why: 'those who are educated otherwise than at school are left out here and counted there, for all ages',
    },
    {
      kind: 'read-with',
      of: 'ehcp-ehe-pct',
      why: 'those who are educated at home by choice are left out here and counted there, for all ages',
    },
  ],
  caveats: [
    'The paper does not say whether those educated otherwise than at school or at home leave both sides of the division or only the top.',
    'It falls in July and jumps in August or September as courses end and enrolments arrive.',
    'Post-16 here runs to 25; the share for ages 16 to 18 is a different and higher figure.',
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
    {
      label: '% of BCP EHCP young people in education not inc EOTAS/EHE - post 16',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
