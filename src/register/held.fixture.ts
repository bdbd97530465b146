// Rows in short, as examples of checks write them, made into rows; and a check run on one of its examples.

import { type Day, day } from '../clocks/index.ts';
import {
  type CaseCheck,
  type CaseFound,
  type CheckContext,
  type CheckExample,
  defaultCheckSettings,
  type ShortHeld,
  type ShortRow,
} from './check.ts';
import { startChecks } from './check-run.ts';
import { byId } from './codes/index.ts';
import { blankRow, type Held, nothingHeld, type Row, type TableId, tableIds, tableOf } from './record.ts';
import { sen2Year } from './sen2-years.ts';
import type { CodeSetId } from './table.ts';

/** One person's rows, or each person's; ids run through all of them: the second person's first request is "request-2". */
export function heldFrom(short: ShortHeld | ShortHeld[]): Held[] {
  const made = new Map<TableId, number>();
  return [short].flat().map((one, i) => {
    const held = nothingHeld();
    const person = one.person?.[0]?.id ?? `person-${i + 1}`;
    for (const id of tableIds) putRows(held, id, one[id] ?? [], person, made);
    return held;
  });
}

function putRows<T extends TableId>(
  held: Held,
  table: T,
  rows: readonly Partial<ShortRow<T>>[],
  person: string,
  made: Map<TableId, number>,
): void {
  const list: Row<T>[] = held[table];
  for (const row of rows) {
    const count = (made.get(table) ?? 0) + 1;
    made.set(table, count);
    list.push(rowFrom(table, row, { id: `${table}-${count}`, person }));
  }
}

function rowFrom<T extends TableId>(
  table: T,
  row: Partial<ShortRow<T>>,
  named: { id: string; person: string | null },
): Row<T> {
  const { fields } = tableOf(table);
  const stated = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' && (name === 'lastSeenOn' || fields[name]?.type === 'day') ? day(value) : value,
  ]);
  return { ...blankRow(table, { ...named, place: { sheet: null, row: null } }), ...Object.fromEntries(stated) };
}

/** The council of the examples: Bournemouth, Christchurch and Poole. */
const LA = '839';

/** The codes of a set. */
export function codeSetOf(id: CodeSetId): string[] {
  return byId[id].codes.map(({ code }) => code);
}

export function exampleContext(example: CheckExample, set: CaseCheck['set']): CheckContext {
  const year = example.year === undefined && set === 'sen2' ? 2025 : (example.year ?? null);
  const census = (of: number): Day => (example.censusDay ? day(example.censusDay) : sen2Year(of)!.censusDay);
  const establishments = (example.establishments ?? []).map((row, i) =>
    rowFrom('establishment', row, { id: `establishment-${i + 1}`, person: null }),
  );
  const { earlier } = example;
  return {
    today: day(example.today ?? `${year ?? 2025}-03-01`),
    collection: year === null ? null : { year, censusDay: census(year), la: example.la ?? LA },
    establishments: new Map(establishments.map((row) => [row.urn ?? '', row])),
    earlier: earlier ? { ...earlier, placedByUrn: new Map(Object.entries(earlier.placedByUrn)) } : null,
    settings: { ...defaultCheckSettings, ...example.settings },
  };
}

export function findInExample(check: CaseCheck, example: CheckExample): CaseFound[] {
  const run = startChecks(exampleContext(example, check.set), [check]);
  const seen = heldFrom(example.held).flatMap((held) => run.see(held));
  return [...seen, ...run.end()].map(({ found }) => found);
}

/** The first row of each finding, as examples name it. */
export function findsInExample(check: CaseCheck, example: CheckExample): string[] {
  return findInExample(check, example)
    .map(({ rows }) => rows[0]?.id ?? 'all')
    .sort();
}
