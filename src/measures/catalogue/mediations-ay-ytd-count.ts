// Starts again each September.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'mediations-ay-ytd-count',
  title: 'Mediations held, academic year to date',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-academic',
  plain:
    'Mediation is a meeting with a neutral person to settle a disagreement about a plan. This is how many have been held since September.',
  numerator: 'Mediation cases held in the academic year, from 1 September to the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'mediations-cal-ytd-count',
      why: 'the same work counted from January; the two are never set side by side in one line',
    },
    { kind: 'read-with', of: 'mediation-then-appeal-pct', why: 'whether mediation settled the matter' },
  ],
  caveats: [
    'It starts again each September, other counts of mediation each January: figures of the two never follow one another.',
    'It says cases held, so requests settled or withdrawn before a meeting should not be in it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the performance report of April 2021.',
    },
  ],
  aliases: [{ label: 'In the academic year to date, mediation cases held', seenIn: '2021-04-performance-report' }],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'dispute', on: 'meetingOn', where: [{ field: 'kind', is: ['mediation'] }] }],
    },
    reading: 'held, by the day of the meeting, since 1 September',
    basis: 'Children and Families Act 2014, sections 52 to 56',
    examples: [
      {
        says: 'Held on 1 September and on 31 March: two.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2024-08-05', meetingOn: '2024-09-01' },
            { person: 'p2', kind: 'mediation', requestedOn: '2025-03-03', meetingOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Held on 31 August: another school year.',
        rows: { dispute: [{ kind: 'mediation', requestedOn: '2024-08-05', meetingOn: '2024-08-31' }] },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Asked for and settled before a meeting: none.',
        rows: { dispute: [{ kind: 'mediation', requestedOn: '2025-02-03', endedOn: '2025-02-20', outcome: 'agreed' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
