// Answers received to the yearly survey.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'survey-parent-responses-count',
  title: 'SEND survey: answers from parents and carers',
  section: 'engagement',
  unit: 'count',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  plain: 'How many parents and carers answered the yearly survey about special educational needs and disabilities.',
  numerator: 'Answers of parents and carers received to the yearly SEND survey',
  denominator: null,
  source: 'survey',
  owner: 'quality',
  releaseLag: 45,
  priority: 'co-production',
  relations: [],
  caveats: ['How many were asked is not printed: without it, no rate of response.', 'Those who answer chose to.'],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in words in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: 'Number of parent/carer responses to the annual SEND survey' }],
} satisfies CatalogueMeasure;
