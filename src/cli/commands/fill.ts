// bin/waymark fill: the council's own workbook with a new month in its own layout, and a list of every cell that was written.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { monthName } from '../../clocks/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';
import { usageIssue } from '../usage.ts';

const MOST_LISTED = 200;

export default {
  id: 'fill',
  summary: "fill the council's own workbook with a month",
  define: (command) =>
    command
      .option('--month <month>', 'the month to fill, such as 2025-06')
      .option('--template <file>', 'the workbook to fill; the newest that was imported when left out')
      .option('--workbook <name>', 'one that was imported: its file name, or the start of its id')
      .option('--out <file>', 'the file to write')
      .option('--replace', 'write over figures that differ'),
  calls: call({
    operation: 'fill',
    async input(_, options) {
      if (!options.out) return { issues: [usageIssue('out-needed', { field: '--out' }, {})] };
      const given = { month: options.month, workbook: options.workbook, replace: options.replace === true };
      if (typeof options.template !== 'string') return { input: given };
      try {
        const bytes = new Uint8Array(await readFile(options.template));
        return { input: { ...given, files: [{ name: basename(options.template), bytes }] } };
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
        return { issues: [usageIssue('file-not-there', { file: options.template }, { why })] };
      }
    },
    async write({ file }, options) {
      return file ? [{ file: options.out as string, bytes: Buffer.from(file.base64, 'base64') }] : [];
    },
    print({ template, month, file, written, same, differs, columns }, terminal, options) {
      terminal.say(`${template}, ${monthName(month)}`);
      for (const one of columns) terminal.say(`  put in: column ${one.columns} of ${one.sheet}`);
      const cells = file ? written : differs;
      terminal.say(
        textTable(
          ['Sheet', 'Cell', 'What', 'Row', 'Was', 'Is'],
          cells
            .slice(0, MOST_LISTED)
            .map((one) => [one.sheet, one.cell, one.part, (one.row ?? '').slice(0, 50), one.was ?? '', one.is]),
          [],
        ),
      );
      if (cells.length > MOST_LISTED) terminal.say(`and ${cells.length - MOST_LISTED} more`);
      terminal.say(
        file
          ? `${written.length} cells written, ${same} held their figure already: ${options.out}`
          : `Nothing was written; ${same} cells hold their figure already.`,
      );
    },
  }),
} satisfies Command;
