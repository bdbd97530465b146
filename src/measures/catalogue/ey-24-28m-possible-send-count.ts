// Found at the two-year review. Papers print the quarter's figure in its last month.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-24-28m-possible-send-count',
  title: 'Children aged 24 to 28 months at risk of delayed learning from possible SEND',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'quarterly',
  window: 'quarter',
  plain:
    'Children have a health check around their second birthday. This is how many may be slower to learn because they could have special needs.',
  numerator:
    'Children aged 24 to 28 months noted at the two-year review in the quarter as at risk, or increased risk, of delayed learning from a possible SEND need',
  denominator: null,
  source: 'HV',
  owner: 'health-trust',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'hcp-asq3-offered-pct',
      why: 'Children who are not offered the check cannot be found by it.',
    },
    {
      kind: 'read-with',
      of: 'ey-pre-statutory-caseload-count',
      why: 'Children found at two are those the early years team should come to know next.',
    },
  ],
  caveats: [
    'One figure for three months: papers print it under the last of them, and the two before are empty and not nought.',
    'It rises when more reviews are done as well as when more children are at risk.',
    'Found at a review means that a question was raised; no child has been diagnosed by it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children flagged at reviews done in the quarter.',
      reason:
        'As printed, with the words of the health visiting service for risk; the quarter is that of the calendar.',
    },
  ],
  aliases: [
    {
      label:
        'No. of children aged 24-28 months who could be at risk or increased risk of delayed learning due to a possible SEND need',
      ref: '67',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies CatalogueMeasure;
