// The scorecard as an .xlsx: figures as numbers of their own kind, statuses as words and never as nought, ready to print on A3.

import { type Day, isoDay, monthIndex, type Period, plainDay, shortMonthName } from '../clocks/index.ts';
import type { Rag, Rating, Scorecard, ScorecardCell, ScorecardRow, SelectedColumns } from '../insight/index.ts';
import { numberOutside, type Unit } from '../measures/index.ts';
import { footprintNote } from './footprint-words.ts';
import { LOOKS, type Look, type WrittenCell, type WrittenSheet, writeWorkbook } from './workbook-writer.ts';

export interface ScorecardWorkbook {
  scorecard: Scorecard;
  areaName: string;
  /** “Board”; null for everything that is printed */
  selection: string | null;
  columns: SelectedColumns;
  today: Day;
}

const MONTHS = 14;
const TEXT: Look = { stands: 'left' };
const LONG_TEXT: Look = { stands: 'left', wrap: true };
const TITLE: Look = { ...LOOKS.title, stands: 'left' };
const HEAD: Look = { bold: true, fill: 'DFE7EE', wrap: true, stands: 'left' };
const SECTION: Look = { bold: true, fill: 'EEF2F5', stands: 'left' };
const NO_FIGURE: Look = { grey: true, wrap: true, stands: 'left' };
const FILLS: Record<NonNullable<Rag>, string> = { green: 'CDE8D5', amber: 'FFE7B3', red: 'F6CFCB' };
const RATINGS: Record<Rating, string> = {
  'on-target': 'On target',
  'within-tolerance': 'Within tolerance',
  'off-target': 'Off target',
  'no-judgement': 'No judgement',
  'no-target': 'No target',
  'not-rated': 'Not rated',
};
const ARROWS = { up: '▲ up', down: '▼ down', same: '▶ same' };
const UNITS: Record<Unit, string> = {
  count: 'number',
  percent: '%',
  'rate-10k': 'per 10,000',
  'rate-100': 'per 100',
  pounds: '£',
  fte: 'FTE',
  days: 'days',
  weeks: 'weeks',
};
const STATUSES: Record<string, string> = {
  awaited: 'awaited',
  'not-applicable': 'not applicable',
  suppressed: 'c',
  rejected: 'not understood',
};

export function scorecardWorkbook(of: ScorecardWorkbook): Promise<Uint8Array> {
  const title = `${of.areaName} SEND scorecard${of.selection ? `: ${of.selection}` : ''}`;
  return writeWorkbook({ title, madeOn: of.today, sheets: [scorecardSheet(of, title), notesSheet(of)] });
}

const text = (value: string | null, look = TEXT): WrittenCell => ({ value, look });
const head = (value: string): WrittenCell => ({ value, look: HEAD });
/** as the numbers under it stand */
const numberHead = (value: string | Date): WrittenCell => ({ value, look: { ...HEAD, stands: 'right' } });

function monthsOf({ scorecard, columns }: ScorecardWorkbook): Period[] {
  const last = scorecard.month === null ? null : monthIndex(scorecard.month);
  const months = new Set<Period>();
  for (const row of scorecard.sections.flatMap(({ rows }) => rows)) {
    for (const { period } of row.cells) {
      const index = monthIndex(period);
      if (index !== null && (last === null || index <= last)) months.add(period);
    }
  }
  return [...months].sort().slice(-(columns.months ?? MONTHS));
}

function scorecardSheet(of: ScorecardWorkbook, title: string): WrittenSheet {
  const { scorecard, columns, today } = of;
  const months = monthsOf(of);
  const levels = columns.benchmarks ? (['england', 'region', 'neighbours'] as const) : [];
  const headings: WrittenCell[] = [
    ...['Ref', 'KPI', 'Unit'].map(head),
    ...months.map((month): WrittenCell => ({ ...numberHead(firstOf(month)), format: 'mmm yy' })),
    ...(columns.direction ? [head('Direction')] : []),
    ...(columns.target ? [numberHead('Target')] : []),
    ...(columns.rating ? [head('Rating')] : []),
    ...levels.map((level) => numberHead({ england: 'England', region: 'Region', neighbours: 'Neighbours' }[level])),
    head('Notes'),
  ];
  const known = plainDay(scorecard.knownAt ?? today);
  const rows: WrittenCell[][] = [
    [text(title, TITLE)],
    [text(`${scorecard.month ? `${shortMonthName(scorecard.month)}, as` : 'As'} known on ${known}. Not signed.`)],
    [],
    headings,
  ];
  for (const { title: section, rows: inSection } of scorecard.sections) {
    rows.push(headings.map((_, i) => text(i === 0 ? section : null, SECTION)));
    for (const row of inSection) rows.push(rowCells(row, { months, levels, columns, month: scorecard.month }));
  }
  return {
    name: 'Scorecard',
    rows,
    widths: headings.map((_, i) =>
      i === 0 ? 9 : i === 1 ? 52 : i === 2 ? 10 : i < 3 + months.length ? 11 : i === headings.length - 1 ? 46 : 13,
    ),
    frozen: { rows: 4, columns: 2 },
    print: { paper: 'a3', repeats: 4 },
  };
}

interface RowColumns {
  months: Period[];
  levels: readonly ('england' | 'region' | 'neighbours')[];
  columns: SelectedColumns;
  month: Period | null;
}

