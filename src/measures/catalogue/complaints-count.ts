// Received in the month, every stage together. Which way is better is the paper's own to ask for; a blank is no judgement.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'complaints-count',
  title: 'Complaints about the SEND service',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: 'How many complaints about the special educational needs service the council received in the month.',
  numerator: 'Complaints about SEND services received by the council in the month, every stage',
  denominator: null,
  source: 'complaints',
  owner: 'complaints',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    { kind: 'read-with', of: 'over-20-weeks-open-count', why: 'long waits come before complaints about them' },
    {
      kind: 'read-with',
      of: 'case-officer-change-pct',
      why: 'families who lose their officer complain of having to start again',
    },
    {
      kind: 'read-with',
      of: 'compliments-count',
      why: 'two different things: one does not cancel the other, and no difference is taken of them',
    },
  ],
  caveats: [
    'First complaints, second-stage complaints and those at the ombudsman are added together: a fall in one can hide a rise in another.',
    'Few complaints may mean content families, or families who do not know how to complain: which way is better is for the paper to say, and a blank is no judgement.',
    'Complaints about schools or health are not in it.',
    'Received, not upheld: it does not say who was right.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As printed in the scrutiny supplement of March 2025 and the scorecard of May 2025. The later label adds that those received in the month are meant.',
    },
  ],
  aliases: [
    { label: 'No. of complaints', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: 'No. of complaints received by the LA in the month (SEND Service)',
      ref: '54',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of complaints received' },
    { label: 'Number of complaints' },
    { label: 'Number of SEND complaints received' },
    { label: 'Number of complaints about the SEND service' },
    { label: 'No. of complaints received in the month' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'contact', on: 'receivedOn', where: [{ field: 'kind', is: ['complaint'] }] }],
    },
    reading: 'by the day of receipt; each stage is a complaint received',
    basis: 'Local Government and Social Care Ombudsman, Complaint Handling Code',
    examples: [
      {
        says: 'Received on the last day of the month, and a compliment that is not counted.',
        rows: {
          contact: [
            { kind: 'complaint', receivedOn: '2025-03-31' },
            { person: 'p2', kind: 'compliment', receivedOn: '2025-03-10' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Received on the first day of the next.',
        rows: { contact: [{ kind: 'complaint', receivedOn: '2025-04-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The first stage in February, the second in March: one in March.',
        rows: {
          contact: [
            { kind: 'complaint', stage: 1, receivedOn: '2025-02-10' },
            { kind: 'complaint', stage: 2, receivedOn: '2025-03-10' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
