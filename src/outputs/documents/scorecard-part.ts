// The scorecard itself as a table on paper: A4 with six months, A3 across with twelve and the figures of others.

import { monthIndex, monthName, type Period, shortMonthName, shortPeriodName } from '../../clocks/index.ts';
import type { Benchmark, ScorecardRow } from '../../insight/index.ts';
import { cellStatus } from '../html/cell-words.ts';
import { spokenValue, valueWords } from '../html/figure.ts';
import { monthsCovered } from '../html/period-words.ts';
import { absentState, hasFigure, isRare, monthsShown } from '../kpi/kpi-row.ts';
import { ratingCounts } from '../kpi/scorecard-words.ts';
import type { Block, TableCell, TableRow } from './document.ts';
import {
  directionCell,
  figureCell,
  fitted,
  labelWords,
  left,
  nameCell,
  plainCell,
  ratingCell,
  right,
  sparklineCell,
  targetSaid,
} from './kpi-cells.ts';
import type { Reading } from './reading.ts';

type Wide = 'a4' | 'a3-across';

const MONTHS: Record<Wide, number> = { a4: 6, 'a3-across': 12 };
const LEVELS: { level: Benchmark['level']; head: string }[] = [
  { level: 'england', head: 'England' },
  { level: 'region', head: 'Region' },
  { level: 'neighbours', head: 'Neighbours' },
];

export function scorecardBlocks(reading: Reading, caption: string, paper: Wide = 'a4'): Block[] {
  if (reading.rows.length === 0) return [{ kind: 'words', words: ['This version shows no KPIs.'] }];
  const months = monthsShown(reading.rows, reading.month, MONTHS[paper]);
  const before = months.slice(0, -1);
  const isWide = paper === 'a3-across';
  const levels = isWide
    ? LEVELS.filter(({ level }) => reading.rows.some((row) => row.benchmarks.some((one) => one.level === level)))
    : [];
  const heads = before.map((month) => right(shortMonthName(month), isWide ? 0.035 : 0.0735));
  const columns = isWide
    ? fitted([
        left('KPI', 0.215),
        ...heads,
        right(monthName(reading.month), 0.068),
        left('12 months', 0.052),
        left('Direction', 0.125),
        left('Target', 0.055),
        left('Rating', 0.085),
        ...levels.map(({ head }) => right(head, 0.043)),
      ])
    : fitted([
        left('KPI', 0.23),
        ...heads,
        right(monthName(reading.month), 0.105),
        left('Direction', 0.17),
        left('Rating', 0.13),
      ]);
  const sections = reading.version.scorecard.sections.filter(({ rows }) => rows.length > 0);
  return [
    {
      kind: 'table',
      caption,
      columns,
      groups: sections.map(({ title, rows }) => {
        const counted = ratingCounts(rows, reading);
        return {
          title: counted === '' ? title : `${title}: ${counted}`,
          rows: rows.map((row) => (isWide ? wideRow(reading, row, before, levels) : narrowRow(reading, row, before))),
        };
      }),
    },
  ];
}

function narrowRow(reading: Reading, row: ScorecardRow, months: readonly Period[]): TableRow {
  return {
    cells: [
      nameCell(row, { name: labelWords(row), notes: benchmarksSaid(row) }),
      ...months.map((month) => monthCell(reading, row, month, months)),
      figureCell(reading, row),
      directionCell(reading, row),
      ratingCell(reading, row),
    ],
  };
}

function wideRow(
  reading: Reading,
  row: ScorecardRow,
  months: readonly Period[],
  levels: readonly { level: Benchmark['level'] }[],
): TableRow {
  const target = targetSaid(row);
  const name = nameCell({ ...row, target: null }, { name: labelWords(row) });
  return {
    cells: [
      name,
      ...months.map((month) => monthCell(reading, row, month, months)),
      figureCell(reading, row),
      sparklineCell(reading, row),
      directionCell(reading, row),
      target === null ? { words: [{ text: 'none', look: 'quiet' }] } : { words: [target], value: row.target!.value },
      ratingCell(reading, row),
      ...levels.map(({ level }) => benchmarkCell(row, level)),
    ],
  };
}

const LEVEL_WORDS: Record<Benchmark['level'], string> = {
  england: 'England',
  region: 'region',
  neighbours: 'statistical neighbours',
};

/** A figure of others never stands without its year, where the paper says it. */
export const benchmarksSaid = ({ benchmarks, unit }: ScorecardRow): string[] =>
  benchmarks.map(({ level, value, decimals, period }) => {
    const year = period === null ? '' : ` in ${shortPeriodName(period)}`;
    return `${LEVEL_WORDS[level]} ${spokenValue(value, unit, decimals)}${year}`;
  });

function benchmarkCell({ benchmarks, unit }: ScorecardRow, level: Benchmark['level']): TableCell {
  const found = benchmarks.find((one) => one.level === level);
  if (!found) return { words: [] };
  return {
    words: [valueWords(found.value, unit, found.decimals)],
    ...(found.period === null ? {} : { second: shortPeriodName(found.period) }),
    value: found.value,
  };
}

/** A figure of a term stands once, in the last of its months that is shown; a month without a figure says why. */
function monthCell(reading: Reading, row: ScorecardRow, month: Period, months: readonly Period[]): TableCell {
  const own = row.cells.find((cell) => cell.period === month);
  if (hasFigure(own)) {
    const next = months[months.indexOf(month) + 1];
    const later = next === undefined ? undefined : row.cells.find((cell) => cell.period === next);
    // the same figure carried on from month to month is one figure
    const isCarriedOn = later?.status === 'carried-forward' && later.value === own.value;
    return isCarriedOn && isRare(row) ? { words: [] } : plainCell(row, own, { sign: false });
  }
  const longer = row.cells.find((cell) => isLastMonthOf(cell.period, month, months));
  if (longer) {
    const cell = plainCell(row, longer, { sign: false });
    return cell.words.length > 0 ? { ...cell, second: shortPeriodName(longer.period) } : { words: [] };
  }
  if (own === undefined && (isRare(row) || row.cells.some(({ period }) => monthIndex(period) === null)))
    return { words: [] };
  const state = own === undefined ? absentState(row, month) : cellStatus(own, row.unit, reading.on);
  return { words: [], second: state.words };
}

function isLastMonthOf(period: Period, month: Period, months: readonly Period[]): boolean {
  if (monthIndex(period) !== null) return false;
  const covered = monthsCovered(period);
  const at = monthIndex(month)!;
  if (covered === null || at < covered.first || at > covered.last) return false;
  return at === Math.min(covered.last, monthIndex(months.at(-1)!)!);
}
