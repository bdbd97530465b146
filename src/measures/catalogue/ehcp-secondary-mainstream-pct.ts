// Of plan holders of secondary age, those whose main placement is mainstream.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-secondary-mainstream-pct',
  title: 'Secondary-aged plan holders in mainstream schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some pupils of secondary school age have an education, health and care plan. Out of every hundred of them, this many learn in an ordinary school and not a special one.',
  numerator: 'Maintained EHC plans of children of secondary age whose main placement is mainstream',
  denominator: 'Maintained EHC plans of children of secondary age',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-primary-mainstream-pct',
      why: 'Primary comes first: the children of this figure are those of that one some years on.',
    },
    {
      kind: 'read-with',
      of: 'waiting-special-csa-count',
      why: 'Children agreed for a special school but without a place are still in this share.',
    },
  ],
  caveats: [
    'Secondary ends with Year 11; a young person in a school sixth form belongs to post-16 even though the school is the same.',
    'A last-year column has disagreed with the paper of that year by several points: compare stored figures.',
    'It steps in September when Year 6 arrives with its placements.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children of secondary age, Year 7 to Year 11, by main placement.',
      reason: 'Two papers word it differently and agree on the months they share, so one meaning is taken.',
    },
  ],
  aliases: [
    { label: '% of Secondary aged EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Secondary aged young people with an EHCP that are in a Mainstream setting',
      ref: '114',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of secondary age children with an EHCP in mainstream' },
  ],
} satisfies CatalogueMeasure;
