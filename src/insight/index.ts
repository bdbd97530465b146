// Room 4: what a number means: direction, targets, the scorecard as it is read, data checks.
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
export { isFarFromLast } from './far-from-last.ts';
export * from './feed.ts';
export { ownPeriod, periodKindOf } from './feed-periods.ts';
export { dueOn, type FeedsInput, feedsOf, newestAsked, nextDue } from './feeds.ts';
export type { PrintedRow } from './printed-row.ts';
export * from './rating.ts';
export * from './scorecard.ts';
export * from './selection.ts';
export * from './source-grade.ts';
export * from './target.ts';
