// The family's choice, where education otherwise than at school is the council's arrangement.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-ehe-pct',
  title: 'Plan holders electively home educated',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some families choose to teach their child at home. This is how many such children there are in every hundred who have an education, health and care plan.',
  numerator: 'Maintained EHC plans whose holder is electively home educated',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM + EHE',
  owner: 'inclusion',
  releaseLag: 10,
  priority: 'inclusion',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-eotas-s61-pct',
      why: 'The council arranges there what the family does itself here.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-cme-5-16-pct',
      why: 'A family said to teach at home who do not are missing education: the two are checked against each other.',
    },
  ],
  caveats: [
    "A family's choice: whoever is taught at home because no place was found belongs in another row.",
    'Printed to one decimal, the share hides moves of a few children.',
    'Some families choose it after a place broke down: the figure does not tell wish from last resort.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plan holders home educated by choice, of any age, out of all plans.',
      reason: 'As printed under the table of provision types with national figures of the same meaning.',
    },
  ],
  aliases: [
    { label: '% of children with an EHCP Electively Home Educated', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of EHCPs electively home educated' },
    { label: '% of CYP with an EHCP who are EHE' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'provision', is: ['EHE'] }] }],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading: 'educated at home by the parents’ choice, as the main place',
    basis: 'Education Act 1996, section 7; SEN2 setting EHE',
    examples: [
      {
        says: 'Home education counts, a package arranged by the authority at home does not.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'EHE', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, setting: 'OLA', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Arranged by the parent but not at home is another thing.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OPA', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Back at school from the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'EHE', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2025-03-31' },
          ],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
