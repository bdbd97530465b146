// bin/waymark watch FOLDER: imports what is put into a folder, once it is whole; every night's file by itself.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeApp } from '../../app.ts';
import type { Issue } from '../../clocks/index.ts';
import { gatherReturn, isUnchanged, type ListedFile, watchedFiles } from '../../imports/index.ts';
import { COMMAND_LINE, findOperation, type OperationOutput, type SentFile } from '../../operations/index.ts';
import { type Acting, type Command, issueLine } from '../command.ts';
import { performHereOrThere } from '../elsewhere.ts';
import { usageIssue } from '../usage.ts';

const EVERY_SECONDS = 30;
const MOST_SECONDS = 86_400;
/** Between the two looks of --once. A program that writes slower than that is waited for by the watch that stays. */
const SETTLES_MS = 2_000;
const MOST_ISSUES = 20;
/** Files beyond this wait for the next look: all that come together are held in memory, a return of many files is one. */
const MOST_BYTES_TOGETHER = 200_000_000;

export default {
  id: 'watch',
  summary: 'import files as they are put into a folder: nightly extracts, returns',
  define: (command) =>
    command
      .argument('<folder>', 'the folder to look into; folders in it are left alone')
      .option('--once', 'look once, import what is whole, and end')
      .option('--every <seconds>', `seconds from one look to the next; ${EVERY_SECONDS} when left out`)
      .option('--mapping <id>', 'the mapping to read all of them by; each by whichever fits when left out'),
  act: watch,
} satisfies Command;

interface Watched {
  file: string;
  outcome: 'saved' | 'imported before' | 'not saved' | 'still changing';
  rows: number;
  issues: number;
}

interface Watching {
  acting: Acting;
  folder: string;
  /** what was imported, or could not be, as it stood then */
  taken: ListedFile[];
  /** what was last said of a file */
  said: Map<string, string>;
}

