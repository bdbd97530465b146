// Any tabular file read into a grid: the door of this folder.

export { columnLetters } from './cells.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { readGrid } from './read-grid.ts';
