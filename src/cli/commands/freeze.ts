// bin/waymark freeze: signs a version off, or shows what would be signed.

import { periodWords } from '../../outputs/index.ts';
import { type Command, call } from '../command.ts';

export default {
  id: 'freeze',
  summary: 'sign off a version of the scorecard, with what it means and who signed',
  define: (command) =>
    command
      .option('--month <month>', 'the month it is for, such as 2025-05')
      .option('--known-at <date>', 'as we knew it on this day')
      .option('--basis <basis>', 'standing, or cases: every figure worked out from case records')
      .option('--selection <name>', 'a named selection, such as board')
      .option('--title <words>', 'such as "Performance pack, May 2025"')
      .option('--signed-by <name>', 'who signs')
      .option('--signed-as <role>', 'as what, such as "director of children\'s services"')
      .option('--why <words>', 'why it is signed with data checks that nobody has answered')
      .option('--look', 'only show what would be signed off'),
  calls: call({
    operation: 'freeze',
    input: (_, { knownAt, month, basis, selection, title, signedBy, signedAs, why }) => ({
      input: { knownAt, month, basis, selection, title, signedBy, signedAs, why },
    }),
    print({ version, hash }, terminal) {
      const { by, as } = version.signed;
      terminal.say(`Version ${version.number} signed off: ${version.title}, by ${by}, ${as}. Check: ${hash}`);
      terminal.say(changesSaid(version.changes.length, version.previous));
      if (version.overrides.length > 0) terminal.say(`Signed over ${version.overrides.length} open data checks.`);
    },
  }),
  instead: {
    option: 'look',
    calls: call({
      operation: 'sign-off',
      input: (_, { knownAt, month, basis, selection }) => ({ input: { knownAt, month, basis, selection } }),
      print({ version, open }, terminal) {
        terminal.say(
          `Version ${version.number} would be ${periodWords(version.month)}. ${changesSaid(version.changes.length, version.previous)}`,
        );
        for (const one of open) terminal.say(`${one.severity}: ${one.label}: ${one.message}`);
        if (open.length === 0) terminal.say('Every data check has its answer.');
      },
    }),
  },
} satisfies Command;

function changesSaid(changes: number, previous: number | null): string {
  if (previous === null) return 'It is the first of its kind.';
  return `${changes === 0 ? 'No figure has' : changes === 1 ? '1 figure has' : `${changes} figures have`} changed since version ${previous}.`;
}
