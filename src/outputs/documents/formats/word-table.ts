// Tables: head rows that come again on each page, rows that stay whole, widths as the document says.

import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, TableCell as PaperCell, TableColumn, Words } from '../document.ts';
import { shapeDrawing } from '../drawings.ts';
import type { Drawings } from './word-drawings.ts';
import { runsOf } from './word-runs.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const NO_LINE = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;
const TWIPS_A_PIXEL = 15;
/** left and right of the words in a cell of most templates */
const CELL_MARGINS = 220;

/** Null for a table without columns. */
export function tableOf({ columns, groups }: TableBlock, drawings: Drawings, textWidth: number): Table | null {
  if (columns.length === 0) return null;
  const widths = widthsOf(columns, textWidth);
  const hasHead = columns.some(({ head }) => head.trim() !== '');
  const rows: TableRow[] = hasHead ? [headOf(columns, widths)] : [];
  for (const { title, rows: ofGroup } of groups) {
    if (title !== null) rows.push(across([title], 'WaymarkTableSection', widths, {}));
    for (const { cells, under } of ofGroup) {
      rows.push(rowOf(cells, columns, widths, drawings, under !== undefined));
      if (under) rows.push(across(under, 'WaymarkTable', widths, { top: NO_LINE }));
    }
  }
  if (rows.length === 0) return null;
  return new Table({
    rows,
    style: 'TableGrid',
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: hasHead,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

const sum = (of: number[]) => of.reduce((total, one) => total + one, 0);

/** Twips, as wide together as the page allows, however the shares add up. */
function widthsOf(columns: TableColumn[], textWidth: number): number[] {
  const shares = columns.map(({ width }) => (Number.isFinite(width) && width > 0 ? width : 0.01));
  const whole = sum(shares);
  return shares.map((share) => Math.floor((share / whole) * textWidth));
}

function headOf(columns: TableColumn[], widths: number[]): TableRow {
  const cells = columns.map(
    ({ head, stands }, i) =>
      new TableCell({
        width: { size: widths[i]!, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.BOTTOM,
        children: [new Paragraph({ style: 'WaymarkTableHead', children: runsOf([head]), ...standing(stands) })],
      }),
  );
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true });
}

function across(words: Words, style: string, widths: number[], borders: { top?: typeof NO_LINE }): TableRow {
  const cell = new TableCell({
    columnSpan: widths.length,
    width: { size: sum(widths), type: WidthType.DXA },
    borders,
    children: [new Paragraph({ style, children: runsOf(words) })],
  });
  return new TableRow({ children: [cell], cantSplit: true });
}

function rowOf(
  cells: PaperCell[],
  columns: TableColumn[],
  widths: number[],
  drawings: Drawings,
  goesOn: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ stands }, i) => {
      const room = Math.max(8, (widths[i]! - CELL_MARGINS) / TWIPS_A_PIXEL);
      const look = { ...standing(stands), ...(goesOn ? { keepNext: true } : {}) };
      return new TableCell({
        width: { size: widths[i]!, type: WidthType.DXA },
        ...(goesOn ? { borders: { bottom: NO_LINE } } : {}),
        children: paragraphsOf(cells[i] ?? { words: [] }, room, drawings, look),
      });
    }),
  });
}

function paragraphsOf(
  { words, second, shape, drawing, look }: PaperCell,
  room: number,
  drawings: Drawings,
  options: IParagraphOptions,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (style: string, children: IParagraphOptions['children']) =>
    paragraphs.push(new Paragraph({ ...options, style, children }));
  if (drawing) add('WaymarkTable', [drawings.run(drawing, room)]);
  const style = look === 'figure' ? 'WaymarkTableFigure' : 'WaymarkTable';
  const said = runsOf(look === 'strong' ? words.map(strongly) : words);
  const mark = shape ? [drawings.mark(shapeDrawing(shape)), new TextRun('\u00A0')] : [];
  if (said.length > 0 || shape || !drawing) add(style, [...mark, ...said]);
  if (second) add('WaymarkTableNote', runsOf([second]));
  return paragraphs;
}

function strongly(run: Words[number]): Words[number] {
  return typeof run === 'string' ? { text: run, look: 'strong' } : run.look ? run : { ...run, look: 'strong' };
}

const standing = (stands: TableColumn['stands']) => (stands === 'right' ? { alignment: AlignmentType.RIGHT } : {});
