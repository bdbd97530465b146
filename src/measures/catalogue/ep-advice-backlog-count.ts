// The paper does not say whether it holds every open request or only those past their date.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ep-advice-backlog-count',
  title: 'Educational psychology advice outstanding',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children are still waiting at the end of the month for a report by an educational psychologist that should have been written.',
  numerator: 'Requests for psychological advice more than 6 weeks old without a return, at the end of the month',
  denominator: null,
  source: 'EPS',
  owner: 'psychology',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ep-advice-6wk-pct',
      why: 'as the backlog is written up, late advice comes back and that share falls: both move when the right thing is done',
    },
    { kind: 'read-with', of: 'vacancy-ep-fte', why: 'posts without a psychologist move first' },
    { kind: 'read-with', of: 'over-20-weeks-open-count', why: 'what a backlog of advice turns into some weeks later' },
  ],
  caveats: [
    'The paper does not say from which day a case is backlog: past six weeks, or everything not yet written.',
    'Noughts for months and then dozens at once can mean that the rule for counting changed: ask before drawing a line.',
    "It holds statutory advice only, not the service's other work for schools.",
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Read as advice past its date.',
      reason: 'As printed in the scorecard of May 2025.',
    },
  ],
  aliases: [
    {
      label: 'No. of cases awaiting completion (statutory advice backlog) - Education Psychology Service',
      ref: '110',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of cases awaiting EP advice' },
    { label: 'EP advice backlog' },
  ],
} satisfies CatalogueMeasure;
