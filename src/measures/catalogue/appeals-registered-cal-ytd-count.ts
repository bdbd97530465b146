// Starts again each January; the tribunal's own yearly count differs a little.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appeals-registered-cal-ytd-count',
  title: 'Tribunal appeals registered, calendar year to date',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'ytd-calendar',
  plain:
    'Families who disagree with a decision about a plan can appeal to a tribunal. This is how many appeals the tribunal has taken on since January.',
  numerator:
    'Appeals about special educational needs registered by the tribunal from 1 January to the end of the month',
  denominator: null,
  source: 'tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    { kind: 'cumulative-of', of: 'appeals-registered-month-count' },
    {
      kind: 'read-with',
      of: 'ehcp-active-count',
      why: 'more plans mean more decisions that can be appealed; a rate of appeals says more than their number',
    },
  ],
  caveats: [
    'It starts again each January: compare with the same month of another year.',
    'The Ministry of Justice gives another number for the same year, as letters arrive late and extracts are drawn on other days: name the source.',
    'Appeals grow with the number of plans; the national rate divides by decisions that could be appealed.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    {
      label: 'No. of appeals registered with the SEND tribunal (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of tribunal appeals registered (year to date)' },
  ],
} satisfies CatalogueMeasure;
