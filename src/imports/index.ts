// Room 8: files in, one format each, turned into papers, statements and issues.

export type { Grid, GridCell, GridRow, GridSheet } from './grid.ts';
export * from './match-rows.ts';
export * from './paper.ts';
export * from './prepare.ts';
export { defaultLimits, type Limits, readGrid } from './read/index.ts';
export { localMeasureOf, stagedRow, stagedStatements } from './staged.ts';
