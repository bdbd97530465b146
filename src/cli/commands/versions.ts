// bin/waymark versions: every version that was signed off, or one of them against another.

import { isoDay } from '../../clocks/index.ts';
import { rowsIn } from '../../insight/index.ts';
import { changeWords, countWords, periodWords, spokenValue } from '../../outputs/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

const MOST_LISTED = 60;

export default {
  id: 'versions',
  summary: 'the versions that were signed off, and what changed between two of them',
  define: (command) =>
    command
      .option('--difference', 'hold two versions against each other')
      .option('--version <id>', 'the later version: its number, the beginning of its check, or latest')
      .option('--since <id>', 'the earlier version; the one before it when left out'),
  calls: call({
    operation: 'versions',
    input: () => ({ input: {} }),
    print({ versions, published }, terminal) {
      if (versions.length === 0) {
        terminal.say('No version has been signed off yet.');
        return;
      }
      const on = new Map(published.map((one) => [one.version, isoDay(one.publishedOn)]));
      const line = (one: (typeof versions)[number]) => [
        `${one.number}`,
        one.title,
        periodWords(one.month),
        isoDay(one.signedOn),
        one.signedBy,
        on.get(one.number) ?? '',
        one.hash.slice(0, 16),
      ];
      terminal.say(textTable(['', 'Title', 'Month', 'Signed', 'By', 'Published', 'Check'], versions.map(line), [0]));
    },
  }),
  instead: {
    option: 'difference',
    calls: call({
      operation: 'version-difference',
      input: (_, { version, since }) => ({ input: { version, since } }),
      print({ was, is, difference }, terminal) {
        const rows = new Map(rowsIn(is.version).map((row) => [row.measure.id, row]));
        const said = (measure: string, value: number | null) =>
          value === null ? 'none' : spokenValue(value, rows.get(measure)!.unit);
        const lines = difference.changes.map((one) => [
          one.measure,
          one.period,
          said(one.measure, one.was.value),
          said(one.measure, one.is.value),
          one.was.value === null || one.is.value === null
            ? ''
            : changeWords(one.is.value - one.was.value, rows.get(one.measure)!.unit),
          one.kind,
        ]);
        terminal.say(
          `Version ${is.version.number} against version ${was.version.number}: ${countWords(lines.length)} figures changed.`,
        );
        if (lines.length > 0)
          terminal.say(textTable(['KPI', 'Period', 'Was', 'Is', '', 'What kind'], lines.slice(0, MOST_LISTED), [2, 3]));
        if (lines.length > MOST_LISTED) terminal.say(`and ${lines.length - MOST_LISTED} more: use --json`);
      },
    }),
  },
} satisfies Command;
