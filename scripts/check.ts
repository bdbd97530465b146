// `npm run check`: everything that needs no running: format and lint, types, rooms, unused code, generated files current.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './catalogues.ts';
import { staleFiles } from './generate.ts';

const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const checks: [string, string[]][] = [
  ['biome', ['check', '--error-on-warnings', '.']],
  ['tsc', ['--noEmit', '-p', '.']],
  ['depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src']],
  ['knip', ['--no-progress']],
];

let passed = 0;
let failed = 0;
for (const [name, args] of checks) {
  const began = performance.now();
  const { status } = spawnSync(bin(name), args, { cwd: root, stdio: 'inherit' });
  if (status === 0) passed++;
  else failed++;
  process.stdout.write(
    `${status === 0 ? 'ok' : 'not ok'}: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`,
  );
}

const stale = await staleFiles();
if (stale.length === 0) passed++;
else failed++;
process.stdout.write(
  stale.length === 0
    ? 'ok: generated files are current\n'
    : `not ok: run \`npm run generate\`; stale: ${stale.join(', ')}\n`,
);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
