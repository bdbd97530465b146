// Numbers for the people of a load: those that their source named before keep theirs, others get the next.

import { sql } from 'kysely';
import type { RegisterRow } from '../register/index.ts';
import { storableId } from './json.ts';
import type { Reader } from './store.ts';

export interface PeopleOfLoad {
  /** Gives every person of the rows a number; nothing is written until the load is committed. */
  number(reader: Reader, rows: readonly RegisterRow[]): Promise<void>;
  recordOf(sourceId: string | null): number | null;
  /** those whom the source had never named: its number → ours */
  readonly fresh: ReadonlyMap<string, number>;
}

export async function peopleOfLoad(reader: Reader, area: string, source: string): Promise<PeopleOfLoad> {
  const rows = await reader.db
    .selectFrom('register.person_record')
    .select(['record', 'source_id'])
    .where('area', '=', area)
    .where('source', '=', source)
    .execute();
  const known = new Map(rows.map(({ source_id, record }) => [source_id, record]));
  const fresh = new Map<string, number>();
  return {
    fresh,
    recordOf: (sourceId) => (sourceId === null ? null : (known.get(storableId(sourceId)) ?? null)),
    async number(asking, given) {
      const unknown = new Set<string>();
      for (const { person } of given) {
        if (person === null) continue;
        const sourceId = storableId(person);
        if (!known.has(sourceId)) unknown.add(sourceId);
      }
      if (unknown.size === 0) return;
      const { rows: numbers } = await sql<{ n: number }>`
        select nextval('register.person_number')::integer as n from generate_series(1, ${sql.lit(unknown.size)})`.execute(
        asking.db,
      );
      for (const [i, sourceId] of [...unknown].entries()) {
        known.set(sourceId, numbers[i]!.n);
        fresh.set(sourceId, numbers[i]!.n);
      }
    },
  };
}
