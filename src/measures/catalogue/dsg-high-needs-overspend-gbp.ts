// Papers use three bases that do not compare: against budget, against the grant, and an estimate of pressure.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'dsg-high-needs-overspend-gbp',
  title: 'High needs block: forecast overspend for the year',
  section: 'engagement',
  unit: 'pounds',
  polarity: 'lower',
  frequency: 'quarterly',
  window: 'year',
  plain:
    'Councils get money from the government for children with high needs. This is how much more than its budget the council expects to spend this year.',
  numerator: 'Forecast spending on high needs for the financial year, less the budget for that year',
  denominator: null,
  source: 'finance',
  owner: 'finance',
  releaseLag: 45,
  priority: 'resources',
  relations: [
    { kind: 'read-with', of: 'inmss-spend-month-gbp', why: 'the dearest places move it most' },
    { kind: 'read-with', of: 'ehcp-active-count', why: 'more plans cost more, whatever each costs' },
  ],
  caveats: [
    'Papers use three bases that do not compare: against the budget (£16.5m in the autumn of 2024), against the grant (£44.5m in the same paper), and an estimate of pressure (£19.4m soon after). This one is against the budget.',
    'A forecast: each is for the whole year as seen on a day, and a later one takes its place.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny report of November 2024: £16.5m.',
    },
  ],
  aliases: [
    { label: 'overspend within the High Needs Block', seenIn: '2024-11-scrutiny-report' },
    { label: 'High needs block forecast overspend' },
    { label: 'Forecast overspend on the DSG high needs block' },
  ],
} satisfies CatalogueMeasure;
