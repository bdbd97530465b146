// `npm run bench`: the speeds and sizes that Waymark promises, measured here and now, each beside a floor measured in the same run.

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import description from '../package.json' with { type: 'json' };
import { engineStore } from './engine-store.ts';
import { extracts } from './extract.ts';
import { filling } from './fill.ts';
import { importing } from './importing.ts';
import { lint } from './lint.ts';
import { pageSpeed } from './page-speed.ts';
import { registerLoad } from './register-load.ts';
import { printTable, type Result } from './result.ts';
import { sen2 } from './sen2.ts';
import { serving } from './serving.ts';
import { simulate } from './simulate.ts';
import { underLoad } from './under-load.ts';

const { dependencies: pinned } = description;
const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
process.stdout.write(
  `node ${process.version}, pglite ${pinned['@electric-sql/pglite']}, hono ${pinned.hono}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}\n\n`,
);
try {
  const results: Result[] = [];
  for (const part of [
    lint,
    serving,
    importing,
    pageSpeed,
    underLoad,
    filling,
    simulate,
    registerLoad,
    engineStore,
    sen2,
    extracts,
  ]) {
    process.stderr.write(`${part.name} …\n`);
    results.push(...(await part(folder)));
  }
  printTable(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
