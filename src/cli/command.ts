// A command: words on the command line turned into one operation's input, and its answer printed.

import type { Command as Commander } from 'commander';
import type { App } from '../app.ts';
import type { Issue } from '../clocks/index.ts';
import type { Context, OperationId, OperationOutput } from '../operations/index.ts';
import type { FolderFile } from './whole-folder.ts';

export interface Terminal {
  /** a line for a person: standard output, or standard error when --json was asked for */
  say(line: string): void;
  /** plain text that is the answer itself (CSV), always standard output */
  write(text: string): void;
}

export type Options = Record<string, string | string[] | boolean | undefined>;

/** What a command that is more than one operation works with. */
export interface Acting {
  app: App;
  context(): Context;
  /** the words given beside the options */
  args: string[];
  options: Options;
  terminal: Terminal;
  /** tells the issues and gives the exit code of a refusal */
  refuse(issues: Issue[]): number;
}

export interface Command {
  id: string;
  summary: string;
  /** arguments and options, in commander's own words */
  define(command: Commander): Commander;
  /** the usual kind: one operation */
  calls?: Call;
  /** another operation instead, when this option is given */
  instead?: { option: string; calls: Call };
  /** several calls, of which the first word chooses: "mapping list" */
  chosen?: Readonly<Record<string, Call>>;
  /** serve: more than one operation; gives the exit code */
  act?(acting: Acting): Promise<number>;
}

export interface Call<Id extends OperationId = OperationId> {
  operation: Id;
  /** the operation's input, or why the words given cannot be one */
  input(args: string[], options: Options, ctx: Context): Promise<CallInput> | CallInput;
  print(value: OperationOutput<Id>, terminal: Terminal, options: Options): void;
  /** files that the answer is put into, with --json or without */
  write?(value: OperationOutput<Id>, options: Options, ctx: Context): Promise<{ file: string; bytes: Uint8Array }[]>;
  /** a folder that the answer is put into, whole or not at all; null when none was asked for */
  folder?(value: OperationOutput<Id>, options: Options): { folder: string; files: FolderFile[] } | null;
}

/** `wrongUsage`: the words themselves make no command, as when an argument is missing. */
export type CallInput = { input: unknown } | { issues: Issue[]; wrongUsage?: true };

/** Keeps the type of the operation's answer inside, and forgets it outside. */
export function call<Id extends OperationId>(of: Call<Id>): Call {
  return of as Call;
}

/** `stops: file.txt, row 12, column D: words`. */
export function issueLine(issue: Issue): string {
  const { file, sheet, row, column, field } = issue.where;
  const place = [file, sheet, row === undefined ? null : `row ${row}`, column ? `column ${column}` : null, field]
    .filter(Boolean)
    .join(', ');
  return `${issue.severity}: ${place ? `${place}: ` : ''}${issue.message}`;
}
