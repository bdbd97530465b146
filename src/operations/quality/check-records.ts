// Every check over the case records of an area as they stand now, each finding with its place.

import type { Day } from '../../clocks/index.ts';
import { loadsOf, recordCount, type Store } from '../../store/index.ts';
import type { RecordsChecked, SourceTally } from './found.ts';
import type { Inside } from './joined-run.ts';
import { type FindingOfGroup, type KnownRecord, placeFindings } from './places.ts';
import { tallyRows } from './tally.ts';
import { walkRecords } from './walk.ts';

export interface Checking extends Inside {
  store: Store;
  area: string;
  today: Day;
}

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
  const all = await recordCount(store, area);
  progress(0, all);
  const sources = new Map<string, SourceTally>();
  const records = new Map<number, KnownRecord>();
  const found: FindingOfGroup[] = [];
  let people = 0;
  const walked = await walkRecords({
    store,
    area,
    today,
    loads,
    see(held, person) {
      tallyRows(held, sources);
      if (person === null) return;
      people += 1;
      for (const { record, sourceId } of person.records) records.set(record, { person: person.person, sourceId });
    },
    found: (finding, { group, person }) => void found.push({ finding, group, person }),
    progress: (done) => progress(done, all),
    isStopped,
  });
  if (walked === null) return null;
  const { findings, notBrought } = await placeFindings(store, area, { loads, records, found });
  const rows = [...sources.values()].reduce((sum, one) => sum + one.rows, 0);
  return { ...walked, change, today, people, rows, findings, notBrought, sources };
}
