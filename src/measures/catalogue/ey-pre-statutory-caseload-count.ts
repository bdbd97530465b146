// Children whom the team supports before any plan. Falls in September, when the oldest go to school.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-pre-statutory-caseload-count',
  title: 'Children aged 0 to 5 known to the early years SEN team',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children under five or so the early years team is helping with special needs. They do not have an education, health and care plan.',
  numerator: 'Cases open with the early years SEN team on the last day of the month, children aged 0 to 5',
  denominator: null,
  source: 'EY',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-ehcna-received-count',
      why: 'Needs that grow past what settings can give turn into requests, so this moves first.',
    },
    {
      kind: 'read-with',
      of: 'rising5-sen-support-count',
      why: 'Help in settings and help from the team reach many of the same children.',
    },
  ],
  caveats: [
    'Every September a large part of it goes at once, when the oldest start school and their cases are closed.',
    'A case stays open until somebody closes it: a tidy-up lowers the number with no child losing help.',
    'Children are known to the team when someone refers them, so it also shows how well settings and health visitors know the way in.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'All cases open with the team, its whole caseload and not the new ones of the month.',
      reason: 'The label says full caseload; the ages are those printed.',
    },
  ],
  aliases: [
    {
      label: 'No. of Children (age 0-5yrs) full caseload known to pre statutory SEN',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
