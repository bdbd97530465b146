// Documents of a signed version of the whole made-up scorecard: the pack in every format, one PDF, the site, the difference of two versions.

import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type Day, day } from '../src/clocks/index.ts';
import { type Context, type OperationId, perform } from '../src/operations/index.ts';
import { openStore } from '../src/store/index.ts';
import { median, type Result } from './result.ts';

const RUNS = 5;
const TODAY = day('2025-07-08');
const SIGNER = { signedBy: 'the benchmark', signedAs: 'nobody', why: 'to be measured' };

/** Takes no folder: the store is in memory. */
export async function documents(): Promise<Result[]> {
  const now = () => new Date('2025-07-08T09:00:00Z');
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  const context = (today: Day): Context => ({
    store: async () => store,
    today,
    now,
    log: pino({ level: 'silent' }),
    actor: { name: 'the benchmark', by: 'command' },
    area: null,
    dataDir: 'memory',
    hasStore: true,
    examples: fileURLToPath(new URL('../examples/', import.meta.url)),
    progress: () => {},
    signal: new AbortController().signal,
  });
  const done = async <Id extends OperationId>(id: Id, input: Parameters<typeof perform<Id>>[2]) => {
    const outcome = await perform(context(TODAY), id, input);
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join(' '));
    return outcome.value;
  };
  const timed = async (work: () => Promise<unknown>, runs = RUNS): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < runs; i++) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    return median(times);
  };
  try {
    await done('demo', { figuresOnly: true });
    // the whole scorecard, not the board's selection of it; twice, so that there is something to tell apart
    await done('freeze', { ...SIGNER, month: '2025-03', knownAt: '2025-04-30' });
    await done('freeze', SIGNER);
    const { version } = await done('version', {});
    const kpis = version.scorecard.sections.reduce((sum, { rows }) => sum + rows.length, 0);
    await done('publish', { publishedBy: 'the benchmark' });
    const reading = { what: 'reading the version', value: await timed(() => done('version', {})) };
    const line = (what: string, value: number, goal: number | null): Result => ({
      what,
      value,
      unit: 'ms',
      goal,
      floor: reading,
    });
    const pack = async (only: string[]) => (await done('pack', { only })).files;
    const [whole, board] = [await pack([]), await pack(['board-pack', 'figures'])];
    return [
      line(
        `the board pack in all formats, ${board.length} files, ${kpis} KPIs`,
        await timed(() => pack(['board-pack', 'figures'])),
        5_000,
      ),
      line(`its PDF alone`, await timed(() => pack([board.find(({ format }) => format === 'pdf')!.path])), 1_000),
      line(`all documents in all formats, ${whole.length} files`, await timed(() => pack([]), 3), null),
      line(`the published site of three versions`, await timed(() => done('published-site', {})), 5_000),
      line('two versions held against each other', await timed(() => done('version-difference', {})), 100),
    ];
  } finally {
    await store.close();
  }
}
