// A table as one audience may see it: small figures hidden, each with its reason, and where a hidden one can still be worked out.

import { addsUpMonths, isMonth, smallIncrements } from './increments.ts';
import { alwaysShows, clauseOf } from './judge.ts';
import { type Audience, type DisclosureRule, disclosureRules } from './rule.ts';
import type { HiddenCell, HidingClause, LeavingRow, LeavingTable, RowLink, SuppressedTable } from './table.ts';
import { workableCells } from './workable.ts';

type Hidden = Map<string, Map<string, HidingClause>>;

/**
 * Every table that leaves goes through here. What is hidden loses its value and its counts and has the status
 * `suppressed`; a status word that stood there stays. Only what is small by itself is hidden: figures beside it that would
 * give it away are named in `workable`, and are not hidden with it.
 */
export function suppressed(
  table: LeavingTable,
  audience: Audience,
  rule: DisclosureRule = disclosureRules[audience],
): SuppressedTable {
  if (rule.showsAll) return { ...table, hidden: [], workable: [] };
  const hidden: Hidden = new Map();
  const byId = new Map(table.rows.map((row) => [row.id, row]));
  const monthly = monthlyRows(table, byId);
  for (const row of table.rows)
    if (!alwaysShows(row, rule)) hidden.set(row.id, hiddenOf(row, rule, monthly.get(row.id) ?? null));
  for (const link of table.links) if (link.kind === 'sum') hideAllAlike(link, byId, rule, hidden);
  const rows = table.rows.map((row) => withHidden(row, hidden.get(row.id)));
  const list = table.rows.flatMap((row): HiddenCell[] =>
    row.cells.flatMap(({ column }) => {
      const clause = hidden.get(row.id)?.get(column);
      return clause === undefined ? [] : [{ row: row.id, column, clause }];
    }),
  );
  return { rows, links: table.links, hidden: list, workable: workableCells({ rows, links: table.links }, list) };
}

type RowsById = ReadonlyMap<string, LeavingRow>;

/** The months that a row adds up, where the table has them too. */
function monthlyRows({ links }: LeavingTable, byId: RowsById): Map<string, LeavingRow> {
  return new Map(
    links.flatMap((link) => {
      const row = link.kind === 'cumulative' ? byId.get(link.monthly) : undefined;
      return link.kind === 'cumulative' && row ? [[link.total, row] as const] : [];
    }),
  );
}

function hiddenOf(row: LeavingRow, rule: DisclosureRule, monthly: LeavingRow | null): Map<string, HidingClause> {
  const hidden = new Map<string, HidingClause>();
  const isSum = addsUpMonths(row) && (row.unit === 'count' || row.unit === 'fte');
  for (const cell of row.cells) {
    // a sum of months is judged by what each month adds
    const clause = isSum && isMonth(cell.column) ? null : clauseOf(row, cell, rule);
    if (clause !== null) hidden.set(cell.column, clause);
  }
  if (!addsUpMonths(row)) return hidden;
  for (const column of smallIncrements(row, rule, monthly))
    if (!hidden.has(column)) hidden.set(column, 'small-increment');
  return hidden;
}

/** A nought shows, unless it says that everyone of the total is in the one part that is not nought: then neither does. */
function hideAllAlike(
  { total, parts }: Extract<RowLink, { kind: 'sum' }>,
  byId: RowsById,
  rule: DisclosureRule,
  hidden: Hidden,
): void {
  const whole = byId.get(total);
  const divided = parts.flatMap((part) => byId.get(part) ?? []);
  if (!whole || divided.length < 2) return;
  for (const { column, value: all } of whole.cells) {
    if (all === null || all === 0) continue;
    const own = divided.map((row) => ({ row, cell: row.cells.find((cell) => cell.column === column) }));
    if (!own.some(({ cell }) => cell?.value === all)) continue;
    for (const { row, cell } of own) {
      if (cell === undefined || cell.value === null || alwaysShows(row, rule)) continue;
      const ofRow = hidden.get(row.id);
      if (ofRow && !ofRow.has(column)) ofRow.set(column, 'all-alike');
    }
  }
}

function withHidden(row: LeavingRow, hidden: Map<string, HidingClause> | undefined): LeavingRow {
  if (!hidden || hidden.size === 0) return row;
  return {
    ...row,
    cells: row.cells.map((cell) =>
      hidden.has(cell.column)
        ? { column: cell.column, value: null, numerator: null, denominator: null, status: 'suppressed' }
        : cell,
    ),
  };
}
