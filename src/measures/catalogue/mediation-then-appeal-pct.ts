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
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'dispute',
          on: 'requestedOn',
          where: [
            { field: 'kind', is: ['mediation'] },
            { field: 'appealed', is: ['yes'] },
          ],
        },
      ],
      of: [{ flow: 'dispute', on: 'requestedOn', where: [{ field: 'kind', is: ['mediation'] }] }],
    },
    reading:
      'by the day on which mediation was asked for; an appeal counts when it names the mediation that it followed, whenever it was registered',
    basis: 'Children and Families Act 2014, sections 52 to 56',
    examples: [
      {
        says: 'One of two mediations was followed by an appeal, in the next month.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2025-03-03', id: 'm1' },
            { person: 'p2', kind: 'mediation', requestedOn: '2025-03-04' },
            { kind: 'appeal', registeredOn: '2025-04-22', mediation: 'm1' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'An appeal of the same child that does not name the mediation does not count.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2025-01-01', id: 'm1' },
            { kind: 'appeal', registeredOn: '2025-03-22' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Mediation of last December, appeal of this January: neither.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2024-12-31', id: 'm1' },
            { kind: 'appeal', registeredOn: '2025-01-22', mediation: 'm1' },
          ],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'An appeal that the tribunal has not registered is none yet.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2025-01-06', id: 'm1' },
            { kind: 'appeal', mediation: 'm1' },
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
