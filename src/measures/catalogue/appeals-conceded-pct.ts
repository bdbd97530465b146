// Of appeals registered, many still open: it understates until they close.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appeals-conceded-pct',
  title: 'Appeals conceded or decided for the family',
  section: 'disputes',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  plain:
    'Out of every 100 appeals taken on by the tribunal since January, how many ended the way the family wanted, because the council gave way or the tribunal decided so.',
  numerator: 'Appeals of the calendar year so far that the council conceded or the tribunal decided for the family',
  denominator: 'Appeals registered in the calendar year so far',
  source: 'tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'appeals-withdrawn-pct',
      why: 'out of the same appeals: the two cannot pass 100 together, and what is missing is open or ended another way',
    },
    {
      kind: 'read-with',
      of: 'appeals-registered-cal-ytd-count',
      why: 'what it is a share of: share and number of cases must give that total',
    },
  ],
  caveats: [
    'It divides by appeals registered, many of which are still open: it is too low until they have ended.',
    'Giving way and losing are two things: a concession early on spares the family a hearing.',
    'Share and number of cases stand in one cell: divide them by the appeals registered to see whether they belong together.',
    'Not comparable with the national share, which is of appeals decided at a hearing.',
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
      label: '% of cases where LA conceded/found in favour of parent (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of appeals conceded' },
  ],
} satisfies CatalogueMeasure;