async function watch(acting: Acting): Promise<number> {
  const { args, options, terminal, refuse, context } = acting;
  const folder = args[0]!;
  const every = options.every === undefined ? EVERY_SECONDS : Number(options.every);
  if (!(every >= 1 && every <= MOST_SECONDS))
    return refuse([usageIssue('watch-seconds', { field: '--every' }, { given: String(options.every) })]);
  const { signal, log } = context();
  const found: Watched[] = [];
  const watching: Watching = { acting, folder, taken: [], said: new Map() };
  let before: ListedFile[];
  try {
    before = await listed(folder);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
    return refuse([usageIssue('folder-not-there', { file: folder }, { why })]);
  }
  if (!options.once) terminal.say(`Looking into ${folder} every ${every} seconds. Stop it with Ctrl+C.`);
  for (;;) {
    await pause(options.once ? SETTLES_MS : every * 1_000, signal);
    if (signal.aborted) break;
    // A drive that is away for a while is looked for again at the next look.
    const now = await listed(folder).catch((error: NodeJS.ErrnoException) => {
      sayOnce(watching, folder, [
        usageIssue('folder-not-there', { file: folder }, { why: error.code ?? 'it is away' }),
      ]);
      return null;
    });
    if (now === null && options.once) return 1;
    const { ready, changing } = watchedFiles(before, now ?? [], watching.taken);
    const came = await takeIn(watching, ready);
    if (came.length > 0) log.info({ watch: 'looked', ...countsOf(came) });
    if (options.once) {
      found.push(...came, ...changing.map(({ name }) => unsettled(name)));
      for (const { name } of changing) terminal.say(`${name}: still changing, left for the next time`);
      break;
    }
    // All night long the last of each file is enough.
    for (const one of came) found.splice(0, found.length, ...found.filter(({ file }) => file !== one.file), one);
    before = now ?? before;
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ folder, files: found }, null, 2)}\n`);
  return found.some(({ outcome }) => outcome === 'not saved') ? 1 : 0;
}

const unsettled = (file: string): Watched => ({ file, outcome: 'still changing', rows: 0, issues: 0 });

function countsOf(came: readonly Watched[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of came) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** The files of a folder as they stand; one that goes while it is looked at is not there. */
async function listed(folder: string): Promise<ListedFile[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile()).map(({ name }) => name);
  const files = await Promise.all(names.map((name) => fileAt(folder, name)));
  return files.filter((file) => file !== null);
}

async function fileAt(folder: string, name: string): Promise<ListedFile | null> {
  try {
    const { size, mtimeMs } = await stat(join(folder, name));
    return { name, bytes: size, changedAt: mtimeMs };
  } catch {
    return null;
  }
}

/** Reads those that are whole and imports them one after another; one that changed meanwhile waits for another look. */
async function takeIn(watching: Watching, ready: readonly ListedFile[]): Promise<Watched[]> {
  const { acting, folder, taken } = watching;
  const files: SentFile[] = [];
  const stood = new Map<SentFile, ListedFile>();
  let together = 0;
  for (const file of ready) {
    if (together > 0 && together + file.bytes > MOST_BYTES_TOGETHER) break;
    const bytes = await readFile(join(folder, file.name)).catch((error: NodeJS.ErrnoException) => {
      sayOnce(watching, file.name, [usageIssue('file-not-there', { file: file.name }, { why: error.code ?? '' })]);
      return null;
    });
    if (bytes === null || !isUnchanged(file, (await fileAt(folder, file.name)) ?? undefined)) continue;
    together += file.bytes;
    const sent = { name: file.name, bytes: new Uint8Array(bytes) };
    files.push(sent);
    stood.set(sent, file);
  }
  const found: Watched[] = [];
  const gathered = gatherReturn(files);
  for (const file of gathered) {
    if (acting.context().signal.aborted) break;
    const { again, ...came } = await importOne(watching, file);
    found.push(came);
    if (again) continue;
    const parts = stood.has(file) ? [file] : files.filter((one) => !gathered.includes(one));
    for (const part of parts) mark(taken, stood.get(part)!);
  }
  return found;
}

/** As it is now; one that comes again under the same name is looked at again. */
function mark(taken: ListedFile[], file: ListedFile): void {
  const at = taken.findIndex(({ name }) => name === file.name);
  if (at === -1) taken.push(file);
  else taken[at] = file;
}

/**
 * The database is open for the import alone, so that other commands and the pages have their turn in between. What is
 * the matter with the file waits until the file changes; anything else is tried again at the next look.
 */
async function importOne(watching: Watching, file: SentFile): Promise<Watched & { again: boolean }> {
  const { options, terminal, context } = watching.acting;
  const app = makeApp(options.data as string | undefined);
  const { signal } = context();
  try {
    const ctx = app.context({ actor: COMMAND_LINE, area: (options.area as string | undefined) ?? null, signal });
    const input = { files: [file], mapping: options.mapping };
    const outcome = await performHereOrThere(findOperation('import')!, input, ctx, app);
    const report = (outcome.value as OperationOutput<'import'> | undefined)?.files[0];
    const issues: Issue[] = [...outcome.issues, ...(report?.issues ?? [])];
    const state = report?.saved ? 'saved' : report?.alreadyImported ? 'imported before' : 'not saved';
    const rows = report?.saved ? report.accepted : 0;
    if (state === 'not saved') sayOnce(watching, file.name, issues);
    else terminal.say(`${file.name}: ${state}${report?.saved ? savedWords(report) : ''}`);
    const again = report === undefined || issues.some(({ code }) => code === 'stopped' || code === 'source-moved');
    return { file: file.name, outcome: state, rows, issues: issues.length, again };
  } catch (error) {
    // A watch that stands all night is not ended by what went wrong once: it is said, and tried again.
    if (options.once) throw error;
    const words = error instanceof Error ? error.message : String(error);
    sayWords(watching, file.name, `${file.name}: something went wrong in Waymark, and nothing was changed: ${words}`);
    return { file: file.name, outcome: 'not saved', rows: 0, issues: 0, again: true };
  } finally {
    await app.close();
  }
}

function sayOnce(watching: Watching, name: string, issues: readonly Issue[]): void {
  const lines = issues.slice(0, MOST_ISSUES).map((issue) => `  ${issueLine(issue)}`);
  sayWords(watching, name, [`${name}: not saved`, ...lines].join('\n'));
}

/** The same of the same file is not said at every look. */
function sayWords({ said, acting }: Watching, name: string, words: string): void {
  if (said.get(name) !== words) acting.terminal.say(words);
  said.set(name, words);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const timer = setTimeout(ended, ms);
    signal.addEventListener('abort', ended, { once: true });
    function ended(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', ended);
      done();
    }
  });
}

function savedWords({ accepted, records, issueCount }: OperationOutput<'import'>['files'][number]): string {
  const gone = records?.tables.reduce((sum, table) => sum + table.gone, 0) ?? 0;
  const said = [`${accepted} rows`];
  if (gone > 0) said.push(`${gone} gone since the last one: see /imports/gone`);
  if (issueCount > 0) said.push(`${issueCount} to look at`);
  return `, ${said.join(', ')}`;
}
