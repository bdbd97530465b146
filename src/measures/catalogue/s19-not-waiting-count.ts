// In tuition under section 19, and no specialist place has been agreed: what comes after it is open.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 's19-not-waiting-count',
  title: 'Plan holders taught under section 19 and not waiting for a specialist place',
  section: 'placements',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children with a plan cannot go to school for a while and are taught elsewhere. This is how many of them are not on the list for a special place, so that nobody may be looking for what comes next.',
  numerator:
    'Plan holders whose main provision is tuition under section 19 and who do not wait for an agreed specialist place',
  denominator: null,
  source: 'CM',
  owner: 'inclusion',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-specialist-s19-count',
      why: 'the others in tuition: a place is agreed and they wait for it',
    },
    { kind: 'read-with', of: 'ehcp-other-s19-hmp-yoi-pct', why: 'the share of all plans that holds both' },
  ],
  caveats: [
    'Many go back to their own school: not to be on the list is right for them.',
    'Waiting is by the panel’s agreement: who has asked and was not yet heard is counted here.',
    'Tuition beside a school place is not the main provision and not counted.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Asked for so that children in tuition without a next step are seen.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            { field: 'provision', is: ['s19'] },
            { field: 'isWaiting', not: ['yes'] },
          ],
        },
      ],
    },
    reading: 'by the main place on the last day of the month; waits for any kind of specialist place count as waiting',
    basis: 'Education Act 1996, section 19',
    examples: [
      {
        says: 'Two in tuition, one of them agreed for a special school: one.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
          ],
          waiting: [{ person: 'p2', agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Agreed on the last day of the month: waits, and is not counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2025-03-31', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The wait ended on the last day of the month, the tuition goes on: counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special', endedOn: '2025-03-31', how: 'withdrawn' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A package under section 61 is another thing, and so is tuition second in rank.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OLA', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 2, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
          ],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
