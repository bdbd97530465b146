// The psychology service's system and the case system may disagree; the source is named beside the figure.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ep-advice-6wk-pct',
  title: 'Educational psychology advice returned within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'For each assessment an educational psychologist writes a report. This is how many of every 100 reports that came in this month were written within six weeks of being asked for.',
  numerator: "Psychological advice returned in the month within 6 weeks (42 days) of the council's request",
  denominator: 'Psychological advice returned in the month',
  source: 'CM + EPS',
  owner: 'psychology',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ep-advice-backlog-count',
      why: 'it counts advice returned; advice not returned is only there, and returning it lowers this share',
    },
    { kind: 'read-with', of: 'vacancy-ep-fte', why: 'posts without a psychologist move first' },
    {
      kind: 'read-with',
      of: 'assessments-agreed-count',
      why: 'each agreed assessment is one more piece of advice to write',
    },
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'what it leads to, about two months later: advice is due at week 12, the plan at week 20',
    },
  ],
  caveats: [
    "The psychology service's system and the case system give different shares for the same month: name the source, keep both, and explain the difference.",
    'It counts reports returned. In a month with many old reports it falls although more work was done.',
    'It is counted from the day the council asked; the legal six weeks run from the day the request was received.',
    'Some labels speak of requests made, which would be another base than reports returned.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny report of November 2024 and the scorecard of May 2025.',
    },
  ],
  aliases: [
    { label: 'Education Psychologist timeliness', seenIn: '2024-11-scrutiny-report' },
    {
      label:
        '% of requests for Education Psychology advice where Educational Psychologist responded within 6 wks from the date of request from the Local Authority',
      ref: '103',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EP advice received within 6 weeks' },
    { label: '% of Educational Psychology advice completed within 6 weeks' },
    { label: '% of educational psychologist reports submitted within 6 weeks' },
    { label: '% EP advice returned within six weeks' },
  ],
} satisfies CatalogueMeasure;
