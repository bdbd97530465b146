// Starts again each January.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'mediations-sendiass-cal-ytd-count',
  title: 'Mediations supported by the advice service (SENDIASS), calendar year to date',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  plain:
    'How many mediations since January had help for the family from the local information, advice and support service.',
  numerator:
    'Mediations of the calendar year so far in which the information, advice and support service supported the family',
  denominator: null,
  source: 'SENDIASS',
  owner: 'advice-service',
  releaseLag: 20,
  priority: 'co-production',
  relations: [
    { kind: 'subset-of', of: 'mediations-cal-ytd-count' },
    {
      kind: 'read-with',
      of: 'sendiass-new-l3l4-count',
      why: "support through mediation is part of the advice service's complex work",
    },
  ],
  caveats: [
    'The service counts what it supported and the council what it held: the same meeting may stand in different months.',
    'It follows how many families ask for support, and how many the service can take on.',
    'It starts again each January.',
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
      label: 'Total number of mediations - SENDIASS (cumulative calendar year)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          flow: 'dispute',
          on: 'requestedOn',
          where: [
            { field: 'kind', is: ['mediation'] },
            { field: 'sendiass', is: ['yes'] },
          ],
        },
      ],
    },
    reading: 'by the day on which mediation was asked for',
    basis: 'Children and Families Act 2014, sections 52 to 56',
    examples: [
      {
        says: 'With the service, without it, and not recorded: one.',
        rows: {
          dispute: [
            { kind: 'mediation', requestedOn: '2025-02-03', sendiass: true },
            { person: 'p2', kind: 'mediation', requestedOn: '2025-02-03', sendiass: false },
            { person: 'p3', kind: 'mediation', requestedOn: '2025-02-03' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Asked for on 1 January: in the year.',
        rows: { dispute: [{ kind: 'mediation', requestedOn: '2025-01-01', sendiass: true }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Asked for in December: starts again in January.',
        rows: { dispute: [{ kind: 'mediation', requestedOn: '2024-12-31', sendiass: true }] },
        period: '2025-01',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
