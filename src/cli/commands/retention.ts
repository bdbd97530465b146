// bin/waymark retention: what is due for review before destruction, by class; with --log what was destroyed.

import { isoDay } from '../../clocks/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

/** Lines for a person to read. */
const MOST_LISTED = 50;

export default {
  id: 'retention',
  summary: 'what is due for review before destruction, or with --log what was destroyed',
  define: (command) => command.option('--log', 'what was destroyed, newest first'),
  calls: call({
    operation: 'retention',
    input: () => ({ input: { limit: 1_000 } }),
    print({ people, classes, due }, terminal) {
      terminal.say(`${people} people looked at`);
      const rows = classes.map((one) => [
        one.title,
        String(one.due),
        String(one.held),
        String(one.openPlan),
        one.since === null ? '' : isoDay(one.since),
      ]);
      terminal.say(textTable(['Records', 'Due', 'Held back', 'Open plan', 'Since'], rows, [1, 2, 3]));
      const listed = (due ?? [])
        .slice(0, MOST_LISTED)
        .map(({ since, numbers, row, hold }) => [
          isoDay(since),
          [...new Set([...(row ? [row.id] : []), ...numbers.map(({ sourceId }) => sourceId)])].join(', '),
          hold === null ? '' : `held back: ${hold}`,
        ]);
      if (listed.length > 0) terminal.say(`\n${textTable(['Since', 'Records of', 'Stands against it'], listed)}`);
      const more = (due?.length ?? 0) - listed.length;
      if (more > 0) terminal.say(`and more: --json has the first ${due!.length}`);
    },
  }),
  instead: {
    option: 'log',
    calls: call({
      operation: 'destructions',
      input: () => ({ input: { limit: 500 } }),
      print({ destructions }, terminal) {
        if (destructions.length === 0) terminal.say('Nothing has been destroyed here.');
        const rows = destructions.map((one) => [
          one.destroyedAt?.slice(0, 10) ?? 'approved',
          one.title,
          one.rows.map(({ title, rows: count }) => `${title} ${count}`).join(', '),
          one.approvedBy,
          one.why,
        ]);
        if (rows.length > 0) terminal.say(textTable(['On', 'Records', 'Rows', 'Approved by', 'Why'], rows));
      },
    }),
  },
} satisfies Command;
