// bin/waymark measure ID: one KPI, every figure with its revisions and where each came from; with --measure ID worked out from case records.

import { readFile } from 'node:fs/promises';
import { isoDay } from '../../clocks/index.ts';
import { countWords } from '../../outputs/index.ts';
import { type Command, call } from '../command.ts';
import { cellText, textTable, workedOutText } from '../table.ts';
import { usageIssue } from '../usage.ts';

export default {
  id: 'measure',
  summary: 'one KPI with its figures, revisions and sources',
  define: (command) =>
    command
      .argument('[kpi]', 'id of the KPI, such as twenty-week-incl-pct: what papers and people say of it')
      .option(
        '--measure <id>',
        'the same, worked out from case records; @FILE tries out a definition of your own, as JSON',
      )
      .option('--from <period>', 'worked out: the first period, such as 2024-06')
      .option('--to <period>', 'worked out: the last period, such as 2025-05')
      .option('--by <breakdown>', 'worked out: a breakdown such as need, or two at once: need,phase')
      .option('--source <id>', 'worked out: every table that this source brings is taken from it')
      .option('--engine <how>', 'worked out: sql works it out inside the database')
      .option('--known-at <date>', 'as we knew it on this day')
      .option('--audience <who>', 'internal, board or public: small figures are hidden from the last two'),
  calls: call({
    operation: 'measure',
    input: ([measure], options) =>
      measure === undefined
        ? { issues: [usageIssue('kpi-needed', { field: 'kpi' }, {})], wrongUsage: true }
        : { input: { measure, knownAt: options.knownAt, audience: options.audience } },
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
  instead: {
    option: 'measure',
    calls: call({
      operation: 'work-out',
      async input(_, { measure, from, to, by, source, engine, knownAt, audience }) {
        const asked = { from, to, by, source, engine, knownAt, audience };
        if (!String(measure).startsWith('@')) return { input: { measure, ...asked } };
        const file = String(measure).slice(1);
        try {
          return { input: { definition: await readFile(file, 'utf8'), ...asked } };
        } catch (error) {
          const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
          return { issues: [usageIssue('file-not-there', { file }, { why })] };
        }
      },
      print({ measure, values, asAt }, terminal) {
        terminal.say(`${measure.title} (${measure.id}), from case records as at ${isoDay(asAt)}`);
        const hasSlices = values.some(({ slice }) => slice !== null);
        const lines = values.map((one) => [
          one.period,
          ...(hasSlices ? [one.slice?.words ?? 'everybody'] : []),
          workedOutText(one, measure.unit),
          one.numerator === null ? '' : countWords(one.numerator),
          one.denominator === null ? '' : countWords(one.denominator),
          one.why ?? (one.provisional ? 'not over yet' : ''),
        ]);
        const heads = ['Period', ...(hasSlices ? [values.find(({ slice }) => slice)!.slice!.by] : [])];
        const first = heads.length;
        terminal.say(textTable([...heads, 'Figure', 'Counted', 'Of', ''], lines, [first, first + 1, first + 2]));
      },
    }),
  },
} satisfies Command;
