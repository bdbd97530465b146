// A part of those waiting more than 20 weeks.
import type { Measure } from '../measure.ts';

export default {
  id: 'waiting-over-30-weeks-count',
  title: 'Children waiting more than 30 weeks for a plan',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [{ label: 'EHCP waiting over 30 wks', seenIn: '2024-11-scrutiny-report' }],
} satisfies Measure;
