// A signed version as one audience may see it: figures that are hidden are gone from every part that a document prints.

import {
  type Audience,
  disclosedScorecard,
  type FigureAt,
  type FigureChange,
  type Override,
  type SignedVersion,
} from '../../insight/index.ts';

const withoutWords = ({ finding }: Override): Override => ({ finding, message: '', why: '' });

export function disclosedVersion(version: SignedVersion, audience: Audience): SignedVersion {
  if (audience === 'internal') return version;
  const rule = version.disclosure[audience];
  const { scorecard, hidden } = disclosedScorecard(version.scorecard, audience, rule);
  const gone = new Set(hidden.map(({ row, column }) => `${row} ${column}`));
  const goneRows = new Set(hidden.map(({ row }) => row));
  const shown = ({ measure, period }: { measure: string; period: string }) => !gone.has(`${measure} ${period}`);
  const isFewOf = (count: number) => count > 0 && count < rule.leastCount;
  const isSmall = ({ value, numerator, denominator }: FigureAt) =>
    (numerator !== null && isFewOf(numerator)) ||
    (denominator !== null && denominator < rule.leastDenominator) ||
    (numerator !== null && denominator !== null && isFewOf(denominator - numerator)) ||
    (denominator === null && value !== null && Number.isInteger(value) && isFewOf(value));
  const mayShow = ({ measure, was }: FigureChange) =>
    rule.wholeCouncil === 'all' || rule.wholeCouncil.includes(measure) || !isSmall(was);
  const isPublic = audience === 'public';
  return {
    ...version,
    scorecard,
    // what was typed about a KPI with a hidden figure may name it
    words: isPublic
      ? version.words.filter(({ about }) => about.kind !== 'measure' || !goneRows.has(about.id))
      : version.words,
    // an earlier figure that would be hidden by itself stays so when a later one shows
    changes: version.changes.filter((change) => shown(change) && mayShow(change)),
    trust: {
      ...version.trust,
      // what another source says of a figure, and what a data check says of figures, stays inside
      differ: isPublic ? [] : version.trust.differ.filter(shown),
    },
    // how many there were is told, and what they say of figures stays inside
    overrides: isPublic ? version.overrides.map(withoutWords) : version.overrides,
  };
}
