// One paper counts those placed because of a plan, a later one all who have a plan.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-ap-count',
  title: 'Plan holders placed in alternative provision',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children cannot be in an ordinary school for now and learn in another place. This is how many of them have an education, health and care plan. Fewer is better.',
  numerator:
    'Children with a maintained EHC plan and a placement in alternative provision on the last day of the month',
  denominator: null,
  source: 'CM + AP',
  owner: 'inclusion',
  releaseLag: 10,
  priority: 'resources',
  relations: [
    { kind: 'subset-of', of: 'ehcp-active-count' },
    {
      kind: 'read-with',
      of: 'exclusions-ehcp-count',
      why: 'Exclusions come first: alternative provision is where teaching goes on after one.',
    },
    {
      kind: 'read-with',
      of: 'waiting-specialist-ms-ap-count',
      why: 'Some of these children are there only until a special school has a place.',
    },
  ],
  caveats: [
    'Placed because of a plan and placed while having one are two groups: the second takes in children sent there by a school for other reasons.',
    'It empties over summer and fills again from September, so compare the same month.',
    'A child with two part-time placements is one child; a count of placements is higher.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children placed in alternative provision because their plan led to it.',
      reason: 'As first printed: the label says due to a plan.',
    },
    {
      version: 2,
      from: '2024-12',
      meaning: 'All children in alternative provision who have a plan.',
      reason:
        'A later paper says with a plan, from this month on; months that both papers print have one figure, so it may be the words alone that changed, until the owner says.',
      areas: ['E06000058'],
    },
  ],
  aliases: [
    { label: 'No. of children placed in alternative provision due to an EHCP', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'No. of children placed in alternative provision with an EHCP', ref: '134', seenIn: '2025-05-scorecard' },
    { label: 'Number of children with an EHCP in alternative provision' },
    { label: 'Number of CYP with an EHCP attending AP' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'ap', is: ['yes'] }] }],
    },
    reading:
      'a place in alternative provision of any rank, main or second, each person once; support within the mainstream school (tier 1) is none',
    basis: 'DfE, Alternative provision tiers; SEN2 placement rank',
    examples: [
      {
        says: 'Three days at school and two in alternative provision, rank 2: one child.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, urn: '100004', startedOn: '2025-01-06' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Two part-time places in alternative provision are one child.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, urn: '100004', startedOn: '2025-01-06' },
            { fact: 'attended', rank: 3, urn: '100004', startedOn: '2025-02-03' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Tier 1 is support in the mainstream school and no place.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', tier: '1' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The first day on which the place no longer holds is the last of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, urn: '100004', startedOn: '2025-01-06', endedOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
