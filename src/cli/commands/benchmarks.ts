// bin/waymark benchmarks: what is published beside a KPI, and which way of working it out gives a printed number.

import { isoDay } from '../../clocks/index.ts';
import { namesAuthority } from '../../insight/index.ts';
import type { OperationOutput } from '../../operations/index.ts';
import { type Command, call, type Terminal } from '../command.ts';
import { textTable } from '../table.ts';

type Answer = OperationOutput<'benchmarks'>;

const MOST_WAYS = 40;
const MOST_MISSING = 12;
const LONGEST_NOTE = 300;

export default {
  id: 'benchmarks',
  summary: 'what is published beside a KPI: England, region, neighbours',
  define: (command) =>
    command
      .requiredOption('--measure <id>', 'id of the KPI, such as twenty-week-incl-pct')
      .option('--period <period>', 'a year such as 2024 or a month such as 2025-01; the newest published when left out')
      .option('--neighbours <year>', 'the list of statistical neighbours; the newest when left out')
      .option('--release <name>', 'one release alone: its name, its file or the beginning of its hash')
      .option('--gives <figure>', 'which ways of working it out come to this printed number'),
  calls: call({
    operation: 'benchmarks',
    input: (_, { measure, period, neighbours, release, gives }) => ({
      input: { measure, period, neighbours, release, gives },
    }),
    print(answer, terminal) {
      const { measure, area, period, rows, counterpart, notes } = answer;
      terminal.say(`${measure.title} (${measure.id}), ${area.name}${period === null ? '' : `, ${period}`}`);
      if (counterpart) terminal.say(`  meaning: ${counterpart.differs ?? 'the same as the KPI'}`);
      if (rows.length > 0) terminal.say(besideTable(answer));
      sayMissing(answer, terminal);
      for (const { name, remark } of rows) if (remark !== null) terminal.say(`  ${name}: ${remark}`);
      const reasons = [...new Set(rows.map(({ why }) => why).filter((why) => why !== null))];
      for (const why of reasons) terminal.say(`  not compared: ${why}`);
      for (const note of notes.filter(namesAuthority))
        terminal.say(`  the publisher notes: ${note.slice(0, LONGEST_NOTE)}${note.length > LONGEST_NOTE ? '…' : ''}`);
      sayNeighbours(answer, terminal);
      sayWays(answer, terminal);
    },
  }),
} satisfies Command;

const figure = ({ measure }: Answer, value: number | null): string => {
  if (value === null) return 'no figure';
  if (measure.unit === 'percent') return `${(value * 100).toFixed(1)}%`;
  return Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(1);
};

function besideTable(answer: Answer): string {
  return textTable(
    ['Level', 'Method', 'Figure', 'Of', 'n', 'Compared', 'Release', 'Dated'],
    answer.rows.map(({ name, method, value, numerator, denominator, n, comparable, release }) => [
      name,
      method,
      figure(answer, value),
      numerator === null || denominator === null ? '' : `${numerator} / ${denominator}`,
      String(n),
      comparable ? 'yes' : 'no',
      release.title,
      isoDay(release.statedOn),
    ]),
    [2, 3, 4],
  );
}

/** Once a level: the mean, the median and the pooled figure lack the same places. */
function sayMissing({ rows }: Answer, terminal: Terminal): void {
  for (const { level, name, missing } of new Map(rows.map((row) => [row.level, row])).values()) {
    if (missing.length === 0 || level === 'area') continue;
    const named = missing.slice(0, MOST_MISSING).map((one) => `${one.name} (${one.why})`);
    const more = missing.length > MOST_MISSING ? ` and ${missing.length - MOST_MISSING} more` : '';
    terminal.say(`  no figure among ${name}: ${named.join('; ')}${more}`);
  }
}

function sayNeighbours({ set, otherSets, rows }: Answer, terminal: Terminal): void {
  if (!set || rows.length === 0) return;
  terminal.say(`  neighbours of ${set.version}, from ${set.release.fileName}`);
  for (const { version, same } of otherSets)
    terminal.say(`  the list of ${version} has ${same} of them: figures by the two are no one series`);
}

function sayWays(answer: Answer, terminal: Terminal): void {
  const { ways } = answer;
  if (ways === null) return;
  terminal.say(ways.length === 0 ? '  nothing known here comes to that number' : '  ways that come to that number:');
  if (ways.length === 0) return;
  terminal.say(
    textTable(
      ['Of', 'Method', 'From', 'Missing', 'Period', 'Figure', 'n', 'Release', 'File'],
      ways
        .slice(0, MOST_WAYS)
        .map((way) => [
          way.name,
          way.method,
          way.from,
          way.missingRule ?? 'none',
          way.period,
          figure(answer, way.value),
          String(way.n),
          way.release.title,
          way.release.fileName,
        ]),
      [5, 6],
    ),
  );
  if (ways.length > MOST_WAYS) terminal.say(`  and ${ways.length - MOST_WAYS} more`);
}
