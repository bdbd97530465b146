// What was answered about pairs of records: the newest answer of each, so that it can be looked at and taken back.

import { sql } from 'kysely';
import type { Reader } from './store.ts';

export interface PersonAnswer {
  record: number;
  other: number;
  same: boolean;
  decidedBy: string;
  decidedAt: string;
  change: number;
}

/** Newest first. */
export async function personAnswers(reader: Reader, area: string): Promise<PersonAnswer[]> {
  const { rows } = await sql<PersonAnswer>`
    select record, other, same, decided_by as "decidedBy", decided_at as "decidedAt", change
    from (
      select distinct on (record, other) * from register.person_answer
      where area = ${area} order by record, other, change desc
    ) as newest order by change desc, record, other`.execute(reader.db);
  return rows;
}
