// Posts of EHC and alternative provision co-ordinators; agency cover does not fill them.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'vacancy-ehco-fte',
  title: 'Co-ordinator posts without a permanent holder',
  section: 'workforce',
  unit: 'fte',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    "Case officers look after children's plans. This says how many full-time jobs have no permanent person in them, counting part-time jobs as parts.",
  numerator:
    'Full-time equivalent of permanent EHC and alternative provision co-ordinator posts without a permanent holder at the end of the month',
  denominator: null,
  source: 'HR',
  owner: 'workforce',
  releaseLag: 20,
  priority: 'leadership',
  relations: [
    {
      kind: 'read-with',
      of: 'case-officer-change-pct',
      why: 'it moves first: children change officer when posts fall empty',
    },
  ],
  caveats: [
    'Agency staff and cover do not fill a post, so work may be done in posts counted here.',
    'The human resources system lags: people who had started were still counted as missing in March 2025.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label:
        'No. of permanent Education, Health & Care Co-ordinators or Alternative Provision Co-ordinators vacancies in the SEND Team (FTE)',
      ref: '43',
      seenIn: '2025-05-scorecard',
    },
    { label: 'EHC Co-ordinator vacancies (FTE)' },
    { label: 'SEN case officer vacancies (FTE)' },
  ],
} satisfies CatalogueMeasure;
