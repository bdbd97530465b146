// The scorecard as an .xlsx: figures as numbers of their own kind, statuses as words and never as nought, ready to print on A3.

import { type Day, monthIndex, type Period, plainDay, shortMonthName, shortPeriodName } from '../clocks/index.ts';
import type { Scorecard, ScorecardCell, ScorecardRow, SelectedColumns } from '../insight/index.ts';
import { footprintNote } from './footprint-words.ts';
import { monthsCovered } from './html/period-words.ts';
import { covers } from './kpi/kpi-row.ts';
import {
  ARROWS,
  cellFigure,
  dated,
  FILLS,
  figure,
  head,
  LONG_TEXT,
  NAME,
  nothing,
  numberHead,
  RATINGS,
  SECTION,
  TITLE,
  text,
  UNITS,
} from './workbook-cells.ts';
import { type WrittenCell, type WrittenSheet, writeWorkbook } from './workbook-writer.ts';

export interface ScorecardWorkbook {
  scorecard: Scorecard;
  areaName: string;
  /** “Board”; null for everything that is printed */
  selection: string | null;
  columns: SelectedColumns;
  today: Day;
  /** who signed it as which version; left out, it says that nobody has */
  signed?: string;
}

const MONTHS = 14;

export function scorecardWorkbook(of: ScorecardWorkbook): Promise<Uint8Array> {
  return writeWorkbook({ title: titleOf(of), madeOn: of.today, sheets: scorecardSheets(of) });
}

/** The scorecard itself, and how to read it. */
export const scorecardSheets = (of: ScorecardWorkbook): [WrittenSheet, WrittenSheet] => [
  scorecardSheet(of),
  notesSheet(of),
];

export const titleOf = ({ areaName, selection }: Pick<ScorecardWorkbook, 'areaName' | 'selection'>): string =>
  `${areaName} SEND scorecard${selection ? `: ${selection}` : ''}`;

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

function scorecardSheet(of: ScorecardWorkbook): WrittenSheet {
  const { scorecard, columns, today, signed = 'Not signed.' } = of;
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
    [text(titleOf(of), TITLE)],
    [text(`${scorecard.month ? `${shortMonthName(scorecard.month)}, as` : 'As'} known on ${known}. ${signed}`)],
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
    ...months.map((period) => monthCell(cells.get(period) ?? rarerCell(row, period, months.at(-1)!), row)),
    ...(columns.direction ? [text(row.direction ? ARROWS[row.direction.arrow] : null, { stands: 'centre' })] : []),
    ...(columns.target ? [row.target ? figure(row.target.value, row.unit, null) : nothing] : []),
    ...(columns.rating
      ? [
          text(
            isRated
              ? RATINGS[row.rating]
              : `${RATINGS[row.rating]} (${row.latest ? shortPeriodName(row.latest.period) : 'no figure'})`,
            { ...LONG_TEXT, fill, bold: fill !== undefined },
          ),
        ]
      : []),
    ...levels.map((level): WrittenCell => {
      const found = row.benchmarks.find((one) => one.level === level);
      return found ? figure(found.value, row.unit, found.decimals) : nothing;
    }),
    text(notesOf(row, months), LONG_TEXT),
  ];
}

/** A term's or a year's figure stands once, at the last of its months that is shown. */
function rarerCell(row: ScorecardRow, month: Period, last: Period): ScorecardCell | undefined {
  const at = monthIndex(month);
  return row.cells.findLast(({ period }) => {
    const covered = monthIndex(period) === null ? monthsCovered(period) : null;
    return covered !== null && (covered.last === at || (month === last && covers(period, month)));
  });
}

/** What is to know of one figure stands at its cell, too. */
function monthCell(cell: ScorecardCell | undefined, row: ScorecardRow): WrittenCell {
  if (!cell) return nothing;
  const notes = [
    ...(monthIndex(cell.period) === null ? [`For ${shortPeriodName(cell.period)}.`] : []),
    ...(cell.restated ? ['Restated.'] : []),
    ...(cell.note ? [cell.note] : []),
  ];
  return { ...cellFigure(cell, row.unit), ...(notes.length > 0 ? { note: notes.join(' ') } : {}) };
}

function notesOf(row: ScorecardRow, months: readonly Period[]): string | null {
  const shown = row.cells.filter(({ period }) => months.includes(period));
  const last = shown.at(-1);
  const counts =
    last && last.numerator !== null && last.denominator !== null
      ? `${shortPeriodName(last.period)}: ${last.numerator} of ${last.denominator}`
      : null;
  const words = [
    footprintNote(row.footprint),
    counts,
    ...shown.filter(({ restated }) => restated).map(({ period }) => `${shortPeriodName(period)} restated`),
    ...shown
      .filter(({ status }) => status === 'provisional')
      .map(({ period }) => `${shortPeriodName(period)} provisional`),
    ...shown
      .filter(({ status }) => status === 'carried-forward')
      .map(({ period }) => `${shortPeriodName(period)} carried forward`),
    ...shown.flatMap(({ period, note }) => (note ? [`${shortPeriodName(period)}: ${note}`] : [])),
  ].filter((one) => one !== null);
  return words.length > 0 ? words.join('; ') : null;
}

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
      ...lines.map(([word, meaning]) => [text(word, NAME), text(meaning, LONG_TEXT)]),
      [],
      [head('Ref'), head('KPI'), head('Printed as'), head('Paper'), head('Dated')],
      ...rows.map((row): WrittenCell[] => {
        const as = row.printedAs[0];
        return [
          text(row.ref),
          text(row.measure.title, LONG_TEXT),
          text(as?.label ?? null, LONG_TEXT),
          text(as?.file ?? null),
          dated(as?.statedOn ?? null),
        ];
      }),
    ],
    widths: [14, 70, 60, 40, 14],
    print: { paper: 'a3' },
  };
}
