// In education, leaving out those educated otherwise than at school or at home.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ed-ehcp-post16-excl-eotas-ehe-pct',
  title: 'Post-16 plan holders in a school or college',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young people past school age with an education, health and care plan, how many go to a school or a college. Those taught at home or somewhere other than a school or college are left out.',
  numerator: 'Young people past Year 11 with a plan who are on roll at a school, college or training provider',
  denominator: 'Young people past Year 11 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'ed-ehcp-16-18-pct',
      why: 'the same question for a narrower age, with education outside school or at home counted in',
    },
    {
      kind: 'read-with',
      of: 'ehcp-eotas-s61-pct',
      why: 'those who are educated otherwise than at school are left out here and counted there, for all ages',
    },
    {
      kind: 'read-with',
      of: 'ehcp-ehe-pct',
      why: 'those who are educated at home by choice are left out here and counted there, for all ages',
    },
  ],
  caveats: [
    'The paper does not say whether those educated otherwise than at school or at home leave both sides of the division or only the top.',
    'It falls in July and jumps in August or September as courses end and enrolments arrive.',
    'Post-16 here runs to 25; the share for ages 16 to 18 is a different and higher figure.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    {
      label: '% of BCP EHCP young people in education not inc EOTAS/EHE - post 16',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            { field: 'participation.activity', is: ['education', 'training'] },
            { field: 'provision', not: ['s61', 's19', 'EHE', 'OPA'] },
          ],
          whose: [{ yearGroups: [12, 20] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ yearGroups: [12, 20] }] }],
    },
    reading:
      'school year 12 and above; in education or training, those in packages of the authority, at home or in other arrangements of their parents left out of the top alone',
    basis: 'participation tracking (CCIS) as recorded with the case',
    examples: [
      {
        says: 'At college, and taught at home: one of two.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2007-05-01' }, { person: 'p2', bornOn: '2007-05-01' }],
          establishment: [{ urn: '100005', kind: 'fe' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, setting: 'EHE', startedOn: '2022-09-01' },
          ],
          participation: [
            { activity: 'education', fromOn: '2024-09-02' },
            { person: 'p2', activity: 'education', fromOn: '2024-09-02' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'In Year 11 until 31 August: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2008-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          participation: [{ activity: 'education', fromOn: '2024-09-02' }],
        },
        period: '2025-08',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'In Year 12 from 1 September: on both.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2008-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          participation: [{ activity: 'education', fromOn: '2024-09-02' }],
        },
        period: '2025-09',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'A package under section 61 is not a school or college.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2007-05-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OLA', startedOn: '2022-09-01' }],
          participation: [{ activity: 'education', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Arranged by the parents elsewhere than at home is no school or college either.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2007-05-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OPA', startedOn: '2022-09-01' }],
          participation: [{ activity: 'education', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
