// Compared with the same month of the year before, since the number falls each August.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-growth-yoy-pct',
  title: 'Growth in EHC plans over a year',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'More or fewer children and young people have an education, health and care plan than a year ago. This is how much their number has changed.',
  numerator:
    'EHC plans maintained at the end of the month, less those maintained at the end of the same month a year before',
  denominator: 'EHC plans maintained at the end of the same month a year before',
  source: 'worked out',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-active-count',
      why: 'It is worked out from this number and the one of twelve months before.',
    },
  ],
  caveats: [
    'Set a month only against the same month: from July to September the yearly drop would look like a change of trend.',
    'Papers have called thirteen months, first and last included, a year: count the months between the two ends.',
    'A correction to either end changes it, also one made a year later.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'The change over exactly twelve months, as a share of the earlier number.',
      reason:
        'Named in the text of papers rather than in their tables, over spans that are not always a year; twelve months is the span of the entry.',
    },
  ],
  aliases: [
    { label: '% increase in EHCPs over the last 12 months' },
    { label: 'Year on year % change in EHCPs' },
    { label: '% growth in EHC plans since same month last year' },
  ],
} satisfies CatalogueMeasure;
