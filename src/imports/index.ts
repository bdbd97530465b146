// Room 8: files in, one format each, turned into papers, statements and issues.

export type { Grid, GridCell, GridRow, GridSheet } from './grid.ts';
export { issue as importIssue } from './issues.ts';
export * from './match-rows.ts';
export * from './paper.ts';
export * from './prepare.ts';
export { defaultLimits, type Limits, readGrid } from './read/index.ts';
export { TEMPLATE_MARK, type TemplateColumn, templateHeads } from './returns/columns.ts';
export { entryStatuses, isBlank, readEntry } from './returns/entry.ts';
export {
  type EnteredFigure,
  type EntryField,
  type EntryStatus,
  emptyEntry,
  type ReturnEntry,
} from './returns/entry-shapes.ts';
export { type ReturnFile, type ReturnRow, readReturn } from './returns/read-return.ts';
export { arrowOfCell } from './scorecard/arrows.ts';
export { localMeasureOf, stagedRow, stagedStatements } from './staged.ts';
