// Clients of adult social care: a local cut of a national figure that is for ages 18 to 64, and of few people.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'asc-ld-18-25-employment-pct',
  title: 'Adults aged 18 to 25 with a learning disability in paid work',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young adults aged 18 to 25 with a learning disability who are helped by adult social care, how many have a paid job.',
  numerator: 'Adult social care clients aged 18 to 25 with a learning disability, in paid employment',
  denominator: 'Adult social care clients aged 18 to 25 with a learning disability as their main reason for support',
  source: 'ASC',
  owner: 'adult-social-care',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'asc-ld-18-25-settled-pct',
      why: 'out of the same group of people: when both step in one month, look at the group before the lives of its people',
    },
    {
      kind: 'read-with',
      of: 'appr-trainee-intern-count',
      why: 'internships and apprenticeships are the road into paid work',
    },
  ],
  caveats: [
    'One per cent may be two or three people: a public paper may have to hide it.',
    'The national measure of the same name (ASCOF 1E) covers ages 18 to 64 with long-term support in the year, so it does not compare.',
    'The paper of 2021 says people with a learning disability, without saying that they are clients of adult social care.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021 and the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: '% of 18-25s with a learning disability are in paid employment', seenIn: '2021-04-performance-report' },
    { label: '% of ASC LD Clients, aged 18-25, who are in paid employment', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of adults with learning disabilities (18-25) in paid employment' },
  ],
} satisfies CatalogueMeasure;
