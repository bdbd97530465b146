// Papers in: staged in short pieces that no reader sees, then committed whole by one small write, or never.

import { type QueryResult, type RawBuilder, sql } from 'kysely';
import { isoDay } from '../clocks/index.ts';
import type { LocalMeasure } from '../measures/index.ts';
import { jsonText, storableText } from './json.ts';
import { saveLocalMeasure } from './local-measures.ts';
import { type Mapping, saveMapping } from './mappings.ts';
import type { PaperHeader, PaperKey, StagedRow, StagedStatement } from './paper-shapes.ts';
import type { Reader, Store, Write } from './store.ts';
import { setTarget, type TargetToSet } from './targets.ts';
import { alreadyImportedSentence } from './wording.ts';

/** Rows in one insert: some tens of milliseconds, between which others have their turn. */
const CHUNK = 2_000;

/** The same file was committed before; thrown inside a write, it undoes that write. */
export class AlreadyImported extends Error {
  readonly paper: string;

  constructor(paper: string, fileName: string) {
    super(alreadyImportedSentence(fileName));
    this.name = 'AlreadyImported';
    this.paper = paper;
  }
}

export async function isImported(reader: Reader, area: string, sha256: string): Promise<boolean> {
  const found = await reader.db
    .selectFrom('paper')
    .select('key')
    .where('area', '=', area)
    .where('sha256', '=', sha256)
    .where('change', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** Begins a paper. Each staging has its own key, so that two of the same file never mix; only one of them can be committed. */
export async function stagePaper(store: Store, header: PaperHeader): Promise<PaperKey> {
  const { key } = await store.db
    .insertInto('paper')
    .values({
      area: header.area,
      sha256: header.id,
      file_name: storableText(header.fileName),
      format: header.format,
      title: header.title === null ? null : storableText(header.title),
      stated_on: isoDay(header.statedOn),
      stated_by: header.statedBy,
      stated_time: header.sent?.statedTime ?? '',
      data_source: header.sent?.dataSource ?? null,
      typed_by: header.sent?.typedBy ? storableText(header.sent.typedBy) : null,
      recorded_at: store.now().toISOString(),
      bytes: header.bytes,
      issues: jsonText(header.issues),
      texts: jsonText(header.texts),
      empty_sections: jsonText(header.emptySections),
      counts: jsonText(header.counts),
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  return { area: header.area, key };
}

const ROW_COLUMNS =
  sql.raw(`row_order, section, label, ref, under, sheet, row, column_letter, tile, unit, required_direction,
  has_required_direction, frequency, trend, notes, measure, match_how, match_confidence`);

const ROW_TYPES = sql.raw(`row_order integer, section text, label text, ref text, under text, sheet text, row integer,
  column_letter text, tile boolean, unit text, required_direction text, has_required_direction boolean, frequency text,
  trend text, notes text, measure text, match_how text, match_confidence numeric`);

export async function stageRows(store: Store, paper: PaperKey, rows: readonly StagedRow[]): Promise<void> {
  for (const chunk of chunksOf(rows)) {
    const given = jsonText(
      chunk.map(({ order, place, polarity, matchHow, matchConfidence, ...row }) => ({
        ...row,
        row_order: order,
        sheet: place.sheet,
        row: place.row,
        column_letter: place.column,
        required_direction: polarity ?? null,
        has_required_direction: polarity !== undefined,
        match_how: matchHow,
        match_confidence: matchConfidence,
      })),
    );
    const { numAffectedRows } = await stagedBy(
      store,
      sql`
      insert into paper_row (area, paper, ${ROW_COLUMNS})
      select paper.area, paper.key, ${ROW_COLUMNS}
      from paper cross join json_to_recordset(${given}::json) as given (${ROW_TYPES})
      where paper.area = ${paper.area} and paper.key = ${paper.key} and paper.change is null`,
    );
    refuseUnless(numAffectedRows === BigInt(chunk.length));
  }
}

const STATEMENT_COLUMNS =
  sql.raw(`row_order, seq, kind, measure, period, prior_year, value, numerator, denominator, decimals,
  status, due_on, arrow, note, printed, sheet, row, column_letter`);

const STATEMENT_TYPES =
  sql.raw(`row_order integer, seq integer, kind text, measure text, period text, prior_year boolean,
  value numeric, numerator numeric, denominator numeric, decimals integer, status text, due_on date, arrow text, note text,
  printed text, sheet text, row integer, column_letter text`);

export async function stageStatements(
  store: Store,
  paper: PaperKey,
  statements: readonly StagedStatement[],
): Promise<void> {
  for (const chunk of chunksOf(statements)) {
    const given = jsonText(
      chunk.map(({ order, place, priorYear, dueOn, ...statement }) => ({
        ...statement,
        row_order: order,
        prior_year: priorYear,
        due_on: dueOn === null ? null : isoDay(dueOn),
        sheet: place.sheet,
        row: place.row,
        column_letter: place.column,
      })),
    );
    const { numAffectedRows } = await stagedBy(
      store,
      sql`
      insert into statement (area, paper, ${STATEMENT_COLUMNS})
      select paper.area, paper.key, ${STATEMENT_COLUMNS}
      from paper cross join json_to_recordset(${given}::json) as given (${STATEMENT_TYPES})
      where paper.area = ${paper.area} and paper.key = ${paper.key} and paper.change is null`,
    );
    refuseUnless(numAffectedRows === BigInt(chunk.length));
  }
}

/**
 * What is staged need not reach the disk at once: the write that commits the paper waits for the disk, and with it for
 * everything that was written before. Without this each piece would wait for the disk by itself.
 */
function stagedBy(store: Store, insert: RawBuilder<unknown>): Promise<QueryResult<unknown>> {
  return store.transaction(async (tx) => {
    await sql`set local synchronous_commit = off`.execute(tx.db);
    return insert.execute(tx.db);
  });
}

function* chunksOf<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += CHUNK) yield all.slice(from, from + CHUNK);
}

function refuseUnless(isStillStaged: boolean): void {
  if (!isStillStaged) throw new Error('rows can be added only while their paper is staged');
}

/** Makes the paper part of the store, and with it what was decided on the way. Throws AlreadyImported. */
export async function commitPaper(
  tx: Write,
  paper: PaperKey,
  decided: { mappings?: Mapping[]; localMeasures?: LocalMeasure[]; targets?: TargetToSet[] } = {},
): Promise<void> {
  const staged = await tx.db
    .selectFrom('paper')
    .select(['sha256', 'file_name'])
    .where('area', '=', tx.area)
    .where('key', '=', paper.key)
    .where('change', 'is', null)
    .executeTakeFirst();
  if (!staged) throw new Error(`no paper is staged under ${tx.area} ${paper.key}`);
  if (await isImported(tx, tx.area, staged.sha256)) throw new AlreadyImported(staged.sha256, staged.file_name);
  await tx.db
    .updateTable('paper')
    .set({ change: tx.change, recorded_at: tx.at })
    .where('area', '=', tx.area)
    .where('key', '=', paper.key)
    .execute();
  for (const measure of decided.localMeasures ?? []) await saveLocalMeasure(tx, measure);
  for (const mapping of decided.mappings ?? []) await saveMapping(tx, mapping);
  for (const target of decided.targets ?? []) await setTarget(tx, target);
}

/**
 * Removes what was staged and never committed, in short pieces: one paper when it is named, else every leftover of a process
 * that ended. On a server others may be staging at this moment, so there only what has lain for an hour is a leftover.
 */
export async function discardStaged(store: Store, only?: PaperKey): Promise<number> {
  let query = store.db.selectFrom('paper').select(['area', 'key']).where('change', 'is', null);
  if (only) query = query.where('area', '=', only.area).where('key', '=', only.key);
  else if (store.engine === 'server') query = query.where('staged_at', '<', sql<string>`now() - interval '1 hour'`);
  const leftovers = await query.execute();
  for (const { area, key } of leftovers) {
    for (const table of [sql.table('statement'), sql.table('paper_row')]) {
      for (let removed = -1n; removed !== 0n; ) {
        const { numAffectedRows } = await sql`
          delete from ${table} where ctid = any (array(
            select ctid from ${table} where area = ${area} and paper = ${key} limit ${CHUNK}))`.execute(store.db);
        removed = numAffectedRows ?? 0n;
      }
    }
    await store.db
      .deleteFrom('paper')
      .where('area', '=', area)
      .where('key', '=', key)
      .where('change', 'is', null)
      .execute();
  }
  return leftovers.length;
}
