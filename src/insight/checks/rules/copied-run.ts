// The same run of telling figures twice: in the same months of two rows, or in other months of one row.

import { cellWords, type FigureCell, isOwnFigure, isShare, listWords, stepOf } from '../figures.ts';
import { type Gait, gaitOf } from '../gait.ts';
import { listMonths, rangeWords } from '../months.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import { follows, totalStartsIn } from '../series.ts';
import type { CheckedCell, CheckedRow, CheckedSheet } from '../sheet.ts';

/**
 * Runs are weighed in powers of ten: how seldom chance alone would give them. Between rows the weight must come near to
 * the number of places in the paper where two rows could meet, so that a large paper asks for more than a small one.
 */
const SHORT_OF_PLACES = 0.5;
const LEAST = 3;
const IN_ONE_ROW = 5;

/** How much a figure tells by itself: 871 steps from nought is nearly three, 0% and 100% nothing, 98% next to nothing. */
function telling(cell: CheckedCell, row: CheckedRow, grain?: number): number {
  if (!isOwnFigure(cell)) return 0;
  const room = isShare(row.unit) ? Math.min(cell.value, 1 - cell.value) : Math.abs(cell.value);
  const steps = room / (grain ?? (stepOf(cell.decimals, row.unit) || 0.001));
  return steps <= 1 ? 0 : Math.log10(steps);
}

/** A seventh or an eighth comes wherever a few cases are counted: there are 31 such shares of ten or fewer. */
const OF_FEW = Math.log10(31);

function isOfFew(cell: FigureCell): boolean {
  const room = stepOf(cell.decimals, 'percent') / 2 || 0.0005;
  for (let n = 2; n <= 10; n++) if (Math.abs(Math.round(cell.value * n) / n - cell.value) <= room) return true;
  return false;
}

/** The first figure by itself, each other after the one before: it tells little in a row that hardly moves. */
function weighBetween(run: readonly FigureCell[], row: CheckedRow, a: Gait, b: Gait): number {
  const moved = Math.log10(1 + 2 * Math.max(a.usual, b.usual));
  return run.reduce((sum, cell, i) => {
    const tells = telling(cell, row, Math.max(a.grain, b.grain));
    const alone = isShare(row.unit) && isOfFew(cell) ? Math.min(tells, OF_FEW) : tells;
    return sum + (i === 0 ? alone : Math.min(moved, alone));
  }, 0);
}

const same = (a: CheckedCell | undefined, b: CheckedCell | undefined): boolean =>
  isOwnFigure(a) && isOwnFigure(b) && a.value === b.value;

