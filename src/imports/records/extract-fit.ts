// How a mapping fits a file: the sheets that have its headings, where each column stands, and what is missing or new.

import type { Issue } from '../../clocks/index.ts';
import { tableOf } from '../../register/index.ts';
import { issue } from '../issues.ts';
import type { ExtractSheet } from './extract-sheets.ts';
import { alike, findHead, type Head } from './headings.ts';
import { type MappedColumn, type Mapping, rowOf } from './mapping.ts';

export interface FittedSheet {
  sheet: ExtractSheet;
  head: Head;
  columns: { column: MappedColumn; at: number }[];
}

export interface Fit {
  sheets: FittedSheet[];
  /** headings of the mapping that no sheet has */
  missing: string[];
  /** headings of the file that the mapping does not know */
  added: string[];
  /** part of the mapping's headings that the best sheet has */
  share: number;
}

/** Below this part of a mapping's headings a sheet is taken for something else. */
const ENOUGH = 0.5;

export function fitMapping(mapping: Mapping, sheets: readonly ExtractSheet[]): Fit {
  const wanted = new Set(mapping.columns.map(({ heading }) => alike(heading)));
  const fitted = sheets
    .filter(({ name, hidden }) =>
      mapping.sheet === null ? !hidden || sheets.length === 1 : sameName(name, mapping.sheet),
    )
    .flatMap((sheet) => {
      const head = findHead(sheet, wanted);
      return head ? [{ sheet, head, columns: columnsOf(mapping, head) }] : [];
    });
  const most = Math.max(0, ...fitted.map(({ columns }) => columns.length));
  const share = mapping.columns.length === 0 ? 0 : most / mapping.columns.length;
  const taken = fitted.filter(({ columns }) => columns.length > 0 && columns.length >= most * 0.9 && share >= ENOUGH);
  const has = new Set(taken.flatMap(({ head }) => head.headings.map(alike)));
  const knows = new Set([...wanted, ...(mapping.leftOut ?? []).map(alike)]);
  return {
    sheets: taken,
    missing: distinct(mapping.columns.map(({ heading }) => heading)).filter((heading) => !has.has(alike(heading))),
    added: distinct(taken.flatMap(({ head }) => head.headings)).filter(
      (heading) => heading !== '' && !knows.has(alike(heading)),
    ),
    share,
  };
}

/** A CSV has no sheet to be named. */
function sameName(name: string | null, wanted: string): boolean {
  return name === null || alike(name) === alike(wanted);
}

function columnsOf({ columns }: Mapping, { headings }: Head): FittedSheet['columns'] {
  const at = new Map<string, number>();
  for (const [i, heading] of headings.entries())
    if (heading !== '' && !at.has(alike(heading))) at.set(alike(heading), i);
  return columns.flatMap((column) => {
    const found = at.get(alike(column.heading));
    return found === undefined ? [] : [{ column, at: found }];
  });
}

function distinct(headings: readonly string[]): string[] {
  return [...new Set(headings)];
}

/** What is missing and new is said; without the person's number or any sheet at all nothing can be read. */
export function fitIssues(file: string, mapping: Mapping, fit: Fit, all: readonly ExtractSheet[]): Issue[] {
  const issues: Issue[] = [];
  const { title } = mapping;
  if (fit.missing.length > 0) {
    const keys = fit.missing.filter((heading) => tellsRowsApart(mapping, heading, fit.missing));
    const needed = fit.sheets.length === 0 ? fit.missing : keys;
    const others = fit.missing.filter((heading) => !needed.includes(heading));
    const missing = (headings: string[], isNeeded: boolean) =>
      issue('extract-headings-missing', isNeeded ? 'stops' : 'warns', { file }, { headings, title, needed: isNeeded });
    if (needed.length > 0) issues.push(missing(needed, true));
    if (others.length > 0) issues.push(missing(others, false));
  }
  if (fit.added.length > 0)
    issues.push(issue('extract-headings-new', 'warns', { file }, { headings: fit.added, title }));
  const read = fit.sheets.map(({ sheet }) => sheet);
  const left = all.filter((sheet) => !read.includes(sheet)).map(({ name }) => name ?? '');
  if (read.length > 0 && left.length > 0) {
    const facts = { sheets: left, read: read.map(({ name }) => name ?? '') };
    issues.push(issue('extract-sheets-left-out', 'warns', { file }, facts));
  }
  return issues;
}

/**
 * Whether rows are known by what stands under the heading: without it every row would come in as new, and those that
 * stand would be gone. A heading that was renamed is the usual reason. Rows of which nothing else is there do not come.
 */
function tellsRowsApart({ columns }: Mapping, heading: string, missing: readonly string[]): boolean {
  return columns.some((column) => {
    if (column.heading !== heading) return false;
    const { table, field } = column;
    if (field === 'person' || field === 'id') return true;
    const keys = tableOf(table).identifiedBy;
    if (!keys.includes(field)) return false;
    const there = columns.filter((one) => rowOf(one) === rowOf(column) && !missing.includes(one.heading));
    return there.length > 0 && !there.some((one) => one.field === 'id' || keys.includes(one.field));
  });
}
