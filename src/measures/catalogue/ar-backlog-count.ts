// Reviews with a meeting and no decision or final plan past the due date. One open review per plan: duplicate review workflows inflate it.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-backlog-count',
  title: 'Annual reviews held and not finalised',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'AR backlog', seenIn: '2024-11-scrutiny-report' },
    {
      label: 'No. of annual reviews not finalised (meeting held but not processed - backlog)',
      ref: '109',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Annual review backlog' },
    { label: 'Number of outstanding annual reviews' },
  ],
} satisfies Measure;
