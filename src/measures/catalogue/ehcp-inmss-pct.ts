// The papers print no required direction, so none is judged here.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-inmss-pct',
  title: 'Plan holders in independent or non-maintained special schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some special schools are run by a company or a charity, not by the state. Out of every hundred children with an education, health and care plan, this many go to one of them.',
  numerator:
    'Maintained EHC plans whose main placement is an independent special school or a non-maintained special school',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'inmss-spend-month-gbp',
      why: 'Few placements cost much: the money can grow while the share stands still.',
    },
    {
      kind: 'read-with',
      of: 'waiting-specialist-ms-ap-count',
      why: 'Where local special schools are full, children wait first and are placed in these schools later.',
    },
  ],
  caveats: [
    'Targets for it have been changed by more than the figure ever moved: a rating belongs to the target of its own year.',
    'The share can fall only because the number of all plans grew.',
    'These schools are the right place for some children, and the papers ask for no direction.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Both kinds of school together, out of plans of every age.',
      reason:
        'Printed since 2022 with the same two kinds of school, first as plans and later as children, who are as many.',
    },
  ],
  aliases: [
    { label: '% of EHCPs in Special: Independent & Non-Maintained', ref: '3.01', seenIn: '2022-01-scorecard' },
    { label: '% of EHCPs in Special: Independent & Non-Maintained', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% children with EHCP in Independent & Non-Maintained Special School (INMSS)',
      ref: '22',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EHCPs in INMSS' },
    { label: '% of children with an EHCP placed in independent and non-maintained special schools' },
    { label: '% of EHC plans in independent non-maintained special schools' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'provision', is: ['inmss'] }] }],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading: 'by the main place; the kind of school is that of the list of establishments',
    basis: 'SEN2 guide, placement rank: the main place is rank 1',
    examples: [
      {
        says: 'An independent special school and a non-maintained one count, a special school of the state does not.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          establishment: [
            { urn: '100003', kind: 'special-independent' },
            { urn: '100008', kind: 'special-non-maintained' },
            { urn: '100002', kind: 'special' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100003', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100008', startedOn: '2022-09-01' },
            { person: 'p3', fact: 'attended', rank: 1, urn: '100002', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 3,
        value: 2 / 3,
      },
      {
        says: 'A second place in an independent special school, beside mainstream, does not count.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100003', kind: 'special-independent' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, urn: '100003', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'The place begins on the last day of the month: it counts.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100003', kind: 'special-independent' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, urn: '100003', startedOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