export default {
  id: 'copied-run',
  title: 'The same figures stand twice',
  plain:
    'Looks for a run of two or more figures in the same months of two rows that differ in other months, and for a run of three or more that stands again further along its own row. Only figures that tell something count: small numbers, 0%, 100%, rows with few different figures, and KPIs that the catalogue says hang together are left alone.',
  severity: 'warns',
  source:
    'Board scorecard of May 2025: health advice and psychology advice both 87.1, 95.2, 92.1 from January to March.',
  examples: [
    {
      name: 'two rows with the same three months and another December are one copied run',
      sheet: {
        from: '2024-12',
        rows: [
          { label: 'Psychology', measure: { unit: 'percent' }, cells: ['93.1%', '87.1%', '95.2%', '92.1%', '55.4%'] },
          { label: 'Health', measure: { unit: 'percent' }, cells: ['95.2%', '87.1%', '95.2%', '92.1%', '90.0%'] },
        ],
      },
      finds: ['Psychology 2025-01'],
    },
    {
      name: 'three months that stand again in the next three',
      sheet: oneRow('2024-04', {
        label: 'Visits',
        cells: ['3,101', '3,250', '3,342', '3,285', '3,510', '3,342', '3,285', '3,510', '3,604'],
      }),
      finds: ['Visits 2024-09'],
    },
    {
      name: 'two figures in a row that tell enough',
      sheet: {
        from: '2025-03',
        rows: [
          { label: 'Missing', measure: { unit: 'percent' }, cells: ['1.73%', '1.80%', '1.76%'] },
          { label: 'Not known', measure: { unit: 'percent' }, cells: ['2.50%', '1.80%', '1.76%'] },
        ],
      },
      finds: ['Missing 2025-04'],
    },
    {
      name: 'on the boundary: one equal month, small numbers, and whole percentages tell too little',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Tier 1', cells: ['55', '61', '130', '59'] },
          { label: 'Tier 3', cells: ['48', '57', '130', '141'] },
          { label: 'Praise', cells: ['5', '3', '32', '7'] },
          { label: 'Moderated', cells: ['5', '3', '32', '4'] },
          { label: 'Seen', measure: { unit: 'percent' }, cells: ['98%', '100%', '100%', '97%'] },
          { label: 'Seen too', measure: { unit: 'percent' }, cells: ['98%', '100%', '100%', '96%'] },
        ],
      },
      finds: [],
    },
    {
      name: 'six families a month repeat themselves by chance',
      sheet: oneRow('2024-01', {
        label: 'Happy',
        measure: { unit: 'percent' },
        cells: ['66.7%', '83.3%', '33.3%', '66.7%', '83.3%', '33.3%', '50.0%', '66.7%'],
      }),
      finds: [],
    },
    {
      name: 'two names for one thing may hold the same figures',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Plans', cells: ['4,453', '4,519', '4,563', '4,660'] },
          {
            label: 'Plans kept',
            measure: { relations: [{ kind: 'same-as', of: 'plans', why: 'another name' }] },
            cells: ['4,453', '4,519', '4,563', '4,661'],
          },
        ],
      },
      finds: [],
    },
  ],
  check(sheet) {
    const rows = sheet.rows.filter(({ tile, cells }) => !tile && cells.length > 1);
    const looked = rows.reduce((sum, { cells }) => sum + cells.filter(isOwnFigure).length, 0);
    return { looked, found: [...betweenRows(rows, sheet), ...rows.flatMap(withinRow)] };
  },
  sentence: (f) =>
    f.other === undefined
      ? `In “${f.label}” the figures of ${f.firstMonths} (${f.figures}) stand again in ${f.months}. Check the later months.`
      : `“${f.label}” and “${f.other}” hold the same figures for ${f.months} (${f.figures}) and other figures in other months. One row may hold the other’s figures.`,
} satisfies Rule;

function areRelated(a: CheckedRow, b: CheckedRow): boolean {
  const says = (one: CheckedRow, other: CheckedRow) =>
    (one.measure.relations ?? []).some((relation) => {
      if (relation.kind === 'read-with') return false;
      const ids = [Object.values(relation)].flat(2);
      return ids.includes(other.measure.id);
    });
  return a.measure.id === b.measure.id || says(a, b) || says(b, a);
}

/** A figure that so many rows hold in one month says nothing of any two of them. */
const COMMON = 20;

/** Pairs of rows that share figures are met month by month: a pair that shares fewer than two costs nothing. */
function betweenRows(rows: readonly CheckedRow[], sheet: CheckedSheet): Found[] {
  const enough = Math.log10((rows.length ** 2 / 2) * sheet.periods.length) - SHORT_OF_PLACES;
  const gaits = new Map<CheckedRow, Gait>();
  const gait = (row: CheckedRow) => {
    const known = gaits.get(row) ?? gaitOf(row);
    gaits.set(row, known);
    return known;
  };
  const holders = new Map(sheet.periods.map((period) => [period, new Map<number, number[]>()]));
  const pairs = new Map<number, number>();
  rows.forEach((row, i) => {
    for (const cell of row.cells) {
      const alike = holders.get(cell.period);
      if (!alike || telling(cell, row) < 1 || cell.value === null) continue;
      const before = alike.get(cell.value) ?? [];
      if (before.length === 0) alike.set(cell.value, before);
      if (before.length < COMMON) {
        for (const j of before) pairs.set(j * rows.length + i, (pairs.get(j * rows.length + i) ?? 0) + 1);
      }
      before.push(i);
    }
  });
  return [...pairs].flatMap(([pair, shared]) => {
    const [row, other] = [rows[Math.floor(pair / rows.length)]!, rows[pair % rows.length]!];
    return shared < 2 || row.unit !== other.unit ? [] : sharedRuns(row, other, enough, gait);
  });
}

