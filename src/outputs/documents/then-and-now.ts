// A few KPIs as they were a year before and half a year before, as they are now, and a note beside each.

import { monthFromIndex, monthIndex, monthName, type Period, shortMonthName } from '../../clocks/index.ts';
import { isAcross, type ScorecardCell, type ScorecardRow } from '../../insight/index.ts';
import { headlineRows } from '../kpi/headlines.ts';
import { capital, cellOfMonth, countsSaid, figureSaid, hasFigure } from '../kpi/kpi-row.ts';
import { breaksIn, sourceWords } from '../kpi/row-breaks.ts';
import type { Block, TableCell, TableRow } from './document.ts';
import type { DocumentContext } from './document-entry.ts';
import { fitted, formatOf, left, refWords, right, targetSaid, titleOf } from './kpi-cells.ts';
import { lineAbout, ofMeasure, type Reading, textAbout } from './reading.ts';

const MONTHS_BEFORE = [12, 6];
const MOST_ROWS = 10;

type ThenAndNow = NonNullable<DocumentContext['thenAndNow']> & { most?: number };

/** Left out: the five that every reader asks for and those with a note, a year and half a year before. */
export function thenAndNowBlocks(reading: Reading, asked: ThenAndNow = {}): Block[] {
  const rows = rowsAsked(reading, asked);
  const index = monthIndex(reading.month);
  if (rows.length === 0 || index === null) return [];
  const months = asked.months ?? MONTHS_BEFORE.map((back) => monthFromIndex(index - back));
  const heads = [...months, reading.month].map((month) => right(shortMonthName(month), 0.125));
  return [
    {
      kind: 'table',
      caption: 'Then and now',
      columns: fitted([left('KPI', 0.3), ...heads, left('Note', 0.325)]),
      groups: [{ title: null, rows: rows.map((row) => rowOf(reading, row, months)) }],
    },
  ];
}

function rowsAsked(reading: Reading, { measures, most = MOST_ROWS }: ThenAndNow): ScorecardRow[] {
  const { rows, month } = reading;
  if (measures) return measures.flatMap((id) => rows.find((row) => row.measure.id === id) ?? []);
  const first = headlineRows(rows, month);
  const noted = rows.filter((row) => textAbout(reading, ofMeasure(row), 'note') !== null && !first.includes(row));
  return [...first, ...noted].slice(0, most);
}

function rowOf(reading: Reading, row: ScorecardRow, months: readonly Period[]): TableRow {
  const now = cellOfMonth(row, reading.month);
  const shown = hasFigure(now) ? now : null;
  const ref = refWords(row);
  return {
    cells: [
      { words: [titleOf(row)], look: 'strong', ...(ref === null ? {} : { second: ref }) },
      ...months.map((month) => cellThen(row, month, shown)),
      shown === null ? { words: ['no figure'], look: 'strong' as const } : said(row, shown, true),
      { words: [noteOf(reading, row, months)] },
    ],
  };
}

function cellThen(row: ScorecardRow, month: Period, now: (ScorecardCell & { value: number }) | null): TableCell {
  const cell = cellOfMonth(row, month);
  if (!hasFigure(cell)) return { words: [{ text: 'no figure', look: 'quiet' }] };
  const breaks = breaksIn(row).map(({ from }) => from);
  if (now !== null && isAcross(breaks, cell.period, now.period))
    return { words: [{ text: 'not comparable', look: 'quiet' }] };
  return said(row, cell, false);
}

function said(row: ScorecardRow, cell: ScorecardCell & { value: number }, isNow: boolean): TableCell {
  const counts = countsSaid(row, cell);
  return {
    words: [figureSaid(row, cell)],
    ...(isNow ? { look: 'strong' as const } : {}),
    ...(counts === null ? {} : { second: counts }),
    value: cell.value,
    format: formatOf(row.unit, cell.value, cell.decimals),
  };
}

/** What was written; else what stands between the figures; else the target. */
function noteOf(reading: Reading, row: ScorecardRow, months: readonly Period[]): string {
  const written = lineAbout(reading, ofMeasure(row), 'note');
  if (written !== null) return written;
  const first = [...months, reading.month].sort()[0]!;
  const broken = breaksIn(row).findLast(({ from }) => isAcross([from], first, reading.month));
  if (broken)
    return broken.source === null
      ? `Definition changed in ${monthOr(broken.from)}`
      : `${capital(sourceWords(broken.source))} from ${monthOr(broken.from)}`;
  const target = targetSaid(row);
  return target === null ? '' : `Target ${target}`;
}

const monthOr = (period: Period) => (monthIndex(period) === null ? period : monthName(period));
