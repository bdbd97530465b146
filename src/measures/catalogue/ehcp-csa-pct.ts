// Steps in September and at the school leaving date.
import type { CatalogueMeasure } from '../measure.ts';
import { plansInForce } from '../terms.ts';

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
  workedOut: {
    formula: { kind: 'share', top: [{ ...plansInForce, whose: [{ schoolAge: true }] }], of: [plansInForce] },
    reading:
      'from the prescribed day on or after the fifth birthday (31 December, 31 March, 31 August) up to the last Friday of June of the school year in which they turn 16; somebody whose day of birth is not recorded is not of school age',
    basis:
      'Education Act 1996, section 8; Education (Start of Compulsory School Age) Order 1998; School Leaving Date Order 1997',
    examples: [
      {
        says: 'Five on the last day of March, which is a prescribed day: of school age from that day.',
        rows: { person: [{ bornOn: '2020-03-31' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Five a day later: not before 31 August.',
        rows: { person: [{ bornOn: '2020-04-01' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'The school leaving date of 2025 is 27 June: at the end of June somebody born on 31 August 2009 is past it.',
        rows: { person: [{ bornOn: '2009-08-31' }], plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }] },
        period: '2025-06',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Born a day later, it is a year away; a plan of somebody without a day of birth counts below the line only.',
        rows: {
          person: [{ bornOn: '2009-09-01' }],
          plan: [
            { startedOn: '2024-01-15', issuedOn: '2024-01-15' },
            { startedOn: '2024-01-15', issuedOn: '2024-01-15', person: 'p2' },
          ],
        },
        period: '2025-06',
        numerator: 1,
        denominator: 2,
        value: 0.5,
      },
      {
        says: 'Where no plan is in force there is no share.',
        rows: {
          person: [{ bornOn: '2015-05-05' }],
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15', ceasedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
