// A part of those waiting in mainstream or alternative provision.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-specialist-ms-count',
  title: 'Plan holders in mainstream waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children with an education, health and care plan are in an ordinary school while they wait for a place in a special one. Fewer is better.',
  numerator:
    'Children with a maintained EHC plan in a mainstream setting on the last day of the month who wait for a specialist placement',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'resources',
  relations: [
    { kind: 'subset-of', of: 'waiting-specialist-ms-ap-count' },
    {
      kind: 'read-with',
      of: 'ehcp-mainstream-pct',
      why: 'These children are counted as mainstream, so the share falls when they are placed, which is right.',
    },
    {
      kind: 'read-with',
      of: 'places-sen-resource-count',
      why: 'New places in bases of ordinary schools are one way out of the wait.',
    },
  ],
  caveats: [
    'A part of those waiting in mainstream or alternative provision: a paper in which it is the larger has a mistake in one of the two.',
    'It has been printed under managing resources and the wider row under sufficiency, pages apart: read them together.',
    'Children in alternative provision or without any setting wait as well and are not in it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plan holders in mainstream only.',
      reason: 'As printed in the scorecard of May 2025, where it has figures for earlier months than the wider row.',
    },
  ],
  aliases: [
    {
      label: 'No. of EHCP children in mainstream waiting for a specialist placement',
      ref: '135',
      seenIn: '2025-05-scorecard',
    },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            { field: 'isWaiting', is: ['yes'] },
            {
              field: 'provision',
              is: ['mainstream', 'unit', 'resourced', 'mainstream-independent', 'early-years', 'fe'],
            },
          ],
        },
      ],
    },
    reading: 'plan holders of every age, by the main place, whatever stands beside it',
    basis: 'panel decisions and the list of those waiting',
    examples: [
      {
        says: 'One in mainstream counts, one in alternative provision does not.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100004', startedOn: '2022-09-01' },
          ],
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
        says: 'At school with a second place in alternative provision: the school is the main place.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, urn: '100004', startedOn: '2022-09-01' },
          ],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The wait ended on the last day of the month: not counted; a day later it would be.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
          ],
          waiting: [
            { agreedOn: '2024-11-05', kind: 'special', endedOn: '2025-03-31', how: 'withdrawn' },
            { person: 'p2', agreedOn: '2024-11-05', kind: 'special', endedOn: '2025-04-01', how: 'placed' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
