// Counted by the provider: families, where the figure for the year counts children.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-outreach-active-families-count',
  formerIds: ['ey-dingleys-active-families-count'],
  title: 'Families helped by the early years outreach service in the month',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: "No. of Active families accessing Dingley's Promise in the month", seenIn: '2025-03-scrutiny-supplement' },
  ],
} satisfies Measure;
