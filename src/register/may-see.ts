// Whether a role may see a field, and whose rows.

import { cellKindOf } from './cell-kinds.ts';
import { type TableId, tableOf } from './record.ts';
import type { Role, RowScope } from './role.ts';
import { roles } from './roles.ts';

/** A role by its id; throws RangeError for one that is not in the list. */
export function roleOf(id: string): Role {
  const role = roles.find((one) => one.id === id);
  if (!role) throw new RangeError(`no role ${id}; there are ${roles.map((one) => one.id).join(', ')}`);
  return role;
}

/** Whose rows a role sees; the words for a page are in rowScopes. */
export function rowsFor(role: string): RowScope {
  return roleOf(role).rows;
}

/**
 * Whether a role may see a field at all; of which rows is said by rowsFor, and for staff by staffRows. What is public,
 * such as establishments and term dates, everybody may see. Without consent, without a case and without a table of
 * theirs nothing is seen. Throws RangeError for a role or field that is not there.
 */
export function maySee(role: string, table: TableId, field: string): boolean {
  const { rows, cells, staffRows, tables } = roleOf(role);
  const kind = cellKindOf(table, field);
  const { about, kept } = tableOf(table);
  if (kept === 'public') return true;
  if (about === 'staff') return staffRows !== 'none' && (kind !== 'money' || cells.includes('money'));
  if (rows === 'none' || rows === 'consented' || (tables && !tables.includes(table))) return false;
  return cells.includes(kind);
}
