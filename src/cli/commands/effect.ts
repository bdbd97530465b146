// bin/waymark effect: what something that might happen to cases would change.

import { isoDay } from '../../clocks/index.ts';
import { type Command, call } from '../command.ts';

export default {
  id: 'effect',
  summary: 'what something that might happen to cases would change in every figure; nothing is kept',
  define: (command) =>
    command
      .requiredOption('--case <numbers...>', 'numbers of cases in the case system, as case lists give them')
      .requiredOption('--event <what>', 'what would happen, such as plan-issued or review-maintained')
      .option('--on <day>', 'the day on which it would happen; today when left out'),
  calls: call({
    operation: 'effect',
    input: (_, { case: cases, event, on }) => ({ input: { cases, event, on } }),
    print({ cases, whatIf, on, notPossible, effects }, terminal) {
      const happens = cases.length - notPossible.length;
      const of = `${happens} of ${cases.length} ${cases.length === 1 ? 'case' : 'cases'}`;
      terminal.say(`${whatIf.title} on ${isoDay(on)}, for ${of}`);
      if (notPossible.length > 0)
        terminal.say(`  it cannot happen to ${notPossible.slice(0, 10).join(', ')} as their records stand`);
      for (const [first, ...later] of Map.groupBy(effects, ({ measure }) => measure.id).values()) {
        const more =
          later.length === 0 ? '' : ` And in ${later.length} later ${later.length === 1 ? 'month' : 'months'}.`;
        terminal.say(`  ${first!.sentence}${more}`);
        if (first!.warning !== null) terminal.say(`    ${first!.warning}`);
      }
      if (effects.length === 0) terminal.say('  no figure changes');
    },
  }),
} satisfies Command;
