// The last twelve months added up; a yearly average of other councils does not compare with it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'mediations-12m-count',
  title: 'Mediations, 12 months rolling',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'rolling-12',
  plain:
    'Mediation is a meeting with a neutral person to settle a disagreement about a plan. This is how many there were in the last 12 months.',
  numerator: 'Mediations of the 12 months up to the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'mediations-cal-ytd-count',
      why: "in December both cover January to December and should be the same number; from then on, this one is last month's less the month that drops out plus the one that comes in",
    },
    {
      kind: 'read-with',
      of: 'appeals-registered-month-count',
      why: 'an appeal about more than the named school needs a mediation certificate first, so mediation moves first',
    },
  ],
  caveats: [
    'In December it has to equal the count since January. Where it does not, something else is counted or earlier months were restated.',
    'Averages of other councils printed beside it are per council, and councils differ in size: they do not compare with a total.',
    'A request, a meeting and a certificate are three events; the paper does not say which is counted.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [{ label: 'No. of mediations (12 month rolling period)', ref: '52', seenIn: '2025-05-scorecard' }],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'dispute', on: 'requestedOn', where: [{ field: 'kind', is: ['mediation'] }] }],
    },
    reading: 'by the day on which mediation was asked for, whether a meeting was held or not',
    basis: 'Children and Families Act 2014, sections 52 to 56',
    examples: [
      {
        says: 'The first day of the twelve months is in them, the day before is not.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2024-04-01' },
            { person: 'p2', kind: 'mediation', requestedOn: '2024-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'In December it is the count of the calendar year.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2024-01-01' },
            { person: 'p2', kind: 'mediation', requestedOn: '2024-12-31' },
          ],
        },
        period: '2024-12',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Only the adviser was contacted: not yet asked for.',
        rows: { dispute: [{ kind: 'mediation', contactOn: '2025-02-03', certificateOn: '2025-02-05' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
