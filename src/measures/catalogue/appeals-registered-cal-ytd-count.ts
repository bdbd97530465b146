// Starts again each January; the tribunal's own yearly count differs a little.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appeals-registered-cal-ytd-count',
  title: 'Tribunal appeals registered, calendar year to date',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'ytd-calendar',
  plain:
    'Families who disagree with a decision about a plan can appeal to a tribunal. This is how many appeals the tribunal has taken on since January.',
  numerator:
    'Appeals about special educational needs registered by the tribunal from 1 January to the end of the month',
  denominator: null,
  source: 'tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    { kind: 'cumulative-of', of: 'appeals-registered-month-count' },
    {
      kind: 'read-with',
      of: 'ehcp-active-count',
      why: 'more plans mean more decisions that can be appealed; a rate of appeals says more than their number',
    },
  ],
  caveats: [
    'It starts again each January: compare with the same month of another year.',
    'The Ministry of Justice gives another number for the same year, as letters arrive late and extracts are drawn on other days: name the source.',
    'Appeals grow with the number of plans; the national rate divides by decisions that could be appealed.',
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
      label: 'No. of appeals registered with the SEND tribunal (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of tribunal appeals registered (year to date)' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'dispute', on: 'registeredOn', where: [{ field: 'kind', is: ['appeal'] }] }],
    },
    reading: 'by the day on which the tribunal registered it, since 1 January',
    basis: 'Special Educational Needs and Disability Tribunal; Children and Families Act 2014, section 51',
    examples: [
      {
        says: 'Three months of the year add up.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-01-01' },
            { person: 'p2', kind: 'appeal', registeredOn: '2025-02-14' },
            { person: 'p3', kind: 'appeal', registeredOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 3,
        value: 3,
      },
      {
        says: 'The last day of the year before is not in it.',
        rows: { dispute: [{ kind: 'appeal', registeredOn: '2024-12-31' }] },
        period: '2025-01',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Two appeals of one child are two.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-01-06' },
            { kind: 'appeal', registeredOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
    ],
  },
} satisfies CatalogueMeasure;
