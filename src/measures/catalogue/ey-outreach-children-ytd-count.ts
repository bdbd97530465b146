// The paper does not say when its year starts; the financial year, in which such contracts run, stands in until the provider confirms it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-outreach-children-ytd-count',
  formerIds: ['ey-dingleys-children-ytd-count'],
  title: 'Children helped by the early years outreach service, year to date',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-financial',
  plain:
    'A service helps young children with special needs and their parents before school. This is how many children it has helped since its year began. Each child is counted once.',
  numerator:
    'Different children that the commissioned early years outreach service has worked with since its year began',
  denominator: null,
  source: 'provider',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-outreach-active-families-count',
      why: 'Families of the month, where this counts children of the year: the months do not add up to it.',
    },
  ],
  caveats: [
    'When the year starts is not printed: a fall to a small number shows it afterwards.',
    'It can only grow within the year, so a rise is no news; what counts is how much it grew over last year by the same month.',
    'The provider counts and sends it; a child who left and came back should be one.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: "Children since the start of the provider's year, each once.",
      reason: 'As printed, without the first month of the year; April is assumed until the provider confirms it.',
    },
  ],
  aliases: [{ label: "No. of children accessing Dingley's Promise YTD", seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
