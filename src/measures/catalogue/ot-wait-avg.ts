// The paper prints no unit; weeks is the usual one and waits for the trust's word.
import type { Measure } from '../measure.ts';

export default {
  id: 'ot-wait-avg',
  title: 'Occupational therapy: average wait from referral to assessment',
  section: 'health',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'Occupational Therapy average waiting time from referral to assessment',
      ref: '75',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Average waiting time for occupational therapy' },
    { label: 'Occupational therapy average wait (weeks)' },
  ],
} satisfies Measure;
