// The published papers beside the project, where they are, and the faults in them that were judged by hand (real-papers.json).

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { day } from '../../src/clocks/index.ts';
import type { KnownFault } from './accuracy.ts';
import { sheetsOf } from './papers.ts';

const folder = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));
const NAMES = ['2024-11-scrutiny-report.txt', '2025-03-scrutiny-supplement.txt', '2025-05-scorecard.txt'];

export const noRealPapers = existsSync(folder) ? false : 'the published papers are not beside the project';

interface JudgedFault {
  file: string;
  rule: string;
  /** other rules that may rightly see it */
  also?: string[];
  /** line and column, or a line alone for the row as a whole */
  cells: string[];
  why: string;
  /** a person could argue either way */
  arguable?: boolean;
}

export function realFaults(): KnownFault[] {
  const judged = JSON.parse(readFileSync(new URL('./real-papers.json', import.meta.url), 'utf8')) as JudgedFault[];
  return judged.flatMap(({ file, rule, also = [], cells, why, arguable = false }, i) =>
    cells.map((cell) => {
      const [row, column = null] = cell.split(' ');
      return { fault: `R${i + 1}`, rules: [rule, ...also], file, sheet: null, row: Number(row), column, arguable, why };
    }),
  );
}

export function realPapers() {
  return sheetsOf(
    NAMES.map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) })),
    { areaName: 'Bournemouth, Christchurch and Poole', today: day('2025-07-01') },
  );
}
