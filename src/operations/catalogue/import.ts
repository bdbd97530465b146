// Files in: recognised, read, matched, and kept whole or not at all. With save=false it only says what it would do.

import { z } from 'zod';
import { type Issue, isoDay } from '../../clocks/index.ts';
import { measures, type Unit } from '../../measures/index.ts';
import { type Area, areas, bear } from '../../store/index.ts';
import { type InArea, inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import { importFile } from '../import/keep.ts';
import { withReading } from '../import/reading.ts';
import type { FileReport } from '../import/report.ts';
import { operationIssue } from '../issues.ts';
import { type Context, defineOperation, done, type Outcome, refused, type SentFile } from '../operation.ts';
import { version } from '../version.ts';
import { isoOrNull, numberOutside } from '../words.ts';

export interface ImportAnswer {
  area: { code: string; name: string };
  files: FileReport[];
}

const UNKNOWN_CODE = 'local-area';

export default defineOperation({
  id: 'import',
  title: 'Import scorecards',
  needs: 'import-figures',
  writes: true,
  input: z.object({
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .min(1),
    save: z.boolean().default(true).describe('false: only say what it would do'),
    statedOn: dayField.describe("the paper's own date, when the file does not say or says it wrongly"),
    matches: z
      .record(z.string(), z.string())
      .default({})
      .describe('rows matched by hand: row number, label or reference → KPI'),
  }),
  async run(ctx, { files, save, statedOn, matches }): Promise<Outcome<ImportAnswer>> {
    const found = await areaFor(ctx, files[0]!);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const known = new Set((await figuresOf(store, area)).measures.map((measure) => measure.id));
    const unknown = Object.values(matches).filter((id) => !known.has(id) && !id.startsWith('local-'));
    if (unknown.length > 0)
      return refused(unknown.map((measure) => operationIssue('measure-unknown', 'stops', {}, { measure, near: [] })));
    const reports: FileReport[] = [];
    for (const file of files) {
      reports.push(await importFile(ctx, store, area, file, { save, statedOn, matches }));
    }
    const value: ImportAnswer = { area: { code: area.code, name: area.name }, files: reports };
    const stopped = reports.some((report) => report.issues.some((issue) => issue.severity === 'stops'));
    return stopped ? refused(found.issues, value) : done(value, found.issues);
  },
  json: ({ area, files }) => ({
    area: area.code,
    files: files.map((file) => ({
      ...file,
      statedOn: isoOrNull(file.statedOn),
      changes: {
        ...file.changes,
        restated: file.changes.restated.map((change) => ({
          ...change,
          was: numberOutside(change.was, change.unit as Unit),
          is: numberOutside(change.is, change.unit as Unit),
        })),
      },
    })),
  }),
});

/** The area asked for, or the only one; a new store is made live by its first import, for the area that the file names. */
async function areaFor(
  ctx: Context,
  file: SentFile,
): Promise<{ ok: true; at: InArea; issues: Issue[] } | { ok: false; issues: Issue[] }> {
  if (ctx.hasStore) {
    const found = await inArea(ctx);
    if (found.ok) return { ...found, issues: [] };
    if (found.issues[0]?.code !== 'no-store-yet') return found;
  }
  const store = await ctx.store();
  if ((await areas(store)).length > 0) {
    const again = await inArea({ ...ctx, hasStore: true });
    return again.ok ? { ...again, issues: [] } : again;
  }
  const name = await withReading(
    file,
    { arrivedOn: ctx.today, toldDate: undefined, measures: [...measures], mappings: [], areaNames: [] },
    ctx.signal,
    async (reading) => ({
      readable: reading.head !== null && !reading.stops,
      name: reading.head?.areaName ?? null,
      issues: reading.issues,
    }),
  );
  if (!name.readable) return { ok: false, issues: name.issues };
  const code = ctx.area ?? UNKNOWN_CODE;
  const area: Area = {
    code,
    name: name.name ?? 'local area',
    kind: 'local area',
    validFrom: null,
    validTo: null,
    successor: null,
  };
  const facts = { mode: 'live', file: file.name, on: isoDay(ctx.today) };
  await bear(store, { mode: 'live', version, area, activity: { operation: 'import', actor: ctx.actor, facts } });
  const told = name.name
    ? operationIssue('area-from-file', 'warns', { file: file.name }, { name: name.name })
    : operationIssue('area-not-stated', 'warns', { file: file.name }, {});
  return { ok: true, at: { store, area }, issues: [told] };
}
