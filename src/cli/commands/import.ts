// bin/waymark import FILE…: reads scorecards and case records in, or with --preview says what it would do.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Issue, isoDay } from '../../clocks/index.ts';
import type { OperationOutput, SentFile } from '../../operations/index.ts';
import { type Command, call, issueLine, type Options } from '../command.ts';
import { usageIssue } from '../usage.ts';

export default {
  id: 'import',
  summary: 'read scorecards, case records and published statistics in: text, CSV, Excel, HTML, zip',
  define: (command) =>
    command
      .argument('<files...>', 'scorecards, extracts and returns to read, or a folder of them')
      .option('--preview', 'say what it would do and keep nothing')
      .option('--figures', 'with --preview: say what it changes on the scorecard, however much the file says')
      .option('--stated-on <date>', "the paper's own date, such as 2025-03-31")
      .option(
        '--match <row=kpi>',
        'match a row by hand: label, reference or #number = KPI; may be repeated',
        collect,
        [],
      )
      .option('--mapping <id>', 'the mapping to read an extract of case records by'),
  calls: call({
    operation: 'import',
    async input(paths, options) {
      const files: SentFile[] = [];
      const issues: Issue[] = [];
      for (const path of await filesOf(paths)) {
        try {
          files.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
        } catch (error) {
          const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
          issues.push(usageIssue('file-not-there', { file: path }, { why }));
        }
      }
      if (issues.length > 0) return { issues };
      return {
        input: {
          files,
          save: options.preview !== true,
          statedOn: options.statedOn,
          matches: matchesOf(options),
          mapping: options.mapping,
          figures: options.figures === true ? 'always' : 'if-few',
        },
      };
    },
    print(value, terminal) {
      for (const file of value.files) {
        const { changes } = file;
        terminal.say(`${file.file}: ${outcomeOf(file)}`);
        if (file.statedOn !== null) terminal.say(`  dated ${isoDay(file.statedOn)} (${file.statedBy})`);
        if (file.records !== null) sayRecords(file.records, terminal.say);
        else if (file.benchmarks !== null) sayBenchmarks(file.benchmarks, terminal.say);
        else if (file.read > 0) {
          terminal.say(
            `  ${file.read} KPI rows, ${file.tiles} headline tiles, ${file.cells} cells, ${file.rejectedCells} of them not understood`,
          );
          terminal.say(
            `  ${changes.newCount} new figures, ${changes.sameCount} the same as before, ${changes.restatedCount} given differently, ${changes.olderCount} where a later paper stands`,
          );
          const local = file.rows.filter((row) => row.how === 'local');
          if (local.length > 0) terminal.say(`  not in the catalogue, kept as KPIs of your own: ${local.length}`);
        }
        for (const issue of file.issues.slice(0, 200)) terminal.say(`  ${issueLine(issue)}`);
        if (file.issueCount > 200) terminal.say(`  and ${file.issueCount - 200} more`);
      }
    },
  }),
} satisfies Command;

type Records = NonNullable<OperationOutput<'import'>['files'][number]['records']>;

type Benchmarks = NonNullable<OperationOutput<'import'>['files'][number]['benchmarks']>;

function sayBenchmarks({ publisher, tables, notes, indicators }: Benchmarks, say: (words: string) => void): void {
  say(`  published by: ${publisher}`);
  for (const { file, title, rows, kept } of tables) say(`  ${file}: ${title}: ${rows} lines, ${kept} kept`);
  if (indicators > 0) say(`  figures explained: ${indicators}`);
  if (notes.length > 0) say(`  notes of the publisher: ${notes.length}`);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function matchesOf(options: Options): Record<string, string> {
  return Object.fromEntries(
    ((options.match as string[] | undefined) ?? []).map((pair) => {
      const at = pair.lastIndexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

function outcomeOf(file: { alreadyImported: boolean; saved: boolean; issues: { severity: string }[] }): string {
  if (file.alreadyImported) return 'imported before, nothing changed';
  if (file.saved) return 'saved';
  return file.issues.some((issue) => issue.severity === 'stops') ? 'not saved' : 'looked at, nothing saved';
}

async function plainFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') ? [entry.name] : []));
  return names.sort().map((name) => join(folder, name));
}

/** A folder stands for the files in it, in the order of their names. */
async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(path);
    else files.push(...(await plainFiles(path)));
  }
  return files;
}

function sayRecords(records: Records, say: (words: string) => void): void {
  say(`  case records of ${records.sourceTitle}, ${records.holds}`);
  for (const { title, new: added, changed, back, unchanged, gone } of records.tables)
    say(`  ${title}: ${added} new, ${changed + back} changed, ${unchanged} unchanged, ${gone} gone`);
  if (records.figures) sayFigures(records.figures, say);
  for (const { field, table, rows } of records.fields.slice(0, 10)) say(`  changed: ${table}.${field} in ${rows} rows`);
  for (const { id, title, severity, count } of records.checks) say(`  ${severity} ${id} ${title}: ${count}`);
  const gone = records.tables.reduce((sum, table) => sum + table.gone, 0);
  if (gone > 0) say(`  ${gone} rows are gone since the last one: say what became of them at /imports/gone`);
  const { matched, queued } = records.people;
  if (matched > 0) say(`  ${matched} people joined to records of other sources`);
  if (queued > 0) say(`  ${queued} people are alike and not surely the same: look under People`);
}

const MOST_FIGURES = 10;

function sayFigures({ sentence, changed }: NonNullable<Records['figures']>, say: (words: string) => void): void {
  say(`  on the scorecard: ${sentence}`);
  const others = changed.filter(({ now }) => now.value !== null);
  for (const { sentence: one } of others.slice(0, MOST_FIGURES)) say(`    ${one}`);
  if (others.length > MOST_FIGURES) say(`    and ${others.length - MOST_FIGURES} more KPIs`);
}
