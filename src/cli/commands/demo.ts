// bin/waymark demo: loads the made-up area into a new folder, or writes many of them as column files.

import { resolve } from 'node:path';
import { type Command, call } from '../command.ts';

export default {
  id: 'demo',
  summary: 'load the made-up area Sandbourne into a new folder',
  define: (command) =>
    command
      .option('--figures-only', "its papers alone, without children's records")
      .option('--areas <n>', 'instead: write so many made-up areas as column files')
      .option('--out <dir>', 'with --areas: the folder to write to'),
  instead: {
    option: 'areas',
    calls: call({
      operation: 'demo-areas',
      input: (_, { areas, out }) => ({ input: { areas, out: typeof out === 'string' ? resolve(out) : '' } }),
      print: ({ areas, out }, terminal) => {
        const sum = (of: 'rows' | 'bytes') => areas.reduce((total, area) => total + area[of], 0);
        terminal.say(`Written to ${out}: ${areas.length} areas, ${sum('rows')} rows, ${sum('bytes')} bytes.`);
      },
    }),
  },
  calls: call({
    operation: 'demo',
    input: (_, options) => ({ input: { figuresOnly: options.figuresOnly === true } }),
    print: (value, terminal) =>
      terminal.say(
        `Loaded ${value.area.name}: ${value.files.length} papers, ${value.files.reduce((sum, file) => sum + file.accepted, 0)} KPI rows; ${value.rows} rows of case records.`,
      ),
  }),
} satisfies Command;
