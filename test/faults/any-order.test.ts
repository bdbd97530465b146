// Papers come in any order: what stands afterwards is the same to the byte, and what was known when stays answerable.

import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lookInto } from '../in-process.ts';
import { MARCH, MAY, textPaper } from '../papers.ts';
import { storeToCopy, waymark } from '../waymark.ts';

const copyOf = await storeToCopy({ after });

const KNOWN_AT = ['2025-04-30', '2025-05-31'];

/** What the command prints, and what was known on earlier days. */
async function scorecards(folder: string, ...imports: string[][]): Promise<string[]> {
  for (const papers of imports) {
    const imported = await waymark(['import', '--data', folder, '--json', ...papers]);
    assert.equal(imported.code, 0, imported.stderr);
  }
  const { stdout } = await waymark(['scorecard', '--data', folder, '--json']);
  const known = await lookInto(folder, async (ask) => {
    const said = [];
    for (const knownAt of KNOWN_AT) said.push(await ask('scorecard', { knownAt }));
    return said;
  });
  return [stdout, ...known];
}

interface SaidScorecard {
  sections: { rows: { measure: string; values: { period: string; value: number | null }[] }[] }[];
}

function figure(scorecard: string, measure: string, period: string): number | null | undefined {
  const { sections } = JSON.parse(scorecard) as SaidScorecard;
  const row = sections.flatMap((section) => section.rows).find((one) => one.measure === measure);
  return row?.values.find((value) => value.period === period)?.value;
}

test('two papers in either order, at once or one by one, give the same scorecard to the byte', async (t) => {
  const [one, two] = [copyOf(t), copyOf(t)];
  const [march, may] = [join(dirname(one), 'march.txt'), join(dirname(one), 'may.txt')];
  writeFileSync(march, textPaper(MARCH));
  writeFileSync(may, textPaper(MAY));
  const forwards = await scorecards(one, [march, may]);
  assert.deepEqual(await scorecards(two, [may], [march]), forwards);
  // The later paper gives another figure for March: it stands from its own day, the earlier one until then.
  const found = forwards.map((scorecard) => figure(scorecard, 'twenty-week-incl-pct', '2025-03'));
  assert.deepEqual(found, [69.2, 70.1, 69.2]);
});

const SOURCES = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));
const NAMES = ['2025-03-scrutiny-supplement.txt', '2025-05-scorecard.txt', '2024-11-scrutiny-report.txt'];
const skip = !existsSync(SOURCES) && 'the published papers are not here';

test('three published papers in three orders give the same scorecard to the byte', { skip }, async (t) => {
  const [a, b, c] = NAMES.map((name) => join(SOURCES, name)) as [string, string, string];
  const first = await scorecards(copyOf(t), [a, b, c]);
  assert.deepEqual(await scorecards(copyOf(t), [c], [b, a]), first);
  assert.deepEqual(await scorecards(copyOf(t), [b, c, a]), first);
});
