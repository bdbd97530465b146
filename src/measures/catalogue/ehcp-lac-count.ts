// Children in the authority's care who have a plan, those placed outside the area included.
import type { CatalogueMeasure } from '../measure.ts';
import { plansInForce } from '../terms.ts';

export default {
  id: 'ehcp-lac-count',
  title: 'Looked-after children with an EHC plan',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children in the care of this council have an education, health and care plan. They count wherever they live.',
  numerator: 'Children looked after by the authority on the last day of the month who have an EHC plan',
  denominator: null,
  source: 'CM + CSC',
  owner: 'social-care',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-active-count',
      why: 'Not a part of it: the plan of a child placed in another area may be maintained by the authority there.',
    },
  ],
  caveats: [
    'Children placed outside the area are counted, so match two systems by person and never by address.',
    'Children in care of other councils who live here are not counted, though their plans may be maintained here.',
    'Short stays in care, such as planned respite breaks, are left out or kept in by local habit: say which.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children in the care of this authority with a plan, whichever authority maintains the plan.',
      reason:
        'Printed as a headline without a definition; being in the care of the council is what makes a child looked after (Children Act 1989, section 22).',
    },
  ],
  aliases: [
    { label: 'No. of Looked After Children with an EHCP', seenIn: '2025-05-scorecard' },
    { label: 'Number of children in care with an EHCP' },
    { label: 'Number of children looked after with an EHC plan' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...plansInForce, where: [{ field: 'inCare', is: ['yes'] }] }] },
    reading:
      'plans that this council maintains of those whom social care has as looked after on the last day of the month; a plan that another council maintains is not in the case records',
    basis: 'Children Act 1989, section 22; SEN2 guide, module 5 (active plans)',
    examples: [
      {
        says: 'Looked after from the last day of the month on.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          care: [{ status: 'CLA', fromOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The spell ended on that day: it is the first on which it no longer holds.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          care: [{ status: 'CLA', fromOn: '2024-05-01', toOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A child in need is not looked after.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          care: [{ status: 'CIN', fromOn: '2024-05-01' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Two spells that overlap are one child.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          care: [
            { status: 'CLA', fromOn: '2024-05-01' },
            { status: 'CLA', fromOn: '2025-03-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
