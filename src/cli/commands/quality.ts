// bin/waymark quality: what the checks find in the case records, what each source's records are worth, and the list for the data cleanse.

import { isoDay } from '../../clocks/index.ts';
import type { OperationOutput } from '../../operations/index.ts';
import { type Command, call, type Options, type Terminal } from '../command.ts';
import { textTable } from '../table.ts';

type Answer = OperationOutput<'quality'>;

const MOST_LISTED = 50;

export default {
  id: 'quality',
  summary: 'what the checks find in the case records, by check and source',
  define: (command) =>
    command
      .option('--check <id>', 'one check, such as JX-07')
      .option('--source <id>', 'one source of case records')
      .option('--owner <name>', 'what one owner answers for')
      .option('--severity <weight>', 'error or query')
      .option('--minimum-age <days>', 'what has stood for so many days at least')
      .option('--state <state>', 'needs an answer, corrected, explained, accepted or all')
      .option('--list <file>', 'write the list for the data cleanse there, as .xlsx or .csv'),
  calls: call({
    operation: 'quality',
    input: (_, options) => ({ input: { ...filters(options), first: options.json ? 1_000 : MOST_LISTED } }),
    print: (answer, terminal) => printQuality(answer, terminal),
  }),
  instead: {
    option: 'list',
    calls: call({
      operation: 'quality-list',
      input: (_, options) => ({
        input: { ...filters(options), format: String(options.list).toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx' },
      }),
      write: async ({ file }, options) => [{ file: String(options.list), bytes: Buffer.from(file.base64, 'base64') }],
      print({ count }, terminal, options) {
        terminal.say(
          `${count} ${count === 1 ? 'finding' : 'findings'} to put right in the case system: ${options.list}`,
        );
      },
    }),
  },
} satisfies Command;

function filters({ check, source, owner, severity, minimumAge, state }: Options) {
  return { check, source, owner, severity, minimumAge, state };
}

function printQuality(answer: Answer, terminal: Terminal): void {
  const { checks, sources, findings, count, people, rows, notBrought } = answer;
  terminal.say(
    `${Object.keys(answer.looked).length} checks looked at ${rows} rows of ${people} people, as they were on ${isoDay(answer.judgedOn)}, and found ${count} things${answer.asked.state === 'needs an answer' ? ' that need an answer' : ''}`,
  );
  if (checks.length > 0) {
    const lines = checks.map(({ check, count: found, oldestDays }) => [
      check.id,
      check.title,
      check.severity,
      String(found),
      oldestDays === null ? '' : String(oldestDays),
    ]);
    terminal.say(`\n${textTable(['Check', 'What', 'Weight', 'Found', 'Longest, days'], lines, [3, 4])}`);
  }
  if (sources.length > 0) {
    const lines = sources.map(({ id, graded, last, state, daysLate }) => [
      id,
      graded?.grade ?? '',
      graded?.reasons[0]?.sentence ?? '',
      last === null ? 'none yet' : isoDay(last.on),
      state === 'late' ? `late by ${daysLate} days` : state.replaceAll('-', ' '),
    ]);
    terminal.say(`\n${textTable(['Source', 'Grade', 'Why', 'Newest', 'State'], lines)}`);
  }
  for (const { check, source, table, field, rows: without } of notBrought)
    terminal.say(`not judged: ${check.id}, since no file of ${source} brings ${table}.${field} (${without} rows)`);
  for (const { check, row, since, days, sentence } of findings ?? []) {
    const standing = since === null ? '' : `, since ${isoDay(since)}, ${days} days`;
    terminal.say(`\n${check.id} ${row === null ? 'all records' : `${row.number} ${row.table}`}${standing}`);
    terminal.say(`  ${sentence}`);
  }
  if (findings === null)
    terminal.say('\nWhich records these are is shown in a demo store only, until there is sign-in.');
  else if (count > findings.length)
    terminal.say(`\nand ${count - findings.length} more: use --check, --source or --list`);
}
