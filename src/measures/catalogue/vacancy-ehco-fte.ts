// Posts of EHC and alternative provision co-ordinators; agency cover does not fill them.
import type { Measure } from '../measure.ts';

export default {
  id: 'vacancy-ehco-fte',
  title: 'Co-ordinator posts without a permanent holder',
  section: 'workforce',
  unit: 'fte',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
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
} satisfies Measure;
