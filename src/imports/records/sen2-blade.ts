// The SEN2 return as COLLECT exports it ("Blade"): nine CSV files in a zip, joined by the numbers of their rows.

import type { Issue } from '../../clocks/index.ts';
import type { Sen2Module } from '../../register/index.ts';
import { issue } from '../issues.ts';
import { Archive, type Part } from '../read/archive.ts';
import { Allowance, defaultLimits, Refusal } from '../read/limits.ts';
import { readGrid } from '../read/read-grid.ts';
import type { RecordFile, RecordFormat } from './record-format.ts';
import { moduleNamed } from './sen2-elements.ts';
import { headOf } from './sen2-head.ts';
import { moduleAbove } from './sen2-spellings.ts';
import { batchesOfTables, headWordsOf, type Sen2Table } from './sen2-tables.ts';

const NAMED = { id: 'sen2-blade', title: 'SEN2 return (COLLECT export)' };
/** As the limits of papers, with room for the largest council's rows. */
const LIMITS = { ...defaultLimits, maxBytes: 150_000_000, maxRows: 2_000_000, maxCells: 30_000_000 };
const MODULES = Object.keys(moduleAbove) as Sen2Module[];
/** Folders that a Mac puts into every zip. */
const NOT_SENT = /(^|\/)(__MACOSX\/|\.)|\/$/;

export default {
  ...NAMED,

  recognise(file) {
    if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) return 0;
    const names = namesIn(file);
    const modules = new Set(names.map(moduleOfFile).filter(Boolean));
    return modules.has('person') ? Math.min(1, 0.5 + modules.size / 10) : modules.size > 1 ? 0.5 : 0;
  },

  async open(file, asked) {
    const { tables, issues } = await tablesOf(file);
    if (!tables) return { reading: null, issues };
    const { head, year, issues: found } = headOf(headWordsOf(tables.find(isHead)), asked, NAMED, file.name);
    const batches = () => batchesOfTables(tables, file.name, { year, digest: asked.digest });
    return { reading: { head, batches }, issues: [...issues, ...found] };
  },
} satisfies RecordFormat;

const isHead = ({ module }: Sen2Table) => module === 'sen2';

function namesIn(file: RecordFile): string[] {
  try {
    return [...new Archive(file.bytes, new Allowance(file.name, LIMITS)).parts.keys()];
  } catch {
    return [];
  }
}

/** "Blade-Export_28-09-2022_placementdetail.csv", "person.csv", "SEN2 Placement Detail.csv". */
function moduleOfFile(name: string): Sen2Module | undefined {
  const bare = /([^/]+)\.(csv|txt)$/i.exec(name)?.[1];
  if (bare === undefined) return undefined;
  const words = bare.split(/[_\s-]+/);
  return moduleNamed(bare) ?? moduleNamed(words.slice(-2).join('')) ?? moduleNamed(words.at(-1)!);
}

async function tablesOf(file: RecordFile): Promise<{ tables: Sen2Table[] | null; issues: Issue[] }> {
  const where = { file: file.name };
  const issues: Issue[] = [];
  if (file.bytes.length > LIMITS.maxBytes)
    return {
      tables: null,
      issues: [issue('limit-bytes', 'stops', where, { bytes: file.bytes.length, limit: LIMITS.maxBytes })],
    };
  const tables: Sen2Table[] = [];
  try {
    const allowance = new Allowance(file.name, LIMITS);
    const archive = new Archive(file.bytes, allowance);
    archive.refuseIfTooBig();
    for (const part of archive.parts.values()) {
      if (NOT_SENT.test(part.name)) continue;
      const module = moduleOfFile(part.name);
      if (module === undefined)
        issues.push(issue('sen2-file-not-known', 'warns', where, { name: part.name.slice(0, 100) }));
      else if (tables.some((one) => one.module === module))
        issues.push(issue('sen2-file-twice', 'warns', where, { module, name: part.name.slice(0, 100) }));
      else {
        const read = await tableOf(module, part, archive);
        issues.push(...read.issues.map((one) => ({ ...one, where: { ...one.where, file: file.name, sheet: module } })));
        if (read.table) tables.push(read.table);
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const refused =
      error instanceof Refusal ? error.issue : issue('file-not-readable', 'stops', where, { kind: 'a zip', reason });
    return { tables: null, issues: [...issues, refused] };
  }
  for (const module of MODULES)
    if (!tables.some((one) => one.module === module)) {
      const needed = module === 'person';
      issues.push(issue('sen2-file-missing', needed ? 'stops' : 'warns', where, { module, needed }));
    }
  const stopped = issues.some(({ severity }) => severity === 'stops') || numbersMissing(tables, file.name, issues);
  return { tables: stopped ? null : tables, issues };
}

async function tableOf(
  module: Sen2Module,
  part: Part,
  archive: Archive,
): Promise<{ table: Sen2Table | null; issues: Issue[] }> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.inflate(part)) pieces.push(piece);
  const bytes = new Uint8Array(Buffer.concat(pieces));
  const { grid, issues } = await readGrid({ name: part.name, bytes }, LIMITS);
  const rows = grid?.sheets[0]?.rows ?? [];
  const [heads, ...others] = rows;
  // A module without rows comes as its heads alone, or as nothing at all.
  if (!heads)
    return { table: null, issues: issues.filter(({ code }) => code !== 'file-empty' && code !== 'file-no-rows') };
  return { table: { module, sheet: module, heads, rows: others, isCsv: true }, issues };
}

/** Without a column that says where its rows belong, a file cannot be joined to the others. */
function numbersMissing(tables: readonly Sen2Table[], file: string, issues: Issue[]): boolean {
  let missing = false;
  for (const { module, heads, rows } of tables) {
    const above = moduleAbove[module];
    if (above === null || rows.length === 0) continue;
    const has = (name: string, cells = heads.cells) =>
      cells.some(({ text }) => text.toLowerCase().replace(/[^a-z]/g, '') === `${name}tableid`);
    const parent = tables.find((one) => one.module === above);
    if (has(above) && (!parent || has(above, parent.heads.cells))) continue;
    missing = true;
    const where = { file, sheet: has(above) ? above : module, row: heads.row };
    issues.push(issue('sen2-column-missing', 'stops', where, { column: `${above}tableid` }));
  }
  return missing;
}
