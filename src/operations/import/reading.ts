// Asking the reading thread: first what the file is, then its rows, a few hundred at a time, as fast as the caller takes them.

import { Worker } from 'node:worker_threads';
import type { Day, Issue } from '../../clocks/index.ts';
import type { BenchmarkHead, ExtractMapping, RecordsHead } from '../../imports/index.ts';
import type { NeighbourLine, PublishedLine } from '../../insight/index.ts';
import type { Measure } from '../../measures/index.ts';
import type { CheckSettings, Row } from '../../register/index.ts';
import type { StagedRow, StagedStatement, StoredText } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import type { SentFile } from '../operation.ts';
import type { RecordRowsAnswer, RecordsEndAnswer, RecordsHeadAnswer } from '../records/answers.ts';

export interface ThreadWork {
  name: string;
  bytes: Uint8Array;
  arrivedOn: number;
  toldDate: number | undefined;
  measures: Measure[];
  mappings: [string, string][];
  /** names of the local area, which labels may carry */
  areaNames: string[];
  /** what reading case records needs beside; null: only a paper is looked for */
  records: RecordsWork | null;
}

export interface RecordsWork {
  /** saved mappings of extracts, newest versions */
  mappings: readonly ExtractMapping[];
  /** the mapping that somebody chose: the file is then case records, whatever else it looks like */
  mapping: ExtractMapping | null;
  /** with which numbers are made for people whose source gives none */
  digestKey: Uint8Array;
  establishments: Row<'establishment'>[];
  settings: CheckSettings;
}

export interface PaperHead {
  format: string;
  title: string | null;
  statedOn: Day | null;
  statedBy: string | null;
  emptySections: string[];
  texts: StoredText[];
  areaName: string | null;
  localMeasures: Measure[];
  rowCount: number;
}

export interface ReadRow {
  row: StagedRow;
  /** other measures it might be, best first */
  near: { measure: string; confidence: number }[];
  statements: StagedStatement[];
}

export type ThreadAnswer =
  | { kind: 'head'; issues: Issue[]; issueCount: number; stops: boolean; head: PaperHead | null }
  | { kind: 'rows'; rows: ReadRow[]; last: boolean }
  | { kind: 'benchmarks-head'; issues: Issue[]; head: BenchmarkHead }
  | BenchmarksAnswer
  | RecordsHeadAnswer
  | RecordRowsAnswer
  | RecordsEndAnswer;

/** Some lines of a release of published statistics. */
export interface BenchmarksAnswer {
  kind: 'benchmarks';
  lines: PublishedLine[];
  neighbours: NeighbourLine[];
  last: boolean;
}

export interface Reading {
  kind: 'paper';
  issues: Issue[];
  /** issues in all, of which `issues` are the first */
  issueCount: number;
  stops: boolean;
  head: PaperHead | null;
  rows(): AsyncGenerator<ReadRow[]>;
}

/** A file of case records; what its checks found comes after its last rows. */
export interface ReadingRecords {
  kind: 'records';
  issues: Issue[];
  head: RecordsHead;
  answers(): AsyncGenerator<RecordRowsAnswer | RecordsEndAnswer>;
}

/** A release of published statistics: read whole before its first line is handed over. */
export interface ReadingBenchmarks {
  kind: 'benchmarks';
  issues: Issue[];
  head: BenchmarkHead;
  answers(): AsyncGenerator<BenchmarksAnswer>;
}

const MINUTES_A_FILE = 5;
// Little room for what lives shortly: a large file takes 50 MB less and no longer.
const LIMITS = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 };

