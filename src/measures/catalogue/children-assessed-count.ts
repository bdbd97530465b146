// The paper does not say whether it means begun or completed.
import type { Measure } from '../measure.ts';

export default {
  id: 'children-assessed-count',
  title: 'Children assessed for an EHC plan',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [{ label: 'No. of children assessed for EHCP', ref: '31.02', seenIn: '2022-01-scorecard' }],
} satisfies Measure;
