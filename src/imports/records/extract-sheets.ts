// The sheets of an extract as lines of cells: a CSV read as it goes, a workbook from its grid.

import type { Issue } from '../../clocks/index.ts';
import type { Grid, GridCell, GridSheet } from '../grid.ts';
import { issue } from '../issues.ts';
import { type Delimiter, delimiterOf, statedDelimiter } from '../read/delimiter.ts';
import { decodeText } from '../read/encoding.ts';
import { readGrid } from '../read/index.ts';
import { recognise, recogniseText } from '../read/recognise.ts';
import { delimitedLines, MOST_COLUMNS } from './delimited-lines.ts';
import type { RecordFile } from './record-format.ts';

export interface Line {
  row: number;
  cells: readonly GridCell[];
  hidden?: boolean;
  /** how far the sheet has been read once this line is, in the unit of `size` */
  done: number;
  /** a quotation mark was left open in it, so that the lines after it cannot be told apart */
  unclosed?: boolean | undefined;
  /** a quotation mark stands in it where none is expected */
  loose?: boolean | undefined;
}

export interface ExtractSheet {
  /** null: the file has no sheets with names */
  name: string | null;
  hidden: boolean;
  /** letters of a text, rows of a workbook's sheet */
  size: number;
  /** from the beginning, each time it is asked */
  lines(): Generator<Line>;
}

export interface ExtractSheets {
  sheets: ExtractSheet[];
  issues: Issue[];
}

/** A CSV is never held as cells, so it may be larger than other files. */
const MOST_BYTES = 200_000_000;

const known = new WeakMap<
  Uint8Array,
  { name: string; read: Promise<ExtractSheets | { sheets: null; issues: Issue[] }> }
>();

/** Never throws for a bad file. The same bytes are read once: a file is looked at by every format before one takes it. */
export function sheetsOf(file: RecordFile): Promise<ExtractSheets | { sheets: null; issues: Issue[] }> {
  const before = known.get(file.bytes);
  if (before?.name === file.name) return before.read;
  const read = readSheets(file);
  known.set(file.bytes, { name: file.name, read });
  return read;
}

async function readSheets(file: RecordFile): Promise<ExtractSheets | { sheets: null; issues: Issue[] }> {
  if (file.bytes.length > 0 && file.bytes.length <= MOST_BYTES && recognise(file.bytes).kind === 'text') {
    const { text, issues } = decodeText(file.bytes, file.name);
    const stated = statedDelimiter(text);
    const delimiter = stated ?? delimiterOf(text, file.name);
    if (delimiter && text.trim() !== '' && recogniseText(text, file.name) === 'table-or-prose') {
      return { sheets: [textSheet(text, delimiter, stated !== null)], issues };
    }
  }
  const { grid, issues } = await readGrid(file);
  return grid ? { sheets: gridSheets(grid), issues } : { sheets: null, issues };
}

function textSheet(text: string, delimiter: Delimiter, stated: boolean): ExtractSheet {
  const from = stated
    ? /^[^\r\n]*(\r\n|\n|\r|$)/.exec(text)![0].length
    : text.charCodeAt(0) === BYTE_ORDER_MARK
      ? 1
      : 0;
  return {
    name: null,
    hidden: false,
    size: text.length,
    *lines() {
      for (const { row, texts, end, unclosed, loose } of delimitedLines(text, delimiter, from, stated ? 2 : 1)) {
        const cells = texts.map(cellOf);
        yield { row, cells, done: end, unclosed, loose };
      }
    },
  };
}

const BYTE_ORDER_MARK = 0xfeff;
const EMPTY: GridCell = Object.freeze({ text: '' });

function cellOf(text: string): GridCell {
  const trimmed = text.trim();
  return trimmed === '' ? EMPTY : { text: trimmed };
}

function gridSheets({ sheets }: Grid): ExtractSheet[] {
  return sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden === true,
      size: sheet.rows.length,
      lines: () => gridLines(sheet),
    }));
}

function* gridLines({ rows }: GridSheet): Generator<Line> {
  for (const [i, { row, cells, hidden }] of rows.entries()) {
    yield { row, cells, done: i + 1, ...(hidden ? { hidden } : {}) };
  }
}

/** What is said of a line that cannot be trusted: more columns than there can be, a quotation mark never closed, a loose one. */
export function lineIssue({ row, cells, unclosed, loose }: Line, file: string): Issue | null {
  if (cells.length >= MOST_COLUMNS) {
    return issue('limit-columns', 'stops', { file, row }, { columns: cells.length, limit: MOST_COLUMNS });
  }
  if (unclosed) return issue('csv-quote-open', 'stops', { file, row }, {});
  return loose ? issue('csv-quote-loose', 'warns', { file, row }, {}) : null;
}
