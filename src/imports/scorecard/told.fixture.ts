// For tests: a file typed by hand, read from its bytes as any file is, and what came of it in a line a row.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, type Issue } from '../../clocks/index.ts';
import type { ReadContext } from '../format.ts';
import type { Grid } from '../grid.ts';
import type { Paper, PaperCell, PaperRow } from '../paper.ts';
import { readGrid } from '../read/index.ts';
import { levelOf } from './areas.ts';
import { headerAt } from './header.ts';
import { readScorecard, recogniseScorecard } from './index.ts';
import { periodHeading } from './period-heading.ts';

export interface Told {
  rows: string[];
  /** `code B5` of each issue, those of the paper's date left out */
  issues: string[];
  /** cells whose words are found nowhere in what was read */
  lost: string[];
  paper: Paper;
}

export async function told(name: string, content: string | Uint8Array, more: Partial<ReadContext> = {}): Promise<Told> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { grid, issues } = await readGrid({ name, bytes });
  if (!grid) throw new Error(JSON.stringify(issues));
  const paper = readScorecard(grid, { fileName: name, arrivedOn: day('2025-11-21'), ...more });
  if (recogniseScorecard(grid) === 0) paper.issues.push({ code: 'not-recognised' } as Issue);
  const said = [...issues, ...paper.issues].filter(
    ({ code }) => !/^(?:date-from-last-month|paper-date-doubtful)$/.test(code),
  );
  return {
    rows: paper.rows.flatMap(rowInLines),
    issues: said.map(({ code, where }) => `${code} ${where?.column ?? ''}${where?.row ?? ''}`.trim()),
    lost: lostIn(grid, paper),
    paper,
  };
}

const ARROWS = { up: '↑', down: '↓', same: '→' };

function figure({ value, status, numerator, denominator, arrow, note }: PaperCell): string {
  const shown = value === null ? status : String(Number(value.toFixed(6)));
  const counts = numerator === null ? '' : `[${numerator}${denominator === null ? '' : `/${denominator}`}]`;
  const mark = status === 'provisional' ? 'p' : '';
  return `${shown}${mark}${counts}${arrow ? ARROWS[arrow] : ''}${note ? ` “${note}”` : ''}`;
}

function rowInLines(row: PaperRow): string[] {
  const name = [
    row.tile && 'tile',
    row.section && `[${row.section}]`,
    row.ref && `#${row.ref}`,
    row.under && `${row.under} >`,
    row.label,
  ];
  const kind = [row.unit ?? '?', row.polarity, row.frequency].filter(Boolean).join(' ');
  const cells = row.cells.map((cell) => `${cell.priorYear ? 'beside ' : ''}${cell.period} ${figure(cell)}`);
  if (row.target) cells.push(`target ${figure(row.target)}`);
  for (const { level, cell } of row.benchmarks) cells.push(`${level} ${figure(cell)}`);
  if (row.trend) cells.push(`trend ${ARROWS[row.trend]}`);
  const line = `${name.filter(Boolean).join(' ')} <${kind}> ${cells.join(', ')}`.trim();
  return row.notes ? [line, `  ~ ${row.notes.replace(/\n/g, ' / ')}`] : [line];
}

/** Words of units, frequencies and directions become part of the row and are found nowhere as words. */
const TAKEN =
  /^(?:actual|performance|sandbourne|total|all .*|\d{6}|[a-z]+ year|E\d{8}|(?:high(?:er)?|low(?:er)?|bigger|smaller)(?: is better)?|up|down|monthly|quarterly|annual(?:ly)?|termly|%|no\.?|number|count|percent(?:age)?|numerator|denominator|[hlmq]|[^\p{L}\p{N}]{1,3})$/iu;

function lostIn(grid: Grid, paper: Paper): string[] {
  const kept = JSON.stringify([paper.rows, paper.texts, paper.title, paper.emptySections]).replace(/\s+/g, ' ');
  return grid.sheets.flatMap(({ rows }) => {
    const header = new Set<number>();
    for (let i = 0; i < rows.length; i++) {
      const found = headerAt(rows, i);
      for (let j = i; found && j < found.next; j++) header.add(j);
    }
    return rows.flatMap(({ cells }, i) =>
      header.has(i)
        ? []
        : cells.flatMap(({ text }) => {
            const words = text
              .replace(/\s+/g, ' ')
              .replace(/^#+ | \([A-Z][a-z]{2} \d\d\)$/g, '')
              .trim();
            return words === '' ||
              TAKEN.test(words) ||
              periodHeading(words) ||
              levelOf(words) ||
              kept.includes(JSON.stringify(words).slice(1, -1))
              ? []
              : [words];
          }),
    );
  });
}

export interface Shape {
  name: string;
  file: string;
  text: string;
  more?: Partial<ReadContext>;
  rows: string[];
  issues?: string[];
}

/** One test a shape: its rows, its issues, and that none of its words are lost. */
export function shapesTest(shapes: Shape[]): void {
  for (const { name, file, text, more, rows, issues = [] } of shapes) {
    test(name, async () => {
      const found = await told(file, text, more);
      assert.deepEqual({ rows: found.rows, issues: found.issues, lost: found.lost }, { rows, issues, lost: [] });
    });
  }
}
