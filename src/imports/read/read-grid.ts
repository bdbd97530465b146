// Any file into a grid: told apart by its bytes, read within limits, and whatever is wrong with it said as issues.

import type { Issue } from '../../clocks/index.ts';
import type { Grid, GridRow } from '../grid.ts';
import { issue } from '../issues.ts';
import { runs } from './cells.ts';
import { rowsOfDelimited } from './delimited.ts';
import { delimiterOf, statedDelimiter } from './delimiter.ts';
import { decodeText } from './encoding.ts';
import { IssueList } from './issue-list.ts';
import { Allowance, defaultLimits, type Limits, Refusal } from './limits.ts';
import { rowsOfPage } from './page.ts';
import { rowsOfProse } from './prose.ts';
import { type Refused, recognise, recogniseText } from './recognise.ts';
import { readOle, readZip } from './workbook.ts';

export interface FileBytes {
  name: string;
  bytes: Uint8Array;
}

/** Pages are held whole, with every element an object: beyond this they would not fit in the memory allowed. */
const MOST_HTML = 12_000_000;

/**
 * Reads a workbook, CSV, HTML page or text. It never throws for a bad file: without a grid, the issues say why.
 * `const { grid, issues } = await readGrid({ name: 'may.csv', bytes })`
 */
export function readGrid(file: FileBytes, limits?: Partial<Limits>): Promise<GridRead> {
  if (limits) return read(file, { ...defaultLimits, ...limits });
  const before = known.get(file.bytes);
  if (before?.name === file.name) return before.read;
  const made = { name: file.name, read: read(file, defaultLimits) };
  known.set(file.bytes, made);
  return made.read;
}

export interface GridRead {
  grid: Grid | null;
  issues: Issue[];
}

/** Several formats look at a file before one takes it: the same bytes are read once, and held no longer than they are. */
const known = new WeakMap<Uint8Array, { name: string; read: Promise<GridRead> }>();

async function read(file: FileBytes, limits: Limits): Promise<GridRead> {
  const allowance = new Allowance(file.name, limits);
  const found = new IssueList();
  let grid: Grid | null = null;
  try {
    grid = await readKind(file, allowance, found);
    if (grid && !grid.sheets.some((sheet) => sheet.rows.length > 0)) {
      found.add(issue('file-no-rows', 'stops', { file: file.name }, { sheets: grid.sheets.length }));
      grid = null;
    }
  } catch (error) {
    grid = null;
    found.add(error instanceof Refusal ? error.issue : surprise(file.name, error));
  }
  const issues = found.all();
  if (issues.some((one) => one.severity === 'stops')) grid = null;
  if (grid) grid.issues = issues;
  return { grid, issues };
}

function surprise(file: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return issue('file-not-readable', 'stops', { file }, { kind: 'a file of a known kind', reason });
}

async function readKind(file: FileBytes, allowance: Allowance, found: IssueList): Promise<Grid | null> {
  const { bytes, name } = file;
  const where = { file: name };
  const { maxBytes } = allowance.limits;
  if (bytes.length > maxBytes) {
    found.add(issue('limit-bytes', 'stops', where, { bytes: bytes.length, limit: maxBytes }));
    return null;
  }
  if (bytes.length === 0) {
    found.add(issue('file-empty', 'stops', where, { bytes: 0 }));
    return null;
  }
  const recognised = recognise(bytes);
  switch (recognised.kind) {
    case 'zip':
      return readZip(bytes, allowance, found);
    case 'ole':
      return readOle(bytes, allowance, found);
    case 'text':
      return readText(file, allowance, found);
    case 'refused':
      found.add(refused(name, recognised));
      return null;
  }
}

async function readText(file: FileBytes, allowance: Allowance, found: IssueList): Promise<Grid | null> {
  const decoded = decodeText(file.bytes, file.name);
  const { text } = decoded;
  found.add(...decoded.issues);
  if (text.trim() === '') {
    found.add(issue('file-empty', 'stops', { file: file.name }, { bytes: file.bytes.length }));
    return null;
  }
  const kind = recogniseText(text, file.name);
  if (kind === 'html') {
    if (text.length > MOST_HTML) {
      found.add(issue('limit-bytes', 'stops', { file: file.name }, { bytes: text.length, limit: MOST_HTML }));
      return null;
    }
    const rows = rowsOfPage(text, allowance);
    const hidden = rows.filter((row) => row.hidden).map((row) => row.row);
    if (hidden.length > 0) {
      const facts = { rows: runs(hidden, String), count: hidden.length };
      found.add(issue('sheet-rows-hidden', 'warns', { file: file.name }, facts));
    }
    return one('html', rows);
  }
  if (kind !== 'table-or-prose') {
    found.add(refused(file.name, kind));
    return null;
  }
  const stated = statedDelimiter(text);
  const delimiter = stated ?? delimiterOf(text, file.name);
  if (!delimiter) return one('text', rowsOfProse(text, allowance));
  const body = stated ? text.slice(/^[^\r\n]*(\r\n|\n|\r|$)/.exec(text)![0].length) : text;
  const source = { text: body, delimiter, linesBefore: stated ? 1 : 0 };
  return one('csv', await rowsOfDelimited(source, allowance, found));
}

function one(kind: Grid['kind'], rows: GridRow[]): Grid {
  return { kind, sheets: [{ name: null, rows }], issues: [] };
}

function refused(file: string, kind: Refused): Issue {
  return issue('file-wrong-kind', 'stops', { file }, { kind: kind.called, advice: kind.advice });
}
