// The pages over an empty store of their own, asked as a browser asks: for tests of whole pages.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import pino from 'pino';
import { day } from '../clocks/index.ts';
import { type Context, perform } from '../operations/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { webApp } from './server.ts';

export const TODAY = day('2025-06-27');
const now = () => new Date('2025-06-27T09:00:00Z');

export function contextOver(store: () => Store, own: Partial<Context>): Context {
  return {
    store: async () => store(),
    today: TODAY,
    now,
    log: pino({ level: 'silent' }),
    actor: { name: 'a test', by: 'page' },
    area: null,
    dataDir: '/nowhere',
    hasStore: true,
    examples: '',
    progress: () => {},
    signal: new AbortController().signal,
    ...own,
  };
}

interface Answer {
  status: number;
  text: string;
  etag: string | null;
  /** where it leads */
  to: string;
}

/** Papers by the names of their files. */
type Papers = Record<string, string>;

/** The store is made before the tests of a file and taken away after them; with no area the folder counts as new. */
export function pagesOverAStore(begun?: { area: string; name: string; papers: Papers }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'waymark-pages-'));
  let store: Store;
  let hasStore = false;
  const ctx = (own: Partial<Context> = {}) => contextOver(() => store, { dataDir, hasStore, ...own });
  const app = webApp({ context: (actor, signal) => ctx({ actor, signal }), token: 'a token of no use' });

  before(async () => {
    store = await openStore({ dataDir, databaseUrl: null, now });
    if (!begun) return;
    hasStore = true;
    assert.ok((await perform(ctx(), 'init', { area: begun.area, name: begun.name })).ok);
    await bringIn(begun.papers);
  });
  after(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const answer = await app.request(`http://localhost${path}`, init);
    const { status, headers } = answer;
    return { status, text: await answer.text(), etag: headers.get('etag'), to: headers.get('location') ?? '' };
  }

  async function bringIn(papers: Papers): Promise<void> {
    hasStore = true;
    const files = Object.entries(papers).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
    const outcome = await perform(ctx(), 'import', { files });
    const stops = outcome.issues.filter(({ severity }) => severity === 'stops');
    assert.deepEqual([outcome.ok, stops], [true, []]);
  }

  return {
    ctx,
    bringIn,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    post(path: string, fields: Record<string, string | File | string[]>) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
      const parts = [...form];
      // as browsers do, a form with no file in it is sent as one line of text
      const body = parts.some(([, value]) => value instanceof File)
        ? form
        : new URLSearchParams(parts.map(([name, value]) => [name, String(value)]));
      return ask(path, { method: 'POST', body, headers: { origin: 'http://localhost' } });
    },
  };
}
