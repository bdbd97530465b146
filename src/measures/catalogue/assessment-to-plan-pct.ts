// Of assessments whose outcome was reached in the year.
import type { Measure } from '../measure.ts';

export default {
  id: 'assessment-to-plan-pct',
  title: 'Assessments that led to a plan',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'annual',
  window: 'year',
  aliases: [
    { label: '% of assessments in the year that went on to a plan', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of assessments resulting in an EHC plan' },
    { label: 'Percentage of assessments where a plan was issued' },
  ],
} satisfies Measure;
