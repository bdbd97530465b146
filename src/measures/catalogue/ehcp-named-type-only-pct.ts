// Section I names a type of school and no school: final in law, and the child waits for a place.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-named-type-only-pct',
  title: 'Plans that name a type of setting only',
  section: 'placements',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some plans say only what kind of school a child needs and not which one. This is how many of every 100 plans do. These children are still without a named place.',
  numerator:
    'EHC plans maintained on the last day of the month that name a type of school or setting and no setting in section I',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'phase-transfer-on-time-pct',
      why: 'a plan that names a type is on time there, and the child has no place yet',
    },
    {
      kind: 'read-with',
      of: 'waiting-specialist-all-count',
      why: 'most of these children wait for a specialist place',
    },
  ],
  caveats: [
    'Read as the national return has it: the setting “other”, named in the plan.',
    'A type may be named on purpose, where parents have arranged a place of their own.',
    'It rises in spring, when transfers have to be final before places are found.',
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
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'namedProvision', is: ['type-only'] }] }],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading: 'the main place named in section I on the day is “other” (OTH) without a legal basis of its own',
    basis: 'Children and Families Act 2014, section 40(2); SEN2 setting OTH',
    examples: [
      {
        says: 'One plan names a type, one a school: one of two.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          placement: [
            {
              fact: 'named',
              rank: 1,
              setting: 'OTH',
              settingOther: 'special school for autism',
              startedOn: '2022-09-01',
            },
            { person: 'p2', fact: 'named', rank: 1, urn: '100002', startedOn: '2022-09-01' },
          ],
          establishment: [{ urn: '100002', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
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
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A type is named and the child is in tuition meanwhile: what the plan names is judged.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [
            {
              fact: 'named',
              rank: 1,
              setting: 'OTH',
              settingOther: 'special school for autism',
              startedOn: '2022-09-01',
            },
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Another setting attended, and nothing named, is no type.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OTH', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
