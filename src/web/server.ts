// The web server: loopback only until there is sign-in, safe headers, pages and the JSON API over the same operations.

import { serve } from '@hono/node-server';
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { mayDo, operationIssue } from '../operations/index.ts';
import { commandsOfThisMachine, readingApi } from './api.ts';
import { areaAsked, withArea } from './area-asked.ts';
import { assetAt } from './assets.ts';
import { faultPage, isNotThere, notFoundPage, refusedPage } from './fault-pages.ts';
import { type Page, type PageAnswer, PageRefused } from './page.ts';
import { pages } from './pages/index.ts';
import { contextOf, type Env, pageRequest, type WebOptions } from './request.ts';
import { CONTENT_SECURITY_POLICY } from './shell.ts';

export type { WebOptions } from './request.ts';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 60;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
/** Whatever they say, a request that carries one came through something that may serve the whole world. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

export function webApp(options: WebOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.use(onlyFromThisMachine);
  app.use(secureHeaders({ referrerPolicy: 'same-origin' }));
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', CONTENT_SECURITY_POLICY);
  });
  app.get('/assets/:name', asset);
  app.use(compress());
  // Before the check of the origin, which commands have none of: their token is the check.
  app.route('/_operations', commandsOfThisMachine(options));
  app.use(csrf());
  app.use(bodyLimit({ maxSize: MOST_MEGABYTES * MEGABYTE, onError: (c) => tooLarge(c, options) }));
  app.route('/api', readingApi(options));
  for (const page of pages) {
    app.get(page.path, (c) => shown(page, c, options));
    if (page.post) app.post(page.path, (c) => posted(page, c, options));
  }
  app.notFound(async (c) => c.html(await notFoundPage(contextOf(c, options)), 404));
  app.onError((error, c) => onError(error, c, options));
  return app;
}

/** The address it came from, the name it asked for, and no sign of a proxy, which would make both of them its own. */
async function onlyFromThisMachine(c: HonoContext<Env>, next: () => Promise<void>): Promise<Response | undefined> {
  const from = c.env?.incoming?.socket?.remoteAddress;
  const isLocal = from === undefined || LOOPBACK.test(from);
  const isPassedOn = PASSED_ON.some((name) => c.req.header(name) !== undefined);
  if (!isLocal || isPassedOn || !LOOPBACK_HOST.test(c.req.header('host') ?? 'localhost')) {
    return c.text('Waymark answers on this machine only, until there is sign-in.', 403);
  }
  await next();
  return undefined;
}

function asset(c: HonoContext<Env>): Response | Promise<Response> {
  const found = assetAt(c.req.param('name') ?? '', c.req.header('accept-encoding'));
  if (!found) return c.notFound();
  return c.body(found.body, 200, {
    'content-type': found.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(found.encoding ? { 'content-encoding': found.encoding } : {}),
  });
}

async function shown(page: Page, c: HonoContext<Env>, options: WebOptions): Promise<Response> {
  const url = new URL(c.req.url);
  const { area, inAddress } = areaAsked(url, c.req.header('referer'));
  if (area !== null && !inAddress) {
    c.header('cache-control', 'no-store');
    return c.redirect(withArea(url, area), 303);
  }
  const ctx = contextOf(c, options);
  await refuseUnlessAllowed(page, ctx);
  return answer(c, await page.get(await pageRequest(c, ctx)));
}

async function posted(page: Page, c: HonoContext<Env>, options: WebOptions): Promise<Response> {
  const ctx = contextOf(c, options);
  // Before the form and its files are read.
  await refuseUnlessAllowed(page, ctx);
  return answer(c, await page.post!(await pageRequest(c, ctx)));
}

async function refuseUnlessAllowed({ needs }: Page, ctx: Parameters<typeof mayDo>[0]): Promise<void> {
  if (!(await mayDo(ctx, needs)))
    throw new PageRefused([operationIssue('not-allowed', 'stops', {}, { title: 'This page' })]);
}

function answer(c: HonoContext<Env>, given: PageAnswer): Response | Promise<Response> {
  if (given.kind === 'see-other') return c.redirect(given.to, 303);
  if (given.kind === 'csv') {
    return c.body(given.text, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${plainName(given.name)}"`,
      'cache-control': 'no-store',
    });
  }
  if (given.kind === 'file') {
    return c.body(new Uint8Array(given.bytes), 200, {
      'content-type': given.type,
      ...(given.shown ? {} : { 'content-disposition': `attachment; filename="${plainName(given.name)}"` }),
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

/** A file name that needs no quoting in a header and is good on every system. */
export function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** Tags are weak, since a page is the same page however it is compressed. */
function isKept(asked: string | undefined, etag: string): boolean {
  return asked?.split(',').some((one) => one.trim() === etag) ?? false;
}

async function tooLarge(c: HonoContext, options: WebOptions): Promise<Response> {
  const issue = operationIssue('upload-too-large', 'stops', {}, { megabytes: MOST_MEGABYTES });
  return c.html(await refusedPage(contextOf(c, options), [issue], new URL(c.req.url)), 413);
}

async function onError(error: Error, c: HonoContext<Env>, options: WebOptions): Promise<Response> {
  const ctx = contextOf(c, options);
  const url = new URL(c.req.url);
  if (error instanceof PageRefused)
    return c.html(await refusedPage(ctx, error.issues, url), isNotThere(error.issues) ? 404 : 422);
  if ('getResponse' in error && typeof error.getResponse === 'function') return error.getResponse() as Response;
  const reference = crypto.randomUUID().slice(0, 8);
  ctx.log.error({ reference, path: url.pathname, fault: error.stack ?? error.message });
  if (/^\/(?:api|_operations)\//.test(url.pathname))
    return c.json({ issues: [operationIssue('our-fault', 'stops', {}, { reference })] }, 500);
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
