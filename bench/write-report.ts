// The engine's benchmark as a page of the documentation: what was measured, how, on what machine, and which goals were met.

import { writeFileSync } from 'node:fs';
import { figure, type Result } from './result.ts';

const HOW = `Every KPI that is worked out from case records, by its one definition, from columns of typed arrays. All case records
are made up by the simulator; their columns are what \`waymark demo --areas N --out DIR\` writes.

- **One pass** sums every number of every column that the definitions look at, and does nothing else. It is measured in the
  same run, by the same number of threads, as the floor below which nothing that reads these columns can come.
- **Warm** is the median of five runs after the same work has been done a few times; **the first time** is one run in new
  threads, with nothing compiled or remembered.
- **One area** is Sandbourne. Everybody and six breakdowns (sex, phase, age, primary need, kind of provision, setting) give
  numerator, denominator and value of each month as columns.
- **England** is 153 areas from a third to two and a half times Sandbourne's size, one after another from a queue that two
  threads share. Reading the files is counted apart. The figures of 19 areas are worked out by one thread, by two and by three
  before anything is timed: all of their bytes have to be the same. The exponent is the slope of a straight line through the
  logarithms of rows and time over the sizes named.
- **The SQL twin** is the same definition as one query (\`waymark sql\`), over one area with its rows indexed by nothing and
  analysed; each KPI is a query of its own. Every cell is compared with the engine's before anything is timed.
- **Twelve stocks** of time with a plan: each peer is given the pieces of time ready cut, as the engine is. The fused query
  turns each piece into +1 and −1 and adds them up by month; the usual way joins the pieces with the last days of the months.
  These are made of 19 areas. Every cell is compared first.`;

/** Writes docs/benchmarks.md. */
export function writeReport(machine: string, results: readonly Result[]): void {
  const lines = results.map(({ what, value, unit, goal, floor }) =>
    [
      what,
      figure(value, unit),
      goal === null ? '' : figure(goal, unit),
      goal === null ? '' : value <= goal ? 'yes' : 'no',
      floor ? `${floor.what}: ${figure(floor.value, unit)}` : '',
      floor ? `${figure(value / floor.value, '')} ×` : '',
    ].join(' | '),
  );
  const missed = results.filter(({ value, goal }) => goal !== null && value > goal);
  const asked = results.filter(({ goal }) => goal !== null);
  writeFileSync(
    new URL('../docs/benchmarks.md', import.meta.url),
    `# Speed of the engine

Made by \`npm run bench -- engine --write\`. Not edited by hand.

${HOW}

Measured on: ${machine}.

| what | measured | goal | met | floor or peer | ratio |
| --- | --- | --- | --- | --- | --- |
${lines.map((line) => `| ${line} |`).join('\n')}

${asked.length - missed.length} of ${asked.length} goals met.
`,
  );
}
