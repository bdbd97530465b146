// bin/waymark demo: loads the made-up area into a new folder.

import { type Command, call } from '../command.ts';

export default {
  id: 'demo',
  summary: 'load the made-up area Sandbourne into a new folder',
  define: (command) => command.option('--figures-only', "its papers alone, without children's records"),
  calls: call({
    operation: 'demo',
    input: (_, options) => ({ input: { figuresOnly: options.figuresOnly === true } }),
    print: (value, terminal) =>
      terminal.say(
        `Loaded ${value.area.name}: ${value.files.length} papers, ${value.files.reduce((sum, file) => sum + file.accepted, 0)} KPI rows; ${value.rows} rows of case records.`,
      ),
  }),
} satisfies Command;
