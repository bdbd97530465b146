// bin/waymark mapping: how extracts are read. List, suggest one from a file, save it, or write what to ask for.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Argument } from 'commander';
import { columnTitle, mappingAsText, mappingFromText, partsOfTarget } from '../../imports/index.ts';
import type { OperationOutput } from '../../operations/index.ts';
import { type Call, type CallInput, type Command, call, issueLine, type Options } from '../command.ts';
import { textTable } from '../table.ts';
import { usageIssue } from '../usage.ts';

const MOST_TEXTS = 8;
const MOST_ISSUES = 50;

const list = call({
  operation: 'mappings',
  input: () => ({ input: {} }),
  print({ saved, ready }, terminal) {
    if (saved.length > 0) {
      terminal.say('Saved here:');
      const rows = saved.map(({ id, title, version, source, holds, columns, lastUsed }) => [
        id,
        title,
        String(version),
        source,
        holds,
        String(columns),
        lastUsed?.file ?? 'not yet',
      ]);
      terminal.say(textTable(['Id', 'Title', 'Version', 'Source', 'Holds', 'Columns', 'Last used for'], rows, [2, 5]));
      terminal.say('');
    }
    terminal.say('Ready-made:');
    terminal.say(
      textTable(
        ['Id', 'Title', 'Holds', 'Ask'],
        ready.map(({ id, title, holds, asked }) => [id, title, holds, asked]),
      ),
    );
  },
});

const suggest = call({
  operation: 'suggest-mapping',
  async input([path], { use, sheet }) {
    if (path === undefined) return { issues: [usageIssue('mapping-file-needed', {}, {})] };
    const read = await fileAt(path);
    return 'issues' in read ? read : { input: { files: [{ name: basename(path), bytes: read.bytes }], use, sheet } };
  },
  async write({ mapping }, { out }) {
    return typeof out === 'string' ? [{ file: out, bytes: new TextEncoder().encode(mappingAsText(mapping)) }] : [];
  },
  print(answer, terminal, { out }) {
    terminal.say(howFound(answer));
    const rows = answer.columns
      .filter(({ heading }) => heading !== '')
      .map(({ heading, reads, samples }) => [
        heading,
        reads.length === 0 ? 'left out' : reads.map(targetWords).join(', '),
        samples.slice(0, 3).join(' | '),
      ]);
    terminal.say(textTable(['Column', 'Read as', 'For example'], rows));
    for (const { heading, texts, more } of answer.texts) {
      const unknown = texts.filter(({ code }) => code === null).map(({ text }) => `“${text}”`);
      const nothing = texts.filter(({ code }) => code === '').map(({ text }) => `“${text}”`);
      if (nothing.length > 0) terminal.say(`${heading}: says nothing ${nothing.slice(0, MOST_TEXTS).join(', ')}`);
      if (unknown.length > 0)
        terminal.say(
          `${heading}: not understood ${unknown.slice(0, MOST_TEXTS).join(', ')}${more > 0 ? ' and more' : ''}`,
        );
    }
    for (const issue of [...answer.questions, ...answer.found].slice(0, MOST_ISSUES)) terminal.say(issueLine(issue));
    for (const { title, count } of answer.rows) terminal.say(`${title}: ${count} rows`);
    terminal.say(
      typeof out === 'string'
        ? `Written to ${out}. Look at it, change what is wrong, then: bin/waymark mapping save ${out}`
        : 'Nothing is kept. Write it to a file with --out mapping.json.',
    );
  },
});

const save = call({
  operation: 'save-mapping',
  async input([path]): Promise<CallInput> {
    if (path === undefined) return { issues: [usageIssue('mapping-file-needed', {}, {})] };
    const read = await fileAt(path);
    if ('issues' in read) return read;
    // Whatever else is the matter with it, the operation says.
    const text = new TextDecoder().decode(read.bytes).replace(/^\uFEFF/, '');
    const mapping = mappingFromText(text);
    const unread = mapping.ok ? undefined : mapping.issues.find(({ code }) => code === 'mapping-not-json');
    if (unread) return { issues: [{ ...unread, where: { file: path } }] };
    return { input: { mapping: JSON.parse(text) as unknown } };
  },
  print({ mapping, saved, changes }, terminal) {
    const named = `“${mapping.title}” (${mapping.id})`;
    terminal.say(
      saved
        ? `Saved ${named} as version ${mapping.version}.`
        : `${named} says the same already: version ${mapping.version}.`,
    );
    for (const change of changes) terminal.say(`  ${change}`);
  },
});

const template = call({
  operation: 'mapping-template',
  input([mapping], { out }) {
    if (mapping === undefined) return { issues: [usageIssue('mapping-id-needed', {}, {})] };
    if (typeof out !== 'string') return { issues: [usageIssue('out-needed', { field: '--out' }, {})] };
    return { input: { mapping, kind: out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx' } };
  },
  write: fileOut,
  print({ title, headings }, terminal, { out }) {
    terminal.say(`${String(out)}: template of “${title}”, ${headings.length} columns with two made-up lines`);
  },
});

const ask = call({
  operation: 'mapping-template',
  input([mapping], { out }) {
    if (mapping === undefined) return { issues: [usageIssue('mapping-id-needed', {}, {})] };
    return { input: { mapping, kind: String(out).toLowerCase().endsWith('.eml') ? 'eml' : 'text' } };
  },
  write: fileOut,
  print({ letter }, terminal, { out }) {
    if (typeof out === 'string') terminal.say(`${out}: ${letter.subject}`);
    else terminal.say(letter.body);
  },
});

export default {
  id: 'mapping',
  summary: 'how extracts are read: list, suggest FILE, save FILE, template ID, ask ID',
  define: (command) =>
    command
      .addArgument(new Argument('<what>', 'what to do').choices(['list', 'suggest', 'save', 'template', 'ask']))
      .argument('[name]', 'suggest: the extract; save: the mapping’s file; template, ask: the mapping’s id')
      .option('--use <id>', 'suggest: try this mapping on the file')
      .option('--sheet <name>', 'suggest: the sheet that is meant, where a workbook has several')
      .option(
        '--out <file>',
        'the file to write: a mapping (.json), a template (.csv, .xlsx), a list to ask for (.txt, .eml)',
      ),
  chosen: { list, suggest, save, template, ask },
} satisfies Command;

type Suggested = OperationOutput<'suggest-mapping'>;

function howFound({ file, from, mapping, sureness }: Suggested): string {
  const named = `“${mapping.title}”`;
  switch (from) {
    case 'saved':
      return `${file} fits the saved mapping ${named}, version ${mapping.version}.`;
    case 'told':
      return `${file}, read by ${named}.`;
    case 'ready':
      return `${file} reads like ${named}, ${Math.round(sureness * 100)}% sure.`;
    case 'headings':
      if (sureness === 0)
        return `${file}: what it is is not known. Begin with the ready mapping that is nearest: --use ID.`;
      return `${file}: what it is is not sure. The nearest is ${named}.`;
  }
}

function targetWords(target: string): string {
  const parts = partsOfTarget(target);
  return parts ? columnTitle(parts) : target;
}

async function fileAt(path: string): Promise<{ bytes: Uint8Array } | { issues: ReturnType<typeof usageIssue>[] }> {
  try {
    return { bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
    return { issues: [usageIssue('file-not-there', { file: path }, { why })] };
  }
}

async function fileOut(
  { bytes }: { bytes: string },
  { out }: Options,
): ReturnType<NonNullable<Call<'mapping-template'>['write']>> {
  return typeof out === 'string' ? [{ file: out, bytes: Buffer.from(bytes, 'base64') }] : [];
}
