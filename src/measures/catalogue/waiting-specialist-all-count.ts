// Of all ages and wherever they are taught meanwhile.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-specialist-all-count',
  title: 'Children and young people waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many children and young people of any age are waiting for a place in a special school or college. Fewer is better.',
  numerator: 'Children and young people of all ages who are agreed for a specialist placement and have not started it',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-special-csa-count',
      why: 'By its name it holds these children and more; printed figures do not bear that out, so neither is worked out from the other.',
    },
    {
      kind: 'read-with',
      of: 'specialist-requests-agreed-count',
      why: 'Agreements to move to specialist provision feed it, agreements to stay do not.',
    },
  ],
  caveats: [
    'A figure under this name has equalled the narrower count for school-age children in mainstream or alternative provision: ask which was meant.',
    'Printed now and then in reports, so two figures may be many months apart.',
    'All ages means that young people waiting for a college course to start are in it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Everybody waiting, by the plain sense of the words.',
      reason:
        'From a table in a report of November 2024 which gives no ages or settings; its figure matches a narrower row, so the meaning is to be confirmed.',
    },
  ],
  aliases: [
    { label: 'CYP awaiting specialist placement', seenIn: '2024-11-scrutiny-report' },
    { label: 'Number of children awaiting a specialist placement' },
    { label: 'Number of CYP waiting for a specialist place' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'isWaiting', is: ['yes'] }] }],
    },
    reading:
      'plan holders of every age; the wait from the panel’s agreement to the first day of the place, or to the end of the wait otherwise',
    basis: 'panel decisions and the list of those waiting',
    examples: [
      {
        says: 'A child of six and a young person of twenty wait.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2019-02-01' }, { person: 'p2', bornOn: '2004-11-11' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100005', kind: 'fe' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' },
          ],
          waiting: [
            { agreedOn: '2024-11-05', kind: 'special' },
            { person: 'p2', agreedOn: '2024-11-05', kind: 'post-16' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Agreed on the last day of the month: counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2025-03-31', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Two kinds of place agreed one after the other are one child waiting.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [
            { agreedOn: '2024-11-05', kind: 'special', endedOn: '2025-02-10', how: 'changed' },
            { agreedOn: '2025-02-10', kind: 'independent' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The plan ended before the wait was closed: nobody waits.',
        rows: {
          plan: [{ startedOn: '2022-09-01', ceasedOn: '2025-03-10' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
