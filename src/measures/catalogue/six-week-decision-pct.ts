// SEND Regulations 2014, regulation 5. Decisions either way are counted, though papers name only those to proceed.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'six-week-decision-pct',
  title: 'Decisions to assess or not, made within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'When somebody asks for an assessment, the council has six weeks to say yes or no. This is how many of every 100 answers came within that time.',
  numerator: 'Decisions in the month, to assess or not, notified within 6 weeks (42 days) of receiving the request',
  denominator: 'Decisions in the month, to assess or not',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'requests-count', why: 'a month with many requests falls due for decision six weeks on' },
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'whether the answers given were yes or no, which the time they took does not tell',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'a late first decision takes its weeks out of the twenty' },
  ],
  caveats: [
    'Labels speak of decisions to proceed; the law and the national figure count a no as well as a yes.',
    'The national return has no way to flag an exception at this stage, so an exception never improves the published figure.',
    'The six weeks are calendar weeks: weekends and bank holidays count.',
    'The date that counts is the day the family was told. A panel date in its place flatters the figure.',
    'Requests that nobody has decided yet are not in it, however late they are.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Decisions either way. The wording changed from paper to paper; nothing shows that the count did.',
      reason:
        'As printed in the scorecard of January 2022, the scrutiny report of November 2024 and the scorecard of May 2025. Two of them name decisions to proceed, one the six-week decision.',
    },
  ],
  aliases: [
    {
      label: '% of decisions to proceed with assessment of needs being made within six weeks',
      ref: '31.03',
      seenIn: '2022-01-scorecard',
    },
    { label: '6 wk decision', seenIn: '2024-11-scrutiny-report' },
    {
      label: '% of decisions to proceed with assessment of needs being made within six weeks',
      ref: '100',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of decisions to assess made within 6 weeks' },
    { label: '% of EHCNA decisions made within 6 weeks' },
    { label: '% of requests with a decision within 6 weeks' },
    { label: '% of decisions whether to assess within 6 weeks' },
    { label: '6 week decision timeliness' },
  ],
} satisfies CatalogueMeasure;
