// bin/waymark clock: lists the statutory clocks; with a clock and a date, the deadline and how it came about.

import { Option } from 'commander';
import { isoDay, longDay, MATTERS } from '../../clocks/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

/** One --at may be followed by several events, and the name of the clock may be of several words. */
const isDate = (word: string) => word.includes('=');

export default {
  id: 'clock',
  summary: 'list the statutory clocks, or work one out: clock C02 --start 2024-07-20',
  define: (command) =>
    command
      .argument('[clock]', 'its number or name: C02, final-plan')
      .argument('[event=date...]', 'more dates, after the first that follows --at')
      .option('--start <date>', 'the day it started')
      .option(
        '--at <event=date>',
        'another date: advice-requested=2024-07-22; may be repeated',
        (one: string, all: string[]) => [...all, one],
        [],
      )
      .addOption(
        new Option('--convention <convention>', 'is the day of receipt day 0 (exclusive) or day 1').choices([
          'exclusive',
          'inclusive',
        ]),
      )
      .option('--today <date>', 'the day on which it is looked at')
      .addOption(new Option('--matter <matter>', 'what was ordered, agreed or conceded').choices(MATTERS))
      .addOption(new Option('--phase-transfer-to <phase>', 'for a review before a move').choices(['school', 'post-16']))
      .addOption(
        new Option('--phase-transfer <reading>', 'before (15 February is too late) or by').choices(['before', 'by']),
      ),
  calls: call({
    operation: 'clock',
    input: (words, options) => ({
      input: {
        clock: words.filter((word) => !isDate(word)).join(' '),
        start: options.start,
        at: [...(options.at as string[]), ...words.filter(isDate)],
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
