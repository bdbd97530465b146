// Answers received to the yearly survey.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'survey-cyp-responses-count',
  title: 'SEND survey: answers from children and young people',
  section: 'engagement',
  unit: 'count',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  plain:
    'How many children and young people answered the yearly survey about special educational needs and disabilities.',
  numerator: 'Answers of children and young people received to the yearly SEND survey',
  denominator: null,
  source: 'survey',
  owner: 'quality',
  releaseLag: 45,
  priority: 'co-production',
  relations: [
    { kind: 'read-with', of: 'survey-parent-responses-count', why: 'the same survey; the two may move apart' },
  ],
  caveats: [
    'How many were asked is not printed: without it, no rate of response.',
    'It depends on who helps children to fill it in: 116 answers in one year, 16 in the next after a restructure.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in words in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: 'Number of children and young people responses to the annual SEND survey' }],
} satisfies CatalogueMeasure;
