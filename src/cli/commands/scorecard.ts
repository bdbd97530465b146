// bin/waymark scorecard: the scorecard as a table, as JSON or as CSV.

import { isoDay, monthIndex, type Period, shortMonthName } from '../../clocks/index.ts';
import { ALL_COLUMNS, type Scorecard, type ScorecardRow } from '../../insight/index.ts';
import type { Unit } from '../../measures/index.ts';
import type { OperationOutput } from '../../operations/index.ts';
import { scorecardCsv, scorecardWorkbook } from '../../outputs/index.ts';
import { type Command, call, type Terminal } from '../command.ts';
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
      .option('--from-cases', 'worked out from case records, beside what is printed')
      .option('--from <month>', 'from cases: the first month, such as 2024-05')
      .option('--by <breakdown>', 'from cases: a breakdown such as need, or two at once: need,phase')
      .option('--is <value>', 'from cases: one value of the breakdown')
      .option('--source <id>', 'from cases: every table that this source brings is taken from it')
      .option('--engine <how>', 'from cases: sql works it out inside the database')
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
  instead: {
    option: 'fromCases',
    calls: call({
      operation: 'work-out-all',
      input: (_, { month, from, by, is, source, engine, knownAt, audience }) => ({
        input: { month, from, by, is, source, engine, knownAt, audience },
      }),
      print: printFromCases,
    }),
  },
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

function printFromCases({ area, asAt, sections, month }: OperationOutput<'work-out-all'>, terminal: Terminal) {
  terminal.say(`${area.name}, worked out from case records as at ${isoDay(asAt)}`);
  const months = [...new Set(sections.flatMap(({ rows }) => rows.flatMap(({ values }) => values.map((v) => v.period))))]
    .filter((period) => monthIndex(period) !== null && period <= month)
    .sort()
    .slice(-MONTHS_SHOWN);
  for (const section of sections) {
    terminal.say(`\n${section.title}`);
    const lines = section.rows.flatMap((row) => linesFromCases(row, months));
    terminal.say(
      textTable(
        ['KPI', '', ...months.map(shortMonthName)],
        lines,
        [...months.keys()].map((i) => i + 2),
      ),
    );
  }
}

/** A line for everybody or for each group; a second one with what is printed, where papers print it. */
function linesFromCases(
  { measure, values, printed }: OperationOutput<'work-out-all'>['sections'][number]['rows'][number],
  months: Period[],
): string[][] {
  const title = measure.title.length > LABEL_WIDTH ? `${measure.title.slice(0, LABEL_WIDTH - 1)}…` : measure.title;
  const groups = [...Map.groupBy(values, ({ slice }) => (slice ? slice.is || 'not recorded' : ''))];
  const worked = groups.map(([group, own]) => {
    const cells = new Map(own.map((one) => [one.period, one]));
    return [title, group, ...months.map((month) => workedText(cells.get(month), measure.unit))];
  });
  if (!printed) return worked;
  const cells = new Map(printed.cells.map((cell) => [cell.period, cell]));
  const said = months.map((month) => (cells.has(month) ? cellText(cells.get(month)!, printed.unit) : ''));
  return [...worked, ['', 'printed', ...said]];
}

function workedText(value: OperationOutput<'work-out'>['values'][number] | undefined, unit: Unit): string {
  if (!value || value.value === null) return value?.isHidden ? 'hidden' : '';
  const decimals = unit === 'count' ? 0 : 1;
  return cellText({ ...value, decimals, status: 'actual', dueOn: null }, unit);
}
