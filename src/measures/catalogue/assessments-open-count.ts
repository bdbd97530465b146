// Open at the end of the month. Papers do not say whether requests still undecided are in it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'assessments-open-count',
  title: 'EHC needs assessments under way',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people are having their needs looked into at the end of the month and have not had an answer yet.',
  numerator:
    'EHC needs assessments agreed and not yet ended by a plan, a refusal to issue or a withdrawal, at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'requests-count',
      why: 'what comes in: this stock grows when more are asked for than are finished',
    },
    {
      kind: 'read-with',
      of: 'ehcp-issued-month-count',
      why: 'most of what goes out; refusals after assessment and withdrawals go out too and are in neither row',
    },
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'the ones among open work that are past the legal limit',
    },
  ],
  caveats: [
    'Papers do not say whether requests still waiting for the first decision are in it: the difference can be large.',
    'It grows with demand and with delay alike; alone it tells neither.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: 'No. EHCNA (currently under assessment)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of open EHC needs assessments' },
    { label: 'Number of children currently under assessment' },
    { label: 'No. of EHCNAs in progress' },
  ],
} satisfies CatalogueMeasure;
