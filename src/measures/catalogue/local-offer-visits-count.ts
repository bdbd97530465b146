// Sessions and page views differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'local-offer-visits-count',
  title: 'Visits to the Local Offer website',
  section: 'engagement',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many times people visited the website that shows families what help there is near them. It is called the Local Offer.',
  numerator: 'Visits (sessions) to the Local Offer website in the month',
  denominator: null,
  source: 'web',
  owner: 'quality',
  releaseLag: 10,
  priority: 'co-production',
  relations: [],
  caveats: [
    'Visits and page views are not the same: the owner says which is sent, and a change is a new version.',
    'Visitors who refuse cookies may not be counted. A visit does not say that help was found.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As said in words in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: 'Visits to the Local Offer website', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of visits to the Local Offer' },
    { label: 'Local Offer page views' },
    { label: 'Number of Local Offer website hits' },
  ],
} satisfies CatalogueMeasure;
