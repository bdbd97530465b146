// Steps in September and at the school leaving date.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-csa-pct',
  title: 'Plan holders of compulsory school age',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Children have to be in education from about 5 to 16. Out of every hundred people with an education, health and care plan, this many are of that age.',
  numerator: 'Maintained EHC plans whose holder is of compulsory school age on the last day of the month',
  denominator: 'All EHC plans maintained on that day',
  source: 'CM',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-active-count',
      why: 'A summer drop in plans is of older holders, and lifts this share with no more children of school age.',
    },
  ],
  caveats: [
    'It steps twice a year: in June, when a whole year group passes the school leaving date, and at the start of terms, when five-year-olds come in.',
    'Compulsory school age begins with the term after the fifth birthday and ends on the last Friday of June: a share cut at birthdays 5 and 16 is another figure.',
    'Where it is printed without decimals, a change of one point may be mere rounding.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Holders of compulsory school age, out of holders of every age from 0 to 25.',
      reason: 'As printed; compulsory school age is that of the Education Act 1996, section 8.',
    },
  ],
  aliases: [
    { label: '% of CYP with an EHCP who are statutory school age', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of EHCPs for children of statutory school age' },
    { label: '% of plan holders of compulsory school age' },
  ],
} satisfies CatalogueMeasure;
