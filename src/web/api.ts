// Operations as JSON: reading ones for anybody on this machine, every one for a command that shows the folder's token.

import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findOperation, operationIssue, operations, runOperation, type SentFile } from '../operations/index.ts';
import { openApiDocument } from './open-api.ts';
import { contextOf, type Env, VISITOR, type WebOptions } from './request.ts';

const MOST_FROM_COMMANDS = 240 * 1024 * 1024;

/** `GET /api/scorecard?knownAt=2025-04-01`: in the shapes of the commands' JSON. */
export function readingApi(options: WebOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/openapi.json', (c) => c.json(openApiDocument(operations)));
  app.get('/:operation', async (c) => {
    c.header('cache-control', 'no-store');
    const id = c.req.param('operation');
    const operation = findOperation(id);
    if (!operation || operation.writes)
      return c.json({ issues: [operationIssue('no-such-operation', 'stops', {}, { operation: id })] }, 404);
    const { searchParams } = new URL(c.req.url);
    const outcome = await runOperation(contextOf(c, options), operation, inputFrom(searchParams));
    return outcome.ok ? c.json(operation.json(outcome.value) as object) : c.json({ issues: outcome.issues }, 422);
  });
  return app;
}

/** A part that comes several times is a list: `at=advice-requested=2024-07-22&at=school-closure=2024-07-25/2024-09-04`. */
function inputFrom(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [one = '', ...more] = query.getAll(name);
      return [name, more.length === 0 ? one : [one, ...more]];
    }),
  );
}

/** A command that found the folder in use sends its operation here, with the token from the folder's lock. */
export function commandsOfThisMachine(options: WebOptions): Hono<Env> {
  const app = new Hono<Env>();
  // Before the body is read, so that nobody without the token can fill the memory.
  app.use(async (c, next) => {
    if (!isToken(c.req.header('x-waymark-token'), options.token)) return c.json({ issues: [] }, 403);
    await next();
    return undefined;
  });
  app.post('/:id', bodyLimit({ maxSize: MOST_FROM_COMMANDS }), async (c) => {
    const operation = findOperation(c.req.param('id'));
    if (!operation) return c.json({ issues: [] }, 404);
    const body = await c.req.formData();
    const input = JSON.parse(String(body.get('input') ?? '{}')) as Record<string, unknown>;
    const files: SentFile[] = [];
    for (const file of body.getAll('file')) {
      if (file instanceof File) files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    if (files.length > 0) input.files = files;
    const ctx = options.context({ name: VISITOR.name, by: 'command' }, c.req.raw.signal);
    const area = String(body.get('area') ?? '') || ctx.area;
    const outcome = await runOperation({ ...ctx, area }, operation, input);
    return c.json({ ok: outcome.ok, issues: outcome.issues, value: outcome.value ?? null });
  });
  return app;
}

function isToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