function sharedRuns(row: CheckedRow, other: CheckedRow, enough: number, gait: (row: CheckedRow) => Gait): Found[] {
  if (areRelated(row, other)) return [];
  const byPeriod = new Map(other.cells.map((cell) => [cell.period, cell]));
  const differs = row.cells.some((cell) => {
    const beside = byPeriod.get(cell.period);
    return isOwnFigure(cell) && isOwnFigure(beside) && cell.value !== beside.value;
  });
  if (!differs) return [];
  return runsOf(row.cells, (cell) => same(cell, byPeriod.get(cell.period))).flatMap((run): Found[] => {
    const different = new Set(run.map(({ value }) => value)).size;
    if (run.length < 2 || different < 2) return [];
    if (isCoarse(row, run, 0.6) || isCoarse(other, [], 0.6)) return [];
    if (weighBetween(run, row, gait(row), gait(other)) < Math.max(LEAST, enough)) return [];
    const twins = run.map((cell) => byPeriod.get(cell.period) ?? null);
    return [
      {
        cells: [...run.map((cell) => figure(row, cell)), ...twins.map((cell) => figure(other, cell))],
        period: run[0]!.period,
        facts: {
          label: row.label,
          other: other.label,
          months: listMonths(run.map(({ period }) => period)),
          figures: figuresOf(run, row),
        },
      },
    ];
  });
}

const figure = (row: CheckedRow, cell: CheckedCell | null) => ({ row, cell, part: 'figure' as const });
const figuresOf = (run: readonly FigureCell[], row: CheckedRow) =>
  listWords(run.map((cell) => cellWords(cell, row.unit)));

/** Cells that follow one another month by month and all hold to be so. */
function runsOf(cells: readonly CheckedCell[], holds: (cell: CheckedCell) => boolean): FigureCell[][] {
  const runs: FigureCell[][] = [];
  let run: FigureCell[] = [];
  for (const cell of cells) {
    const before = run.at(-1);
    if (!isOwnFigure(cell) || !holds(cell)) run = [];
    else if (before !== undefined && follows(before.period, cell.period)) run.push(cell);
    else {
      run = [cell];
      runs.push(run);
    }
  }
  return runs;
}

/** The longest run of three or more that stands again later in the row. */
function withinRow(row: CheckedRow): Found[] {
  // A total that starts again and grows alike each year is told by its fall.
  if (totalStartsIn(row) !== null) return [];
  const cells = row.cells;
  // Nothing is ever equal to what is not a number.
  const own = cells.map((cell) => (isOwnFigure(cell) ? cell.value : Number.NaN));
  let best: { at: number; again: number; length: number } | null = null;
  for (let at = 0; at < cells.length; at++) {
    for (let again = at + 3; again < cells.length; again++) {
      let length = 0;
      while (at + length < again && own[at + length] === own[again + length]) length += 1;
      if (length >= 3 && (best === null || length > best.length)) best = { at, again, length };
    }
  }
  if (best === null) return [];
  const [first, again] = [best.at, best.again].map((from) => cells.slice(from, from + best.length).filter(isOwnFigure));
  if (!first || !again) return [];
  const values = first.map(({ value }) => value);
  if (
    first.length * Math.log10(1 + 2 * gaitOf(row).usual) < IN_ONE_ROW ||
    new Set(values).size < 3 ||
    isCoarse(row, again)
  )
    return [];
  return [
    {
      cells: [...again, ...first].map((cell) => figure(row, cell)),
      period: again[0]!.period,
      facts: {
        label: row.label,
        firstMonths: rangeWords(first.map(({ period }) => period)),
        months: rangeWords(again.map(({ period }) => period)),
        figures: figuresOf(first, row),
      },
    },
  ];
}

/** Few different figures repeat themselves by chance. */
function isCoarse(row: CheckedRow, copied: readonly FigureCell[], enough = 0.85): boolean {
  const rest = row.cells.filter((cell): cell is FigureCell => isOwnFigure(cell) && !copied.includes(cell));
  return rest.length > 2 && new Set(rest.map(({ value }) => value)).size <= enough * rest.length;
}
