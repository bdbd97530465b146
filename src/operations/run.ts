// Running an operation: may they, is the input understood, what happened. The one way in for pages, API, commands and jobs.

import type { z } from 'zod';
import { type Need, showsChildren } from '../register/index.ts';
import { KeyUnusable } from '../store/index.ts';
import { operationIssue } from './issues.ts';
import { type Actor, type AnyOperation, type Context, type Operation, type Outcome, refused } from './operation.ts';
import { storeMode } from './store-mode.ts';

/**
 * Until there is sign-in pages show children in a demo store only. Who runs a command on this machine can read the folder
 * and the key beside it already, so that commands may.
 */
export async function mayDo(ctx: Context, need: Need): Promise<boolean> {
  return !showsChildren(need) || ctx.actor.by === 'command' || (await storeMode(ctx)) === 'demo';
}

export async function runOperation<I extends z.ZodType, O>(
  ctx: Context,
  operation: Operation<I, O>,
  input: unknown,
): Promise<Outcome<O>> {
  const began = performance.now();
  const log = (outcome: string, facts: object = {}) =>
    ctx.log.info({
      operation: operation.id,
      by: ctx.actor.by,
      outcome,
      ms: Math.round(performance.now() - began),
      ...facts,
    });
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) {
    log('not understood');
    return refused(
      parsed.error.issues.map((problem) =>
        operationIssue(
          'input-not-understood',
          'stops',
          { field: problem.path.join('.') },
          { why: problem.message, own: problem.code === 'custom', ...wantedBy(problem) },
        ),
      ),
    );
  }
  if (!(await mayDo(ctx, operation.needs))) {
    log('not allowed');
    return refused([operationIssue('not-allowed', 'stops', {}, { title: operation.title })]);
  }
  const outcome = await operation.run(ctx, parsed.data).catch(keyRefused);
  log(outcome.ok ? 'done' : 'refused', { issues: outcome.issues.map((issue) => issue.code).slice(0, 20) });
  return outcome;
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number, in digits',
  int: 'a whole number, in digits',
  boolean: 'yes or no',
  array: 'a list',
};

/** What would have been understood, where the schema says so by itself. */
function wantedBy(problem: z.core.$ZodIssue): { wanted: string | null; oneOf: string[] | null } {
  // Words of the schema's own say it better than what follows from its kind.
  if (!problem.message.startsWith('Invalid ')) return { wanted: null, oneOf: null };
  if (problem.code === 'invalid_value') return { wanted: null, oneOf: problem.values.map(String) };
  if (problem.code !== 'invalid_type') return { wanted: null, oneOf: null };
  const isMissing = problem.message.endsWith('received undefined');
  return { wanted: isMissing ? 'given' : (KINDS[problem.expected] ?? null), oneOf: null };
}

/** Case records whose key is lost or another: a person can put it back, so that it is no fault of ours. */
function keyRefused(error: unknown): Outcome<never> {
  if (!(error instanceof KeyUnusable)) throw error;
  return refused([operationIssue('case-key', 'stops', {}, { why: error.message })]);
}

/** An operation that declares no need does not start. */
export function assertNeeds(operations: readonly AnyOperation[]): void {
  for (const operation of operations) {
    if (!operation.needs) throw new Error(`operation ${operation.id} declares no needs`);
  }
}

export const COMMAND_LINE: Actor = { name: 'somebody at this machine', by: 'command' };
