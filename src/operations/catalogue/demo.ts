// Loads the made-up area Sandbourne into a new store. Never into one that holds anything.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Area, areas, bear } from '../../store/index.ts';
import { type FileReport, importFile } from '../import/keep.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { version } from '../version.ts';

export interface DemoAnswer {
  area: { code: string; name: string };
  files: FileReport[];
}

const AREA_FILE = z.object({ code: z.string(), name: z.string() });
/** the papers of the demo area lie in folders named for their shape */
const SHAPES = ['board-scorecard', 'service-scorecard', 'scrutiny-appendix', 'partner-return'];

export default defineOperation({
  id: 'demo',
  title: 'Load the made-up area',
  needs: 'administer',
  writes: true,
  input: z.object({}),
  async run(ctx): Promise<Outcome<DemoAnswer>> {
    const store = await ctx.store();
    if (ctx.dataDir === null) return refused([operationIssue('demo-only-embedded', 'stops', {}, {})]);
    if ((await areas(store)).length > 0) return refused([operationIssue('demo-only-new', 'stops', {}, { folder: ctx.dataDir })]);
    const folder = join(ctx.examples, 'sandbourne');
    const { code, name } = AREA_FILE.parse(JSON.parse(await readFile(join(folder, 'area.json'), 'utf8')));
    const area: Area = { code, name, kind: 'made-up area', validFrom: null, validTo: null, successor: null };
    await bear(store, { mode: 'demo', version, area, activity: { operation: 'demo', actor: ctx.actor, facts: { name } } });
    const papers = await demoPapers(folder);
    const files: FileReport[] = [];
    for (const [i, path] of papers.entries()) {
      ctx.progress(i, papers.length, 'Loading the made-up area');
      const bytes = new Uint8Array(await readFile(path));
      files.push(await importFile(ctx, store, area, { name: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes }, { save: true, statedOn: null, matches: {} }));
    }
    ctx.progress(papers.length, papers.length, 'Loading the made-up area');
    return done({ area: { code, name }, files });
  },
  json: ({ area, files }) => ({ area: area.code, files: files.map(({ file, read, accepted, issueCount }) => ({ file, read, accepted, issueCount })) }),
});

async function demoPapers(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const shape of SHAPES) {
    for (const name of (await readdir(join(folder, shape)).catch(() => [])).sort()) found.push(join(folder, shape, name));
  }
  return found;
}
