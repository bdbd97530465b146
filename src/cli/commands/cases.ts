// bin/waymark cases: the cases behind a figure, by the numbers that the case system knows them by, each with its reason.

import { isoDay } from '../../clocks/index.ts';
import { tableOf } from '../../register/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

export default {
  id: 'cases',
  summary: 'the cases behind a figure, each with its reason',
  define: (command) =>
    command
      .requiredOption('--measure <id>', 'id of the KPI, such as twenty-week-incl-pct')
      .requiredOption('--period <period>', 'which period, such as 2025-05')
      .option('--part <part>', 'numerator, denominator, or excluded: in the denominator and not in the numerator')
      .option('--by <breakdown>', 'a breakdown such as need, or two at once: need,phase')
      .option('--is <value>', 'one value of it; left out: what is not recorded')
      .option('--source <id>', 'the source whose rows are taken')
      .option('--known-at <date>', 'as we knew it on this day'),
  calls: call({
    operation: 'cases',
    input: (_, { measure, period, part, by, is, source, knownAt }) => ({
      input: { measure, period, part, by, is, source, knownAt },
    }),
    print({ measure, period, part, slice, count, cases, asAt }, terminal) {
      const group = slice === null ? '' : `, ${slice.words}`;
      terminal.say(`${measure.title} (${measure.id}), ${period}${group}: ${part} ${count}, as at ${isoDay(asAt)}`);
      if (cases.length === 0) terminal.say('  no cases');
      const lines = cases.map(({ table, id, person, why }) => [id, person?.id ?? '', tableOf(table).one, why]);
      if (lines.length > 0) terminal.say(textTable(['Number', 'Person', 'Kind of record', 'Why'], lines));
    },
  }),
} satisfies Command;
