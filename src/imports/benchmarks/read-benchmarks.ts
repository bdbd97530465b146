// A file of published statistics: recognised by its first lines, and read whole into one release, or refused with the reasons.

import { type Day, type Issue, isoDay } from '../../clocks/index.ts';
import type { NeighbourLine, PublishedIndicator, PublishedLine, Release } from '../../insight/index.ts';
import type { ReleaseTable } from '../../store/index.ts';
import { issue } from '../issues.ts';
import { delimiterOf } from '../read/delimiter.ts';
import { decodeText } from '../read/encoding.ts';
import { defaultLimits, Refusal } from '../read/limits.ts';
import { readGrid } from '../read/read-grid.ts';
import { recognise } from '../read/recognise.ts';
import { delimitedLines } from '../records/delimited-lines.ts';
import type { BenchmarkFormat, ReadTable, TableRow } from './benchmark-format.ts';
import eesTable from './ees-table.ts';
import laitDictionary from './lait-dictionary.ts';
import laitLong from './lait-long.ts';
import neighbourLists from './neighbour-lists.ts';
import {
  bareName,
  beginningOf,
  bytesOf,
  guidanceIn,
  MOST_OF_A_PART,
  openZip,
  packedOn,
  readGuidance,
  tablesIn,
} from './release-zip.ts';
import tribunalTable from './tribunal-table.ts';

const benchmarkFormats: readonly BenchmarkFormat[] = [
  eesTable,
  laitLong,
  laitDictionary,
  neighbourLists,
  tribunalTable,
];

export interface BenchmarkFile {
  name: string;
  bytes: Uint8Array;
}

export interface BenchmarkHead extends Omit<Release, 'key' | 'sha256' | 'fileName'> {
  format: string;
  tables: ReleaseTable[];
  indicators: PublishedIndicator[];
}

export interface ReadBenchmarks {
  /** null when nothing of it can be kept */
  head: BenchmarkHead | null;
  lines: PublishedLine[];
  neighbours: NeighbourLine[];
  issues: Issue[];
}

export interface BenchmarksAsked {
  arrivedOn: Day;
  /** its date, when whoever brings it says so */
  toldDate?: Day;
}

/** Letters that tell what a text is. */
const BEGINNING = 16_384;
const FIRST_ROWS = 12;

const isZip = ({ bytes }: BenchmarkFile) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Whether the file is published statistics, by its beginning alone. A file that cannot be opened is left to those who say why. */
export async function isBenchmarks(file: BenchmarkFile): Promise<boolean> {
  if (!isZip(file)) {
    if (file.bytes.length > defaultLimits.maxBytes || recognise(file.bytes).kind !== 'text') return false;
    return formatOfText(file.name, file.bytes.subarray(0, BEGINNING)) !== null;
  }
  try {
    const archive = openZip(file);
    if (archive.find('xl/workbook.xml')) return await isNeighbourWorkbook(archive);
    for (const part of tablesIn(archive)) {
      if (formatOfText(bareName(part), await beginningOf(archive, part)) !== null) return true;
    }
    return false;
  } catch {
    return false;
  }
}

/** The sheet of ten neighbours is known by its headings, which stand among the workbook's texts or on the sheet itself. */
async function isNeighbourWorkbook(archive: ReturnType<typeof openZip>): Promise<boolean> {
  for (const name of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
    const part = archive.find(name);
    const text = part ? new TextDecoder().decode(await beginningOf(archive, part)) : '';
    if (/>\s*SN1\s*</.test(text) && />\s*SN10\s*</.test(text)) return true;
  }
  return false;
}

function formatOfText(name: string, beginning: Uint8Array): BenchmarkFormat | null {
  const { text } = decodeText(beginning, name);
  const first: TableRow[] = [];
  for (const row of delimitedLines(text, delimiterOf(text, name) ?? ',', 0, 1)) {
    if (row.texts.some((one) => one.trim() !== '')) first.push(row);
    if (first.length === FIRST_ROWS) break;
  }
  return benchmarkFormats.find((format) => format.recognise(first)) ?? null;
}

export async function readBenchmarks(file: BenchmarkFile, asked: BenchmarksAsked): Promise<ReadBenchmarks> {
  const { bytes, name } = file;
  const limit = defaultLimits.maxBytes;
  if (bytes.length > limit)
    return refused([issue('limit-bytes', 'stops', { file: name }, { bytes: bytes.length, limit })]);
  try {
    if (!isZip(file)) return released(file, [readText(name, bytes)], asked, {});
    const archive = openZip(file);
    archive.refuseIfTooBig();
    if (archive.find('xl/workbook.xml')) return released(file, [await readWorkbook(file)], asked, {});
    const parts = tablesIn(archive);
    const read: ReadTable[] = [];
    for (const part of parts) {
      const table = await bytesOf(archive, part);
      const facts = { part: bareName(part), limit: MOST_OF_A_PART };
      if (table === null) return refused([issue('benchmarks-part-too-big', 'stops', { file: name }, facts)]);
      // What goes with a release may be any table: only those that are known are read.
      if (formatOfText(bareName(part), table.subarray(0, BEGINNING))) read.push(readText(bareName(part), table));
    }
    const [guide] = guidanceIn(archive);
    const words = guide ? await bytesOf(archive, guide) : null;
    const guidance = words ? readGuidance(decodeText(words, bareName(guide!)).text) : {};
    return released(file, eachTableOnce(read), asked, { ...guidance, packedOn: packedOn(parts, asked.arrivedOn) });
  } catch (error) {
    if (error instanceof Refusal) return refused([error.issue]);
    const reason = error instanceof Error ? error.message : String(error);
    return refused([issue('file-not-readable', 'stops', { file: name }, { kind: 'a zip file', reason })]);
  }
}