/** Reads a file in a thread of its own while `use` runs; a thread that takes too long or too much memory is an issue. */
export async function withReading<T>(
  file: SentFile,
  work: Omit<ThreadWork, 'name' | 'bytes'>,
  signal: AbortSignal,
  use: (reading: Reading | ReadingRecords | ReadingBenchmarks) => Promise<T>,
): Promise<T> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { ...work, name: file.name, bytes: file.bytes } satisfies ThreadWork,
    resourceLimits: LIMITS,
  });
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {});
  const timer = setTimeout(() => ended.reject(new RanOut(`${MINUTES_A_FILE} minutes`)), MINUTES_A_FILE * 60_000);
  const stop = () => ended.reject(new Stopped());
  signal.addEventListener('abort', stop, { once: true });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    ended.reject(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new RanOut(`${LIMITS.maxOldGenerationSizeMb} MB of memory`) : error,
    ),
  );
  worker.on('exit', (code) => ended.reject(new Error(`the reading thread ended with ${code}`)));
  const next = () => Promise.race([new Promise<ThreadAnswer>((done) => worker.once('message', done)), ended.promise]);
  try {
    if (signal.aborted) stop();
    const first = await next();
    if (first.kind === 'records-head')
      return await use({ ...first, kind: 'records', answers: () => recordsFrom(worker, next) });
    if (first.kind === 'benchmarks-head')
      return await use({ ...first, kind: 'benchmarks', answers: () => benchmarksFrom(worker, next) });
    if (first.kind !== 'head') throw new Error('the reading thread began with rows');
    return await use({ ...first, kind: 'paper', rows: () => rowsFrom(worker, next) });
  } catch (error) {
    if (error instanceof RanOut)
      return await use(
        nothing(operationIssue('reader-ran-out', 'stops', { file: file.name }, { limit: error.message })),
      );
    if (error instanceof Stopped)
      return await use(nothing(operationIssue('stopped', 'stops', { file: file.name }, {})));
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

/** As withReading, for those who want a paper and nothing else. */
export function withPaper<T>(
  file: SentFile,
  work: Omit<ThreadWork, 'name' | 'bytes' | 'records'>,
  signal: AbortSignal,
  use: (reading: Reading) => Promise<T>,
): Promise<T> {
  return withReading(file, { ...work, records: null }, signal, (reading) => {
    if (reading.kind !== 'paper') throw new Error('nobody asked the reading thread for anything but a paper');
    return use(reading);
  });
}

class RanOut extends Error {}
class Stopped extends Error {}

function nothing(issue: Issue): Reading {
  return {
    kind: 'paper',
    issues: [issue],
    issueCount: 1,
    stops: true,
    head: null,
    rows: async function* () {},
  };
}

async function* rowsFrom(worker: Worker, next: () => Promise<ThreadAnswer>): AsyncGenerator<ReadRow[]> {
  for await (const got of answersFrom(worker, next, (answer) => answer.kind === 'rows' && answer.last)) {
    if (got.kind !== 'rows') throw new Error('the reading thread began twice');
    yield got.rows;
  }
}

async function* recordsFrom(
  worker: Worker,
  next: () => Promise<ThreadAnswer>,
): AsyncGenerator<RecordRowsAnswer | RecordsEndAnswer> {
  for await (const got of answersFrom(worker, next, (answer) => answer.kind === 'records-end')) {
    if (got.kind !== 'records' && got.kind !== 'records-end') throw new Error('the reading thread began twice');
    yield got;
  }
}

async function* benchmarksFrom(worker: Worker, next: () => Promise<ThreadAnswer>): AsyncGenerator<BenchmarksAnswer> {
  for await (const got of answersFrom(worker, next, (answer) => answer.kind === 'benchmarks' && answer.last)) {
    if (got.kind !== 'benchmarks') throw new Error('the reading thread began twice');
    yield got;
  }
}

/** The thread makes the next answer ready while the caller works on this one. */
async function* answersFrom(
  worker: Worker,
  next: () => Promise<ThreadAnswer>,
  isLast: (answer: ThreadAnswer) => boolean,
): AsyncGenerator<ThreadAnswer> {
  const ask = () => {
    const answer = next();
    // A caller that stops early leaves an answer that nobody waits for.
    answer.catch(() => {});
    worker.postMessage('next');
    return answer;
  };
  let coming = ask();
  for (let last = false; !last; ) {
    const got = await coming;
    last = isLast(got);
    if (!last) coming = ask();
    yield got;
  }
}
