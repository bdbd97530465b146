// The sheet of every figure on a line of its own, to be filtered, sorted and added up: heads in the first row, one kind of thing a column.

import { firstDayOfPeriod, shortPeriodName } from '../../../clocks/index.ts';
import {
  figureSourceTitle,
  type ScorecardCell,
  type ScorecardRow,
  type SignedVersion,
} from '../../../insight/index.ts';
import {
  count,
  dated,
  figure,
  head,
  nothing,
  numberHead,
  rated,
  statusWord,
  text,
  UNITS,
} from '../../workbook-cells.ts';
import type { WrittenCell, WrittenSheet } from '../../workbook-writer.ts';

interface FigureColumn {
  head: string;
  width: number;
  isNumber?: true;
  of(cell: ScorecardCell, row: ScorecardRow, section: string): WrittenCell;
}

const COLUMNS: readonly FigureColumn[] = [
  { head: 'KPI', width: 30, of: (_, { measure }) => text(measure.id) },
  { head: 'Title', width: 48, of: (_, { label }) => text(label) },
  { head: 'Section', width: 24, of: (_, __, section) => text(section) },
  { head: 'Period', width: 13, of: ({ period }) => text(shortPeriodName(period)) },
  { head: 'First day', width: 13, of: ({ period }) => dated(firstDayOfPeriod(period)) },
  {
    head: 'Value',
    width: 13,
    isNumber: true,
    of: ({ value, decimals }, { unit }) => (value === null ? nothing : figure(value, unit, decimals)),
  },
  { head: 'Unit', width: 12, of: (_, { unit }) => text(UNITS[unit]) },
  { head: 'Count', width: 11, isNumber: true, of: ({ numerator }) => count(numerator) },
  { head: 'Out of', width: 11, isNumber: true, of: ({ denominator }) => count(denominator) },
  { head: 'Status', width: 20, of: (cell) => text(statusWord(cell)) },
  {
    head: 'Target',
    width: 11,
    isNumber: true,
    of: ({ target }, { unit }) => (target === null ? nothing : figure(target.value, unit, null)),
  },
  { head: 'Rating', width: 16, of: ({ rating }) => rated(rating) },
  { head: 'Restated', width: 10, of: ({ restated }) => text(restated ? 'yes' : null) },
  { head: 'Definition', width: 10, isNumber: true, of: ({ version }) => count(version) },
  { head: 'Source', width: 30, of: ({ cameFrom }) => text(figureSourceTitle(cameFrom)) },
  { head: 'File', width: 30, of: ({ source }) => text(source.file) },
  { head: 'Note', width: 44, of: ({ note }) => text(note) },
];

export function figuresSheet({ scorecard }: SignedVersion): WrittenSheet {
  const lines = scorecard.sections.flatMap(({ title, rows }) =>
    rows.flatMap((row) => row.cells.map((cell) => COLUMNS.map(({ of }) => of(cell, row, title)))),
  );
  return {
    name: 'Figures',
    rows: [COLUMNS.map((column) => (column.isNumber ? numberHead(column.head) : head(column.head))), ...lines],
    widths: COLUMNS.map(({ width }) => width),
    frozen: { rows: 1, columns: 2 },
    print: { paper: 'a3', repeats: 1 },
  };
}
