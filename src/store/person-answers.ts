// What was answered about pairs of records: the newest answer of each, to be looked at and taken back.

import { sql } from 'kysely';
import { addLinks } from './people.ts';
import type { Reader, Write } from './store.ts';

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

/**
 * Takes back that two records are one person's: whatever was moved by that answer goes back to whose it was before, and
 * the two are not joined again unasked. False when something else has been said of them since; nothing is changed then.
 */
export async function partAnswered(
  tx: Write,
  { record, other, decidedBy }: { record: number; other: number; decidedBy: string },
): Promise<boolean> {
  const [low, high] = [Math.min(record, other), Math.max(record, other)];
  const standing = (await personAnswers(tx, tx.area)).find((one) => one.record === low && one.other === high);
  if (!standing?.same) return false;
  const { rows: moved } = await sql<{ record: number; person: number }>`
    select record, before as person
    from (
      select distinct on (record) record, how, change, lag(person) over (partition by record order by seq) as before
      from register.person_link where area = ${tx.area} order by record, seq desc
    ) as newest
    where change = ${standing.change} and how = 'decided' and before is not null`.execute(tx.db);
  if (!moved.some((one) => one.record === low || one.record === high)) return false;
  const answer = { same: false, decided_by: decidedBy, decided_at: tx.at };
  await tx.db
    .insertInto('register.person_answer')
    .values({ area: tx.area, record: low, other: high, change: tx.change, ...answer })
    .execute();
  await addLinks(
    tx,
    moved.map((one) => ({ ...one, how: 'merge undone', confidence: 1, decidedBy })),
  );
  return true;
}
