// Every check over the case records of an area as they stand; other work has its turn in between.

import { setImmediate } from 'node:timers/promises';
import type { Day } from '../../clocks/index.ts';
import { type CheckRun, caseChecks, startChecks, type TableId } from '../../register/index.ts';
import { heldOf, heldOfNobody, loadsOf, recordCount, type Store, type StoredHeld } from '../../store/index.ts';
import { checkSettings } from './check-settings.ts';
import type { RecordsChecked, SourceTally } from './found.ts';
import { type RowGroup, rowGroups, splitHeld } from './groups.ts';
import { type FindingOfGroup, type KnownRecord, placeFindings } from './places.ts';
import { tallyRows } from './tally.ts';

export interface Checking {
  store: Store;
  area: string;
  today: Day;
  progress(done: number, of: number): void;
  /** asked now and then: nobody waits for it any more */
  isStopped(): boolean;
}

/** So many people between two breaths: some milliseconds. */
const AT_ONCE = 200;

/** Null when it was stopped. */
export async function checkRecords({
  store,
  area,
  today,
  progress,
  isStopped,
}: Checking): Promise<RecordsChecked | null> {
  const change = await store.change(area);
  const loads = await loadsOf(store, area);
  const nobody = await heldOfNobody(store, area);
  const runs = await startRuns(store, area, today, await rowGroups(store, area, loads), nobody);
  const groups = [...runs.keys()];
  const all = await recordCount(store, area);
  const sources = new Map<string, SourceTally>();
  const records = new Map<number, KnownRecord>();
  const found: FindingOfGroup[] = [];
  const see = (held: StoredHeld, person: number | null) => {
    tallyRows(held, sources);
    for (const [group, rows] of splitHeld(held, groups))
      for (const finding of runs.get(group)!.see(rows)) found.push({ finding, group, person });
  };
  see(nobody, null);
  let people = 0;
  for await (const { person, records: theirs, held } of heldOf(store, area)) {
    for (const { record, sourceId } of theirs) records.set(record, { person, sourceId });
    see(held, person);
    people += 1;
    if (people % AT_ONCE !== 0) continue;
    progress(records.size, all);
    await setImmediate();
    if (isStopped()) return null;
  }
  for (const [group, run] of runs) for (const finding of run.end()) found.push({ finding, group, person: null });
  const { findings, notBrought } = await placeFindings(store, area, { loads, records, found });
  const rows = [...sources.values()].reduce((sum, one) => sum + one.rows, 0);
  return { change, today, people, rows, looked: lookedAt(runs.values()), findings, notBrought, sources };
}

async function startRuns(
  store: Store,
  area: string,
  today: Day,
  groups: readonly RowGroup[],
  { establishment }: StoredHeld,
): Promise<Map<RowGroup, CheckRun>> {
  const settings = await checkSettings(store, area, today);
  const establishments = new Map(establishment.flatMap((row) => (row.urn ? [[row.urn, row] as const] : [])));
  return new Map(
    groups.map((group) => {
      const { collection, earlier, tables } = group;
      const checks = caseChecks.filter(({ fields }) => tables.has(fields[0]!.split('.')[0] as TableId));
      return [group, startChecks({ today, collection, earlier, establishments, settings }, checks)];
    }),
  );
}

function lookedAt(runs: Iterable<CheckRun>): Record<string, number> {
  const looked: Record<string, number> = {};
  for (const run of runs)
    for (const [check, rows] of Object.entries(run.looked())) looked[check] = (looked[check] ?? 0) + rows;
  return looked;
}
