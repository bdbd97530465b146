// Made-up areas as column files, as many as are asked for: to try the size of a whole country on.

import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { WrittenArea } from '../demo/area-columns.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface DemoAreasAnswer {
  out: string;
  areas: WrittenArea[];
}

const MOST_AREAS = 500;

export default defineOperation({
  id: 'demo-areas',
  title: 'Write made-up areas as column files',
  needs: 'administer',
  writes: false,
  input: z.object({
    areas: z.coerce.number().int().min(1).max(MOST_AREAS).describe('how many areas, 500 at most'),
    out: z.string().trim().min(1, 'Say which folder to write to').describe('the folder to write to: new or empty'),
  }),
  async run(ctx, { areas: count, out }): Promise<Outcome<DemoAreasAnswer>> {
    if (!(await isEmptyFolder(out)))
      return refused([operationIssue('folder-not-empty', 'stops', { field: 'out' }, { folder: out })]);
    // The simulator is a large part of the program, and this the only command that runs it itself.
    const { areaNumbered, writeAreaColumns } = await import('../demo/area-columns.ts');
    const areas: WrittenArea[] = [];
    for (let i = 0; i < count; i++) {
      ctx.progress(i, count, 'Making up areas');
      if (ctx.signal.aborted)
        return refused([operationIssue('areas-stopped', 'stops', {}, { done: i, of: count })], { out, areas });
      areas.push(await writeAreaColumns(areaNumbered(i), out));
    }
    ctx.progress(count, count, 'Making up areas');
    return done({ out, areas });
  },
  json: (value) => value,
});

async function isEmptyFolder(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}
