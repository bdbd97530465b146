// Moving a whole team's cases at once makes a month of many.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'case-officer-change-pct',
  title: 'Plan holders whose co-ordinator changed in the month',
  section: 'quality',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'The share of children with a plan whose case officer changed this month. Each change means that a family must get to know somebody new.',
  numerator: 'Plan holders whose case officer (EHC co-ordinator) changed in the month',
  denominator: 'EHC plans maintained',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    { kind: 'read-with', of: 'vacancy-ehco-fte', why: 'a post that falls empty hands its children to others' },
    { kind: 'read-with', of: 'ehcp-active-count', why: 'it is what the percentage is out of' },
  ],
  caveats: [
    'Moving the children of a whole team at once makes one month stand out: April 2025 has 17.4% where its neighbours have 3.1% and 7.7%.',
    'The target is printed as 4 beside percentages: 4% is meant.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: '% of Young People with an EHCP that had a change of Education, Health & Care Co-ordinator this month',
      ref: '112',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of CYP with an EHCP with a change of case officer' },
  ],
} satisfies CatalogueMeasure;
