// Starts again each January. Requests, meetings and certificates are three different events; papers do not say which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'mediations-cal-ytd-count',
  title: 'Mediations, calendar year to date',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  plain:
    'Mediation is a meeting with a neutral person to settle a disagreement about a plan. This is how many there have been since January. It starts from nothing again each year.',
  numerator: 'Mediations of the calendar year, from 1 January to the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    { kind: 'subset-of', of: 'mediations-12m-count' },
    {
      kind: 'read-with',
      of: 'mediations-12m-count',
      why: 'in December both cover January to December and should be the same number; in any other month this one cannot be the larger',
    },
    { kind: 'read-with', of: 'mediation-then-appeal-pct', why: 'how many of these cases went on to appeal' },
  ],
  caveats: [
    'January after December is a fresh start and no improvement: compare with the same month of another year.',
    'A request, a meeting and a certificate are three events; the papers do not say which is counted.',
    'The difference of two months gives the month between, which can be few enough to be hidden in public.',
    'More mediations can mean more disagreement, or more disagreement settled without a tribunal: no direction is judged.',
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
    { label: 'Total number of mediations (cumulative figure calendar year)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of mediations (year to date)' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'dispute', on: 'requestedOn', where: [{ field: 'kind', is: ['mediation'] }] }],
    },
    reading: 'by the day on which mediation was asked for, whether a meeting was held or not',
    basis: 'Children and Families Act 2014, sections 52 to 56',
    examples: [
      {
        says: 'Asked for on 1 January and on 31 March: two since January.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2025-01-01' },
            { person: 'p2', kind: 'mediation', requestedOn: '2025-03-31', meetingOn: '2025-04-20' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Asked for on the last day of December: another year.',
        rows: { dispute: [{ kind: 'mediation', requestedOn: '2024-12-31', meetingOn: '2025-01-20' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'An appeal is no mediation.',
        rows: {
          dispute: [
            { kind: 'appeal', registeredOn: '2025-02-03' },
            { person: 'p2', kind: 'mediation', requestedOn: '2025-02-03' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Three in the year to December and one in January: it starts again, which is no improvement.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2024-03-04' },
            { person: 'p2', kind: 'mediation', requestedOn: '2024-06-03' },
            { person: 'p3', kind: 'mediation', requestedOn: '2024-12-31' },
            { person: 'p4', kind: 'mediation', requestedOn: '2025-01-06' },
          ],
        },
        period: '2025-01',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Not arranged in 30 days, so a certificate was given, and held later all the same: one mediation.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2025-01-06', certificateOn: '2025-02-10', meetingOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
