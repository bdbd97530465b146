// Of plan holders of primary age, those whose main placement is mainstream.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-primary-mainstream-pct',
  title: 'Primary-aged plan holders in mainstream schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children of primary school age have an education, health and care plan. Out of every hundred of them, this many learn in an ordinary school and not a special one.',
  numerator: 'Maintained EHC plans of children of primary age whose main placement is mainstream',
  denominator: 'Maintained EHC plans of children of primary age',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-secondary-mainstream-pct',
      why: 'The difference between the phases shows how many move to a special school with the change of school.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-mainstream-pct',
      why: 'All ages: the three age groups weighted by their numbers give it, their plain mean does not.',
    },
  ],
  caveats: [
    'Papers have given two quite different figures for one month a year apart: take the earlier month from the paper of its time, not from a last-year column.',
    'A month far from both its neighbours is a copying mistake until the owner says otherwise.',
    'September moves a whole year group to secondary, which changes both phases at once.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children of primary age, Reception to Year 6, by main placement.',
      reason:
        'Printed as a share in mainstream and later in a mainstream setting; months that both papers print have the same figure.',
    },
  ],
  aliases: [
    { label: '% of Primary aged EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Primary aged young people with an EHCP that are in a Mainstream setting',
      ref: '113',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of primary age children with an EHCP in mainstream' },
  ],
} satisfies CatalogueMeasure;
