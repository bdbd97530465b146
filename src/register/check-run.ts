// Checks run over case records: people go by one at a time, and what is found comes as it is found.

import type { CaseCheck, CaseFound, CheckContext } from './check.ts';
import { NOTHING } from './check-rows.ts';
import { caseChecks } from './checks/index.ts';
import { digest } from './digest.ts';
import { type Held, type TableId, tableIds } from './record.ts';

export interface CaseFinding {
  check: CaseCheck;
  found: CaseFound;
  /** the same while the same rows and facts stand: an explanation given once holds until one of them changes */
  key: string;
}

export interface CheckRun {
  /** what is found in one person's rows; the rows of no person go by as one more */
  see(held: Held): CaseFinding[];
  /** what is found over all of them; asked once, after the last */
  end(): CaseFinding[];
  /** by check, how many rows have gone by of the table it looks at first; a check that does not hold for this year is not there */
  looked(): Record<string, number>;
}

export function startChecks(ctx: CheckContext, checks: readonly CaseCheck[] = caseChecks): CheckRun {
  const held = checks.filter((check) => holdsFor(check, ctx.collection?.year ?? null));
  const finders = held.flatMap((check) =>
    check.find ? [{ check, find: check.find, tables: bitsOf(tablesOf(check)) }] : [],
  );
  const watchers = held.flatMap((check) => (check.watch ? [{ check, watcher: check.watch(ctx) }] : []));
  const counts = new Array<number>(tableIds.length).fill(0);
  return {
    see(one) {
      // Most people have rows of few tables, and most checks judge rows that they do not have.
      let [first, second] = [0, 0];
      for (let i = 0; i < tableIds.length; i++) {
        const count = one[tableIds[i]!].length;
        if (count === 0) continue;
        counts[i]! += count;
        if (i < 32) first |= 1 << i;
        else second |= 1 << (i - 32);
      }
      const findings: CaseFinding[] = [];
      for (const { check, find, tables } of finders) {
        if ((tables[0] & first) === 0 && (tables[1] & second) === 0) continue;
        const found = find(one, ctx);
        if (found !== NOTHING && found.length > 0) findings.push(...named(check, found, personOf(one)));
      }
      for (const { watcher } of watchers) watcher.see(one);
      return findings;
    },
    end: () => watchers.flatMap(({ check, watcher }) => named(check, watcher.end(), '')),
    looked: () => Object.fromEntries(held.map((check) => [check.id, counts[tableIds.indexOf(firstTable(check))]!])),
  };
}

/** All at once, for lists that fit in memory. */
export function checkHeld(
  people: Iterable<Held>,
  ctx: CheckContext,
  checks: readonly CaseCheck[] = caseChecks,
): { findings: CaseFinding[]; looked: Record<string, number> } {
  const run = startChecks(ctx, checks);
  const findings: CaseFinding[] = [];
  for (const held of people) findings.push(...run.see(held));
  findings.push(...run.end());
  return { findings, looked: run.looked() };
}

function holdsFor({ years }: CaseCheck, year: number | null): boolean {
  if (years === undefined || year === null) return true;
  return (years.from ?? year) <= year && year <= (years.to ?? year);
}

function firstTable(check: CaseCheck): TableId {
  return tablesOf(check)[0]!;
}

/** Whose fields it judges: where somebody has no row of any of them, it can find nothing. */
function tablesOf(check: CaseCheck): TableId[] {
  return [...new Set(check.fields.map((field) => field.split('.')[0] as TableId))];
}

function personOf(held: Held): string {
  for (const id of tableIds) if (held[id].length > 0) return held[id][0]!.person ?? '';
  return '';
}

/** Two findings of one check and person may say the same: the later gets a number. */
function named(check: CaseCheck, found: readonly CaseFound[], person: string): CaseFinding[] {
  const times = new Map<string, number>();
  return found.map((one) => {
    const key = keyOf(check, one, person);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { check, found: one, key: time === 1 ? key : `${key}-${time}` };
  });
}

function keyOf(check: CaseCheck, found: CaseFound, person: string): string {
  const { asAt: _judgedBy, ...facts } = found.facts;
  const rows = found.rows.map(({ table, id }) => [table, id]);
  return `${check.id}:${digest(JSON.stringify([person, rows, found.field ?? '', facts]))}`;
}

/** Tables as bits, the first 32 and the rest: asked of every check for every person. */
function bitsOf(tables: readonly TableId[]): [first: number, rest: number] {
  const bits: [number, number] = [0, 0];
  for (const table of tables) {
    const at = tableIds.indexOf(table);
    bits[at < 32 ? 0 : 1] |= 1 << (at % 32);
  }
  return bits;
}
