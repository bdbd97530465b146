// When a server holds the folder, a command posts its operation there instead of opening the database twice.

import type { App } from '../app.ts';
import { type AnyOperation, type Context, type Outcome, runOperation, type SentFile } from '../operations/index.ts';
import { StoreLocked } from '../store/index.ts';
import { usageIssue } from './usage.ts';

/** Here; or, when another process holds the folder, there. */
export async function performHereOrThere(
  operation: AnyOperation,
  input: unknown,
  ctx: Context,
  app: App,
): Promise<Outcome<unknown>> {
  try {
    return await runOperation(ctx, operation, input);
  } catch (error) {
    if (!(error instanceof StoreLocked)) throw error;
    return await performThere(operation, input, ctx, error, app.dataDir);
  }
}

async function performThere(
  operation: AnyOperation,
  input: unknown,
  ctx: Context,
  locked: StoreLocked,
  dataDir: string,
): Promise<Outcome<unknown>> {
  const { address, token, pid } = locked.lock;
  if (!address || !token) return { ok: false, issues: [usageIssue('folder-in-use', {}, { folder: dataDir, pid })] };
  const { files, ...rest } = input as { files?: SentFile[] };
  const body = new FormData();
  body.set('input', JSON.stringify(rest));
  if (ctx.area) body.set('area', ctx.area);
  for (const file of files ?? []) body.append('file', new File([new Uint8Array(file.bytes)], file.name));
  ctx.progress(0, 0, `Sent to the Waymark that is running at ${address}`);
  try {
    const answer = await fetch(`${address}/_operations/${operation.id}`, {
      method: 'POST',
      body,
      headers: { 'x-waymark-token': token },
      signal: ctx.signal,
    });
    if (!answer.ok) throw new Error(`the Waymark at ${address} answered ${answer.status}`);
    const outcome = (await answer.json()) as Outcome<unknown>;
    return { ...outcome, value: outcome.value ?? undefined };
  } catch (error) {
    if (!ctx.signal.aborted) throw error;
    return { ok: false, issues: [usageIssue('stopped-there', {}, { address })] };
  }
}
