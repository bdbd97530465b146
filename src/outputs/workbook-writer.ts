// Every workbook that Waymark makes: sheets of cells and their looks in, the bytes of an .xlsx out. Only this file knows the library that writes them.

import { type Cell, type CellStyle, colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Day } from '../clocks/index.ts';

export interface WrittenWorkbook {
  title: string;
  madeOn: Day;
  sheets: WrittenSheet[];
}

export interface WrittenSheet {
  name: string;
  rows: WrittenCell[][];
  /** in characters */
  widths: number[];
  frozen?: { rows: number; columns: number };
  choices?: CellChoice[];
  /** one page wide; row `repeats`, counted from 1, stands at the head of every page */
  print?: { paper: 'a3' | 'a4'; repeats?: number };
}

export interface WrittenCell {
  /** a text stays a text, whatever it begins with: nothing that is written here is ever run */
  value: string | number | Date | null;
  look?: Look;
  /** number format, such as `0.0%` */
  format?: string;
  /** what Excel shows when the cell is pointed at */
  note?: string;
  /** an address, or `#'Sheet name'!A1` for a place in this workbook */
  link?: string;
}

/** In a sheet of many rows, cells that look alike have the same object: its style is then made once. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  grey?: boolean;
  size?: number;
  /** RRGGBB */
  fill?: string;
  wrap?: boolean;
  /** left is a little way in: a text beside a number, which stands at the right of its cell, would touch it */
  stands?: 'left' | 'centre' | 'right';
  /** white with a line round it, and left open where a sheet is locked: somebody fills it in */
  boxed?: boolean;
  /** blue and underlined; a cell with a link looks so where no other look is given */
  asLink?: boolean;
}

export const LOOKS = {
  title: { bold: true, size: 14 },
  head: { bold: true, fill: 'F3F2F1', wrap: true },
  words: { wrap: true },
  quiet: { grey: true, wrap: true },
  fillIn: { boxed: true },
  link: { asLink: true },
} as const satisfies Record<string, Look>;

/** What a range of cells takes, with the words that Excel shows beside the cell. */
export interface CellChoice {
  range: string;
  takes: { kind: 'list'; values: string[] } | { kind: 'whole' | 'decimal'; least: number };
  title: string;
  words: string;
}

export function writeWorkbook({ title, madeOn, sheets }: WrittenWorkbook): Promise<Uint8Array> {
  const styles = styleMaker();
  const lists: string[][] = [];
  const sheetsWritten = sheets.map((sheet) => sheetOf(sheet, styles, lists));
  return writeXlsx({
    sheets: lists.length > 0 ? [...sheetsWritten, listsSheet(lists)] : sheetsWritten,
    properties: { title, modified: new Date(madeOn * 86_400_000) },
  });
}

type StyleMaker = (cell: WrittenCell) => CellStyle | undefined;

function sheetOf(sheet: WrittenSheet, styles: StyleMaker, lists: string[][]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of sheet.rows.entries())
    for (const [c, cell] of row.entries()) {
      const beside = besideValue(cell, styles(cell));
      if (beside) cells.set(`${r},${c}`, beside);
    }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map((row) => row.map(written)),
    cells,
    dataValidations: sheet.choices?.map((choice) => validationOf(choice, lists)),
    freezePane: sheet.frozen,
    rowDefs: heightsOf(sheet),
    pageSetup: sheet.print && {
      orientation: 'landscape',
      paperSize: sheet.print.paper,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(sheet.print.repeats ? { printTitlesRow: `$${sheet.print.repeats}:$${sheet.print.repeats}` } : {}),
    },
  };
}

/** Excel calls a workbook with a longer text in a cell damaged. */
const MOST_LETTERS = 32_767;
/** Texts that the library would write as errors of a formula. */
const ERROR_WORDS = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

const written = ({ value }: WrittenCell) => (typeof value === 'string' ? value.slice(0, MOST_LETTERS) : value);

/** Undefined for most cells of a long sheet: a value alone needs no more. */
function besideValue({ value, note, link }: WrittenCell, style: CellStyle | undefined): Partial<Cell> | undefined {
  const isErrorWord = typeof value === 'string' && ERROR_WORDS.test(value);
  if (!style && note === undefined && link === undefined && !isErrorWord) return undefined;
  return {
    style,
    ...(note === undefined ? {} : { comment: { text: note } }),
    ...(link === undefined
      ? {}
      : { hyperlink: link.startsWith('#') ? { target: '', location: link.slice(1) } : { target: link } }),
    ...(isErrorWord ? { richText: [{ text: value }] } : {}),
  };
}

