// bin/waymark return: reads a filled template, or with --template writes one to fill in.

import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { shortPeriodName } from '../../clocks/index.ts';
import { type Command, call } from '../command.ts';
import { cellText, textTable } from '../table.ts';
import { usageIssue } from '../usage.ts';

export default {
  id: 'return',
  summary: 'read a filled return template, or write one with --template',
  define: (command) =>
    command
      .argument('[file]', 'the filled template, CSV or Excel')
      .requiredOption('--source <id>', 'the data source whose figures they are')
      .option(
        '--period <period>',
        'such as 2025-06 or 2024-25-summer; for a template the newest open one when left out',
      )
      .option('--by <name>', 'who filled it in')
      .option('--stated-on <date>', 'the day it was sent, such as 2025-07-04; now when left out')
      .option('--preview', 'say what it would do and keep nothing')
      .option('--template [file]', 'write a template to this .csv or .xlsx; with no name, CSV on standard output'),
  calls: call({
    operation: 'return',
    async input([path], options) {
      if (path === undefined) return { issues: [usageIssue('no-file-given', {}, {})] };
      try {
        const bytes = new Uint8Array(await readFile(path));
        const { source, period, by, statedOn } = options;
        const files = [{ name: basename(path), bytes }];
        return { input: { source, period, by, statedOn, files, save: options.preview !== true } };
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
        return { issues: [usageIssue('file-not-there', { file: path }, { why })] };
      }
    },
    print({ source, saved, alreadySent, figures }, terminal) {
      const what = saved ? 'saved' : alreadySent ? 'sent before, nothing changed' : 'looked at, nothing saved';
      terminal.say(`${source.title}: ${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}, ${what}`);
      const rows = figures.map(({ measure, period, figure }) => [
        shortPeriodName(period),
        cellText(figure, measure.unit),
        measure.title,
        figure.note ?? '',
      ]);
      if (rows.length > 0) terminal.say(textTable(['Period', 'Figure', 'KPI', 'Note'], rows, [1]));
    },
  }),
  instead: {
    option: 'template',
    calls: call({
      operation: 'return-template',
      input: (_, { source, period, template }) => ({
        input: { source, period, kind: String(template).toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv' },
      }),
      print({ bytes, measures, name }, terminal, { template, json }) {
        const file = Buffer.from(bytes, 'base64');
        if (typeof template === 'string') {
          writeFileSync(template, file);
          terminal.say(`${template}: ${measures.length} ${measures.length === 1 ? 'KPI' : 'KPIs'} to fill in`);
        } else if (json) terminal.say(name);
        else terminal.write(file.toString('utf8'));
      },
    }),
  },
} satisfies Command;
