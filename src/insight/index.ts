// Room 4: what a number means: direction, targets, the scorecard as it is read, data checks.
export * from './benchmarks/index.ts';
export { checkSheet } from './checks/check.ts';
export type {
  Checked,
  CheckResult,
  ExampleSheet,
  Finding,
  Found,
  FoundCell,
  Rule,
  RuleExample,
} from './checks/rule.ts';
export { rules } from './checks/rules/index.ts';
export * from './checks/sheet.ts';
export * from './compare.ts';
export * from './default-sources.ts';
export * from './direction.ts';
export {
  type DisclosedScorecard,
  disclosedScorecard,
  disclosedVersions,
  scorecardWithout,
} from './disclosure/of-scorecard.ts';
export { type DisclosedValues, disclosedOfEach, disclosedValues, groupRow } from './disclosure/of-values.ts';
export * from './disclosure/rule.ts';
export { suppressed } from './disclosure/suppress.ts';
export * from './disclosure/table.ts';
export { isFarFromLast } from './far-from-last.ts';
export * from './feed.ts';
export { ownPeriod, periodKindOf } from './feed-periods.ts';
export { dueOn, type FeedsInput, feedsOf, newestAsked, nextDue } from './feeds.ts';
export * from './intervals.ts';
export { type LikelyRange, likelyRange } from './likely-range.ts';
export type { PrintedRow } from './printed-row.ts';
export * from './rating.ts';
export { restatements } from './restatements.ts';
export * from './scorecard.ts';
export * from './selection.ts';
export * from './signed/changes.ts';
export * from './signed/difference.ts';
export * from './signed/signed-version.ts';
export * from './signed/usual-moves.ts';
export * from './source-grade.ts';
export * from './sources/measure-source.ts';
export * from './sources/parallel-run.ts';
export * from './sources/reconciled.ts';
export * from './sources/standing.ts';
export * from './target.ts';
