// A share of those placements, though one paper's wording can be read as a share of all plans.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-inmss-18plus-pct',
  title: 'Placements in independent or non-maintained special schools held by people aged 18 or over',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some special schools are run by a company or a charity, not by the state. Out of every hundred young people there with a plan, this many are 18 or over.',
  numerator: 'Maintained EHC plans placed in independent or non-maintained special schools whose holder is 18 or over',
  denominator: 'Maintained EHC plans placed in independent or non-maintained special schools',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-inmss-pct',
      why: 'How many such placements there are at all; this is a share of them and is never taken from that share.',
    },
  ],
  caveats: [
    'An older label can be read as a share of all plans, which would be another figure: never take it from the share in these schools, nor add the two.',
    'Schools of this kind end at 19, so it falls each summer as the oldest leave.',
    'Special colleges for young people over 16 are another kind of place and are not counted.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'By its words a share of plans, all of them or those in such schools.',
      reason: 'As first printed: the label names the placement and the age but not what the share is out of.',
    },
    {
      version: 2,
      from: '2024-12',
      meaning: 'A share of the children and young people in such schools.',
      reason:
        'A later paper words it so, from this month on; months that both papers print have one figure, so it may be the words alone that changed, until the owner says.',
      areas: ['E06000058'],
    },
  ],
  aliases: [
    {
      label: '% of EHCPs in Special: Independent & Non-Maintained (aged 18 and over)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% of all CYP in Independent and Non-Maintained Special Schools (INMSS) who are aged 18 and over',
      ref: '115',
      seenIn: '2025-05-scorecard',
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
          where: [{ field: 'provision', is: ['inmss'] }],
          whose: [{ aged: [18, 26] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'provision', is: ['inmss'] }] }],
    },
    reading: 'out of the plans placed in these schools, not out of all plans; age on the last day of the month',
    basis: 'SEN2 guide, placement rank: the main place is rank 1',
    examples: [
      {
        says: 'The 18th birthday is the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2007-03-31' }, { person: 'p2', bornOn: '2012-06-06' }],
          establishment: [
            { urn: '100003', kind: 'special-independent' },
            { urn: '100008', kind: 'special-non-maintained' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100003', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100008', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'The 18th birthday is the first of the next month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2007-04-01' }],
          establishment: [{ urn: '100003', kind: 'special-independent' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100003', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Nobody is in such a school: there is no share.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2006-01-05' }],
          establishment: [{ urn: '100006', kind: 'post-16-specialist' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100006', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
