// The paper's column says termly and its label half-termly; the figures are half-termly.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'exclusions-sen-support-count',
  title: 'Permanent exclusions of pupils with SEN support',
  section: 'inclusion',
  unit: 'count',
  polarity: 'lower',
  frequency: 'half-termly',
  window: 'half-term',
  plain:
    'Pupils who get special educational needs support and who were told this half-term that they cannot come back to their school.',
  numerator: 'Permanent exclusions in the half-term of pupils with SEN support',
  denominator: null,
  source: 'exclusions team',
  owner: 'inclusion',
  releaseLag: 20,
  priority: 'inclusion',
  relations: [],
  caveats: [
    'The scorecard of May 2025 calls it termly in one column and half-termly in the label; the figures are half-termly.',
    'A handful in a half-term: compare the same half-terms of several years.',
    'An exclusion may still be withdrawn or overturned: later papers may give fewer.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'No. of Exclusions – SEN Support (half termly)', ref: '85', seenIn: '2025-05-scorecard' },
    { label: 'Number of permanent exclusions - pupils with SEN support' },
    { label: 'No. of permanent exclusions of children on SEN Support' },
  ],
} satisfies CatalogueMeasure;
