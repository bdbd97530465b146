// The paper prints no unit; weeks is the usual one and waits for the trust's word.
import type { Measure } from '../measure.ts';

export default {
  id: 'physio-wait-avg',
  title: 'Physiotherapy: average wait from referral to assessment',
  section: 'health',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'Physio average waiting time from referral to assessment', ref: '76', seenIn: '2025-05-scorecard' },
    { label: 'Average waiting time for physiotherapy' },
    { label: 'Physiotherapy average wait (weeks)' },
  ],
} satisfies Measure;
