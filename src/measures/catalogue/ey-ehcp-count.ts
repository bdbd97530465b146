// Every child below Reception, so those due to start next September are in it too: the two are never added.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-ehcp-count',
  title: 'Early years children with an EHC plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain: 'How many children who have not yet started school have an education, health and care plan.',
  numerator: 'Maintained EHC plans whose holder is below Reception',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'ehcp-active-count' },
    {
      kind: 'read-with',
      of: 'rising5-ehcp-count',
      why: 'Most of these children are in their last year before school, so the two move together.',
    },
  ],
  caveats: [
    'The children due to start school next September are in it already, so it is never added to their row.',
    'It drops each September when the oldest go up to Reception and keep their plan.',
    'Some papers say under five instead, which keeps four-year-olds in Reception in.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plans of children below Reception at the end of the month, whether or not they attend a setting.',
      reason:
        'Printed as early years children; the rows of the same paper for children about to start school fit inside it only if Reception is left out.',
    },
  ],
  aliases: [
    { label: 'No. of Early Years children with an EHCP', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of early years children with an EHC plan' },
    { label: 'Number of under 5s with an EHCP' },
  ],
} satisfies CatalogueMeasure;
