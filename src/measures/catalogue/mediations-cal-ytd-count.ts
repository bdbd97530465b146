// Starts again each January. Requests, meetings and certificates are three different events; papers do not say which.
import type { Measure } from '../measure.ts';

export default {
  id: 'mediations-cal-ytd-count',
  title: 'Mediations, calendar year to date',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  aliases: [
    { label: 'Total number of mediations (cumulative figure calendar year)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of mediations (year to date)' },
  ],
} satisfies Measure;
