// Loads the made-up area Sandbourne into a new store, or what is missing of it when loading was cut off. Never into another.

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { rowKey } from '../../imports/index.ts';
import { type Area, areas, bear, birth, mappings, papers, type Store, saveMapping } from '../../store/index.ts';
import { loadMadeRegister } from '../demo/made-register.ts';
import { signMadeVersions } from '../demo/made-versions.ts';
import { importFile, receivingIn } from '../import/import-file.ts';
import type { FileReport } from '../import/report.ts';
import { operationIssue } from '../issues.ts';
import { type Context, defineOperation, done, type Outcome, refused } from '../operation.ts';
import { version } from '../version.ts';

export interface DemoAnswer {
  area: { code: string; name: string };
  files: FileReport[];
  /** rows of case records that were brought in */
  rows: number;
}

const AREA_FILE = z.object({ code: z.string(), name: z.string() });

export default defineOperation({
  id: 'demo',
  title: 'Load the made-up area',
  needs: 'administer',
  writes: true,
  input: z.object({
    figuresOnly: z.boolean().default(false).describe("true: its papers alone, without children's records"),
  }),
  async run(ctx, { figuresOnly }): Promise<Outcome<DemoAnswer>> {
    if (ctx.dataDir === null) return refused([operationIssue('demo-only-embedded', 'stops', {}, {})]);
    const store = await ctx.store();
    const folder = join(ctx.examples, 'sandbourne');
    const { code, name } = AREA_FILE.parse(JSON.parse(await readFile(join(folder, 'area.json'), 'utf8')));
    const area: Area = { code, name, kind: 'made-up area', validFrom: null, validTo: null, successor: null };
    const standing = await areas(store);
    if (standing.length > 0 && !((await birth(store))?.mode === 'demo' && standing[0]!.code === code)) {
      return refused([operationIssue('demo-only-new', 'stops', {}, { folder: ctx.dataDir })]);
    }
    const activity = { operation: 'demo', actor: ctx.actor, facts: { name } };
    if (standing.length === 0) await bear(store, { mode: 'demo', version, area, activity });
    if ((await mappings(store, code)).length === 0) await saveLabels(ctx, store, area, folder);
    const there = new Set((await papers(store, code)).map((paper) => paper.fileName));
    const missing = (await demoPapers(folder)).filter((path) => !there.has(basename(path)));
    const files = await loadPapers(ctx, store, area, missing);
    const isWhole = files.every((file) => file.saved || file.alreadyImported);
    const rows = isWhole && !figuresOnly ? await loadMadeRegister(ctx, store, area) : 0;
    if (isWhole) await signMadeVersions(ctx, store, area);
    const value = { area: { code, name }, files, rows };
    const stopping = files.flatMap((file) => file.issues.filter((issue) => issue.severity === 'stops'));
    return stopping.length > 0 ? refused(stopping, value) : done(value);
  },
  json: ({ area, files, rows }) => ({
    area: area.code,
    rows,
    files: files.map(({ file, read, accepted, issueCount }) => ({ file, read, accepted, issueCount })),
  }),
});

/** One after another, until one does not go in: the made-up area is there whole, or it is said that it is not. */
async function loadPapers(ctx: Context, store: Store, area: Area, paths: string[]): Promise<FileReport[]> {
  const options = { save: true, statedOn: null, matches: {}, mapping: null };
  const files: FileReport[] = [];
  for (const [i, path] of paths.entries()) {
    ctx.progress(i, paths.length, 'Loading the made-up area');
    const sent = { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
    const report = await importFile(ctx, await receivingIn({ store, area }), sent, options);
    files.push(report);
    if (!report.saved && !report.alreadyImported) break;
  }
  ctx.progress(files.length, paths.length, 'Loading the made-up area');
  return files;
}

async function demoPapers(folder: string): Promise<string[]> {
  return (await readdir(join(folder, 'papers'))).sort().map((name) => join(folder, 'papers', name));
}

/** What the made-up area has decided already: which KPI each label of its papers is. */
async function saveLabels(ctx: Context, store: Store, area: Area, folder: string): Promise<void> {
  const labels = parse(await readFile(join(folder, 'labels.csv')), { columns: true }) as Record<string, string>[];
  await store.write(
    area.code,
    { operation: 'demo', actor: ctx.actor, facts: { labels: labels.length } },
    async (tx) => {
      for (const { label = '', under, ref, measure = '' } of labels) {
        const key = rowKey({ label, under: under || null, ref: ref || null });
        await saveMapping(tx, { key, measure, decidedBy: area.name });
      }
    },
  );
}
