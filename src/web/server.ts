// The web server: loopback only until there is sign-in, safe headers, pages and the JSON API over the same operations.

import { timingSafeEqual } from 'node:crypto';
import { type HttpBindings, serve } from '@hono/node-server';
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import {
  type Actor,
  type Context,
  findOperation,
  operations,
  runOperation,
  type SentFile,
} from '../operations/index.ts';
import { assetAt } from './assets.ts';
import { faultPage, notFoundPage, refusedPage } from './fault-pages.ts';
import { openApiDocument } from './open-api.ts';
import { type Page, type PageAnswer, PageRefused, type PageRequest } from './page.ts';
import { pages } from './pages/index.ts';
import { CONTENT_SECURITY_POLICY } from './shell.ts';

type Env = { Bindings: HttpBindings };

export interface WebOptions {
  /** a context for one request */
  context(actor: Actor, signal: AbortSignal): Context;
  /** lets commands of this machine post operations here */
  token: string;
}

const MAX_BODY = 60 * 1024 * 1024;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

const VISITOR: Actor = { name: 'somebody at this machine', by: 'page' };

export function webApp(options: WebOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.use(onlyFromThisMachine);
  app.use(
    secureHeaders({
      referrerPolicy: 'same-origin',
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', CONTENT_SECURITY_POLICY);
  });
  app.get('/assets/:name', (c) => {
    const asset = assetAt(c.req.param('name'), c.req.header('accept-encoding'));
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(asset.encoding ? { 'content-encoding': asset.encoding } : {}),
    });
  });
  app.use(compress());
  app.post('/_operations/:id', bodyLimit({ maxSize: MAX_BODY * 4 }), (c) => commandFromThisMachine(c, options));
  app.use(csrf());
  app.use(bodyLimit({ maxSize: MAX_BODY }));
  app.get('/api/openapi.json', (c) => c.json(openApiDocument(operations)));
  app.get('/api/:operation', (c) => api(c, options));
  for (const page of pages) {
    app.get(page.path, async (c) => answer(c, await page.get(await pageRequest(c, options))));
    if (page.post) app.post(page.path, (c) => post(page, c, options));
  }
  app.notFound(async (c) => c.html(await notFoundPage(options.context(VISITOR, c.req.raw.signal)), 404));
  app.onError((error, c) => onError(error, c, options));
  return app;
}

async function onlyFromThisMachine(c: HonoContext<Env>, next: () => Promise<void>): Promise<Response | undefined> {
  const from = c.env?.incoming?.socket?.remoteAddress;
  const local = from === undefined || LOOPBACK.test(from);
  if (!local || !LOOPBACK_HOST.test(c.req.header('host') ?? 'localhost')) {
    return c.text('Waymark answers on this machine only, until there is sign-in.', 403);
  }
  await next();
  return undefined;
}

async function post(page: Page, c: HonoContext<Env>, options: WebOptions): Promise<Response> {
  return answer(c, await page.post!(await pageRequest(c, options)));
}

async function pageRequest(c: HonoContext<Env>, options: WebOptions): Promise<PageRequest> {
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
    ctx: options.context(VISITOR, c.req.raw.signal),
    params: c.req.param() as Record<string, string>,
    query: new URL(c.req.url).searchParams,
    form,
    files,
  };
}

function answer(c: HonoContext<Env>, given: PageAnswer): Response | Promise<Response> {
  if (given.kind === 'see-other') return c.redirect(given.to, 303);
  if (given.kind === 'csv') {
    return c.body(given.text, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${given.name}"`,
      'cache-control': 'no-store',
    });
  }
  if (given.etag === undefined) {
    c.header('cache-control', 'no-store');
    return c.html(given.html, given.status ?? 200);
  }
  c.header('cache-control', 'private, no-cache');
  c.header('etag', given.etag);
  return isKept(c.req.header('if-none-match'), given.etag)
    ? c.body(null, 304)
    : c.html(given.html, given.status ?? 200);
}

/** Tags are weak, since a page is the same page however it is compressed. */
function isKept(asked: string | undefined, etag: string): boolean {
  return asked?.split(',').some((one) => one.trim() === etag) ?? false;
}

/** `GET /api/scorecard?knownAt=2025-04-01`: the reading operations, in the shapes of the commands' JSON. */
async function api(c: HonoContext<Env>, options: WebOptions): Promise<Response> {
  const operation = findOperation(c.req.param('operation')!);
  if (!operation || operation.writes) return c.json({ issues: [{ code: 'no-such-operation' }] }, 404);
  const outcome = await runOperation(
    options.context(VISITOR, c.req.raw.signal),
    operation,
    Object.fromEntries(new URL(c.req.url).searchParams),
  );
  c.header('cache-control', 'no-store');
  return outcome.ok ? c.json(operation.json(outcome.value) as object) : c.json({ issues: outcome.issues }, 422);
}

function isToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A command that found the folder in use sends its operation here, with the token from the folder's lock. */
async function commandFromThisMachine(c: HonoContext<Env>, options: WebOptions): Promise<Response> {
  if (!isToken(c.req.header('x-waymark-token'), options.token)) return c.json({ issues: [] }, 403);
  const operation = findOperation(c.req.param('id')!);
  if (!operation) return c.json({ issues: [] }, 404);
  const body = await c.req.formData();
  const input = JSON.parse(String(body.get('input') ?? '{}')) as Record<string, unknown>;
  const files: SentFile[] = [];
  for (const file of body.getAll('file')) {
    if (file instanceof File) files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  if (files.length > 0) input.files = files;
  const ctx = options.context({ name: VISITOR.name, by: 'command' }, c.req.raw.signal);
  const outcome = await runOperation({ ...ctx, area: String(body.get('area') ?? '') || null }, operation, input);
  return c.json({ ok: outcome.ok, issues: outcome.issues, value: outcome.value ?? null });
}

async function onError(error: Error, c: HonoContext<Env>, options: WebOptions): Promise<Response> {
  const ctx = options.context(VISITOR, c.req.raw.signal);
  if (error instanceof PageRefused) return c.html(await refusedPage(ctx, error.issues), 422);
  if ('getResponse' in error && typeof error.getResponse === 'function') return error.getResponse() as Response;
  const reference = crypto.randomUUID().slice(0, 8);
  ctx.log.error({ reference, path: new URL(c.req.url).pathname, fault: error.stack ?? error.message });
  return c.html(await faultPage(ctx, reference), 500);
}

export interface Serving {
  address: string;
  close(): Promise<void>;
}

export function startServer(app: Hono<Env>, port: number): Promise<Serving> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) =>
      done({
        address: `http://127.0.0.1:${info.port}`,
        close: () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', fail);
  });
}
