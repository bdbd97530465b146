// Answers received to the yearly survey.
import type { Measure } from '../measure.ts';

export default {
  id: 'survey-parent-responses-count',
  title: 'SEND survey: answers from parents and carers',
  section: 'engagement',
  unit: 'count',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  aliases: [{ label: 'Number of parent/carer responses to the annual SEND survey' }],
} satisfies Measure;
