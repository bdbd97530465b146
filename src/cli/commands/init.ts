// bin/waymark init: makes a live store for a local area.

import { type Command, call } from '../command.ts';

export default {
  id: 'init',
  summary: 'make a store for a local area',
  define: (command) => command.requiredOption('--name <name>', 'name of the local area'),
  calls: call({
    operation: 'init',
    input: (_, options) => ({ input: { area: options.area ?? '', name: options.name } }),
    print: (value, terminal) => terminal.say(`Made a store for ${value.name} (${value.area}).`),
  }),
} satisfies Command;
