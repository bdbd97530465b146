// England worked out: 153 made-up areas, every KPI from case records × 60 months × area, by threads that share a queue of areas.

import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { engineTables, sandbourne } from '../src/foresight/index.ts';
import { AreaFigures } from '../src/measures/index.ts';
import { AREAS, areaFolders, readArea, type SharedArea, type Wanted } from './area-files.ts';
import { asked, MONTHS, noting, SETTINGS, worked } from './engine-asked.ts';
import type { EnglandWork, Go } from './england-thread.ts';
import { median, type Result } from './result.ts';

const RUNS = 5;
const THREADS = 2;
const SIZES = [19, 38, 76];
/** Of so many areas the figures are compared by one thread, two and three. */
const CHECKED = 19;
const FIGURES_AN_AREA = worked.length * MONTHS * 3;
const GIGABYTE = 2 ** 30;
const said = (count: number) => count.toLocaleString('en-GB');

/** The columns that the definitions look at, found by working one area out. */
function columnsLookedAt(): Wanted {
  const { tables, looked } = noting(engineTables(sandbourne({ scale: 0.1 })));
  const area = new AreaFigures(tables, asked([]), SETTINGS);
  for (const measure of worked) area.columnsOf(measure);
  return looked;
}

/** Threads that are ready to work through areas, as often as they are told. */
class England {
  private readonly threads: Worker[] = [];
  private readonly queue = new Int32Array(new SharedArrayBuffer(4));
  private readonly figures: SharedArrayBuffer;

  private constructor(areas: readonly SharedArea[]) {
    this.figures = new SharedArrayBuffer(areas.length * FIGURES_AN_AREA * 8);
  }

  static async start(areas: SharedArea[], threads: number): Promise<England> {
    const england = new England(areas);
    const workerData: EnglandWork = {
      areas,
      queue: england.queue.buffer as SharedArrayBuffer,
      figures: england.figures,
    };
    for (let i = 0; i < threads; i++)
      england.threads.push(new Worker(new URL('./england-thread.ts', import.meta.url), { workerData }));
    await england.answers();
    return england;
  }

  private answers(): Promise<unknown[]> {
    return Promise.all(
      this.threads.map(
        (thread) =>
          new Promise((done, failed) => {
            thread.once('message', (answer) => {
              thread.off('error', failed);
              done(answer);
            });
            thread.once('error', failed);
          }),
      ),
    );
  }

  async run(go: Go): Promise<number> {
    this.queue[0] = 0;
    const answers = this.answers();
    const began = performance.now();
    for (const thread of this.threads) thread.postMessage(go);
    await answers;
    return performance.now() - began;
  }

  hash(): string {
    return createHash('sha256').update(new Uint8Array(this.figures)).digest('hex');
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }
}

/** The figures of the areas must be the same bytes by one thread, two and three: throws where they are not. */
export async function sameByAnyThreads(areas: SharedArea[]): Promise<string> {
  const hashes: string[] = [];
  for (const threads of [1, 2, 3]) {
    const england = await England.start(areas, threads);
    await england.run({ what: 'work out', areas: areas.length });
    hashes.push(england.hash());
    await england.stop();
  }
  if (new Set(hashes).size > 1) throw new Error(`figures differ by threads or runs: ${hashes.join(' ')}`);
  return hashes[0]!;
}

/** Areas evenly out of the whole list, in which the largest come first: the same mixture of sizes. */
const part = (areas: readonly SharedArea[], size: number): SharedArea[] =>
  areas.filter((_, i) => Math.floor(((i + 1) * size) / areas.length) > Math.floor((i * size) / areas.length));

async function medianOf(england: England, go: Go): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await england.run(go));
  return median(times);
}

/** How time grows with rows: the slope of the straight line through their logarithms. */
function exponent(points: readonly (readonly [rows: number, time: number])[]): number {
  const logs = points.map(([rows, time]) => [Math.log(rows), Math.log(time)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, one) => sum + of(one), 0) / logs.length;
  const [x, y] = [mean(([rows]) => rows), mean(([, time]) => time)];
  const above = logs.reduce((sum, [rows, time]) => sum + (rows - x) * (time - y), 0);
  return above / logs.reduce((sum, [rows]) => sum + (rows - x) ** 2, 0);
}

/** Takes no folder: the made-up areas stay in the folder for temporary files, for the next time. */
export async function england(): Promise<Result[]> {
  return englandOf(AREAS);
}

/** The first so many areas only: to try the benchmark itself. */
export async function englandOf(count: number): Promise<Result[]> {
  const { folders, madeIn } = await areaFolders();
  const wanted = columnsLookedAt();
  const began = performance.now();
  const areas = folders
    .slice(0, count)
    .map((folder) => readArea(folder, wanted))
    .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
  const readIn = performance.now() - began;
  const rows = areas.reduce((sum, area) => sum + area.rows, 0);
  const bytes = areas.reduce((sum, area) => sum + area.bytes, 0);
  await sameByAnyThreads(part(areas, Math.min(count, CHECKED)));
  const threads = await England.start(areas, THREADS);
  const cold = await threads.run({ what: 'work out', areas: count });
  const all = { what: 'work out', areas: count } as const;
  await threads.run(all);
  const pass = await medianOf(threads, { what: 'one pass', areas: count });
  const warm = await medianOf(threads, all);
  const memory = process.memoryUsage().rss;
  await threads.stop();
  const points: [number, number][] = [[rows, warm]];
  for (const size of SIZES.filter((one) => one < count)) {
    const some = part(areas, size);
    const fewer = await England.start(some, THREADS);
    await fewer.run({ what: 'work out', areas: size });
    points.push([
      some.reduce((sum, area) => sum + area.rows, 0),
      await medianOf(fewer, { what: 'work out', areas: size }),
    ]);
    await fewer.stop();
  }
  const floor = { what: `one pass over the same ${said(Math.round(bytes / 1e6))} MB`, value: pass };
  const what = `${count} areas, ${said(rows)} rows, ${worked.length} KPIs × ${MONTHS} months × area, ${THREADS} threads`;
  return [
    ...(madeIn === null
      ? []
      : [
          {
            what: `making the column files of ${AREAS} areas`,
            value: madeIn,
            unit: 'ms' as const,
            goal: null,
            floor: null,
          },
        ]),
    { what: 'reading the columns from their files', value: readIn, unit: 'ms', goal: null, floor: null },
    { what, value: warm, unit: 'ms', goal: Math.min(3000, 15 * pass), floor },
    { what: 'the same, the first time in new threads', value: cold, unit: 'ms', goal: null, floor },
    { what: 'memory of the process afterwards', value: memory, unit: 'bytes', goal: 6 * GIGABYTE, floor: null },
    {
      what: `exponent of growth over ${SIZES.join(', ')} and ${AREAS} areas`,
      value: exponent(points),
      unit: '',
      goal: 1.05,
      floor: null,
    },
  ];
}
