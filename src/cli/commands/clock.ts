// bin/waymark clock: lists the statutory clocks; with a clock and a date, the deadline and how it came about.

import { isoDay, longDay } from '../../clocks/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

export default {
  id: 'clock',
  summary: 'list the statutory clocks, or work one out: clock C02 --start 2024-07-20',
  define: (command) =>
    command
      .argument('[clock]', 'its number or name: C02, final-plan')
      .option('--start <date>', 'the day it started')
      .option(
        '--at <event=date>',
        'another date: advice-requested=2024-07-22; may be repeated',
        (one: string, all: string[]) => [...all, one],
        [],
      )
      .option('--convention <convention>', 'exclusive (day of receipt is day 0) or inclusive')
      .option('--today <date>', 'the day on which it is looked at')
      .option('--matter <matter>', 'what was ordered, agreed or conceded: assess, make-plan, contents, school, cease')
      .option('--phase-transfer-to <phase>', 'for a review before a move: school or post-16')
      .option('--phase-transfer <reading>', 'before (15 February is too late) or by'),
  calls: call({
    operation: 'clock',
    input: ([clock], options) => ({
      input: {
        clock,
        start: options.start,
        at: options.at,
        convention: options.convention,
        today: options.today,
        matter: options.matter,
        phaseTransferTo: options.phaseTransferTo,
        phaseTransfer: options.phaseTransfer,
      },
    }),
    print(result, terminal) {
      if (result.list) {
        terminal.say(
          textTable(
            ['Clock', 'Name', 'What', 'Law'],
            result.list.map((one) => [one.code ?? '', one.id, one.title, one.law]),
          ),
        );
        return;
      }
      const { answer } = result;
      terminal.say(`${answer.clock} ${answer.title}`);
      terminal.say(answer.due === null ? answer.words : `${longDay(answer.due)}. ${answer.words}.`);
      if (answer.steps.length > 1) {
        for (const step of answer.steps)
          terminal.say(`  ${step.due === null ? 'no date   ' : isoDay(step.due)}  ${step.title} (${step.words})`);
      }
      terminal.say('\nWhy this date');
      for (const line of answer.trace)
        terminal.say(`  ${line.date === null ? '          ' : isoDay(line.date)}  ${line.step} [${line.source}]`);
      if (answer.exceptions.length > 0) terminal.say('\nExceptions looked at');
      for (const one of answer.exceptions)
        terminal.say(`  ${one.code} ${one.applies ? 'applies' : 'does not apply'}: ${one.why}`);
      if (answer.toVerify) terminal.say('\nSome of this rule is still to be checked against the text of the law.');
    },
  }),
} satisfies Command;