/** Two copies of one table in a release are no two tables: the first stands, and the other is said. */
function eachTableOnce(read: readonly ReadTable[]): ReadTable[] {
  const first = new Map<string, string>();
  return read.map((one): ReadTable => {
    const [table] = one.tables;
    const other = table && one.lines.length > 0 ? first.get(table.dataset) : undefined;
    if (table && other === undefined) first.set(table.dataset, table.file);
    if (!table || other === undefined) return one;
    const twice = issue('benchmarks-table-twice', 'warns', { file: table.file }, { part: table.file, other });
    return { ...one, lines: [], tables: [{ ...table, kept: 0, headline: 0 }], issues: [...one.issues, twice] };
  });
}

const refused = (issues: Issue[]): ReadBenchmarks => ({ head: null, lines: [], neighbours: [], issues });

function readText(name: string, bytes: Uint8Array): ReadTable {
  const { text, issues } = decodeText(bytes, name);
  const format = formatOfText(name, bytes.subarray(0, BEGINNING)) ?? eesTable;
  const read = format.read({ name, rows: delimitedLines(text, delimiterOf(text, name) ?? ',', 0, 1) });
  return { ...read, issues: [...issues, ...read.issues] };
}

async function readWorkbook(file: BenchmarkFile): Promise<ReadTable> {
  const { grid, issues } = await readGrid(file);
  const rows = (grid?.sheets ?? []).flatMap((sheet) =>
    sheet.rows.map(({ row, cells }) => ({ row, texts: cells.map(({ text }) => text) })),
  );
  const read = neighbourLists.read({ name: file.name, rows });
  return { ...read, issues: [...issues, ...read.issues] };
}

interface Around {
  title?: string | null;
  notes?: Release['notes'];
  packedOn?: Day | null;
}

function released(
  file: BenchmarkFile,
  read: readonly ReadTable[],
  asked: BenchmarksAsked,
  around: Around,
): ReadBenchmarks {
  const where = { file: file.name };
  // Of a release of several files the file within it stands where a workbook has its sheet.
  const placed = ({ file: part, ...rest }: Issue['where']) => ({
    ...where,
    ...(part !== undefined && part !== file.name ? { sheet: part } : {}),
    ...rest,
  });
  const issues: Issue[] = read.flatMap((one) => one.issues).map((one) => ({ ...one, where: placed(one.where) }));
  const lines = read.flatMap((one) => one.lines);
  const neighbours = read.flatMap((one) => one.neighbours);
  const indicators = read.flatMap((one) => one.indicators);
  const stopsAlready = issues.some(({ severity }) => severity === 'stops');
  const kind = neighbours.length > 0 ? 'neighbours' : lines.length > 0 ? 'statistics' : 'dictionary';
  if (lines.length + neighbours.length + indicators.length === 0 && !stopsAlready)
    issues.push(issue('benchmarks-nothing-kept', 'stops', where, {}));
  const told = asked.toldDate;
  const statedOn = told ?? around.packedOn ?? asked.arrivedOn;
  const statedBy = told !== undefined ? 'told' : around.packedOn ? 'archive' : 'arrival';
  const first = read.find(({ title }) => title !== '') ?? read[0];
  const version = kind === 'neighbours' ? versionOf(read, told) : null;
  if (kind === 'neighbours' && version === null) issues.push(issue('neighbours-year-unknown', 'stops', where, {}));
  if (kind === 'statistics' && statedBy === 'arrival')
    issues.push(issue('benchmarks-dated-by-arrival', 'warns', where, { day: statedOn }));
  if (first === undefined || issues.some(({ severity }) => severity === 'stops')) return refused(issues);
  const title = version === null ? first.title : `Statistical neighbours, ${version}`;
  const head: BenchmarkHead = {
    format:
      kind === 'statistics' ? 'published-statistics' : kind === 'neighbours' ? 'statistical-neighbours' : 'dictionary',
    kind,
    publisher: first.publisher,
    title: around.title ?? (read.length > 1 ? file.name.replace(/\.zip$/i, '') : title),
    statedOn,
    statedBy,
    version,
    notes: [...(around.notes ?? []), ...read.flatMap((one) => one.notes)],
    tables: read.flatMap((one) => one.tables),
    indicators,
  };
  return { head, lines, neighbours, issues };
}

/** The year of a list of neighbours: in its name, or that of the day that was told. */
function versionOf(read: readonly ReadTable[], told: Day | undefined): string | null {
  const said = read.find(({ version }) => version !== null)?.version ?? null;
  return said ?? (told === undefined ? null : yearOf(told));
}

const yearOf = (day: Day): string => isoDay(day).slice(0, 4);
