// Signed switches: which source a KPI's figures are taken from, since when, by whom. Nothing is overwritten or taken away.

import { type Day, day, isoDay, type Period } from '../clocks/index.ts';
import { jsonText, storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface MeasureSource {
  measure: string;
  from: Period;
  source: 'computed' | 'returned' | 'typed' | 'published';
  seam: 'break' | 're-base';
  signedBy: string;
  signedAs: 'owner' | 'performance';
  signedOn: Day;
  why: string | null;
  /** the parallel run as it stood, plain data */
  run: unknown;
}

export interface StoredMeasureSource extends MeasureSource {
  recordedAt: string;
  change: number;
}

/** Every signature, in the order they were given. */
export async function measureSources(reader: Reader, area: string): Promise<StoredMeasureSource[]> {
  const rows = await reader.db
    .selectFrom('measure_source')
    .selectAll()
    .where('area', '=', area)
    .orderBy('change')
    .orderBy('measure')
    .orderBy('from_period')
    .execute();
  return rows.map((row) => ({
    measure: row.measure,
    from: row.from_period,
    source: row.source as MeasureSource['source'],
    seam: row.seam as MeasureSource['seam'],
    signedBy: row.signed_by,
    signedAs: row.signed_as as MeasureSource['signedAs'],
    signedOn: day(row.signed_on),
    why: row.why,
    run: row.run,
    recordedAt: row.recorded_at,
    change: row.change,
  }));
}

export async function signMeasureSource(tx: Write, signed: MeasureSource): Promise<void> {
  await tx.db
    .insertInto('measure_source')
    .values({
      area: tx.area,
      measure: signed.measure,
      from_period: signed.from,
      source: signed.source,
      seam: signed.seam,
      signed_by: storableText(signed.signedBy),
      signed_as: signed.signedAs,
      signed_on: isoDay(signed.signedOn),
      why: signed.why === null ? null : storableText(signed.why),
      run: jsonText(signed.run),
      recorded_at: tx.at,
      change: tx.change,
    })
    .execute();
}
