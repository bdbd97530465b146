// Releases of open statistics: kept whole once for the store, with the lines and lists of neighbours that they brought.

import { sql } from 'kysely';
import type { Issue } from '../clocks/index.ts';
import { day, isoDay } from '../clocks/index.ts';
import type {
  NeighbourLine,
  NeighbourSet,
  PublishedIndicator,
  PublishedLine,
  Release,
  ReleasedLine,
} from '../insight/index.ts';
import { jsonText, storableText } from './json.ts';
import { AlreadyImported } from './papers.ts';
import type { Reader, Write } from './store.ts';

/** What a release says of one of its files: which table it is, how many lines it has and how many were kept. */
export interface ReleaseTable {
  file: string;
  dataset: string;
  title: string;
  rows: number;
  /** of those, lines of everybody: one a place and year */
  headline: number;
  kept: number;
  columns: string[];
}

export interface ReleaseHeader extends Omit<Release, 'key'> {
  bytes: number;
  tables: ReleaseTable[];
  indicators: PublishedIndicator[];
  issues: Issue[];
}

export interface StoredRelease extends Release {
  recordedAt: string;
  bytes: number;
  tables: ReleaseTable[];
  indicators: PublishedIndicator[];
}

/** Lines in one insert. */
const CHUNK = 2_000;

/** Inside the write that keeps it, so that a release is there whole or not at all. Throws AlreadyImported. */
export async function addRelease(
  tx: Write,
  header: ReleaseHeader,
  held: { lines: readonly PublishedLine[]; neighbours: readonly NeighbourLine[] },
): Promise<void> {
  const release = await tx.db
    .insertInto('benchmark_release')
    .values({
      sha256: header.sha256,
      kind: header.kind,
      publisher: storableText(header.publisher),
      title: storableText(header.title),
      file_name: storableText(header.fileName),
      bytes: header.bytes,
      stated_on: isoDay(header.statedOn),
      stated_by: header.statedBy,
      version: header.version,
      recorded_at: tx.at,
      tables: jsonText(header.tables),
      notes: jsonText(header.notes),
      indicators: jsonText(header.indicators),
      issues: jsonText(header.issues),
      area: tx.area,
      change: tx.change,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (!release) throw new AlreadyImported(header.sha256, header.fileName);
  for (let from = 0; from < held.lines.length; from += CHUNK) {
    await sql`
      insert into benchmark_line (release, file, row, dataset, level, place, year, time, breakdown, footnote, cells)
      select ${release.key}, file, row, dataset, level, place, year, time, breakdown, footnote, cells
      from json_to_recordset(${jsonText(held.lines.slice(from, from + CHUNK))}::json) as given (file text, row integer,
        dataset text, level text, place text, year integer, "time" text, breakdown text, footnote text, cells jsonb)`.execute(
      tx.db,
    );
  }
  for (let from = 0; from < held.neighbours.length; from += CHUNK) {
    await sql`
      insert into benchmark_neighbour (release, authority, rank, neighbour, closeness)
      select ${release.key}, authority, rank, neighbour, closeness
      from json_to_recordset(${jsonText(held.neighbours.slice(from, from + CHUNK))}::json) as given (authority text,
        rank integer, neighbour text, closeness text)`.execute(tx.db);
  }
}

/** Newest first, by their own dates. */
export async function releases(reader: Reader): Promise<StoredRelease[]> {
  const rows = await reader.db
    .selectFrom('benchmark_release')
    .select([
      'key',
      'sha256',
      'kind',
      'publisher',
      'title',
      'file_name',
      'bytes',
      'stated_on',
      'stated_by',
      'version',
      'recorded_at',
      'tables',
      'notes',
      'indicators',
    ])
    .orderBy('stated_on', 'desc')
    .orderBy('key', 'desc')
    .execute();
  return rows.map((row) => ({
    key: row.key,
    sha256: row.sha256,
    kind: row.kind as Release['kind'],
    publisher: row.publisher,
    title: row.title,
    fileName: row.file_name,
    bytes: row.bytes,
    statedOn: day(row.stated_on),
    statedBy: row.stated_by as Release['statedBy'],
    version: row.version,
    recordedAt: row.recorded_at,
    tables: row.tables as ReleaseTable[],
    notes: row.notes as Release['notes'],
    indicators: row.indicators as PublishedIndicator[],
  }));
}

export async function releaseOfFile(reader: Reader, sha256: string): Promise<StoredRelease | null> {
  return (await releases(reader)).find((one) => one.sha256 === sha256) ?? null;
}

/** Every release's lines of these tables that are of everybody, all places and years. */
export async function releasedLines(
  reader: Reader,
  datasets: readonly string[],
  known: readonly Release[],
): Promise<ReleasedLine[]> {
  if (datasets.length === 0) return [];
  const byKey = new Map(known.map((release) => [release.key, release]));
  const rows = await reader.db
    .selectFrom('benchmark_line')
    .select(['release', 'file', 'row', 'dataset', 'level', 'place', 'year', 'time', 'breakdown', 'footnote', 'cells'])
    .where('dataset', 'in', [...datasets])
    .where('breakdown', '=', '')
    .orderBy('release')
    .orderBy('file')
    .orderBy('row')
    .execute();
  return rows.flatMap(({ release, level, cells, ...row }) => {
    const of = byKey.get(release);
    return of
      ? [
          {
            ...row,
            level: level as PublishedLine['level'],
            cells: cells as Record<string, string>,
            release: of,
          },
        ]
      : [];
  });
}

/** The lists of neighbours of one authority, the newest version first; of one version the release that came last. */
export async function neighbourSets(
  reader: Reader,
  authority: string,
  known: readonly Release[],
): Promise<NeighbourSet[]> {
  const rows = await reader.db
    .selectFrom('benchmark_neighbour')
    .select(['release', 'authority', 'rank', 'neighbour', 'closeness'])
    .where('authority', '=', authority)
    .orderBy('release', 'desc')
    .orderBy('rank')
    .execute();
  const sets = new Map<string, NeighbourSet>();
  for (const release of known.toSorted((a, b) => b.statedOn - a.statedOn || b.key - a.key)) {
    const neighbours = rows.filter((row) => row.release === release.key).map(({ release: _, ...line }) => line);
    if (release.version === null || neighbours.length === 0 || sets.has(release.version)) continue;
    sets.set(release.version, { release, version: release.version, neighbours });
  }
  return [...sets.values()].sort((a, b) => b.version.localeCompare(a.version));
}
