// Offered, which is not the same as completed.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'hcp-asq3-offered-pct',
  title: 'Children aged 2 to 2 and a half offered a development check (ASQ-3)',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every hundred children due a check of how they are growing and learning between two and two and a half, how many were offered it. More is better: needs can be noticed early.',
  numerator: 'Children due a review at 2 to 2 and a half years who were offered the ASQ-3 questionnaire with it',
  denominator: 'Children due such a review in the period',
  source: 'HV',
  owner: 'health-trust',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    { kind: 'read-with', of: 'ey-24-28m-possible-send-count', why: 'What the check found; a low offer hides need.' },
  ],
  caveats: [
    'An offer is not a check: families who did not come count as offered.',
    'Health services report by quarter to national returns and may give councils months: do not set one beside the other.',
    'Where reviews run late, children due in one period are offered in the next and drop out of both unless the rule is stated.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Offers of the questionnaire as part of the healthy child programme or the integrated review.',
      reason:
        'In the text of a report of 2021 with its national figure; the label is that of the national health visiting return.',
    },
  ],
  aliases: [
    {
      label: '% of 2-2.5 year olds offered ASQ-3 as part of the Healthy Child Programme or integrated review',
      seenIn: '2021-04-performance-report',
    },
    { label: '% of children offered ASQ-3 at 2-2.5 years' },
  ],
} satisfies CatalogueMeasure;
