// The whole command that imports one published paper, from an empty prompt to the next.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { existingStore, project, timed, waymark } from './process.ts';
import { median, type Result } from './result.ts';

const TIMES = 5;
const PUBLISHED = join(project, '../shared/sources/2025-03-scrutiny-supplement.txt');
const MADE_UP = join(project, 'examples/sandbourne/papers/board-scorecard-2025-05-31.txt');

export async function importing(folder: string): Promise<Result[]> {
  const paper = existsSync(PUBLISHED) ? PUBLISHED : MADE_UP;
  const split = `require('node:fs').readFileSync(${JSON.stringify(paper)}, 'utf8').split('\\n').map((line) => line.split('\\t'))`;
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    const data = await existingStore(folder, `import-${i}`);
    ours.push(await waymark('import', '--data', data, paper));
    bare.push(await timed(['-e', split]));
  }
  return [
    {
      what: `import ${paper === PUBLISHED ? 'the March 2025 paper' : "the made-up area's longest text"}, whole command`,
      value: median(ours),
      unit: 'ms',
      goal: 1_000,
      floor: { what: 'node that splits the file into cells', value: median(bare) },
    },
  ];
}
