// `npm run examples`: writes Sandbourne's papers, some of its case records and the list of planted faults from its committed tables; the same bytes each run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseRecordFiles } from './examples/case-records.ts';
import { drawFigures } from './examples/draw-figures.ts';
import { drawVersions } from './examples/draw-versions.ts';
import { gallery } from './examples/gallery.ts';
import { makeExamples } from './examples/make.ts';
import { csvLines, figuresCsv, readTables, rowOf } from './examples/tables.ts';

const folder = new URL('../examples/sandbourne/', import.meta.url);

// Only when somebody wants another Sandbourne: the table of figures is otherwise never written.
if (process.argv.includes('--draw-figures')) {
  const measures = new Map(csvLines(new URL('measures.csv', folder)).map((line) => [line.measure!, rowOf(line)]));
  const figures = drawFigures(measures);
  const { population } = JSON.parse(readFileSync(new URL('area.json', folder), 'utf8'));
  writeFileSync(new URL('figures.csv', folder), figuresCsv(figures, measures));
  writeFileSync(new URL('versions.csv', folder), drawVersions(figures, measures, population.people));
}

for (const made of ['papers/', 'workbook/', 'records/']) mkdirSync(new URL(made, folder), { recursive: true });
const { files, faults } = await makeExamples(readTables(folder));
for (const [name, bytes] of [...files, ...caseRecordFiles()]) {
  writeFileSync(new URL(name, folder), bytes);
  process.stdout.write(`examples/sandbourne/${name}  ${bytes.length.toLocaleString('en-GB')} bytes\n`);
}
process.stdout.write(`${new Set(faults.map((fault) => fault.fault)).size} faults planted in ${faults.length} cells\n`);

// Drawn anew: a page that is made no longer is not left lying there.
for (const drawn of ['pack/', 'site/']) rmSync(new URL(drawn, folder), { recursive: true, force: true });
const pictures = await gallery(fileURLToPath(new URL('../', folder)));
for (const [name, bytes] of pictures) {
  const file = fileURLToPath(new URL(name, folder));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
process.stdout.write(`examples/sandbourne/pack and site  ${pictures.size} files\n`);
