// Of appeals registered, many still open: it understates until they close.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appeals-withdrawn-pct',
  title: 'Appeals withdrawn or decided for the council',
  section: 'disputes',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  plain:
    'Out of every 100 appeals taken on by the tribunal since January, how many ended because the family stopped, or because the tribunal agreed with the council.',
  numerator: 'Appeals of the calendar year so far that the family withdrew or the tribunal decided for the council',
  denominator: 'Appeals registered in the calendar year so far',
  source: 'tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'appeals-conceded-pct',
      why: 'out of the same appeals: the two cannot pass 100 together, and what is missing is open or ended another way',
    },
    {
      kind: 'read-with',
      of: 'appeals-registered-cal-ytd-count',
      why: 'what it is a share of: share and number of cases must give that total',
    },
  ],
  caveats: [
    'Appeals still open are in the number it divides by, so early in the year it says little.',
    'A family may withdraw because it got what it wanted: a withdrawal is no victory of the council.',
    'In two months of one paper, share and number of cases do not divide to the same appeals: check them on arrival.',
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
      label: '% of cases where parent withdrew/found in favour of LA (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of appeals withdrawn' },
  ],
} satisfies CatalogueMeasure;
