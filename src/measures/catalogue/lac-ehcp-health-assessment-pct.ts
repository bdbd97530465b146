// The one paper that prints it calls 70.7% overdue too low: until its owner says which way it runs, nothing is judged.
import type { Measure } from '../measure.ts';

export default {
  id: 'lac-ehcp-health-assessment-pct',
  title: 'Looked-after children with a plan: health assessments overdue',
  section: 'health',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'percentage of children in care with an EHCP who have an overdue health assessment',
      seenIn: '2021-04-performance-report',
    },
  ],
} satisfies Measure;
