// A file made ready to be kept: recognised, read, matched. It says what it found and changes nothing.

import type { Day, Issue } from '../clocks/index.ts';
import type { Measure } from '../measures/index.ts';
import { formats } from './formats/index.ts';
import { issue } from './issues.ts';
import { type Matching, matchRows, type RowMatch } from './match-rows.ts';
import type { Paper, PaperRow } from './paper.ts';
import { readGrid } from './read/index.ts';
import { localMeasureOf, tileIssues } from './staged.ts';
import { statedAreaName } from './stated-area.ts';

export interface PrepareContext {
  arrivedOn: Day;
  toldDate?: Day;
  areaName?: string;
  matching: Matching;
}

export interface Prepared {
  format: string;
  paper: Paper;
  matches: RowMatch[];
  /** KPIs of the area's own that this paper brings, once each */
  localMeasures: Measure[];
  areaName: string | null;
}

/** Below this no format is sure enough of a file to read it. */
const SURE_ENOUGH = 0.3;

export async function prepareImport(
  file: { name: string; bytes: Uint8Array },
  ctx: PrepareContext,
): Promise<{ prepared: Prepared | null; issues: Issue[] }> {
  const { grid, issues } = await readGrid(file);
  if (!grid) return { prepared: null, issues: issues.map((found) => inFile(found, file.name)) };
  const [best] = formats.map((format) => ({ format, sure: format.recognise(grid) })).sort((a, b) => b.sure - a.sure);
  if (!best || best.sure < SURE_ENOUGH) {
    return {
      prepared: null,
      issues: [...issues, issue('no-scorecard', 'stops', {}, {})].map((found) => inFile(found, file.name)),
    };
  }
  const paper = best.format.read(grid, {
    fileName: file.name,
    toldDate: ctx.toldDate,
    arrivedOn: ctx.arrivedOn,
    areaName: ctx.areaName,
  });
  const { matches, issues: matchIssues } = matchRows(paper.rows, ctx.matching);
  const all = [...issues, ...paper.issues, ...matchIssues, ...tileIssues(paper.rows, matches)];
  // What stops the paper says already why it has no rows.
  if (paper.rows.length === 0 && !all.some(({ severity }) => severity === 'stops'))
    all.push(issue('no-scorecard', 'stops', {}, {}));
  return {
    prepared: {
      format: best.format.id,
      paper,
      matches,
      localMeasures: newLocalMeasures(paper.rows, matches, ctx.matching),
      areaName: statedAreaName(grid),
    },
    issues: all.map((found) => inFile(found, file.name)),
  };
}

function inFile(found: Issue, file: string): Issue {
  return { ...found, where: { file, ...found.where } };
}

function newLocalMeasures(rows: PaperRow[], matches: RowMatch[], matching: Matching): Measure[] {
  const made = new Map<string, Measure>();
  for (const [i, match] of matches.entries()) {
    if (!matching.measureOf(match.measure) && !made.has(match.measure))
      made.set(match.measure, localMeasureOf(rows[i]!, match.measure));
  }
  return [...made.values()];
}
