// Papers use three bases that do not compare: against budget, against the grant, and an estimate of pressure.
import type { Measure } from '../measure.ts';

export default {
  id: 'dsg-high-needs-overspend-gbp',
  title: 'High needs block: forecast overspend for the year',
  section: 'engagement',
  unit: 'pounds',
  polarity: 'lower',
  frequency: 'quarterly',
  window: 'year',
  aliases: [
    { label: 'overspend within the High Needs Block', seenIn: '2024-11-scrutiny-report' },
    { label: 'High needs block forecast overspend' },
    { label: 'Forecast overspend on the DSG high needs block' },
  ],
} satisfies Measure;
