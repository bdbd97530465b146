// Compliments recorded in the month.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'compliments-count',
  title: 'Compliments',
  section: 'disputes',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many times in the month somebody wrote or said thank you for the help of the special educational needs service.',
  numerator: 'Compliments from people who use the service, recorded in the month',
  denominator: null,
  source: 'complaints',
  owner: 'complaints',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'complaints-count',
      why: 'two different things: one does not cancel the other, and no difference is taken of them',
    },
  ],
  caveats: [
    'Only what staff write down is counted: a jump is often a reminder to do so.',
    'Small and uneven: one month says nothing.',
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
    { label: 'No. of compliments from service users', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of compliments received' },
    { label: 'Number of compliments' },
    { label: 'No. of compliments received in the month' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'contact', on: 'receivedOn', where: [{ field: 'kind', is: ['compliment'] }] }],
    },
    reading: 'by the day of receipt, as staff wrote them down',
    basis: 'complaints and compliments as recorded',
    examples: [
      {
        says: 'Received on the last day of the month, and a complaint that is not counted.',
        rows: {
          contact: [
            { kind: 'compliment', receivedOn: '2025-03-31' },
            { person: 'p2', kind: 'complaint', receivedOn: '2025-03-10' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Received on the first day of the next.',
        rows: { contact: [{ kind: 'compliment', receivedOn: '2025-04-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Two of one family are two.',
        rows: {
          contact: [
            { kind: 'compliment', receivedOn: '2025-03-03' },
            { kind: 'compliment', receivedOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
    ],
  },
} satisfies CatalogueMeasure;
