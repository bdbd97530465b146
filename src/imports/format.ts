// What an import format is: it says how sure it is of a file, and reads it into a paper.

import type { Day } from '../clocks/index.ts';
import type { Grid } from './grid.ts';
import type { Paper } from './paper.ts';

export interface ReadContext {
  fileName: string;
  /** the paper's date, when the person who brings it says so */
  toldDate?: Day;
  arrivedOn: Day;
  /** the area whose scorecard it is, when it is known: files of several areas hold lines of others too */
  areaName?: string;
}

export interface Format {
  id: string;
  title: string;
  /** how sure the format is that the file is one of its own: 0 not at all, 1 quite */
  recognise(grid: Grid): number;
  read(grid: Grid, ctx: ReadContext): Paper;
}
