// The entitlement began in April 2024.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-2yo-eef-expanded-pct',
  title: 'Two-year-olds taking up funded early education, working-parent entitlement',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every hundred two-year-olds who could have free nursery hours, how many use the hours meant for working parents. These hours began in April 2024. More is better.',
  numerator: 'Two-year-olds for whom the working-parent entitlement is claimed',
  denominator: 'The eligible two-year-olds that overall take-up is out of',
  source: 'EY finance',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-2yo-eef-disadvantaged-pct',
      why: 'The older of the two entitlements: growth here can be children claimed for under that one before.',
    },
  ],
  caveats: [
    'Months before April 2024 are empty because there was nothing to claim.',
    'Parents must confirm every three months that they still qualify, which makes it waver without any child having moved.',
    'A figure typed as a fraction of one stands for a percentage a hundred times as large.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Claims under the working-parent entitlement over the base of overall take-up.',
      reason: 'A new row of April 2024, the month in which the entitlement began.',
    },
  ],
  aliases: [
    { label: '% of 2 Year Olds Claiming 2 Year Old EEF Funding EXPANDED', seenIn: '2025-03-scrutiny-supplement' },
  ],
} satisfies CatalogueMeasure;
