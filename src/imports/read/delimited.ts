// CSV and its sisters: records of a delimited text as rows, numbered by the line they start on.

import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { GridRow } from '../grid.ts';
import { issue } from '../issues.ts';
import { TextCells } from './cells.ts';
import type { Delimiter } from './delimiter.ts';
import type { IssueList } from './issue-list.ts';
import { type Allowance, Refusal } from './limits.ts';

/** Beyond this a record is no row: a quotation mark was left open, or there are millions of columns. */
const LONGEST_RECORD = 2_000_000;
const LINE_BREAK = /\r\n|\n|\r/g;

export interface DelimitedText {
  text: string;
  delimiter: Delimiter;
  /** lines before the first record that are not part of the table, such as `sep=;` */
  linesBefore: number;
}

interface RawRecord {
  record: string[];
  raw: string;
}

export async function rowsOfDelimited(
  source: DelimitedText,
  allowance: Allowance,
  found: IssueList,
): Promise<GridRow[]> {
  refuseWide(source, allowance);
  const { file } = allowance;
  const rows: GridRow[] = [];
  const texts = new TextCells();
  let row = source.linesBefore + 1;
  const take = ({ record: fields, raw }: RawRecord) => {
    allowance.columns(fields.length, { row });
    if (fields.some((field) => field.trim() !== '')) {
      allowance.row({ row });
      allowance.cells(fields.length, { row });
      if (hasLooseQuote(fields, raw)) found.add(issue('csv-quote-loose', 'warns', { file, row }, {}));
      const cells = fields.map((field) => texts.of(field));
      for (const cell of cells) allowance.cell(cell, { row });
      rows.push({ row, cells, tabular: true, table: 0 });
    }
    row += 1 + lineBreaks(fields);
  };
  const parser = parse({
    delimiter: source.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    raw: true,
    // Records are taken as they are parsed and none is passed on: a failure would lose those still on their way.
    on_record: (given: RawRecord | string[]) => {
      // With `raw` a record comes with its text, which the types of the parser do not know.
      if (!Array.isArray(given)) take(given);
      return null;
    },
  });
  try {
    await finished(Readable.from(pieces(source.text)).pipe(parser).resume());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuseUnended(source, row, allowance);
  }
  return rows;
}

/** Lines of millions of columns, which the parser would hold as millions of fields before anyone can count them. */
function refuseWide(source: DelimitedText, allowance: Allowance): void {
  const { text } = source;
  for (let [at, row] = [0, source.linesBefore + 1]; at < text.length; row += 1) {
    const { next } = endOfLine(text, at);
    if (next - at > LONGEST_RECORD) {
      const fields = fieldsOfLine(source, row - source.linesBefore);
      if (fields > LONGEST_RECORD / 10) allowance.columns(fields, { row });
    }
    at = next;
  }
}

/** A record that ends nowhere has either far too many columns or a quotation mark that nobody closed. */
function refuseUnended(source: DelimitedText, row: number, allowance: Allowance): never {
  allowance.columns(fieldsOfLine(source, row - source.linesBefore), { row });
  throw new Refusal(issue('csv-quote-open', 'stops', { file: allowance.file, row }, {}));
}

/** A quotation mark in a value that the record does not write the way RFC 4180 asks: the field in marks, the mark twice. */
function hasLooseQuote(fields: string[], raw: string): boolean {
  return fields.some((field) => field.includes('"') && !raw.includes(`"${field.replaceAll('"', '""')}"`));
}

function lineBreaks(fields: string[]): number {
  let found = 0;
  for (const field of fields) {
    if (field.includes('\n') || field.includes('\r')) found += field.match(LINE_BREAK)!.length;
  }
  return found;
}

function fieldsOfLine({ text, delimiter }: DelimitedText, number: number): number {
  let from = 0;
  for (let line = 1; line < number; line += 1) from = endOfLine(text, from).next;
  const { end } = endOfLine(text, from);
  let fields = 1;
  for (let at = text.indexOf(delimiter, from); at !== -1 && at < end; at = text.indexOf(delimiter, at + 1)) fields += 1;
  return fields;
}

function endOfLine(text: string, from: number): { end: number; next: number } {
  LINE_BREAK.lastIndex = from;
  const found = LINE_BREAK.exec(text);
  return found ? { end: found.index, next: found.index + found[0].length } : { end: text.length, next: text.length };
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}
