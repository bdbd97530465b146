// Papers print the share with the number of cases beside it in the same cell.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'mediation-then-appeal-pct',
  title: 'Mediations followed by an appeal, calendar year to date',
  section: 'disputes',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  plain: 'Out of every 100 mediations since January, how many were followed by an appeal to the tribunal all the same.',
  numerator: 'Mediation cases of the calendar year so far with an appeal registered afterwards',
  denominator: 'Mediation cases of the calendar year so far',
  source: 'CM + tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'mediations-cal-ytd-count',
      why: 'what it is a share of: share and number of cases must give that total',
    },
    {
      kind: 'read-with',
      of: 'appeals-registered-cal-ytd-count',
      why: 'all appeals of the year so far, also those that came without a mediation before them',
    },
  ],
  caveats: [
    'Papers print share and number of cases in one cell: divide them by the count of mediations, and a lost digit or an old share shows.',
    'An appeal comes weeks after its mediation, so the last months look better than they will.',
    'A certificate without a meeting also opens the way to appeal: whether such cases count as mediation changes the share.',
    'An appeal is a right, so no direction is judged.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As printed in the scrutiny supplement of March 2025 and told in the performance report of April 2021, for the academic year there.',
    },
  ],
  aliases: [
    {
      label: '% of mediation cases that were followed by appeals (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of mediations that went on to appeal' },
    { label: '% of mediation cases followed by an appeal' },
  ],
} satisfies CatalogueMeasure;
