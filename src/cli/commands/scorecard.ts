// bin/waymark scorecard: the scorecard as a table, as JSON or as CSV.

import { isoDay, monthIndex, type Period, shortMonthName } from '../../clocks/index.ts';
import { ALL_COLUMNS, type Scorecard, type ScorecardRow } from '../../insight/index.ts';
import { scorecardCsv, scorecardWorkbook } from '../../outputs/index.ts';
import { type Command, call } from '../command.ts';
import { cellText, textTable } from '../table.ts';
import { usageIssue } from '../usage.ts';

const MONTHS_SHOWN = 6;
const LABEL_WIDTH = 60;
const ARROWS = { up: '▲', down: '▼', same: '▶' };

export default {
  id: 'scorecard',
  summary: 'the scorecard as a table, JSON or CSV',
  define: (command) =>
    command
      .option('--known-at <date>', 'as we knew it on this day')
      .option('--month <month>', 'the month it is read for, such as 2025-05')
      .option('--paper <name>', 'one paper only, by its file name')
      .option('--selection <name>', 'a named selection, such as board')
      .option('--audience <who>', 'internal, board or public: small figures are hidden from the last two')
      .option('--csv', 'CSV on standard output')
      .option('--xlsx', 'an Excel workbook, into the file named with --out')
      .option('--out <file>', 'the file to write'),
  calls: call({
    operation: 'scorecard',
    input(_, options) {
      if (options.xlsx && !options.out) return { issues: [usageIssue('out-needed', { field: '--out' }, {})] };
      const { knownAt, month, paper, selection, audience } = options;
      return { input: { knownAt, month, paper, selection, audience } };
    },
    async write({ area, scorecard, selection }, options, ctx) {
      if (!options.xlsx) return [];
      const bytes = await scorecardWorkbook({
        scorecard,
        areaName: area.name,
        selection: selection?.title ?? null,
        columns: selection?.contents.columns ?? ALL_COLUMNS,
        today: ctx.today,
      });
      return [{ file: options.out as string, bytes }];
    },
    print({ area, scorecard, papers }, terminal, options) {
      if (options.xlsx) return;
      if (options.csv) {
        terminal.write(scorecardCsv(scorecard));
        return;
      }
      terminal.say(
        `${area.name}, ${papers.length} papers, newest of ${papers[0] ? isoDay(papers[0].statedOn) : 'no day'}`,
      );
      const months = lastMonths(scorecard);
      for (const section of scorecard.sections) {
        terminal.say(`\n${section.title}`);
        terminal.say(
          textTable(
            ['Ref', 'KPI', ...months.map(shortMonthName), 'Dir', 'Target', 'Rating'],
            section.rows.map((row) => line(row, months)),
            [...months.keys()].map((i) => i + 2),
          ),
        );
      }
    },
  }),
} satisfies Command;

function lastMonths(scorecard: Scorecard): Period[] {
  const months = new Set(
    scorecard.sections.flatMap((s) =>
      s.rows.flatMap((row) => row.cells.map((cell) => cell.period).filter((p) => monthIndex(p) !== null)),
    ),
  );
  return [...months].sort().slice(-MONTHS_SHOWN);
}

function line(row: ScorecardRow, months: Period[]): string[] {
  const cells = new Map(row.cells.map((cell) => [cell.period, cell]));
  const label = row.label.length > LABEL_WIDTH ? `${row.label.slice(0, LABEL_WIDTH - 1)}…` : row.label;
  return [
    row.ref ?? '',
    label,
    ...months.map((month) => (cells.has(month) ? cellText(cells.get(month)!, row.unit) : '')),
    row.direction ? ARROWS[row.direction.arrow] : '',
    row.target
      ? cellText(
          { ...row.target, status: 'actual', decimals: null, numerator: null, denominator: null, dueOn: null },
          row.unit,
        )
      : '',
    row.rating,
  ];
}
