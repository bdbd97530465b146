// Targets and tolerances, each with the days it holds for and the day from which it was known.

import { type Day, day, isoDay } from '../clocks/index.ts';
import type { Reader, Write } from './store.ts';

export interface TargetToSet {
  measure: string;
  validFrom: Day;
  /** first day on which it no longer holds; null while none is set */
  validTo: Day | null;
  /** null takes the target away */
  value: number | null;
  tolerance: number | null;
  /** id of the paper that prints it; null when it was typed */
  statedIn: string | null;
  knownFrom: Day;
}

export interface StoredTarget extends TargetToSet {
  change: number;
}

/** Every version, oldest first: for one measure and first day the last one stands. */
export async function targets(reader: Reader, area: string): Promise<StoredTarget[]> {
  const rows = await reader.db
    .selectFrom('target')
    .select(['measure', 'valid_from', 'valid_to', 'value', 'tolerance', 'stated_in', 'known_from', 'change'])
    .where('area', '=', area)
    .orderBy('measure')
    .orderBy('valid_from')
    .orderBy('known_from')
    .orderBy('change')
    .execute();
  return rows.map((row) => ({
    measure: row.measure,
    validFrom: day(row.valid_from),
    validTo: row.valid_to === null ? null : day(row.valid_to),
    value: row.value,
    tolerance: row.tolerance,
    statedIn: row.stated_in,
    knownFrom: day(row.known_from),
    change: row.change,
  }));
}

/** Set twice in one change, the later stands. */
export async function setTarget(tx: Write, target: TargetToSet): Promise<void> {
  const stands = {
    valid_to: target.validTo === null ? null : isoDay(target.validTo),
    value: target.value,
    tolerance: target.tolerance,
    stated_in: target.statedIn,
  };
  await tx.db
    .insertInto('target')
    .values({
      area: tx.area,
      measure: target.measure,
      valid_from: isoDay(target.validFrom),
      known_from: isoDay(target.knownFrom),
      change: tx.change,
      ...stands,
    })
    .onConflict((same) => same.columns(['area', 'measure', 'valid_from', 'known_from', 'change']).doUpdateSet(stands))
    .execute();
}
