// What an independent place costs on average less what the local one does.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'place-cost-avoidance-gbp',
  title: 'Cost avoided by each local specialist place',
  section: 'engagement',
  unit: 'pounds',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'A special place close to home often costs less than one in an independent school. This is the difference for one place in one year.',
  numerator: 'Average yearly cost of an independent specialist place, less the agreed cost of a local one',
  denominator: null,
  source: 'finance',
  owner: 'finance',
  releaseLag: 45,
  priority: 'resources',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-inmss-pct',
      why: 'money is avoided only where a child would have gone to such a school',
    },
  ],
  caveats: [
    'Avoided is not saved: it supposes that each child would otherwise have had an independent place at the average cost.',
    'The local cost is that of the first year: £18,000 against £49,000 in November 2024.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny report of November 2024: £31,000 a place.',
    },
  ],
  aliases: [{ label: 'cost avoidance per place', seenIn: '2024-11-scrutiny-report' }],
} satisfies CatalogueMeasure;
