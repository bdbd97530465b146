// Rows brought together by the row that they belong to: for each, the numbers of its rows, in their order.

export interface Groups {
  /** the rows of owner i are rows[starts[i]] up to rows[starts[i + 1]] */
  starts: Int32Array;
  rows: Int32Array;
}

/** `owner` has for each row the number of its owner, or less than 0 for none. */
export function groupsOf(owner: Int32Array, owners: number): Groups {
  const starts = new Int32Array(owners + 1);
  for (let row = 0; row < owner.length; row++) if (owner[row]! >= 0) starts[owner[row]! + 1]!++;
  for (let i = 0; i < owners; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const rows = new Int32Array(starts[owners]!);
  for (let row = 0; row < owner.length; row++) if (owner[row]! >= 0) rows[next[owner[row]!]!++] = row;
  return { starts, rows };
}

/** Puts the rows from one place up to another in the order of their days, then of their numbers; there are few, and most are in order already. */
export function inOrderOf(days: Int32Array, rows: Int32Array, first: number, after: number): void {
  for (let i = first + 1; i < after; i++) {
    const row = rows[i]!;
    const day = days[row]!;
    let at = i - 1;
    for (; at >= first && (days[rows[at]!]! > day || (days[rows[at]!] === day && rows[at]! > row)); at--)
      rows[at + 1] = rows[at]!;
    rows[at + 1] = row;
  }
}
