// A signed version as one audience may see it: figures that are hidden are gone from every part that a document prints.

import {
  type Audience,
  disclosedScorecard,
  type FigureAt,
  type FigureChange,
  type SignedVersion,
} from '../../insight/index.ts';

export function disclosedVersion(version: SignedVersion, audience: Audience): SignedVersion {
  if (audience === 'internal') return version;
  const rule = version.disclosure[audience];
  const { scorecard, hidden } = disclosedScorecard(version.scorecard, audience, rule);
  const gone = new Set(hidden.map(({ row, column }) => `${row} ${column}`));
  const shown = ({ measure, period }: { measure: string; period: string }) => !gone.has(`${measure} ${period}`);
  const isSmall = ({ value, numerator, denominator }: FigureAt) =>
    (numerator !== null && numerator > 0 && numerator < rule.leastCount) ||
    (denominator !== null && denominator < rule.leastDenominator) ||
    (denominator === null && Number.isInteger(value) && value! > 0 && value! < rule.leastCount);
  const mayShow = ({ measure, was }: FigureChange) =>
    rule.wholeCouncil === 'all' || rule.wholeCouncil.includes(measure) || !isSmall(was);
  const isPublic = audience === 'public';
  return {
    ...version,
    scorecard,
    // an earlier figure that would be hidden by itself stays so when a later one shows
    changes: version.changes.filter((change) => shown(change) && mayShow(change)),
    trust: {
      ...version.trust,
      // what another source says of a figure, and what a data check says of figures, stays inside
      differ: isPublic ? [] : version.trust.differ.filter(shown),
    },
    overrides: isPublic ? [] : version.overrides,
  };
}
