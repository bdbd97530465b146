// Kills an import without warning at moments spread over its course, and looks at what it left.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookInto } from '../in-process.ts';
import { bigPaper, MARCH, textPaper } from '../papers.ts';
import { json, type SaidImport, waymark } from '../waymark.ts';

interface Standing {
  scorecard: string;
  verify: string;
}

function standing(folder: string): Promise<Standing> {
  return lookInto(folder, async (ask) => ({ scorecard: await ask('scorecard'), verify: await ask('verify') }));
}

interface SaidVerdict {
  areas: { ok: boolean; entries: number }[];
}

/**
 * Imports a paper of `rows` KPIs as often as there are `moments` (parts of the time that a whole import takes), killing it
 * each time; gives how many left nothing and how many left all of it. Anything else fails.
 */
export async function killImports(
  copyOf: () => string,
  rows: number,
  moments: number[],
): Promise<{ nothing: number; all: number }> {
  const first = copyOf();
  const small = join(dirname(first), 'march.txt');
  const big = join(dirname(first), 'big.txt');
  writeFileSync(small, textPaper(MARCH));
  writeFileSync(big, bigPaper(rows));
  assert.equal((await waymark(['import', '--data', first, small])).code, 0);
  const before = await standing(first);
  const whole = await waymark(['import', '--data', first, big]);
  assert.equal(whole.code, 0, whole.stderr);
  const after = await standing(first);

  const left = { nothing: 0, all: 0 };
  const folderWithSmall = async () => {
    const made = copyOf();
    assert.equal((await waymark(['import', '--data', made, small])).code, 0);
    return made;
  };
  let folder = await folderWithSmall();
  let isWhole = false;
  for (const moment of moments) {
    if (isWhole) folder = await folderWithSmall();
    const killed = await waymark(['import', '--data', folder, big], { killAfter: whole.ms * moment });
    const now = await standing(folder);
    const { areas } = JSON.parse(now.verify) as SaidVerdict;
    assert.deepEqual(
      areas.map((area) => area.ok),
      [true],
    );
    const isAll = now.scorecard === after.scorecard;
    assert.ok(isAll || now.scorecard === before.scorecard, `killed at ${moment}: neither nothing nor all of it`);
    assert.ok(isAll || killed.code === null, 'what was told to be done is there');
    left[isAll ? 'all' : 'nothing'] += 1;
    isWhole = isAll;
  }
  const again = await waymark(['import', '--json', '--data', folder, big]);
  assert.equal(again.code, 0, again.stderr);
  assert.equal(json<SaidImport>(again).files[0]?.alreadyImported, isWhole);
  assert.equal((await standing(folder)).scorecard, after.scorecard);
  return left;
}
