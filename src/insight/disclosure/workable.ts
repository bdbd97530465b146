// Where a hidden figure can still be worked out from those that show: named, so that nobody takes the table for safe.

import { monthFromIndex, monthIndex } from '../../clocks/index.ts';
import { isMonth, startsAgain } from './increments.ts';
import type { HiddenCell, LeavingRow, LeavingTable, RowLink, WorkableCell } from './table.ts';

/** In the order of what is hidden, each once, with the rows that give it. */
export function workableCells({ rows, links }: LeavingTable, hidden: readonly HiddenCell[]): WorkableCell[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shows = (row: string, column: string): boolean =>
    byId.get(row)?.cells.some((cell) => cell.column === column && cell.value !== null) ?? false;
  const touching = Map.groupBy(
    links.flatMap((link) => rowsOf(link).map((row) => ({ row, link }))),
    ({ row }) => row,
  );
  return hidden.flatMap(({ row, column }) => {
    const from = (touching.get(row) ?? []).flatMap(({ link }) => givenBy(link, row, column, { byId, shows }) ?? []);
    return from.length === 0 ? [] : [{ row, column, from: [...new Set(from)] }];
  });
}

interface Known {
  byId: ReadonlyMap<string, LeavingRow>;
  shows(row: string, column: string): boolean;
}

function rowsOf(link: RowLink): readonly string[] {
  switch (link.kind) {
    case 'sum':
      return [...new Set([link.total, ...link.parts])];
    case 'cumulative':
      return [link.total, link.monthly];
    case 'gives':
      return link.rows;
  }
}

function givenBy(link: RowLink, row: string, column: string, known: Known): string[] | null {
  switch (link.kind) {
    case 'sum':
      return ofSum(link, row, column, known);
    case 'cumulative':
      return ofCumulative(link, row, column, known);
    case 'gives': {
      const other = link.rows.find((one) => one !== row);
      return link.rows.includes(row) && other !== undefined && known.shows(other, column) ? [other] : null;
    }
  }
}

/** A total and all its parts but one give that one; without all its parts a total only bounds them. */
function ofSum(
  { total, parts, complete }: Extract<RowLink, { kind: 'sum' }>,
  row: string,
  column: string,
  { shows }: Known,
): string[] | null {
  const all = [total, ...parts];
  if (!complete || !all.includes(row)) return null;
  const others = all.filter((one) => one !== row);
  return others.every((other) => shows(other, column)) ? others : null;
}

/** The month is the sum less the sum of the month before, and the sum is that plus the month; a rolling total also drops a month. */
function ofCumulative(
  { total, monthly }: Extract<RowLink, { kind: 'cumulative' }>,
  row: string,
  column: string,
  { shows, byId }: Known,
): string[] | null {
  const sum = byId.get(total);
  if (!sum || !isMonth(column) || (row !== total && row !== monthly)) return null;
  const index = monthIndex(column)!;
  const before = monthFromIndex(index - 1);
  const dropped = sum.window === 'rolling-12' ? [monthFromIndex(index - 12)] : [];
  if (!dropped.every((month) => shows(monthly, month))) return null;
  if (!startsAgain(sum, column) && !shows(total, before)) return null;
  if (!shows(row === monthly ? total : monthly, column)) return null;
  if (row === monthly) return [total, ...(dropped.length > 0 ? [monthly] : [])];
  return [monthly, ...(startsAgain(sum, column) ? [] : [total])];
}
