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
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'dispute',
          on: 'endedOn',
          where: [
            { field: 'kind', is: ['appeal'] },
            { field: 'outcome', is: ['withdrawn', 'dismissed'] },
            { sameYear: ['registeredOn', 'endedOn'] },
          ],
        },
      ],
      of: [{ flow: 'dispute', on: 'registeredOn', where: [{ field: 'kind', is: ['appeal'] }] }],
    },
    reading:
      'registered and ended in the same calendar year, out of those registered in it so far; withdrawn and dismissed',
    basis: 'Special Educational Needs and Disability Tribunal; Children and Families Act 2014, section 51',
    examples: [
      {
        says: 'Withdrawn, dismissed and allowed in part: two of three.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-01-06', outcome: 'withdrawn', endedOn: '2025-02-10' },
            { person: 'p2', kind: 'appeal', registeredOn: '2025-01-07', outcome: 'dismissed', endedOn: '2025-03-31' },
            { person: 'p3', kind: 'appeal', registeredOn: '2025-01-08', outcome: 'part', endedOn: '2025-03-20' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 3,
        value: 2 / 3,
      },
      {
        says: 'Registered last December and withdrawn in January: on neither side.',
        rows: {
          dispute: [{ kind: 'appeal', registeredOn: '2024-12-31', outcome: 'withdrawn', endedOn: '2025-01-20' }],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Mediation that ended without agreement is no appeal.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2025-01-06', outcome: 'withdrawn', endedOn: '2025-02-10' },
            { person: 'p2', kind: 'appeal', registeredOn: '2025-01-06' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
