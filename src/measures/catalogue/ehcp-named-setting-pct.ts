// Section I of the plan names a school or another setting. The rest name a type only, arrangements outside a school, or nothing that is recorded.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-named-setting-pct',
  title: 'Plans that name a school or setting',
  section: 'placements',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'A plan should say which school or other place the child will go to. This is how many of every 100 plans name one.',
  numerator:
    'EHC plans maintained on the last day of the month that name a school, college or other setting in section I',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-named-type-only-pct',
      why: 'the plans that name a type of setting and no setting; the rest are educated outside one, or nothing is recorded',
    },
  ],
  caveats: [
    'Plans of children educated at home or in a package outside school name no setting and are in the rest: the two shares do not add up to 100.',
    'It says what the plan names, not where the child is: a place may be named and not yet begun.',
    'Where the system records only attendance, nothing is named and the share is too low.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Asked for beside phase transfers on time: a plan that names only a type is final in law.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            {
              field: 'namedProvision',
              is: [
                'mainstream',
                'unit',
                'resourced',
                'mainstream-independent',
                'special',
                'inmss',
                'ap',
                'fe',
                'post-16-specialist',
                'early-years',
                'online',
                'welsh',
                'other',
                'not-known',
              ],
            },
          ],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading:
      'the main place named in section I on the day; a setting whose number is not in the list of establishments is a setting',
    basis: 'Children and Families Act 2014, section 37(2); SEN2 guide, plan detail',
    examples: [
      {
        says: 'One plan names a school, one a type of school, one home education: one of three.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          establishment: [{ urn: '100002', kind: 'special' }],
          placement: [
            { fact: 'named', rank: 1, urn: '100002', startedOn: '2022-09-01' },
            {
              person: 'p2',
              fact: 'named',
              rank: 1,
              setting: 'OTH',
              settingOther: 'special school for autism',
              startedOn: '2022-09-01',
            },
            { person: 'p3', fact: 'named', rank: 1, setting: 'EHE', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 3,
        value: 1 / 3,
      },
      {
        says: 'The school is named on the last day of the month, in the place of a type.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [
            {
              fact: 'named',
              rank: 1,
              setting: 'OTH',
              settingOther: 'special school for autism',
              startedOn: '2022-09-01',
              endedOn: '2025-03-31',
            },
            { fact: 'named', rank: 1, urn: '100002', startedOn: '2025-03-31' },
          ],
          establishment: [{ urn: '100002', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Only attendance is recorded: nothing is named.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A setting that the list of establishments does not have is named all the same.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [{ fact: 'named', rank: 1, urn: '999999', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
