// Text saved from a document: lines of prose, and among them tables whose columns are parted by tabs or upright bars.

import type { GridCell, GridRow } from '../grid.ts';
import { TextCells } from './cells.ts';
import type { Allowance } from './limits.ts';

export function rowsOfProse(text: string, allowance: Allowance): GridRow[] {
  const rows: GridRow[] = [];
  const texts = new TextCells();
  let table = -1;
  let width = 0;
  let unbroken = false;
  let row = 0;
  for (const line of lines(text)) {
    row += 1;
    if (line.trim() === '') {
      // A table may be parted by blank lines, but then it goes on with as many columns.
      unbroken = false;
      continue;
    }
    const fields = fieldsOf(line);
    allowance.columns(fields?.length ?? 1, { row });
    allowance.row({ row });
    allowance.cells(fields?.length ?? 1, { row });
    if (fields === null) {
      const cell = texts.of(line);
      allowance.cell(cell, { row });
      rows.push({ row, cells: [cell], tabular: false, table: Math.max(table, 0) });
      [width, unbroken] = [0, false];
    } else if (!isRule(fields)) {
      if (width === 0 || (!unbroken && fields.length !== width)) table += 1;
      const cells: GridCell[] = fields.map((field) => texts.of(field));
      for (const cell of cells) allowance.cell(cell, { row });
      if (cells.some((cell) => cell.text !== '')) rows.push({ row, cells, tabular: true, table });
      [width, unbroken] = [fields.length, true];
    }
  }
  return rows;
}

function fieldsOf(line: string): string[] | null {
  if (line.includes('\t')) return line.split('\t');
  const bare = line.trim();
  if (bare.length > 2 && bare.startsWith('|') && bare.endsWith('|')) {
    return bare
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((field) => shownText(field.replaceAll('\\|', '|')));
  }
  return null;
}

/** What a Markdown cell shows: `**58%**` is 58%, and a link its words. */
function shownText(field: string): string {
  return field.replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2').replace(/\[([^\]]+)\]\([^()\s]+\)/g, '$1');
}

/** The line `|---|:--:|` under the header of a Markdown table, which shows nothing. */
function isRule(fields: string[]): boolean {
  return fields.length > 1 && fields.every((field) => /^\s*(?::-+:?|-+:|-{2,})\s*$/.test(field));
}

function* lines(text: string): Generator<string> {
  const end = /\r\n|\n|\r/g;
  let from = 0;
  for (const { index, 0: found } of text.matchAll(end)) {
    yield text.slice(from, index);
    from = index + found.length;
  }
  yield text.slice(from);
}
