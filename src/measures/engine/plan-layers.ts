// What may stand beside a plan, layer by layer: the rows of one person that may hold, and which of them does on a day.

import { type Groups, groupsOf } from './groups.ts';
import { type AreaTables, codes, days, NO_DAY, NO_ROW, rowsOf, tableIn, wholes } from './tables.ts';

/** Later than every rank and day that is stated. */
export const NO_RANK = 0x7fff_ffff;

/** The rows of one layer for the plan that is being cut: from, to, row and rank of each. */
export interface Candidates {
  count: number;
  from: Int32Array;
  to: Int32Array;
  row: Int32Array;
  rank: Int32Array;
}
export const candidates = (): Candidates => ({
  count: 0,
  from: new Int32Array(64),
  to: new Int32Array(64),
  row: new Int32Array(64),
  rank: new Int32Array(64),
});

export function put(list: Candidates, from: number, to: number, row: number, rank: number): void {
  const end = to === NO_DAY ? NO_RANK : to;
  if (from === NO_DAY || end <= from) return;
  if (list.count === list.from.length) widen(list);
  list.from[list.count] = from;
  list.to[list.count] = end;
  list.row[list.count] = row;
  list.rank[list.count++] = rank;
}

export function twice(before: Int32Array): Int32Array<ArrayBuffer> {
  const after = new Int32Array(before.length * 2);
  after.set(before);
  return after;
}

function widen(list: Candidates): void {
  list.from = twice(list.from);
  list.to = twice(list.to);
  list.row = twice(list.row);
  list.rank = twice(list.rank);
}

/** The row that holds on a day: the lowest rank, then the later start, then the greater number. */
export function chosen(list: Candidates, on: number): number {
  let best = -1;
  for (let i = 0; i < list.count; i++) {
    if (list.from[i]! > on || list.to[i]! <= on) continue;
    if (best >= 0) {
      const rank = list.rank[i]! - list.rank[best]!;
      if (rank > 0) continue;
      if (rank === 0 && list.from[i]! < list.from[best]!) continue;
      if (rank === 0 && list.from[i] === list.from[best] && list.row[i]! < list.row[best]!) continue;
    }
    best = i;
  }
  return best < 0 ? NO_ROW : list.row[best]!;
}

export interface Layer {
  groups: Groups;
  from: Int32Array;
  to: Int32Array;
  rank: Int32Array | null;
  plan: Int32Array | null;
  /** 1 for rows that count; null: all do */
  counts: Uint8Array | null;
}

export function layerOf(
  tables: AreaTables,
  table: 'placement' | 'need' | 'allocation' | 'care' | 'participation' | 'waiting',
  counts: Uint8Array | null = null,
): Layer {
  const columns = tableIn(tables, table);
  const [from, to] = SPELLS[table];
  const people = tableIn(tables, 'person').rows;
  return {
    groups: groupsOf(rowsOf(columns, 'person'), people),
    from: days(columns, from),
    to: days(columns, to),
    rank: table === 'placement' || table === 'need' ? wholes(columns, 'rank') : null,
    plan: columns.of.plan ? rowsOf(columns, 'plan') : null,
    counts,
  };
}

const SPELLS = {
  placement: ['startedOn', 'endedOn'],
  need: ['fromOn', 'toOn'],
  allocation: ['fromOn', 'toOn'],
  care: ['fromOn', 'toOn'],
  participation: ['fromOn', 'toOn'],
  waiting: ['agreedOn', 'endedOn'],
} as const;

/** Only primary needs count, and those without a rank. */
export function primaryNeeds(tables: AreaTables): Uint8Array {
  const rank = wholes(tableIn(tables, 'need'), 'rank');
  const counts = new Uint8Array(rank.length);
  for (let row = 0; row < rank.length; row++) counts[row] = rank[row] === 1 || rank[row] === NO_DAY ? 1 : 0;
  return counts;
}

export function lookedAfter(tables: AreaTables): Uint8Array {
  const status = codes(tableIn(tables, 'care'), 'status');
  const code = status.codes.indexOf('CLA');
  const counts = new Uint8Array(status.values.length);
  for (let row = 0; row < counts.length; row++) counts[row] = code > 0 && status.values[row] === code ? 1 : 0;
  return counts;
}
