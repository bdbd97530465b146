// Steps in September and at the school leaving date.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-csa-pct',
  title: 'Plan holders of compulsory school age',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of CYP with an EHCP who are statutory school age', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of EHCPs for children of statutory school age' },
    { label: '% of plan holders of compulsory school age' },
  ],
} satisfies Measure;
