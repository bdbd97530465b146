// What a load found out about people, as it stands in the links that its own change made.

import { sql } from 'kysely';
import type { Reader } from './store.ts';

export interface PeopleFoundIn {
  /** records that the source had never named, of people whom no other source knew */
  new: number;
  /** records that became one with a person of another source without asking */
  matched: number;
}

export async function peopleFoundIn(reader: Reader, area: string, change: number): Promise<PeopleFoundIn> {
  const { rows } = await sql<PeopleFoundIn>`
    select count(*) filter (where how = 'new')::integer as new, count(*) filter (where how <> 'new')::integer as matched
    from register.person_link where area = ${area} and change = ${change} and decided_by is null`.execute(reader.db);
  return rows[0] ?? { new: 0, matched: 0 };
}
