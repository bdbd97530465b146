// The checks over case records as they stand, or stood: people go by one at a time, and other work has its turn in between.

import { setImmediate } from 'node:timers/promises';
import type { Day } from '../../clocks/index.ts';
import {
  type CaseFinding,
  type CheckRun,
  caseChecks,
  establishmentsByUrn,
  startChecks,
  type TableId,
} from '../../register/index.ts';
import {
  type HeldPerson,
  heldOf,
  heldOfNobody,
  type Store,
  type StoredHeld,
  type StoredLoad,
} from '../../store/index.ts';
import { checkSettings } from './check-settings.ts';
import { type RowGroup, rowGroups, splitHeld } from './groups.ts';

export interface Walk {
  store: Store;
  area: string;
  /** nothing is judged by a later day */
  today: Day;
  /** ISO instant; left out: as known now */
  asKnownAt?: string;
  /** those that had come by then, in order */
  loads: readonly StoredLoad[];
  /** everybody's rows, and those of nobody, before they are checked */
  see?(held: StoredHeld, person: HeldPerson | null): void;
  /** `held` is null for what is found over all of them */
  found(finding: CaseFinding, of: { group: RowGroup; held: StoredHeld | null; person: number | null }): void;
  /** how many records of people have gone by */
  progress(records: number): void;
  /** asked now and then: nobody waits for it any more */
  isStopped(): boolean;
}

/** So many people between two breaths: some milliseconds. */
const AT_ONCE = 200;

export interface Walked {
  /** by check, how many rows went by of the table it looks at first */
  looked: Record<string, number>;
  /** case records are judged by this day */
  judgedOn: Day;
}

/** Null when it was stopped. */
export async function walkRecords(of: Walk): Promise<Walked | null> {
  const { store, area, asKnownAt } = of;
  const asked = asKnownAt === undefined ? {} : { asKnownAt };
  const nobody = await heldOfNobody(store, area, asked);
  const runs = await startRuns(of, await rowGroups(store, area, of.loads, of.today), nobody);
  const groups = [...runs.keys()];
  const check = (held: StoredHeld, person: HeldPerson | null) => {
    of.see?.(held, person);
    for (const [group, rows] of splitHeld(held, groups))
      for (const finding of runs.get(group)!.see(rows))
        of.found(finding, { group, held, person: person?.person ?? null });
  };
  check(nobody, null);
  let [people, records] = [0, 0];
  for await (const person of heldOf(store, area, asked)) {
    check(person.held, person);
    people += 1;
    records += person.records.length;
    if (people % AT_ONCE !== 0) continue;
    of.progress(records);
    await setImmediate();
    if (of.isStopped()) return null;
  }
  for (const [group, run] of runs)
    for (const finding of run.end()) of.found(finding, { group, held: null, person: null });
  return { looked: lookedAt(runs.values()), judgedOn: groups.at(-1)!.judgedOn };
}

/** A check whose rows nobody brings is not run: it would find them missing everywhere. */
async function startRuns(
  { store, area, today }: Walk,
  groups: readonly RowGroup[],
  { establishment }: StoredHeld,
): Promise<Map<RowGroup, CheckRun>> {
  const settings = await checkSettings(store, area, today);
  const establishments = establishmentsByUrn(establishment);
  return new Map(
    groups.map((group) => {
      const { collection, earlier, tables, judgedOn } = group;
      const checks = caseChecks.filter(({ fields }) => tables.has(fields[0]!.split('.')[0] as TableId));
      return [group, startChecks({ today: judgedOn, collection, earlier, establishments, settings }, checks)];
    }),
  );
}

function lookedAt(runs: Iterable<CheckRun>): Record<string, number> {
  const looked: Record<string, number> = {};
  for (const run of runs)
    for (const [check, rows] of Object.entries(run.looked())) looked[check] = (looked[check] ?? 0) + rows;
  return looked;
}
