// A store opened in this very process, to look into it without the half second that a command takes to start.

import { TODAY } from './waymark.ts';

process.env.WAYMARK_TODAY = TODAY;
delete process.env.DATABASE_URL;
const { makeApp } = await import('../src/app.ts');
const { COMMAND_LINE, findOperation, runOperation } = await import('../src/operations/index.ts');

/** `await ask('scorecard', { knownAt: '2025-04-30' })`: what the command would print with --json, as text. */
export type Ask = (operation: string, input?: object) => Promise<string>;

export async function lookInto<T>(folder: string, look: (ask: Ask) => Promise<T>): Promise<T> {
  const app = makeApp(folder);
  const ask: Ask = async (id, input = {}) => {
    const operation = findOperation(id);
    if (!operation) throw new Error(`there is no operation ${id}`);
    const ctx = app.context({ actor: COMMAND_LINE, area: null, signal: new AbortController().signal });
    const outcome = await runOperation(ctx, operation, input);
    return JSON.stringify(outcome.ok ? operation.json(outcome.value) : { issues: outcome.issues }, null, 2);
  };
  try {
    return await look(ask);
  } finally {
    await app.close();
  }
}
