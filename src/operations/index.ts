// Room 10: everything a person or a schedule can do.

import type { z } from 'zod';
import { byId, operations } from './catalogue/index.ts';
import type { AnyOperation, Context, Operation, Outcome } from './operation.ts';
import { assertNeeds, runOperation } from './run.ts';

export { operationIssue } from './issues.ts';
export * from './operation.ts';
export { COMMAND_LINE, mayDo, runOperation } from './run.ts';
export { operations };

export type OperationId = keyof typeof byId;
type InputOf<Id extends OperationId> = (typeof byId)[Id] extends Operation<infer I, infer _> ? z.input<I> : never;
export type OperationOutput<Id extends OperationId> = (typeof byId)[Id] extends Operation<infer _, infer O> ? O : never;

assertNeeds(operations);

export function findOperation(id: string): AnyOperation | undefined {
  return operations.find((operation) => operation.id === id);
}

/** `await perform(ctx, 'scorecard', { knownAt: '2025-04-01' })`. */
export async function perform<Id extends OperationId>(
  ctx: Context,
  id: Id,
  input: InputOf<Id>,
): Promise<Outcome<OperationOutput<Id>>> {
  return (await runOperation(ctx, byId[id] as AnyOperation, input)) as Outcome<OperationOutput<Id>>;
}
