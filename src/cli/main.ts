// The command line: parses, runs one operation here or in the server that holds the folder, prints, exits with what it means.

import { writeFile } from 'node:fs/promises';
import { type Command as Commander, CommanderError, program } from 'commander';
import { makeApp, settings, wrongSettings } from '../app.ts';
import type { Issue } from '../clocks/index.ts';
import { type AnyOperation, COMMAND_LINE, type Context, findOperation, type Outcome } from '../operations/index.ts';
import { type Command, issueLine, type Options, type Terminal } from './command.ts';
import { commands } from './commands/index.ts';
import { performHereOrThere } from './elsewhere.ts';
import { progressLine } from './progress.ts';
import { usageIssue } from './usage.ts';
import { writeFolder } from './whole-folder.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;
const OUR_FAULT = 3;
/** As shells say it: 128 and the number of the signal. */
const STOPPED_AT_ONCE = 130;

const stopping = new AbortController();
/** One Ctrl+C comes twice: from the terminal, and passed on by the launcher. A later one means at once. */
const ONE_KEYSTROKE_MS = 1_000;
let stoppedAt: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stoppedAt !== null && performance.now() - stoppedAt > ONE_KEYSTROKE_MS) process.exit(STOPPED_AT_ONCE);
    stoppedAt ??= performance.now();
    stopping.abort();
  });
}

// A reader such as `head` may stop listening: that is no fault of ours, and what was begun is still done.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(OUR_FAULT);
  });
}

let exitCode = DONE;

program
  .name('waymark')
  .description("Runs a local area's SEND improvement: clocks, scorecard, plan and board.")
  .exitOverride()
  .configureHelp({ sortSubcommands: true });

for (const command of commands) {
  const made: Commander = command
    .define(program.command(command.id).description(command.summary).exitOverride())
    .option('--data <folder>', 'folder of the embedded database (default: data)')
    .option('--area <code>', 'local area, by its code; left out, the only one')
    .option('--json', 'one JSON document on standard output, words on standard error');
  made.action(async () => {
    exitCode = await act(
      command,
      made.processedArgs.flat().filter((word): word is string => typeof word === 'string'),
      made.opts<Options>(),
    );
  });
}

async function act(command: Command, args: string[], options: Options): Promise<number> {
  const terminal: Terminal = {
    say: (line) => (options.json ? process.stderr : process.stdout).write(`${line}\n`),
    write: (text) => process.stdout.write(text),
  };
  const app = makeApp(options.data as string | undefined);
  const progress = progressLine(process.stderr);
  const area = (options.area as string | undefined) ?? null;
  const context = (): Context =>
    app.context({ actor: COMMAND_LINE, area, signal: stopping.signal, progress: progress.show });
  try {
    const refuse = (issues: Issue[]) => tellRefusal(issues, options);
    if (command.act) return await command.act({ app, context, args, options, terminal, refuse });
    const { instead, chosen } = command;
    const calls = chosen?.[args[0] ?? ''] ?? (instead && options[instead.option] ? instead.calls : command.calls);
    if (!calls) throw new Error(`command ${command.id} does nothing`);
    const operation = findOperation(calls.operation)!;
    const input = await calls.input(chosen ? args.slice(1) : args, options, context());
    if ('issues' in input) return input.wrongUsage ? tellUsage(input.issues) : tellRefusal(input.issues, options);
    const outcome = await performHereOrThere(operation, input.input, context(), app);
    progress.clear();
    if (outcome.ok && calls.write) {
      for (const { file, bytes } of await calls.write(outcome.value as never, options, context()))
        await writeFile(file, bytes);
    }
    const put = outcome.ok && calls.folder ? calls.folder(outcome.value as never, options) : null;
    if (put) {
      const { signal, progress: show } = context();
      const issues = await writeFolder(put.folder, put.files, {
        madeBy: command.id,
        signal,
        progress: (done, of) => show(done, of, `Writing ${put.folder}`),
      });
      progress.clear();
      if (issues.length > 0) return tellRefusal(issues, options);
    }
    return tell(operation, outcome, options, () => calls.print(outcome.value as never, terminal, options));
  } finally {
    progress.clear();
    await app.close();
  }
}

function tell(operation: AnyOperation, outcome: Outcome<unknown>, options: Options, print: () => void): number {
  if (outcome.value === undefined) return tellRefusal(outcome.issues, options);
  if (options.json) {
    const document = operation.json(outcome.value) as object;
    // What stops one file stands with that file; the rest of a refusal has no other place.
    writeJson(outcome.ok || outcome.issues.length === 0 ? document : { ...document, issues: outcome.issues });
    for (const issue of outcome.issues) process.stderr.write(`${issueLine(issue)}\n`);
  } else {
    print();
    for (const issue of outcome.issues) process.stdout.write(`${issueLine(issue)}\n`);
  }
  return outcome.ok ? DONE : REFUSED;
}

function tellRefusal(issues: Issue[], options: Options): number {
  if (options.json) writeJson({ issues });
  for (const issue of issues) process.stderr.write(`${issueLine(issue)}\n`);
  return REFUSED;
}

function tellUsage(issues: Issue[]): number {
  for (const { message } of issues) process.stderr.write(`error: ${message}\n`);
  return WRONG_USAGE;
}

function tellFault(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Something went wrong in Waymark, and nothing was changed: ${words}\n`);
  if (settings.WAYMARK_LOG === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

// Node would end with 1, which here means that something was refused.
process.on('uncaughtException', (error) => {
  tellFault(error);
  process.exit(OUR_FAULT);
});

function writeJson(document: object): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

try {
  if (wrongSettings.length === 0) await program.parseAsync();
  else exitCode = WRONG_USAGE;
  for (const wrong of wrongSettings) process.stderr.write(`${issueLine(usageIssue('wrong-setting', {}, wrong))}\n`);
} catch (error) {
  if (error instanceof CommanderError) {
    exitCode = error.exitCode === 0 ? DONE : WRONG_USAGE;
  } else {
    tellFault(error);
    exitCode = OUR_FAULT;
  }
}
process.exitCode = exitCode;
