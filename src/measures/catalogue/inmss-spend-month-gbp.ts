// Cash paid and cost accrued differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'inmss-spend-month-gbp',
  title: 'Spending on independent and non-maintained special schools in the month',
  section: 'placements',
  unit: 'pounds',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Some special schools are run by a company or a charity, not by the state. This is what the council spent in the month on places there for children with a plan.',
  numerator:
    'Fees for placements of plan holders in independent and non-maintained special schools that fall to the month',
  denominator: null,
  source: 'finance',
  owner: 'finance',
  releaseLag: 20,
  priority: 'resources',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-inmss-pct',
      why: 'What is spent is the number of placements times their price: the share tells the first.',
    },
  ],
  caveats: [
    'Paid in the month and owed for the month are two figures: where schools bill by term, payments come in three lumps a year.',
    'Costs that health or social care bears are in or out by local agreement: say which.',
    'Credit notes for a child who left can make a month small or even negative.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Money for the month, cash or accrued as the owner states.',
      reason: 'Named in a scorecard of 2022 in which its cells are empty, so no paper shows which basis is meant.',
    },
  ],
  aliases: [
    {
      label: 'Total spend on EHCPs in Independent and Non-Maintained Schools in month',
      ref: '31.01',
      seenIn: '2022-01-scorecard',
    },
    { label: 'Monthly spend on INMSS placements' },
  ],
} satisfies CatalogueMeasure;
