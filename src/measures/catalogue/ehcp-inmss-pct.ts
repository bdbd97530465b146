// The papers print no required direction, so none is judged here.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-inmss-pct',
  title: 'Plan holders in independent or non-maintained special schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some special schools are run by a company or a charity, not by the state. Out of every hundred children with an education, health and care plan, this many go to one of them.',
  numerator:
    'Maintained EHC plans whose main placement is an independent special school or a non-maintained special school',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'inmss-spend-month-gbp',
      why: 'Few placements cost much: the money can grow while the share stands still.',
    },
    {
      kind: 'read-with',
      of: 'waiting-specialist-ms-ap-count',
      why: 'Where local special schools are full, children wait first and are placed in these schools later.',
    },
  ],
  caveats: [
    'Targets for it have been changed by more than the figure ever moved: a rating belongs to the target of its own year.',
    'The share can fall only because the number of all plans grew.',
    'These schools are the right place for some children, and the papers ask for no direction.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Both kinds of school together, out of plans of every age.',
      reason:
        'Printed since 2022 with the same two kinds of school, first as plans and later as children, who are as many.',
    },
  ],
  aliases: [
    { label: '% of EHCPs in Special: Independent & Non-Maintained', ref: '3.01', seenIn: '2022-01-scorecard' },
    { label: '% of EHCPs in Special: Independent & Non-Maintained', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% children with EHCP in Independent & Non-Maintained Special School (INMSS)',
      ref: '22',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EHCPs in INMSS' },
    { label: '% of children with an EHCP placed in independent and non-maintained special schools' },
    { label: '% of EHC plans in independent non-maintained special schools' },
  ],
} satisfies CatalogueMeasure;
