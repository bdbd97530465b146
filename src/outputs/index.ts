// Room 9: documents out. Components, charts and tables as typed functions that return mark-up.
export * from './case-list-csv.ts';
export * from './chaser-letter.ts';
export * from './check-question.ts';
export * from './cleanse-list.ts';
export * from './commentary/index.ts';
export { type DifferenceShown, differenceDocument } from './documents/difference-document.ts';
export type { DocumentContext, DocumentEntry } from './documents/document-entry.ts';
export * from './documents/pack.ts';
export * from './footprint-words.ts';
export * from './html/benchmark-strip.ts';
export * from './html/cell-words.ts';
export * from './html/chart-words.ts';
export * from './html/clock-mark.ts';
export * from './html/figure.ts';
export * from './html/form.ts';
export * from './html/html.ts';
export * from './html/issue-list.ts';
export * from './html/line-chart.ts';
export type { Pages, Place as NavigationPlace } from './html/navigation.ts';
export {
  backLink,
  breadcrumbs,
  footer,
  genericHeader,
  pagination,
  serviceNavigation,
  skipLink,
} from './html/navigation.ts';
export * from './html/notice.ts';
export * from './html/period-words.ts';
export type { Direction as DirectionSaid, Rating as RatingSaid } from './html/rating-direction.ts';
export {
  comparedDirection,
  directionMark,
  directionWords,
  printedArrow,
  ratingMark,
  ratingWords,
  sign,
} from './html/rating-direction.ts';
export * from './html/scorecard-key.ts';
export type {
  ScorecardCell as ScorecardCellView,
  ScorecardRow as ScorecardRowView,
  ScorecardSection as ScorecardSectionView,
  ScorecardView,
} from './html/scorecard-table.ts';
export { scorecardTable } from './html/scorecard-table.ts';
export type { Drawing, PointMark, Series, SeriesPoint } from './html/series.ts';
export { drawingOf } from './html/series.ts';
export * from './html/small-multiples.ts';
export * from './html/sparkline.ts';
export * from './html/states.ts';
export * from './html/table.ts';
export * from './html/words-and-shapes.ts';
export * from './kpi/headlines.ts';
export * from './kpi/kpi-row.ts';
export * from './kpi/moves.ts';
export * from './kpi/row-breaks.ts';
export * from './kpi/scorecard-words.ts';
export * from './mapping-template.ts';
export * from './return-template.ts';
export { scorecardCsv } from './scorecard-csv.ts';
export { type ScorecardWorkbook, scorecardWorkbook } from './scorecard-workbook.ts';
export * from './sen2/index.ts';
export * from './signed/change-words.ts';
export * from './site/index.ts';
export * from './slice-words.ts';
export * from './workbook-fill/index.ts';
export * from './worked-out-files.ts';
