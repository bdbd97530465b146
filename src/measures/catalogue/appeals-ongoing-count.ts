// Registered and not concluded.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appeals-ongoing-count',
  title: 'Appeals open',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain: 'How many appeals to the tribunal are still going on.',
  numerator: 'Appeals registered and not concluded',
  denominator: null,
  source: 'tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'appeals-registered-month-count',
      why: 'what comes in; what goes out, appeals concluded, is in no row',
    },
    { kind: 'read-with', of: 'appeals-conceded-pct', why: 'how those that are over ended' },
  ],
  caveats: [
    'An appeal is over when the tribunal has sent its order or agreed to the end; a concession alone leaves it open.',
    'It grows when the tribunal is slow as well as when more families appeal.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the performance report of April 2021.',
    },
  ],
  aliases: [
    { label: 'tribunal cases are ongoing currently', seenIn: '2021-04-performance-report' },
    { label: 'Number of open appeals' },
    { label: 'Number of ongoing tribunal appeals' },
    { label: 'Number of live SEND tribunal appeals' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'dispute',
          from: 'registeredOn',
          to: { first: ['endedOn', 'orderOn'] },
          where: [{ field: 'kind', is: ['appeal'] }],
        },
      ],
    },
    reading:
      'from the day of registration to the day it ended, or of the order where no end is recorded; not opposed alone leaves it open; those of children without a plan are among them',
    basis: 'Special Educational Needs and Disability Tribunal; Children and Families Act 2014, section 51',
    examples: [
      {
        says: 'Registered on the last day of the month: open.',
        rows: { dispute: [{ kind: 'appeal', registeredOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Ended on the last day of the month: not open.',
        rows: {
          dispute: [
            {
              kind: 'appeal',
              registeredOn: '2025-01-06',
              outcome: 'allowed',
              orderOn: '2025-03-28',
              endedOn: '2025-03-31',
            },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The council did not oppose, and the tribunal has not ended it: open.',
        rows: { dispute: [{ kind: 'appeal', registeredOn: '2025-01-06', concededOn: '2025-02-20' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Against a refusal to assess, and against the contents of a plan: two.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-01-06', about: 'not-assess' },
            { person: 'p2', kind: 'appeal', registeredOn: '2025-02-06', about: 'contents' },
          ],
          plan: [{ person: 'p2', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
    ],
  },
} satisfies CatalogueMeasure;
