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
