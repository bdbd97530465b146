// Often so few that a public paper hides the figure.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-parent-post16-count',
  title: 'Requests made by parents or young people, post-16',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'no of above - post 16 phase', under: '% request from parents', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'post 16', under: '% request from parents' },
    { label: 'of which post-16', under: '% request from parents' },
  ],
} satisfies Measure;
