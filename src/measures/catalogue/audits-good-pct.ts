// Out of six to eleven audits a month: one moves it by ten points and more.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'audits-good-pct',
  title: 'Plans audited and judged good or outstanding',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    "Each month a few children's plans are checked closely for quality. This is the share of them that were judged good or outstanding.",
  numerator: 'Audits of plans completed in the month and graded good or outstanding',
  denominator: 'Audits of plans completed in the month',
  source: 'QA',
  owner: 'quality',
  releaseLag: 10,
  priority: 'leadership',
  relations: [
    {
      kind: 'read-with',
      of: 'parent-happy-pct',
      why: 'the parents of audited plans are asked what they think of them',
    },
    { kind: 'read-with', of: 'plr-moderated-pct', why: 'moderation keeps the grades to one standard' },
  ],
  caveats: [
    'Six to eleven plans are audited in a month: one of them moves the figure by nine to seventeen points.',
    'Grades depend on who grades: read beside how many audits were moderated.',
    'Its target was raised from 75% to 83% between two papers.',
    'With six audits no month can hit a target such as 75% exactly.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scorecard of January 2022 and after.',
    },
  ],
  aliases: [
    { label: '% of case audits judged as good/outstanding', ref: '14.01', seenIn: '2022-01-scorecard' },
    { label: '% of case audits judged as good/outstanding', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of case audits judged as good/outstanding', ref: '49', seenIn: '2025-05-scorecard' },
    { label: '% of EHCP audits graded good or outstanding' },
    { label: '% of audited EHCPs judged good or better' },
    { label: '% of EHCPs quality assured as good or better' },
    { label: '% of EHC plans quality assured as good or outstanding' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ flow: 'practice-review', on: 'reviewedOn', where: [{ field: 'grade', is: ['1', '2'] }] }],
      of: [{ flow: 'practice-review', on: 'reviewedOn', where: [{ field: 'grade', stated: true }] }],
    },
    reading: 'as graded at the review, not after moderation; reviews without a grade are left out',
    basis: 'the authority’s quality framework',
    examples: [
      {
        says: 'Six reviews, five good or outstanding: 83 in every 100, and one case moves it by 17 points.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', grade: '1' },
            { person: 'p2', reviewedOn: '2025-03-10', grade: '2' },
            { person: 'p3', reviewedOn: '2025-03-10', grade: '2' },
            { person: 'p4', reviewedOn: '2025-03-10', grade: '2' },
            { person: 'p5', reviewedOn: '2025-03-10', grade: '2' },
            { person: 'p6', reviewedOn: '2025-03-10', grade: '3' },
          ],
        },
        period: '2025-03',
        numerator: 5,
        denominator: 6,
        value: 5 / 6,
      },
      {
        says: 'Requires improvement is not good; one without a grade is left out.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', grade: '3' },
            { person: 'p2', reviewedOn: '2025-03-10', grade: '2' },
            { person: 'p3', reviewedOn: '2025-03-10' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Looked at on the first day of the next month: no figure for this.',
        rows: { 'practice-review': [{ reviewedOn: '2025-04-01', grade: '2' }] },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
