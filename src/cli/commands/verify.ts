// bin/waymark verify: proves the activity log and names the first broken link.

import { type Command, call } from '../command.ts';

export default {
  id: 'verify',
  summary: 'prove the activity log, link by link',
  define: (command) => command,
  calls: call({
    operation: 'verify',
    input: () => ({ input: {} }),
    print(value, terminal) {
      for (const area of value.areas) {
        terminal.say(
          `${area.area}: ${area.entries} entries, ${area.ok ? 'every link holds' : `broken at change ${area.firstBroken?.change}`}`,
        );
      }
    },
  }),
} satisfies Command;
