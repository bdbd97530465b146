// The gallery: what Waymark makes of the made-up area: its signed versions, the pack of the newest in every format, and its published site.
import pino from 'pino';
import { day } from '../../src/clocks/index.ts';
import { type Context, type OperationId, type OperationOutput, perform } from '../../src/operations/index.ts';
import { openStore } from '../../src/store/index.ts';

/** Any day after the last one that the folder names: no file of the gallery says it. */
const TODAY = day('2025-07-08');
const now = () => new Date('2025-07-08T09:00:00Z');

const MEETING = { meeting: 'SEND Improvement Board', on: '2025-07-10', item: 'Item 5, for decision' };
const ASK = ['SENDIASS, free and independent advice: 01632 960 110', 'The SEND team: send@sandbourne.example'];

/** Files by their place under examples/sandbourne/; the same bytes each time. */
export async function gallery(examples: string): Promise<Map<string, Uint8Array>> {
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  const context = (): Context => ({
    store: async () => store,
    today: TODAY,
    now,
    log: pino({ level: 'silent' }),
    actor: { name: 'the examples', by: 'command' },
    area: null,
    // the made-up area is loaded into a folder of ours or, as here, into memory
    dataDir: 'memory',
    hasStore: true,
    examples,
    progress: () => {},
    signal: new AbortController().signal,
  });
  const made = async <Id extends OperationId>(id: Id, input: Parameters<typeof perform<Id>>[2]) => {
    const outcome = await perform(context(), id, input);
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join(' '));
    return outcome.value as OperationOutput<Id>;
  };
  try {
    await made('demo', { figuresOnly: true });
    const { files: pack } = await made('pack', { ...MEETING, ask: ASK });
    const { files: site } = await made('published-site', { ask: ASK });
    const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
    return new Map([
      ...pack.map(({ path, base64 }) => [`pack/${path}`, bytes(base64)] as const),
      ...site.map(({ path, base64 }) => [`site/${path}`, bytes(base64)] as const),
    ]);
  } finally {
    await store.close();
  }
}
