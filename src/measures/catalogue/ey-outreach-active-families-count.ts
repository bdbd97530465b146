// Counted by the provider: families, where the figure for the year counts children.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-outreach-active-families-count',
  formerIds: ['ey-dingleys-active-families-count'],
  title: 'Families helped by the early years outreach service in the month',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'A service helps young children with special needs and their parents before school. This is how many families it helped in the month.',
  numerator: 'Different families that the commissioned early years outreach service worked with in the month',
  denominator: null,
  source: 'provider',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-outreach-children-ytd-count',
      why: 'The same service counted otherwise: families of a month here, children since the start of the year there.',
    },
  ],
  caveats: [
    'The provider counts and sends it, by its own rules for when a family is active.',
    'A family with two children helped is one family here and two children in the row for the year.',
    'Months cannot be added: most families are seen in several.',
    'The service goes by its own name in each area; the entry stands for any provider of the kind.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Families seen at least once in the month.',
      reason:
        'From the name of a commissioned provider in one paper; the label says active and accessing in the month.',
    },
  ],
  aliases: [
    { label: "No. of Active families accessing Dingley's Promise in the month", seenIn: '2025-03-scrutiny-supplement' },
  ],
} satisfies CatalogueMeasure;
