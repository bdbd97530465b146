// Asking the thread that looks at an extract: what its columns seem to be, and how a mapping reads it.

import { Worker } from 'node:worker_threads';
import type { Day, Issue } from '../../clocks/index.ts';
import type { ColumnTexts, ExtractMapping, MappingSuggestion, SuggestedColumn } from '../../imports/index.ts';
import type { RegisterRow, TableId } from '../../register/index.ts';
import { operationIssue } from '../issues.ts';
import type { Context, SentFile } from '../operation.ts';

export interface LookWork extends SentFile {
  arrivedOn: Day;
  /** saved mappings, newest versions: one that fits is taken before a ready-made one */
  saved: readonly ExtractMapping[];
  /** the mapping to try; null: the one that is suggested */
  mapping: ExtractMapping | null;
  /** the sheet of a workbook that is meant; null: whichever fits best */
  sheet: string | null;
}

/** What a mapping makes of the file. */
export interface MappingRead {
  /** rows of each table, in the order in which lines fill them */
  rows: { table: TableId; count: number }[];
  /** the rows of the first lines */
  first: RegisterRow[];
  issues: Issue[];
  issueCount: number;
}

export interface MappingLook {
  /** null when no row of headings was found */
  suggestion: Omit<MappingSuggestion, 'columns' | 'mapping'> | null;
  mapping: ExtractMapping | null;
  columns: SuggestedColumn[];
  texts: ColumnTexts[];
  /** the workbook's sheets in sight */
  sheets: string[];
  read: MappingRead | null;
  issues: Issue[];
}

export type LookAnswer = { kind: 'look'; look: MappingLook } | { kind: 'progress'; done: number; of: number };

const MINUTES = 5;
const LIMITS = { maxOldGenerationSizeMb: 600, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** A file that takes too long or too much memory is an issue, as it is for an import. */
export async function lookInThread(work: LookWork, ctx: Context): Promise<MappingLook> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: work, resourceLimits: LIMITS });
  const { promise, resolve, reject } = Promise.withResolvers<MappingLook>();
  const refuse = (issue: Issue) =>
    resolve({ suggestion: null, mapping: null, columns: [], texts: [], sheets: [], read: null, issues: [issue] });
  const ranOut = (limit: string) => refuse(operationIssue('reader-ran-out', 'stops', { file: work.name }, { limit }));
  const stop = () => refuse(operationIssue('stopped', 'stops', { file: work.name }, {}));
  const timer = setTimeout(() => ranOut(`${MINUTES} minutes`), MINUTES * 60_000);
  ctx.signal.addEventListener('abort', stop, { once: true });
  worker.on('message', (answer: LookAnswer) => {
    if (answer.kind === 'look') resolve(answer.look);
    else ctx.progress(answer.done, answer.of, `Reading ${work.name}`);
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ranOut(`${LIMITS.maxOldGenerationSizeMb} MB of memory`) : reject(error),
  );
  worker.on('exit', (code) => reject(new Error(`the thread that looks at extracts ended with ${code}`)));
  try {
    if (ctx.signal.aborted) stop();
    return await promise;
  } finally {
    clearTimeout(timer);
    ctx.signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
