// What the reading thread is given for case records: the mappings, the made-up numbers' key, the establishments that checks ask for.

import { randomBytes } from 'node:crypto';
import type { Day } from '../../clocks/index.ts';
import { type ExtractMapping, mappingOf, readyMappings } from '../../imports/index.ts';
import { defaultCheckSettings, type Row } from '../../register/index.ts';
import { extractMappings, heldOfNobody, type Store } from '../../store/index.ts';
import type { RecordsWork } from '../import/reading.ts';
import { checkSettings } from '../quality/check-settings.ts';

/** A mapping id that is not known is as good as none: the operation has refused it before. */
export async function recordsWork(
  store: Store | null,
  area: string,
  asked: { save: boolean; mapping: string | null; today: Day },
): Promise<RecordsWork> {
  const mappings = store ? await savedMappings(store, area) : [];
  return {
    mappings,
    mapping: asked.mapping === null ? null : (mappingNamed(mappings, asked.mapping) ?? null),
    digestKey: digestKey(store, asked.save),
    establishments: store ? await establishmentsOf(store, area) : [],
    settings: store ? await checkSettings(store, area, asked.today) : defaultCheckSettings,
  };
}

/** Saved mappings, newest versions. */
export async function savedMappings(store: Store, area: string): Promise<ExtractMapping[]> {
  const saved = await extractMappings(store, area);
  return saved.map(({ contents, version }) => ({ ...(contents as ExtractMapping), version }));
}

/** A saved mapping before a ready-made one of the same id. */
export function mappingNamed(saved: readonly ExtractMapping[], id: string): ExtractMapping | undefined {
  const ready = readyMappings.find((one) => one.id === id);
  return saved.find((one) => one.id === id) ?? (ready && mappingOf(ready));
}

async function establishmentsOf(store: Store, area: string): Promise<Row<'establishment'>[]> {
  return (await heldOfNobody(store, area)).establishment;
}

/** Before there is a key nothing stands to be compared with, so that any will do to look at a file. */
function digestKey(store: Store | null, save: boolean): Uint8Array {
  const key = save ? store?.keyring.findOrMake() : store?.keyring.find();
  if (key === undefined || typeof key === 'string') return randomBytes(32);
  return Buffer.from(key.digest('row', 'numbers of people whose source gives none'));
}
