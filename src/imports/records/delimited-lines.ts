// The lines of a CSV one at a time: a long extract is never held as cells, only as its text.

import type { Delimiter } from '../read/delimiter.ts';

/** One line of an extract; a line whose text breaks inside quotation marks counts as one and goes by its first. */
export interface TextLine {
  row: number;
  texts: string[];
  /** where the next line begins, in letters from the start */
  end: number;
  /** a quotation mark opens and is never closed: the rest of the file stands in the last text */
  unclosed: boolean;
  /** a mark stands where none is expected, and was kept as a letter */
  loose: boolean;
}

/** RFC 4180, and what spreadsheets make of less: a mark inside an unquoted text is a letter. */
export function* delimitedLines(text: string, delimiter: Delimiter, from: number, row: number): Generator<TextLine> {
  const last = text.length;
  const separator = delimiter.charCodeAt(0);
  let at = from;
  let line = row;
  while (at < last) {
    const texts: string[] = [];
    const began = line;
    let unclosed = false;
    let loose = false;
    for (let ended = false; !ended; ) {
      let field: string | null = null;
      const opened = at;
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = quotedText(text, at);
        ({ field, unclosed } = quoted);
        line += quoted.breaks;
        at = quoted.next;
      }
      const start = at;
      let code = text.charCodeAt(at);
      while (at < last && code !== separator && code !== NEWLINE && code !== RETURN) {
        if (code === QUOTE) loose = true;
        code = text.charCodeAt(++at);
      }
      // Text behind a closing mark: the field was never meant as quoted, and its marks stand.
      const isQuoted = field !== null && text.slice(start, at).trim() === '';
      if (field !== null && !isQuoted) loose = true;
      if (texts.length < MOST_COLUMNS) texts.push(isQuoted ? field! : text.slice(opened, at));
      if (at < last && code === separator) at += 1;
      else ended = true;
    }
    if (at < last) at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    line += 1;
    yield { row: began, texts, end: at, unclosed, loose };
  }
}

/** As many as a workbook has; beyond them a line is no record, and is not held. */
export const MOST_COLUMNS = 16_384;

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

function quotedText(text: string, from: number): { field: string; next: number; breaks: number; unclosed: boolean } {
  let field = '';
  let start = from + 1;
  for (;;) {
    const mark = text.indexOf('"', start);
    const end = mark === -1 ? text.length : mark;
    field += text.slice(start, end);
    if (mark !== -1 && text.charCodeAt(mark + 1) === QUOTE) {
      field += '"';
      start = mark + 2;
      continue;
    }
    const breaks = /[\r\n]/.test(field) ? (field.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
    return { field, next: mark === -1 ? end : end + 1, breaks, unclosed: mark === -1 };
  }
}
