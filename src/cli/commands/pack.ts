// bin/waymark pack: the documents of a signed version, into a folder that is written whole or not at all.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { OperationOutput } from '../../operations/index.ts';
import { type Command, call } from '../command.ts';
import { usageIssue } from '../usage.ts';

export default {
  id: 'pack',
  summary: 'the board pack, reports and figures of a signed version, in every format',
  define: (command) =>
    command
      .option('--version <id>', 'its number, the beginning of its check, or latest')
      .option('--out <folder>', 'the folder to write')
      .option('--only <what...>', 'documents such as board-pack, or formats such as pdf')
      .option('--meeting <body>', 'whose paper it is, such as "SEND Improvement Board"')
      .option('--on <date>', 'the day of the meeting')
      .option('--item <words>', 'such as "Item 5, for decision"')
      .option('--kpis <id...>', 'KPIs of the table "then and now"')
      .option('--earlier <month...>', 'its earlier months, such as 2024-05')
      .option('--contact <words>', 'whom to ask about the paper')
      .option('--ask <line...>', 'for families: a line for each place that helps')
      .option('--against <id>', 'instead, what changed since that version: --out names a .pdf, .docx or .html file')
      .option('--template <file>', "a council's own Word template, .docx or .dotx"),
  calls: call({
    operation: 'pack',
    async input(_, { version, out, only, meeting, on, item, kpis, earlier, contact, ask, template }) {
      if (!out) return { issues: [usageIssue('out-needed', { field: '--out' }, {})] };
      const asked = { version, only, meeting, on, item, kpis, earlier, contact, ask };
      if (typeof template !== 'string') return { input: asked };
      try {
        const bytes = new Uint8Array(await readFile(template));
        return { input: { ...asked, files: [{ name: basename(template), bytes }] } };
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
        return { issues: [usageIssue('file-not-there', { file: template }, { why })] };
      }
    },
    folder: (packed, { out }) => ({ folder: out as string, files: [...filesOf(packed), manifestOf(packed)] }),
    print({ version, title, files, hash }, terminal, { out }) {
      terminal.say(`${title}, version ${version}: ${files.length} files in ${out}. Check: ${hash}`);
    },
  }),
  instead: {
    option: 'against',
    calls: call({
      operation: 'difference-document',
      input(_, { version, against, out }) {
        const format = typeof out === 'string' ? extname(out).slice(1).toLowerCase() : '';
        if (format === '') return { issues: [usageIssue('out-needed', { field: '--out' }, {})] };
        return { input: { version, since: against, format } };
      },
      async write({ base64 }, { out }) {
        return [{ file: out as string, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }];
      },
      print(_, terminal, { out }) {
        terminal.say(`Written: ${out}`);
      },
    }),
  },
} satisfies Command;

type Packed = OperationOutput<'pack'>;

const filesOf = ({ files }: Packed) =>
  files.map(({ path, base64 }) => ({ path, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }));

/** Which version the files are of, and what each has to be. */
function manifestOf(packed: Packed) {
  const { version, title, hash } = packed;
  const files = filesOf(packed).map(({ path, bytes }) => ({
    file: path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  return { path: 'manifest.json', bytes: `${JSON.stringify({ title, version, hash, files }, null, 2)}\n` };
}
