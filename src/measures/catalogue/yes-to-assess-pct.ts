// Of decisions made in the month. The national figure divides by all requests received, and is lower.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'yes-to-assess-pct',
  title: 'Share of decisions that were to assess',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: "Out of every 100 decisions made in the month about whether to look into a child's needs, how many were yes.",
  numerator: 'Decisions in the month to carry out an EHC needs assessment',
  denominator: 'Decisions in the month to carry one out or not',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'assessments-agreed-count', why: 'the number of agreements behind the share' },
    {
      kind: 'read-with',
      of: 'appeals-registered-month-count',
      why: 'each refusal carries a right of appeal: fewer agreements can be followed by more appeals some months later',
    },
    {
      kind: 'read-with',
      of: 'assessment-to-plan-pct',
      why: 'agreeing to more assessments may lower this a little: that is what looking more closely means',
    },
  ],
  caveats: [
    'The national figure divides by all requests received in the year, with those undecided and withdrawn, and comes out several points lower on the same cases: never set side by side without saying so.',
    'Neither more nor less is better: the legal test is whether the child may need a plan.',
    'First decisions only; a refusal overturned later does not come back into the month.',
    'Shares for a year told in the text of papers use both ways of dividing.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Of decisions made in the month. The Department for Education divides by requests received in the year.',
      reason: 'As printed in the scorecard of May 2025.',
    },
  ],
  aliases: [
    { label: '% of monthly decisions made-yes to assess', ref: '95', seenIn: '2025-05-scorecard' },
    { label: '% of EHCNA requests agreed' },
    { label: '% of requests where an EHC needs assessment was agreed' },
    { label: '% yes to assess' },
  ],
} satisfies CatalogueMeasure;
