// bin/waymark reconcile: what each source says of a figure, which is used, and by how much they differ.

import { differenceWords } from '../../insight/index.ts';
import { figureWords } from '../../outputs/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

const MOST_LISTED = 40;

export default {
  id: 'reconcile',
  summary: 'what each source says of a figure, and by how much they differ',
  define: (command) =>
    command
      .option('--measure <kpi>', 'one KPI, such as ep-advice-6wk-pct')
      .option('--period <period>', 'one period, such as 2025-01'),
  calls: call({
    operation: 'reconcile',
    input: (_, { measure, period }) => ({ input: { measure, period } }),
    print({ found, compared, differing }, terminal, options) {
      terminal.say(
        `${compared} ${compared === 1 ? 'figure is' : 'figures are'} given by more than one source; ${differing} of them ${differing === 1 ? 'differs' : 'differ'}.`,
      );
      const shown = options.measure ? found : found.filter(({ one }) => !one.agree);
      const listed = options.measure ? shown : shown.slice(0, MOST_LISTED);
      const lines = listed.flatMap(({ measure, one }) =>
        one.said.map((said) => [
          measure.id,
          one.period,
          said.source.title,
          figureWords({ ...said, status: 'actual', dueOn: null }, measure.unit) ?? '',
          said.isUsed ? 'used' : said.agrees ? 'agrees' : 'differs',
          said.named === null ? '' : differenceWords[said.named],
        ]),
      );
      if (lines.length > 0) terminal.say(textTable(['KPI', 'Period', 'Source', 'Figure', '', 'Why'], lines, [3]));
      if (shown.length > listed.length)
        terminal.say(`and ${shown.length - listed.length} more: use --measure or --period`);
    },
  }),
} satisfies Command;
