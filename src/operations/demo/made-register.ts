// The made-up area's case records brought into its store, load by load; what is there already is left alone.

import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { isoDay } from '../../clocks/index.ts';
import {
  type Area,
  commitLoad,
  discardLoad,
  isLoaded,
  loadsOf,
  type StagedLoad,
  type Store,
  saveRecordSource,
  stageLoad,
  stageRecords,
  startOfDay,
} from '../../store/index.ts';
import type { Context } from '../operation.ts';
import { caseSystem, type MadeLoad, madeLoads, madeSources } from './made-sources.ts';
import type { MadeRows, MakingWork } from './making.ts';

/** How many rows were brought in. Every one of them is made up, and the same each time. Stopped half way, it goes on the next time. */
export async function loadMadeRegister(ctx: Context, store: Store, area: Area): Promise<number> {
  const missing: MadeLoad[] = [];
  for (const load of madeLoads) if (!(await isLoaded(store, area.code, sha256Of(load), null))) missing.push(load);
  if (missing.length === 0) return 0;
  ctx.progress(0, 0, 'Making up children for the made-up area');
  let rows = 0;
  let staged: StagedLoad | null = null;
  try {
    for await (const made of rowsMade({ code: area.code, name: area.name, loads: missing }, ctx.signal)) {
      staged ??= await stageLoad(store, headerOf(area, made.load));
      await stageRecords(store, staged, made.rows);
      rows += made.rows.length;
      ctx.progress(rows, 0, "Loading the made-up area's case records");
      if (!made.last) continue;
      await commit(ctx, store, staged, made.load);
      staged = null;
    }
  } finally {
    if (staged) await discardLoad(store, staged);
  }
  return rows;
}

/** The thread makes the next rows ready while the caller works on these. */
async function* rowsMade(work: MakingWork, signal: AbortSignal): AsyncGenerator<MadeRows> {
  const worker = new Worker(new URL('./making.ts', import.meta.url), { workerData: work });
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  worker.on('error', failed.reject);
  const ask = () => {
    const answer = Promise.race([new Promise<MadeRows | null>((done) => worker.once('message', done)), failed.promise]);
    answer.catch(() => {});
    worker.postMessage('next');
    return answer;
  };
  try {
    for (let coming = ask(); !signal.aborted; ) {
      const got = await coming;
      if (got === null) return;
      coming = ask();
      yield got;
    }
  } finally {
    await worker.terminate();
  }
}

/** There is no file: what the load is known by is made from what it holds. */
function sha256Of({ source, asAt }: MadeLoad): string {
  return createHash('sha256')
    .update(`made-up area, ${source}, ${isoDay(asAt)}`)
    .digest('hex');
}

function headerOf(area: Area, load: MadeLoad) {
  const { source, asAt, since } = load;
  return {
    area: area.code,
    sha256: sha256Of(load),
    fileName: `${source}-${isoDay(asAt)}`,
    format: 'made-up',
    source,
    holds: since === null ? ('snapshot' as const) : ('dated events' as const),
    tables: madeSources.find(({ id }) => id === source)!.tables,
    statedAt: startOfDay(asAt),
    statedBy: 'file',
    collection: null,
    mapping: null,
    personNumbersOf: source === caseSystem.id ? null : caseSystem.id,
    columns: {},
  };
}

async function commit(ctx: Context, store: Store, staged: StagedLoad, load: MadeLoad): Promise<void> {
  const { area, source } = staged.header;
  const facts = { source, on: isoDay(load.asAt) };
  const isNewSource = (await loadsOf(store, area, source)).length === 0;
  await store.write(area, { operation: 'demo', actor: ctx.actor, facts }, async (tx) => {
    if (isNewSource) await saveRecordSource(tx, madeSources.find(({ id }) => id === source)!);
    await commitLoad(tx, staged, { issues: [] });
  });
}
