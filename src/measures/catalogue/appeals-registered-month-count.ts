// Registered by the tribunal in the month. A label like it also stands on the figure for the year so far.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appeals-registered-month-count',
  title: 'Tribunal appeals registered in the month',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Families who disagree with a decision about a plan can appeal to a tribunal. This is how many appeals the tribunal took on in the month.',
  numerator: 'Appeals about special educational needs registered by the tribunal in the month',
  denominator: null,
  source: 'tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'appeals-registered-cal-ytd-count',
      why: 'the same added up since January; the two often carry the same label',
    },
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'a refusal to assess can be appealed; the appeal comes some months later',
    },
    {
      kind: 'read-with',
      of: 'mediations-12m-count',
      why: 'an appeal about more than the named school needs a mediation certificate first',
    },
  ],
  caveats: [
    'The same label stands on the count since January: a figure that only ever rises within a year is that one.',
    'Counted by the day the tribunal registered it, which is some time after the family sent it.',
    'A fall may be a delay at the tribunal in registering.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the performance report of April 2021 and printed in the scorecard of January 2022.',
    },
  ],
  aliases: [
    { label: 'No. of appeals registered with the SEND tribunal', ref: '9.01', seenIn: '2022-01-scorecard' },
    { label: 'appeals were registered with the tribunal', seenIn: '2021-04-performance-report' },
    { label: 'Number of tribunal appeals registered' },
    { label: 'Number of SEND appeals registered' },
    { label: 'Number of appeals registered' },
    { label: 'Number of SENDIST appeals registered in the month' },
    { label: 'New appeals registered with the SEND Tribunal' },
    { label: 'Number of appeals lodged' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'dispute', on: 'registeredOn', where: [{ field: 'kind', is: ['appeal'] }] }],
    },
    reading: 'by the day on which the tribunal registered it',
    basis: 'Special Educational Needs and Disability Tribunal; Children and Families Act 2014, section 51',
    examples: [
      {
        says: 'Registered on the first and the last day of the month.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-03-01' },
            { person: 'p2', kind: 'appeal', registeredOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Registered on the first of the next.',
        rows: { dispute: [{ kind: 'appeal', registeredOn: '2025-04-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Withdrawn within the month: it was registered.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-03-04', outcome: 'withdrawn', endedOn: '2025-03-20' },
            { person: 'p2', kind: 'mediation', requestedOn: '2025-03-04' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
