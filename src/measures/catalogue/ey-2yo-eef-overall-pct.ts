// From April 2024 (national date, to verify) the disadvantaged and the working-parent entitlements together, before that the first alone.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-2yo-eef-overall-pct',
  title: 'Two-year-olds taking up funded early education',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every hundred two-year-olds who could have free hours of nursery or childcare, how many are using them. More is better: it means more children get an early start.',
  numerator: 'Two-year-olds for whom a funded early education place is claimed, under any entitlement for that age',
  denominator: 'Two-year-olds eligible for such a place',
  source: 'EY finance',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    { kind: 'sum-of', of: ['ey-2yo-eef-disadvantaged-pct', 'ey-2yo-eef-expanded-pct'] },
    {
      kind: 'read-with',
      of: 'hcp-asq3-offered-pct',
      why: 'The check at two is where health visitors tell families of the hours.',
    },
  ],
  caveats: [
    'In April 2024 a second entitlement, for working parents, joined the one for families with low incomes: figures before and after answer two questions.',
    'Claims are settled by headcounts each term, so it jumps between terms and early months of a term are low until claims are in.',
    'Children from other areas who use a place here can be above the line without being below it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Take-up of the entitlement for disadvantaged two-year-olds alone, the only one there was.',
      reason: 'As first printed; in those months it equals the disadvantaged row.',
    },
    {
      version: 2,
      from: '2024-04',
      meaning: 'Take-up of both entitlements together: disadvantaged families and working parents.',
      reason:
        'The working-parent entitlement for two-year-olds began, and from then on the figure is the sum of its two parts.',
    },
  ],
  aliases: [
    { label: '% of 2 Year Olds Claiming 2 Year Old EEF Funding OVERALL', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of eligible 2 year olds accessing funded early education' },
    { label: '% take up of 2 year old funding' },
  ],
} satisfies CatalogueMeasure;
