// The paper does not say when its year starts; the financial year, in which such contracts run, stands in until the provider confirms it.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-outreach-children-ytd-count',
  formerIds: ['ey-dingleys-children-ytd-count'],
  title: 'Children helped by the early years outreach service, year to date',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-financial',
  aliases: [{ label: "No. of children accessing Dingley's Promise YTD", seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