function styleMaker(): StyleMaker {
  const made = new Map<Look, Map<string, CellStyle>>();
  return ({ link, look = link === undefined ? PLAIN : LOOKS.link, format = '' }) => {
    if (look === PLAIN && format === '') return undefined;
    const byFormat = made.get(look) ?? new Map<string, CellStyle>();
    const style = byFormat.get(format) ?? styleOf(look, format);
    made.set(look, byFormat.set(format, style));
    return style;
  };
}

const PLAIN: Look = {};
const GREY = { rgb: '505A5F' };
const LINK_BLUE = { rgb: '1D70B8' };
const LINE = { style: 'thin', color: GREY } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const SIDES = {
  left: { horizontal: 'left', indent: 1 },
  centre: { horizontal: 'center' },
  right: { horizontal: 'right' },
} as const;

function styleOf(
  { bold, italic, grey, size = 11, fill, wrap, stands, boxed, asLink }: Look,
  format: string,
): CellStyle {
  const ground = fill ?? (boxed ? 'FFFFFF' : undefined);
  return {
    font: {
      // without a name and a size each program takes what it likes
      name: 'Calibri',
      size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(grey ? { color: GREY } : {}),
      ...(asLink ? { underline: true, color: LINK_BLUE } : {}),
    },
    ...(ground ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ground } } } : {}),
    ...(format ? { numFmt: format } : {}),
    alignment: { vertical: 'top', ...(wrap ? { wrapText: true } : {}), ...(stands ? SIDES[stands] : {}) },
    ...(boxed ? { border: BOX, protection: { locked: false } } : {}),
  };
}

const LINE_POINTS = 15;
/** No row of a sheet is higher. */
const MOST_POINTS = 409;

/** A wrapped row is made high enough when it is typed, and not when the workbook is opened: so the lines are counted here. */
function heightsOf({ rows, widths }: WrittenSheet): Map<number, { height: number }> {
  return new Map(
    rows.flatMap((row, r) => {
      const lines = Math.max(
        1,
        ...row.map(({ value, look }, c) =>
          look?.wrap && typeof value === 'string' ? linesOf(value, widths[c] ?? 10) : 1,
        ),
      );
      return lines > 1 ? [[r, { height: Math.min(lines * LINE_POINTS, MOST_POINTS) }] as const] : [];
    }),
  );
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);

/** Beyond these Excel calls the workbook damaged. */
const MOST_OF_CHOICE = { title: 32, words: 255, list: 255 };
const LISTS_SHEET = 'Choices';

/** Excel warns and lets it stand: what comes back is checked again, and no template can know every word. */
function validationOf({ range, takes, title, words }: CellChoice, lists: string[][]): DataValidation {
  if (title.length > MOST_OF_CHOICE.title || words.length > MOST_OF_CHOICE.words)
    throw new RangeError(`the words beside ${range} are too long for a workbook`);
  const shown = {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: words,
    showErrorMessage: true,
    errorStyle: 'warning' as const,
    errorTitle: title,
    errorMessage: words,
  };
  if (takes.kind !== 'list')
    return { ...shown, type: takes.kind, operator: 'greaterThanOrEqual', formula1: String(takes.least) };
  const { values } = takes;
  const fits = values.join(',').length <= MOST_OF_CHOICE.list && !values.some((value) => /[,"]/.test(value));
  return fits ? { ...shown, type: 'list', values } : { ...shown, type: 'list', formula1: placeOf(values, lists) };
}

/** A list that is too long to stand in the choice itself, or has commas, gets a column of a hidden sheet. */
function placeOf(values: string[], lists: string[][]): string {
  const known = lists.findIndex((list) => list.join('\n') === values.join('\n'));
  const column = colToLetter(known < 0 ? lists.push(values) - 1 : known);
  return `${LISTS_SHEET}!$${column}$1:$${column}$${values.length}`;
}

function listsSheet(lists: readonly string[][]): WriteSheet {
  const longest = Math.max(...lists.map((list) => list.length));
  return {
    name: LISTS_SHEET,
    hidden: true,
    rows: Array.from({ length: longest }, (_, i) => lists.map((list) => list[i] ?? null)),
  };
}
