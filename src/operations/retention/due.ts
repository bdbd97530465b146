// What is due for review under the rules: cases as a whole and rows of other classes one by one, for everybody who may be past the time.

import type { Day } from '../../clocks/index.ts';
import {
  type DueForReview,
  dueForReview,
  type Held,
  type LegalHold,
  nothingHeld,
  type RetentionRules,
  type Row,
  type TableId,
  tableIds,
  tableOf,
} from '../../register/index.ts';
import { type Hold, heldOf, heldOfNobody, holds, type Store, type StoredHeld } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import type { Context } from '../operation.ts';
import { candidatesFor } from './candidates.ts';
import { type RetentionSettings, rulesFrom } from './rules.ts';

export type DueClass = 'case' | 'quality' | 'staff' | 'public';

export interface DueItem {
  /** names it for as long as it stands: "case:14", "quality:reviews:practice-review:R-7" */
  key: string;
  class: DueClass;
  /** our number of the person; null for rows of no person */
  person: number | null;
  /** the sources' own numbers of the person */
  numbers: { source: string; sourceId: string }[];
  /** the row, where it is due by its own day */
  row: { source: string; table: TableId; id: string } | null;
  rows: Partial<Record<TableId, number>>;
  since: Day;
  why: DueForReview['why'];
  /** what holds it back; null: a person may decide */
  hold: string | null;
}

export interface DueFound {
  people: number;
  /** the longest due first */
  items: DueItem[];
  holds: Hold[];
}

/** Looking at many takes seconds: done once for each change of the store, each day and each set of rules. */
const looked = new WeakMap<Store, { key: string; found: Promise<DueFound> }>();

export async function dueIn(ctx: Context, at: InArea, set: RetentionSettings): Promise<DueFound> {
  const { store, area } = at;
  const key = JSON.stringify([area.code, await store.change(area.code), ctx.today, set]);
  const standing = looked.get(store);
  if (standing?.key === key) return standing.found;
  const found = lookedThrough(ctx, at, set);
  looked.set(store, { key, found });
  found.catch(() => looked.delete(store));
  return found;
}

async function lookedThrough(ctx: Context, { store, area }: InArea, set: RetentionSettings): Promise<DueFound> {
  const rules = rulesFrom(set);
  const standing = await holds(store, area.code, ctx.today);
  const holdOf = new Map(standing.map((hold) => [hold.person, hold.why]));
  const everybody = set.retentionHoldAll === '' ? null : set.retentionHoldAll;
  const items: DueItem[] = [];
  const { people, maybe } = await candidatesFor(store, area.code, rules, ctx.today);
  let seen = 0;
  for await (const { person, records, held } of heldOf(store, area.code, { people: maybe })) {
    seen += 1;
    if (seen % 1_000 === 0) {
      ctx.signal.throwIfAborted();
      ctx.progress(seen, maybe.length, 'Looking at what is due for review');
    }
    const numbers = records.map(({ source, sourceId }) => ({ source, sourceId }));
    const hold = everybody ?? holdOf.get(person) ?? null;
    items.push(...caseItem(held, { person, numbers, hold, rules, today: ctx.today }));
    items.push(...rowItems(held, { person, numbers, hold, rules, today: ctx.today }));
  }
  const nobody = await heldOfNobody(store, area.code);
  items.push(...rowItems(nobody, { person: null, numbers: [], hold: everybody, rules, today: ctx.today }));
  items.sort((a, b) => a.since - b.since || (a.key < b.key ? -1 : 1));
  return { people, items, holds: standing };
}

interface Of {
  person: number | null;
  numbers: DueItem['numbers'];
  hold: string | null;
  rules: RetentionRules;
  today: Day;
}

/** A person's case is due as a whole. What is held back is held of this person or of everybody. */
function caseItem(held: StoredHeld, { person, numbers, hold, rules, today }: Of): DueItem[] {
  const due = dueForReview(held, rules, legalHold(hold, today), today).filter((one) => one.class === 'case');
  return due.flatMap((one) =>
    'rows' in one.what
      ? [{ ...facts(one), key: `case:${person}`, class: 'case', person, numbers, row: null, rows: one.what.rows }]
      : [],
  );
}

const OTHERS = tableIds.filter((table) => tableOf(table).kept !== 'case');

/** Rows of other classes are due one by one; each is asked about alone, so that it is known which it is. */
function rowItems(held: StoredHeld, of: Of): DueItem[] {
  return OTHERS.flatMap((table) => rowsOfTable(held, table, of));
}

function rowsOfTable<T extends TableId>(held: StoredHeld, table: T, of: Of): DueItem[] {
  const { person, numbers, hold, rules, today } = of;
  if (rules[tableOf(table).kept].years === null) return [];
  return held[table].flatMap((row) =>
    dueForReview(only(table, row), rules, legalHold(hold, today), today).map((one) => ({
      ...facts(one),
      key: `${tableOf(table).kept}:${row.fromSource}:${table}:${row.id}`,
      class: tableOf(table).kept,
      person,
      numbers,
      row: { source: row.fromSource, table, id: row.id },
      rows: { [table]: 1 },
    })),
  );
}

function only<T extends TableId>(table: T, row: Row<T>): Held {
  const held = nothingHeld();
  const list: Row<T>[] = held[table];
  list.push(row);
  return held;
}

function facts({ since, why, hold }: DueForReview): Pick<DueItem, 'since' | 'why' | 'hold'> {
  return { since, why, hold };
}

function legalHold(reason: string | null, today: Day): LegalHold[] {
  return reason === null ? [] : [{ person: null, from: today, to: null, reason }];
}
