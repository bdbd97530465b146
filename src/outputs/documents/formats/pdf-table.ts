// A table as its pages take it: columns in points, rows that stay whole unless they are longer than half a page.

import type { Block, Shape, TableCell, TableColumn, TableRow } from '../document.ts';
import { shapeDrawing } from '../drawings.ts';
import type { Look, Looks } from './pdf-looks.ts';
import { drawingOf, type PrintedRun, runsOf, type Sheet, short } from './pdf-words.ts';
import { arimo } from './typeface.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A row that would fill more of a page than this goes over to the next; every other row stays whole. */
const LONGEST_ROW = 0.5;

/** Letters of what is said again on each page a table goes over to: it must leave room for rows. */
const LONGEST = { head: 100, title: 200 };

interface Column {
  head: PrintedRun[];
  stands: TableColumn['stands'];
  width: number;
  room: number;
}

/** The caption is not said again where the heading right above says the same. */
export function tableOf({ caption, columns, groups }: Table, sheet: Sheet, isSaid: boolean): object {
  const { looks, page } = sheet;
  const whole = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const printed = columns.map((column, i): Column => {
    const width = (column.width / whole) * page.room;
    const room = i === columns.length - 1 ? width : width - looks.gutter;
    return { head: runsOf([short(column.head, LONGEST.head)], room, looks.head), stands: column.stands, width, room };
  });
  return {
    kind: 'table',
    width: page.room,
    caption: isSaid ? [] : runsOf([caption], page.room, looks.caption),
    columns: printed,
    groups: groups.map(({ title, rows }) => ({
      title: title === null ? [] : runsOf([short(title, LONGEST.title)], page.room, looks.group),
      rows: rows.map((row) => rowOf(row, printed, sheet)),
    })),
  };
}

function rowOf({ cells, under }: TableRow, columns: Column[], sheet: Sheet): object {
  const { looks, page } = sheet;
  const printed = cells.map((cell, i) => cellOf(cell, columns[i]!, sheet));
  const line = runsOf(under ?? [], page.room, looks.under);
  const tallest = Math.max(0, ...printed.map(({ height }) => height)) + heightOf(line, page.room, looks.under);
  return {
    cells: printed.map(({ printed }) => printed),
    under: line,
    /** from the left edge of the table to the last cell, which the line under the row hangs on */
    before: columns.slice(0, -1).reduce((sum, { width }) => sum + width, 0),
    breaks: tallest > (page.height - page.top - page.bottom) * LONGEST_ROW,
  };
}

/** The colour of its words goes with an arrow's judgement. */
const TONES: Partial<Record<Shape, string>> = {
  'up-better': 'better-words',
  'down-better': 'better-words',
  'up-worse': 'worse-words',
  'down-worse': 'worse-words',
  'up-shift': 'shift',
  'down-shift': 'shift',
};

function cellOf(cell: TableCell, { stands, room: width }: Column, sheet: Sheet) {
  const { looks, page } = sheet;
  const shape = cell.shape ? drawingOf(shapeDrawing(cell.shape), page.scales.shape, width) : null;
  const room = shape ? width - page.scales.shape * SHAPE_WIDTH - looks.shape.after : width;
  const look = cell.look === 'figure' ? looks.figure : looks.body;
  const words = runsOf(cell.words, room, look);
  const second = runsOf(cell.second ? [cell.second] : [], room, looks.second);
  const drawing = cell.drawing ? drawingOf(cell.drawing, page.scales.cell, width) : null;
  return {
    height: heightOf(words, room, look) + heightOf(second, room, looks.second) + (drawing?.height ?? 0),
    printed: {
      words,
      second,
      look: cell.look ?? 'plain',
      beside:
        page.isDense && inOneLine(words, look, second, looks, room)
          ? stands === 'right'
            ? 'before'
            : 'after'
          : 'none',
      tone: (cell.shape && TONES[cell.shape]) ?? 'ink',
      shape,
      shapeRoom: page.scales.shape * SHAPE_WIDTH,
      drawing,
    },
  };
}

function inOneLine(words: PrintedRun[], look: Look, second: PrintedRun[], looks: Looks, room: number): boolean {
  if (words.length === 0 || second.length === 0) return false;
  const wide = (runs: PrintedRun[], { size }: Look) => arimo().width(textOf(runs), size);
  return wide(words, look) + looks.shape.after + wide(second, looks.second) <= room;
}

const textOf = (runs: readonly PrintedRun[]) => runs.map(({ text }) => text).join('');

/** Shapes are drawn in 16 pixels or less, and their words stand in line. */
const SHAPE_WIDTH = 16;

/** A little too high rather than too low: words that end a line early are not counted one by one. */
function heightOf(words: readonly PrintedRun[], room: number, { size, pitch }: Look): number {
  const text = words.map((run) => run.text).join('');
  const lines = text.split('\n').map((line) => Math.ceil((arimo().width(line, size) * 1.1) / Math.max(1, room)));
  return lines.reduce((sum, count) => sum + count, 0) * pitch;
}
