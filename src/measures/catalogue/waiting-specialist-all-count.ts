// Of all ages and wherever they are taught meanwhile.
import type { Measure } from '../measure.ts';

export default {
  id: 'waiting-specialist-all-count',
  title: 'Children and young people waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'irregular',
  window: 'as-at',
  aliases: [
    { label: 'CYP awaiting specialist placement', seenIn: '2024-11-scrutiny-report' },
    { label: 'Number of children awaiting a specialist placement' },
    { label: 'Number of CYP waiting for a specialist place' },
  ],
} satisfies Measure;
