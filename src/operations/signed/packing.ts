// Making the files of a pack in threads of their own: two at a time, so that pages go on answering and long work can be stopped.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PACK_THREAD, type PackedFile, type Packing, type PackPart } from '../../outputs/index.ts';

const MOST_THREADS = 4;
const LIMITS = { maxOldGenerationSizeMb: 1_000, stackSizeMb: 4 };

/** Null when it was stopped: then nothing is handed out. */
export async function packInThreads(
  work: Packing,
  parts: readonly PackPart[],
  { signal, progress }: { signal: AbortSignal; progress(done: number, file: string): void },
): Promise<PackedFile[] | null> {
  const made: PackedFile[] = [];
  const left = [...parts];
  const threads = Math.min(MOST_THREADS, availableParallelism(), parts.length);
  const workers = Array.from(
    { length: threads },
    () => new Worker(PACK_THREAD, { workerData: work, resourceLimits: LIMITS }),
  );
  const { promise: stopped, resolve: stop } = Promise.withResolvers<'stopped'>();
  const onAbort = () => stop('stopped');
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    const all = workers.map(async (worker) => {
      for (let part = left.shift(); part; part = left.shift()) {
        made.push(await madeBy(worker, part));
        progress(made.length, part.file);
      }
    });
    if ((await Promise.race([Promise.all(all), stopped])) === 'stopped') return null;
    const order = new Map(parts.map(({ file }, i) => [file, i]));
    return made.sort((a, b) => order.get(a.file)! - order.get(b.file)!);
  } finally {
    signal.removeEventListener('abort', onAbort);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function madeBy(worker: Worker, part: PackPart): Promise<PackedFile> {
  const { promise, resolve, reject } = Promise.withResolvers<PackedFile>();
  const ended = (code: number) => reject(new Error(`the thread that makes documents ended with ${code}`));
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', ended);
  worker.postMessage(part);
  return promise.finally(() => {
    worker.off('message', resolve);
    worker.off('error', reject);
    worker.off('exit', ended);
  });
}
