// Asking the filling thread: a workbook and what is known in, a workbook out; a thread that takes too long or too much is an issue.

import { Worker } from 'node:worker_threads';
import type { Issue, Period } from '../../clocks/index.ts';
import type { Measure } from '../../measures/index.ts';
import type { Filled, KnownFigure } from '../../outputs/index.ts';
import { operationIssue } from '../issues.ts';

export interface FillWork {
  name: string;
  bytes: Uint8Array;
  month: Period;
  replace: boolean;
  arrivedOn: number;
  measures: Measure[];
  mappings: [string, string][];
  areaNames: string[];
  /** one for each KPI that is known of */
  known: KnownFigure[];
}

/** `filled` is null when the file could not even be read; the issues say why. */
export interface FillAnswer {
  filled: Filled | null;
  issues: Issue[];
}

const MINUTES = 3;
const LIMITS = { maxOldGenerationSizeMb: 600, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

export async function fillInThread(work: FillWork, signal: AbortSignal): Promise<FillAnswer> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: work, resourceLimits: LIMITS });
  const { promise, resolve, reject } = Promise.withResolvers<FillAnswer>();
  const refuse = (issue: Issue) => resolve({ filled: null, issues: [issue] });
  const ranOut = (limit: string) => refuse(operationIssue('reader-ran-out', 'stops', { file: work.name }, { limit }));
  const stop = () => refuse(operationIssue('stopped', 'stops', { file: work.name }, {}));
  const timer = setTimeout(() => ranOut(`${MINUTES} minutes`), MINUTES * 60_000);
  signal.addEventListener('abort', stop, { once: true });
  worker.once('message', resolve);
  worker.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ranOut(`${LIMITS.maxOldGenerationSizeMb} MB of memory`) : reject(error),
  );
  worker.on('exit', (code) => reject(new Error(`the filling thread ended with ${code}`)));
  try {
    if (signal.aborted) stop();
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
