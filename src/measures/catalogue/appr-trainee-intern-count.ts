// The national return publishes the three apart.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appr-trainee-intern-count',
  title: 'Young people with a plan in an apprenticeship, traineeship or internship',
  section: 'adulthood',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many young people with an education, health and care plan are in an apprenticeship, a traineeship or a supported internship.',
  numerator: 'Young people with a plan on an open apprenticeship, traineeship or supported internship',
  denominator: null,
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    { kind: 'subset-of', of: 'ehcp-active-count' },
    {
      kind: 'read-with',
      of: 'ed-ehcp-16-18-pct',
      why: 'a work-based place counts as education or training, and is the part of it that comes closest to a job',
    },
  ],
  caveats: [
    'The national return has an item for work-based placements and publishes the three kinds apart, so the national figures have to be added up before they compare.',
    'The national traineeship programme ended in July 2023, so older and newer figures hold different mixtures.',
    'A supported internship lasts a year at most: the number falls in summer as placements end.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021.',
    },
  ],
  aliases: [
    {
      label: 'young people with an EHCP are in an apprenticeship, traineeship or internship',
      seenIn: '2021-04-performance-report',
    },
    { label: 'Number of young people with an EHCP in an apprenticeship, traineeship or supported internship' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'place.workBased', stated: true }] }],
    },
    reading: 'by the main place: apprenticeship, traineeship and supported internship together, each person once',
    basis: 'SEN2 guide, work-based placements (item WBP)',
    examples: [
      {
        says: 'An apprenticeship and a supported internship are two, a college course is none.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OTH', workBased: 'C', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01', workBased: 'E' },
            { person: 'p3', fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' },
          ],
          establishment: [{ urn: '100005', kind: 'fe' }],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'The internship ended on the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [
            {
              fact: 'attended',
              rank: 1,
              setting: 'OTH',
              workBased: 'E',
              startedOn: '2022-09-01',
              endedOn: '2025-03-31',
            },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The plan ceased while the apprenticeship goes on.',
        rows: {
          plan: [{ startedOn: '2022-09-01', ceasedOn: '2025-03-31' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OTH', workBased: 'C', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
