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
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'dispute',
          on: 'endedOn',
          where: [
            { field: 'kind', is: ['appeal'] },
            { field: 'outcome', is: ['conceded', 'consent', 'allowed', 'part'] },
            { sameYear: ['registeredOn', 'endedOn'] },
          ],
        },
      ],
      of: [{ flow: 'dispute', on: 'registeredOn', where: [{ field: 'kind', is: ['appeal'] }] }],
    },
    reading:
      'registered and ended in the same calendar year, out of those registered in it so far; conceded, by consent, allowed and allowed in part',
    basis: 'Special Educational Needs and Disability Tribunal; Children and Families Act 2014, section 51',
    examples: [
      {
        says: 'Four registered since January: one conceded, one dismissed, two open.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-01-06', outcome: 'conceded', endedOn: '2025-03-31' },
            { person: 'p2', kind: 'appeal', registeredOn: '2025-01-07', outcome: 'dismissed', endedOn: '2025-03-20' },
            { person: 'p3', kind: 'appeal', registeredOn: '2025-02-03' },
            { person: 'p4', kind: 'appeal', registeredOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 4,
        value: 1 / 4,
      },
      {
        says: 'Registered last December and conceded in January: on neither side.',
        rows: { dispute: [{ kind: 'appeal', registeredOn: '2024-12-31', outcome: 'conceded', endedOn: '2025-01-20' }] },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Conceded on 1 April: not yet in March.',
        rows: { dispute: [{ kind: 'appeal', registeredOn: '2025-01-06', outcome: 'conceded', endedOn: '2025-04-01' }] },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
