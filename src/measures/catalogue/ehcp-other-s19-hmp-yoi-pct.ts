// Two unlike groups in one figure; custody is criminal-offence data and needs tighter access.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-other-s19-hmp-yoi-pct',
  title: 'Plan holders taught under section 19, in prison or in youth custody',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children with an education, health and care plan are taught away from school for a time. A few are in custody. This is how many there are in every hundred with a plan.',
  numerator:
    'Maintained EHC plans whose holder is taught under section 19 arrangements, or is in prison or a young offender institution',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM + YJS',
  owner: 'inclusion',
  releaseLag: 20,
  priority: 'inclusion',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-eotas-s61-pct',
      why: 'The lasting arrangement, where this one is meant to be passing: children who stay here long belong to neither by right.',
    },
  ],
  caveats: [
    'Children kept from school by illness or exclusion and young people in custody have nothing in common but the row.',
    'Custody is criminal-offence information: a breakdown must never leave the few who are meant to see it, and the smaller part is never shown alone.',
    'The national return has no code for section 19, so nothing compares.',
    'A plan is not in force as usual while its holder is detained, but the authority keeps it and must take it up again on release.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Section 19 of the Education Act 1996, prison and young offender institutions in one figure.',
      reason: 'As printed, under a heading of other; the parts are not shown.',
    },
  ],
  aliases: [
    { label: '% of children with EHCP in Other - (Section 19 / HMP / YOI)', ref: '28', seenIn: '2025-05-scorecard' },
  ],
} satisfies CatalogueMeasure;
