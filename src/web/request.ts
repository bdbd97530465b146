// What a page is given of a request: who asks, about which area, the query, and the fields and files of a form.

import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { Actor, Context, SentFile } from '../operations/index.ts';
import { areaAsked } from './area-asked.ts';
import type { PageRequest } from './page.ts';

export type Env = { Bindings: HttpBindings };

export interface WebOptions {
  /** a context for one request */
  context(actor: Actor, signal: AbortSignal): Context;
  /** lets commands of this machine post operations here */
  token: string;
}

export const VISITOR: Actor = { name: 'somebody at this machine', by: 'page' };

export function contextOf(c: HonoContext<Env>, options: WebOptions): Context {
  const ctx = options.context(VISITOR, c.req.raw.signal);
  const { area } = areaAsked(new URL(c.req.url), c.req.header('referer'));
  return area === null ? ctx : { ...ctx, area };
}

export async function pageRequest(c: HonoContext<Env>, ctx: Context): Promise<PageRequest> {
  const form = new Map<string, string[]>();
  const files: SentFile[] = [];
  if (c.req.method === 'POST') {
    const body = await c.req.parseBody({ all: true });
    for (const [name, value] of Object.entries(body)) {
      for (const one of [value].flat()) {
        if (typeof one === 'string') form.set(name, [...(form.get(name) ?? []), one]);
        else if (one.size > 0 || one.name)
          files.push({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) });
      }
    }
  }
  return {
    ctx,
    params: c.req.param() as Record<string, string>,
    query: new URL(c.req.url).searchParams,
    form,
    files,
  };
}
