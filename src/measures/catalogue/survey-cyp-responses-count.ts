// Answers received to the yearly survey.
import type { Measure } from '../measure.ts';

export default {
  id: 'survey-cyp-responses-count',
  title: 'SEND survey: answers from children and young people',
  section: 'engagement',
  unit: 'count',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  aliases: [{ label: 'Number of children and young people responses to the annual SEND survey' }],
} satisfies Measure;