function rowCells(row: ScorecardRow, { months, levels, columns, month }: RowColumns): WrittenCell[] {
  const cells = new Map(row.cells.map((cell) => [cell.period, cell]));
  const isRated = row.latest?.period === month || month === null;
  const fill = isRated && row.rag ? FILLS[row.rag] : undefined;
  return [
    text(row.ref),
    text(row.label, LONG_TEXT),
    text(UNITS[row.unit]),
    ...months.map((period) => monthCell(cells.get(period), row)),
    ...(columns.direction ? [text(row.direction ? ARROWS[row.direction.arrow] : null, { stands: 'centre' })] : []),
    ...(columns.target ? [row.target ? figure(row.target.value, row.unit, null) : { value: null }] : []),
    ...(columns.rating
      ? [
          text(
            isRated
              ? RATINGS[row.rating]
              : `${RATINGS[row.rating]} (${row.latest ? periodWord(row.latest.period) : 'no figure'})`,
            { ...LONG_TEXT, fill, bold: fill !== undefined },
          ),
        ]
      : []),
    ...levels.map((level): WrittenCell => {
      const found = row.benchmarks.find((one) => one.level === level);
      return found ? figure(found.value, row.unit, found.decimals) : { value: null };
    }),
    text(notesOf(row, months), LONG_TEXT),
  ];
}

/** Percentages are kept as shares and shown with their sign, as spreadsheets expect. */
function figure(value: number, unit: Unit, decimals: number | null): WrittenCell {
  return { value: unit === 'percent' ? value : numberOutside(value, unit), format: formatOf(unit, decimals) };
}

function formatOf(unit: Unit, decimals: number | null): string {
  const places = decimals ?? (unit === 'count' || unit === 'pounds' || unit === 'days' ? 0 : 1);
  const point = places > 0 ? `.${'0'.repeat(places)}` : '';
  if (unit === 'percent') return `0${point}%`;
  return unit === 'pounds' ? `"£"#,##0${point}` : `#,##0${point}`;
}

function monthCell(cell: ScorecardCell | undefined, row: ScorecardRow): WrittenCell {
  if (!cell) return { value: null };
  if (cell.value !== null)
    return { ...figure(cell.value, row.unit, cell.decimals), look: { italic: cell.status !== 'actual' } };
  const due = cell.status === 'awaited' && cell.dueOn !== null ? `, due ${isoDay(cell.dueOn)}` : '';
  return text(`${STATUSES[cell.status] ?? cell.status}${due}`, NO_FIGURE);
}

function notesOf(row: ScorecardRow, months: readonly Period[]): string | null {
  const shown = row.cells.filter(({ period }) => months.includes(period));
  const last = shown.at(-1);
  const counts =
    last && last.numerator !== null && last.denominator !== null
      ? `${periodWord(last.period)}: ${last.numerator} of ${last.denominator}`
      : null;
  const words = [
    footprintNote(row.footprint),
    counts,
    ...shown.filter(({ restated }) => restated).map(({ period }) => `${periodWord(period)} restated`),
    ...shown.filter(({ status }) => status === 'provisional').map(({ period }) => `${periodWord(period)} provisional`),
    ...shown
      .filter(({ status }) => status === 'carried-forward')
      .map(({ period }) => `${periodWord(period)} carried forward`),
    ...shown.flatMap(({ period, note }) => (note ? [`${periodWord(period)}: ${note}`] : [])),
  ].filter((one) => one !== null);
  return words.length > 0 ? words.join('; ') : null;
}

const periodWord = (period: Period) => (monthIndex(period) === null ? period : shortMonthName(period));

function firstOf(month: Period): Date {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1, 1));
}

function notesSheet({ scorecard, columns }: ScorecardWorkbook): WrittenSheet {
  const rows = scorecard.sections.flatMap((section) => section.rows);
  const lines: [string, string][] = [
    [
      'Figures',
      'Numbers are numbers and percentages are percentages: they can be sorted and added up. In italics: provisional or carried forward.',
    ],
    [
      'No figure',
      'A cell without a figure says why in a word (awaited, not applicable); c is hidden, since the figure is small. It is never nought. An empty cell was never printed.',
    ],
    ...(columns.direction
      ? [
          ['Direction', 'Which way the newest figure moved. It does not say whether that is better.'] as [
            string,
            string,
          ],
        ]
      : []),
    ...(columns.rating
      ? [
          [
            'Rating',
            'The newest figure against its target: on target, within tolerance, off target. The word says it; the colour repeats it.',
          ] as [string, string],
        ]
      : []),
  ];
  return {
    name: 'Notes',
    rows: [
      [text('How to read this workbook', TITLE)],
      ...lines.map(([word, meaning]) => [text(word, { ...TEXT, bold: true }), text(meaning, LONG_TEXT)]),
      [],
      [head('Ref'), head('KPI'), head('Printed as'), head('Paper'), head('Dated')],
      ...rows.map((row): WrittenCell[] => {
        const as = row.printedAs[0];
        return [
          text(row.ref),
          text(row.measure.title, LONG_TEXT),
          text(as?.label ?? null, LONG_TEXT),
          text(as?.file ?? null),
          as ? { value: new Date(as.statedOn * 86_400_000), format: 'd mmm yyyy' } : { value: null },
        ];
      }),
    ],
    widths: [14, 70, 60, 40, 14],
    print: { paper: 'a3' },
  };
}
