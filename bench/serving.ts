// From starting an installed copy on an existing folder to the first page.

import { existingStore, untilAnswered } from './process.ts';
import { median, type Result } from './result.ts';

const TIMES = 3;
const PORT = 3160;
const BARE = `require('node:http').createServer((q, s) => s.end('yes')).listen(${PORT}, '127.0.0.1')`;

export async function serving(folder: string): Promise<Result[]> {
  const data = await existingStore(folder, 'served');
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    for (const [times, args, path] of [
      [ours, ['scripts/run.mjs', 'src/cli/main.ts', 'serve', '--figures-only', '--data', data], '/scorecard'],
      [bare, ['-e', BARE], '/'],
    ] as const) {
      const server = await untilAnswered([...args], PORT, path);
      times.push(server.ms);
      await server.stop();
    }
  }
  return [
    {
      what: 'start on an existing folder, to the first scorecard page',
      value: median(ours),
      unit: 'ms',
      goal: 2_000,
      floor: { what: 'a bare node server', value: median(bare) },
    },
  ];
}
