// New plans of the month for children due to start Reception next September.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'rising5-ehcp-issued-month-count',
  title: 'Children due to start Reception, plans issued in the month',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Some children start school next September. This is how many of them got their first education, health and care plan in the month.',
  numerator: 'First final EHC plans issued in the month whose holder is due to start Reception in the coming September',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'ey-ehcp-issued-month-count' },
    {
      kind: 'read-with',
      of: 'rising5-under-assessment-count',
      why: 'Each of these plans takes one child out of those being assessed.',
    },
  ],
  caveats: [
    'The months of a school year added up need not give the number of children with a plan: families move, and a few plans end.',
    'In September the count passes to the next year group, so it is small at first.',
    'Plans for a child who starts in September are wanted in time for the school to prepare, which gathers them in spring and summer.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'First plans of the month for the year group that starts Reception next September.',
      reason:
        'Printed as a second row under the number with a plan; a first plan is meant, since only that is an issue.',
    },
  ],
  aliases: [
    {
      label: "No. of 'Rising 5yr olds' with an EHCP - No. in month that have been issued an EHCP",
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
