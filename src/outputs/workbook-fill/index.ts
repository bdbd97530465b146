// Filling a council's own workbook: the way in.

export { fillWorkbook } from './fill-workbook.ts';
export { fillIssue } from './issues.ts';
export type { Filled, FilledCell, FillRequest, KnownFigure, NotKnown } from './request.ts';
