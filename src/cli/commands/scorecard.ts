// bin/waymark scorecard: the scorecard as a table, as JSON or as CSV.

import { isoDay, monthIndex, type Period, shortMonthName } from '../../clocks/index.ts';
import { ALL_COLUMNS, type Scorecard, type ScorecardRow } from '../../insight/index.ts';
import type { Context, OperationOutput } from '../../operations/index.ts';
import { scorecardCsv, scorecardWorkbook, workedOutCsv } from '../../outputs/index.ts';
import { type Command, call, type Options, type Terminal } from '../command.ts';
import { cellText, textTable, workedOutText } from '../table.ts';
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
      .option('--from-cases', 'worked out from case records, beside what papers and people say')
      .option('--from <month>', 'from cases: the first month, such as 2024-05')
      .option('--by <breakdown>', 'from cases: a breakdown such as need, or two at once: need,phase')
      .option('--is <group>', 'from cases: one group of the breakdown')
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
    write: workbookOf,
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
      operation: 'scorecard-from-cases',
      input(_, options) {
        if (options.xlsx && !options.out) return { issues: [usageIssue('out-needed', { field: '--out' }, {})] };
        const { month, from, by, is, selection, source, engine, knownAt, audience } = options;
        return { input: { month, from, by, is, selection, source, engine, knownAt, audience } };
      },
      write: workbookOf,
      print(answer, terminal, options) {
        if (options.xlsx) return;
        if (options.csv) terminal.write(workedOutCsv(...answer.sections.flatMap(({ rows }) => rows)));
        else printFromCases(answer, terminal);
      },
    }),
  },
} satisfies Command;

/** For everybody or for one group. */
async function workbookOf(
  { area, scorecard, selection }: Pick<OperationOutput<'scorecard'>, 'area' | 'scorecard' | 'selection'>,
  options: Options,
  ctx: Context,
) {
  if (!options.xlsx) return [];
  const bytes = await scorecardWorkbook({
    scorecard,
    areaName: area.name,
    selection: selection?.title ?? null,
    columns: selection?.contents.columns ?? ALL_COLUMNS,
    today: ctx.today,
  });
  return [{ file: options.out as string, bytes }];
}

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

type FromCases = OperationOutput<'scorecard-from-cases'>;

function printFromCases({ area, asAt, sections, scorecard: { month }, said }: FromCases, terminal: Terminal) {
  terminal.say(`${area.name}, worked out from case records as at ${isoDay(asAt)}`);
  const months = [...new Set(sections.flatMap(({ rows }) => rows.flatMap(({ values }) => values.map((v) => v.period))))]
    .filter((period) => monthIndex(period) !== null && (month === null || period <= month))
    .sort()
    .slice(-MONTHS_SHOWN);
  for (const section of sections) {
    terminal.say(`\n${section.title}`);
    const lines = section.rows.flatMap((row) => linesFromCases(row, months, said));
    terminal.say(
      textTable(
        ['KPI', '', ...months.map(shortMonthName)],
        lines,
        [...months.keys()].map((i) => i + 2),
      ),
    );
  }
}

/** A line for everybody or for each group; a second one with what papers and people say, where they do. */
function linesFromCases(
  { measure, values }: FromCases['sections'][number]['rows'][number],
  months: Period[],
  said: FromCases['said'],
): string[][] {
  const title = measure.title.length > LABEL_WIDTH ? `${measure.title.slice(0, LABEL_WIDTH - 1)}…` : measure.title;
  const groups = [...Map.groupBy(values, ({ slice }) => slice?.words ?? '')];
  const worked = groups.map(([group, own]) => {
    const cells = new Map(own.map((one) => [one.period, one]));
    return [title, group, ...months.map((month) => workedOutText(cells.get(month), measure.unit))];
  });
  if (!groups.some(([group]) => group === '')) return worked;
  const printed = months.map((month) => {
    const version = said.get(`${measure.id} ${month}`);
    return version ? cellText(version, measure.unit) : '';
  });
  return printed.every((text) => text === '') ? worked : [...worked, ['', 'printed', ...printed]];
}
