// bin/waymark reconcile: what each source says of a figure, which is used, and by how much they differ.

import { differenceWords } from '../../insight/index.ts';
import type { OperationOutput } from '../../operations/index.ts';
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
      terminal.say(summaryOf({ found, compared, differing }));
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

function summaryOf({
  found,
  compared,
  differing,
}: Pick<OperationOutput<'reconcile'>, 'found' | 'compared' | 'differing'>) {
  if (compared === 0)
    return found.length === 0 ? 'No figure is given by more than one source.' : 'One source alone gives these figures.';
  const given =
    compared === 1
      ? '1 figure is given by more than one source'
      : `${compared} figures are given by more than one source`;
  const differ =
    differing === 0
      ? 'they agree'
      : compared === 1
        ? 'they differ'
        : `${differing} of them ${differing === 1 ? 'differs' : 'differ'}`;
  return `${given}; ${differ}.`;
}
