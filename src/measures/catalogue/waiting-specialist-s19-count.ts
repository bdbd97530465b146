// A specialist place is agreed, and until it begins the child is taught under section 19.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-specialist-s19-count',
  title: 'Plan holders taught under section 19 while they wait for a specialist place',
  section: 'placements',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children with a plan have been promised a place at a special school or similar and are taught outside school until they can start.',
  numerator:
    'Plan holders who wait for an agreed specialist place and whose main provision is tuition under section 19',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    { kind: 'subset-of', of: 'waiting-specialist-all-count' },
    {
      kind: 'read-with',
      of: 's19-not-waiting-count',
      why: 'the others in tuition, for whom no specialist place is agreed',
    },
  ],
  caveats: [
    'Children who wait in a package under section 61, or with nothing, are not in it.',
    'Where the child is taught meanwhile is read from the placements, not from what was written when the wait began.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Asked for since tuition is meant for a while, and a wait for a place has no end of its own.',
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
            { field: 'isWaiting', is: ['yes'] },
          ],
        },
      ],
    },
    reading:
      'by the main place on the last day of the month, whatever was recorded for the meanwhile when the place was agreed',
    basis: 'Education Act 1996, section 19; panel decisions and the list of those waiting',
    examples: [
      {
        says: 'One in tuition and one in mainstream wait: one.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
          ],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          waiting: [
            { agreedOn: '2024-11-05', kind: 'special' },
            { person: 'p2', agreedOn: '2024-11-05', kind: 'special' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Moved from school to tuition on the last day of the month: counted, though mainstream was written for the meanwhile.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2025-03-31' },
          ],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special', meanwhile: 'mainstream' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Placed on the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, urn: '100002', startedOn: '2025-03-31' },
          ],
          establishment: [{ urn: '100002', kind: 'special' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special', endedOn: '2025-03-31', how: 'placed' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
