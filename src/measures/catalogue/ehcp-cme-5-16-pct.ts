// The paper does not say of whom it is a share.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-cme-5-16-pct',
  title: 'Plan holders aged 5 to 16 missing education',
  section: 'placements',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every hundred children aged 5 to 16 with an education, health and care plan, how many are not in any school and not being taught anywhere else. Fewer is better.',
  numerator: 'Children aged 5 to 16 with a maintained EHC plan who are recorded as missing education',
  denominator: 'Maintained EHC plans of children aged 5 to 16',
  source: 'CME',
  owner: 'inclusion',
  releaseLag: 10,
  priority: 'inclusion',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-other-s19-hmp-yoi-pct',
      why: 'Finding tuition for a child who has nothing takes one from here and adds one there.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-ehe-pct',
      why: 'A child becomes missing when teaching at home turns out not to take place.',
    },
  ],
  caveats: [
    'What the share is out of is not printed: plans of that age are taken, and out of all plans it would be lower.',
    'The sets of figures for young people not known to be in education have been pasted over it before: the same run of figures in two rows is a mistake in one.',
    'Missing education is neither absence nor part-time: a child on the roll of a school is not counted however seldom there.',
    'National figures for it count all plan holders of the return and may be out of another number.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning:
        'Children of compulsory school years missing education under section 436A of the Education Act 1996, out of plans of those ages.',
      reason: 'As printed, with ages and without a base; the base is our reading.',
    },
  ],
  aliases: [
    { label: '% of children with EHCP CME (aged 5-16)', ref: '29', seenIn: '2025-05-scorecard' },
    { label: '% of children with an EHCP missing education (aged 5-16)' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [{ field: 'provision', is: ['NIEO'] }],
          whose: [{ aged: [5, 17] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ aged: [5, 17] }] }],
    },
    reading:
      'from the fifth birthday up to the seventeenth; the main place “not in education or training, other” (NIEO)',
    basis: 'Education Act 1996, section 436A; SEN2 setting NIEO',
    examples: [
      {
        says: 'Two aged 5 to 16, one of them missing education.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2012-05-01' }, { person: 'p2', bornOn: '2012-05-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'NIEO', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
          ],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'The fifth birthday is the last day of the month: on both sides.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2020-03-31' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'NIEO', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'The seventeenth birthday is the last day of the month: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2008-03-31' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'NIEO', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Notice to cease has been given and the plan is still kept: NIEC is not this.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-05-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'NIEC', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
