// bin/waymark demo: loads the made-up area into a new folder.

import { type Command, call } from '../command.ts';

export default {
  id: 'demo',
  summary: 'load the made-up area Sandbourne into a new folder',
  define: (command) => command,
  calls: call({
    operation: 'demo',
    input: () => ({ input: {} }),
    print: (value, terminal) =>
      terminal.say(
        `Loaded ${value.area.name}: ${value.files.length} papers, ${value.files.reduce((sum, file) => sum + file.accepted, 0)} KPI rows.`,
      ),
  }),
} satisfies Command;
