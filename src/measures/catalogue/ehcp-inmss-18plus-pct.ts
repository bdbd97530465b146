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
} satisfies CatalogueMeasure;
