// Whether a general further education college counts as mainstream differs between papers and the national return.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-post16-mainstream-pct',
  title: 'Plan holders aged 16 to 25 in mainstream settings',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some young people aged 16 to 25 have an education, health and care plan. Out of every hundred of them, this many learn in an ordinary school or college and not a special one.',
  numerator: 'Maintained EHC plans of young people aged 16 to 25 whose main placement is mainstream',
  denominator: 'Maintained EHC plans of young people aged 16 to 25',
  source: 'CM + GIAS',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'not-known-ed-16-25-pct',
      why: 'Young people without any known place are in the number it is out of, and pull it down.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-post16-specialist-pct',
      why: 'The special end of the same ages, though that share is out of plans of every age.',
    },
  ],
  caveats: [
    'With general further education colleges in, most young people are in mainstream; with them out, few are: nothing else matters as much to this figure.',
    'The national return gives further education a row of its own, so it is neither mainstream nor special there.',
    'From late spring to autumn college places are being confirmed, and the share wavers with the recording of them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Young people aged 16 to 25 by main placement; sixth forms are in, colleges by local habit.',
      reason: 'As printed; the age span is in the label, the grouping of colleges is not.',
    },
  ],
  aliases: [
    { label: '% of Post 16 (16-25yo) EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of post-16 young people with an EHCP in mainstream' },
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
            {
              field: 'provision',
              is: ['mainstream', 'unit', 'resourced', 'mainstream-independent', 'early-years', 'fe'],
            },
          ],
          whose: [{ aged: [16, 26] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ aged: [16, 26] }] }],
    },
    reading:
      'aged 16 to 25 on the last day of the month; sixth forms and general colleges of further education are mainstream, specialist post-16 institutions are not',
    basis:
      'SEN2 guide, placement rank and placement detail; groups of the DfE release, with further education colleges counted as mainstream',
    examples: [
      {
        says: 'The 16th birthday is the last day of the month: counted, in a college.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-03-31' }],
          establishment: [{ urn: '100005', kind: 'fe' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'The 16th birthday is a day later: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-04-01' }],
          establishment: [{ urn: '100005', kind: 'fe' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'A specialist post-16 institution is not mainstream.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2006-01-05' }, { person: 'p2', bornOn: '2006-01-05' }],
          establishment: [
            { urn: '100006', kind: 'post-16-specialist' },
            { urn: '100001', kind: 'mainstream' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100006', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Aged 25, the plan kept to the end of the school year: on both sides.',
        rows: {
          plan: [{ startedOn: '2016-05-10', ceasedOn: '2025-08-01' }],
          person: [{ bornOn: '2000-03-10' }],
          establishment: [{ urn: '100005', kind: 'fe' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' }],
        },
        period: '2025-07',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
