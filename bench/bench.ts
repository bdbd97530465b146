// `npm run bench`: the speeds and sizes that Waymark promises, measured here and now, each beside a floor measured in the same run.
// `npm run bench -- engine`: the engine at the size of England and beside its peers, some minutes; with --write into docs/benchmarks.md.

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import description from '../package.json' with { type: 'json' };
import { documents } from './documents.ts';
import { engineArea } from './engine-area.ts';
import { engineSpells } from './engine-spells.ts';
import { engineStore } from './engine-store.ts';
import { engineTwins } from './engine-twins.ts';
import { england } from './england.ts';
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
import { writeReport } from './write-report.ts';

const { dependencies: pinned } = description;
const machine = `node ${process.version}, pglite ${pinned['@electric-sql/pglite']}, hono ${pinned.hono}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`;

type Part = (folder: string) => Promise<Result[]>;
const everyTime: Part[] = [
  lint,
  serving,
  importing,
  pageSpeed,
  underLoad,
  filling,
  simulate,
  registerLoad,
  sen2,
  extracts,
  engineStore,
  engineArea,
  documents,
];
/** Minutes long, or beside programs that are not everywhere: only when they are asked for. */
const engine: Part[] = [engineSpells, engineArea, engineTwins, england];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const parts = asked.length === 0 ? everyTime : asked.flatMap(named);

function named(word: string): Part[] {
  if (word === 'engine') return engine;
  const found = [...everyTime, ...engine].find(({ name }) => name === word);
  if (!found) throw new RangeError(`no part of the benchmark is called ${word}`);
  return [found];
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
process.stdout.write(`${machine}\n\n`);
try {
  const results: Result[] = [];
  for (const part of parts) {
    process.stderr.write(`${part.name} …\n`);
    results.push(...(await part(folder)));
  }
  printTable(results);
  if (process.argv.includes('--write')) writeReport(machine, results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
