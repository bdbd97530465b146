// bin/waymark measure ID: one KPI, every figure with its revisions and where each came from.

import { isoDay } from '../../clocks/index.ts';
import { type Command, call } from '../command.ts';
import { cellText, textTable } from '../table.ts';

export default {
  id: 'measure',
  summary: 'one KPI with its figures, revisions and sources',
  define: (command) =>
    command
      .argument('<kpi>', 'id of the KPI, such as twenty-week-incl-pct')
      .option('--known-at <date>', 'as we knew it on this day'),
  calls: call({
    operation: 'measure',
    input: ([measure], options) => ({ input: { measure, knownAt: options.knownAt } }),
    print({ row, history }, terminal) {
      terminal.say(`${row.measure.title} (${row.measure.id})`);
      for (const as of row.printedAs)
        terminal.say(`  printed as “${as.label}”${as.ref ? `, ${as.ref}` : ''} in ${as.file}`);
      const lines = history.flatMap(({ period, versions }) =>
        versions.map((version) => [
          period,
          cellText(version, row.unit),
          version.status,
          version.came === 'restated' ? 'restated' : '',
          isoDay(version.knownFrom),
          `${version.source.file} row ${version.source.row} column ${version.source.column}`,
        ]),
      );
      terminal.say(textTable(['Period', 'Figure', 'Status', '', 'Known from', 'Where'], lines, [1]));
    },
  }),
} satisfies Command;
