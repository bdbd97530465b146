// Of all ages and wherever they are taught meanwhile.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-specialist-all-count',
  title: 'Children and young people waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many children and young people of any age are waiting for a place in a special school or college. Fewer is better.',
  numerator: 'Children and young people of all ages who are agreed for a specialist placement and have not started it',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-special-csa-count',
      why: 'By its name it holds these children and more; printed figures do not bear that out, so neither is worked out from the other.',
    },
    {
      kind: 'read-with',
      of: 'specialist-requests-agreed-count',
      why: 'Agreements to move to specialist provision feed it, agreements to stay do not.',
    },
  ],
  caveats: [
    'A figure under this name has equalled the narrower count for school-age children in mainstream or alternative provision: ask which was meant.',
    'Printed now and then in reports, so two figures may be many months apart.',
    'All ages means that young people waiting for a college course to start are in it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Everybody waiting, by the plain sense of the words.',
      reason:
        'From a table in a report of November 2024 which gives no ages or settings; its figure matches a narrower row, so the meaning is to be confirmed.',
    },
  ],
  aliases: [
    { label: 'CYP awaiting specialist placement', seenIn: '2024-11-scrutiny-report' },
    { label: 'Number of children awaiting a specialist placement' },
    { label: 'Number of CYP waiting for a specialist place' },
  ],
} satisfies CatalogueMeasure;
