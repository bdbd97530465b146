// Of assessments whose outcome was reached in the year.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'assessment-to-plan-pct',
  title: 'Assessments that led to a plan',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'annual',
  window: 'year',
  plain:
    'Out of every 100 assessments that were finished in the year, how many led to an education, health and care plan.',
  numerator: 'Assessments with the outcome that a plan will be issued',
  denominator: 'Assessments with an outcome, plan or no plan',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'a low share of agreements and a high share of plans together say that the gate stands at the request',
    },
  ],
  caveats: [
    'The outcome of an assessment and the issue of a plan are different events: its numerator is not the number of plans issued in the year.',
    'A calendar year and the last 12 months are both printed under it; compare like with like.',
    'Neither more nor less is better by itself.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As told in the words of the scrutiny supplement of March 2025, for a calendar year and for the last 12 months.',
    },
  ],
  aliases: [
    { label: '% of assessments in the year that went on to a plan', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of assessments resulting in an EHC plan' },
    { label: 'Percentage of assessments where a plan was issued' },
  ],
} satisfies CatalogueMeasure;
