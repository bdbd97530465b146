// What was done about a figure that had not come: who was asked, when, and in which words. Nothing is ever taken back.

import { type Day, day, isoDay, type Period } from '../clocks/index.ts';
import { storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface Chaser {
  dataSource: string;
  period: Period;
  kind: 'chased' | 'escalated';
  doneOn: Day;
  /** the message as it was sent */
  words: string;
  doneBy: string;
}

/** Oldest first. */
export async function chasers(reader: Reader, area: string): Promise<(Chaser & { change: number })[]> {
  const rows = await reader.db
    .selectFrom('chaser')
    .selectAll()
    .where('area', '=', area)
    .orderBy('done_on')
    .orderBy('change')
    .execute();
  return rows.map((row) => ({
    dataSource: row.data_source,
    period: row.period,
    kind: row.kind as Chaser['kind'],
    doneOn: day(row.done_on),
    words: row.words,
    doneBy: row.done_by,
    change: row.change,
  }));
}

export async function addChaser(tx: Write, chaser: Chaser): Promise<void> {
  await tx.db
    .insertInto('chaser')
    .values({
      area: tx.area,
      data_source: storableText(chaser.dataSource),
      period: chaser.period,
      kind: chaser.kind,
      done_on: isoDay(chaser.doneOn),
      words: storableText(chaser.words),
      done_by: storableText(chaser.doneBy),
      change: tx.change,
    })
    .execute();
}
