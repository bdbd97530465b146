// Compared with the same month of the year before, since the number falls each August.
import type { CatalogueMeasure } from '../measure.ts';
import { plansInForce } from '../terms.ts';

export default {
  id: 'ehcp-growth-yoy-pct',
  title: 'Growth in EHC plans over a year',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'More or fewer children and young people have an education, health and care plan than a year ago. This is how much their number has changed.',
  numerator:
    'EHC plans maintained at the end of the month, less those maintained at the end of the same month a year before',
  denominator: 'EHC plans maintained at the end of the same month a year before',
  source: 'worked out',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-active-count',
      why: 'It is worked out from this number and the one of twelve months before.',
    },
  ],
  caveats: [
    'Set a month only against the same month: from July to September the yearly drop would look like a change of trend.',
    'Papers have called thirteen months, first and last included, a year: count the months between the two ends.',
    'A correction to either end changes it, also one made a year later.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'The change over exactly twelve months, as a share of the earlier number.',
      reason:
        'Named in the text of papers rather than in their tables, over spans that are not always a year; twelve months is the span of the entry.',
    },
  ],
  aliases: [
    { label: '% increase in EHCPs over the last 12 months' },
    { label: 'Year on year % change in EHCPs' },
    { label: '% growth in EHC plans since same month last year' },
  ],
  workedOut: {
    formula: { kind: 'growth', of: [plansInForce], months: 12 },
    reading: 'the number at the end of the month against that at the end of the same month a year before',
    basis: 'the same month is taken because plans end with the school year',
    examples: [
      {
        says: 'Two plans where there was one.',
        rows: {
          plan: [
            { startedOn: '2024-01-15', issuedOn: '2024-01-15' },
            { startedOn: '2025-03-31', issuedOn: '2025-03-31', person: 'p2' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 1,
        value: 1,
      },
      {
        says: 'A plan made a day later does not count yet: no growth.',
        rows: {
          plan: [
            { startedOn: '2024-01-15', issuedOn: '2024-01-15' },
            { startedOn: '2025-04-01', issuedOn: '2025-04-01', person: 'p2' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 0,
      },
      {
        says: 'One of two ended on the last day of the month: half as many.',
        rows: {
          plan: [
            { startedOn: '2024-01-15', issuedOn: '2024-01-15' },
            { startedOn: '2024-01-15', issuedOn: '2024-01-15', ceasedOn: '2025-03-31', person: 'p2' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: -0.5,
      },
      {
        says: 'With nothing a year before there is no growth to tell.',
        rows: { plan: [{ startedOn: '2024-04-01', issuedOn: '2024-04-01' }] },
        period: '2025-03',
        numerator: 1,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
