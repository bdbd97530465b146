// Which area an import goes to. The first import of all makes a live store, for the area that a file names.

import { createHash } from 'node:crypto';
import { type Issue, isoDay } from '../../clocks/index.ts';
import { authorityOf } from '../../insight/index.ts';
import { measures } from '../../measures/index.ts';
import { englishAuthorities } from '../../register/index.ts';
import { type Area, areas, bear } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import type { Context, SentFile } from '../operation.ts';
import { recordsWork } from '../records/records-work.ts';
import { version } from '../version.ts';
import { type Receiving, receivingIn, receivingNowhere } from './import-file.ts';
import { withReading } from './reading.ts';
import { emptyReport, type FileReport } from './report.ts';

/** `files`: what was found on the way, when not one of them can be read. */
export type ReceivingArea =
  | { ok: true; into: Receiving; issues: Issue[] }
  | { ok: false; issues: Issue[]; files: FileReport[] };

const NEW_AREA = { kind: 'local area', validFrom: null, validTo: null, successor: null };
const UNKNOWN = { code: 'local-area', name: 'local area' };

/** `save` false: a new store is not made only to look at a file. */
export async function receivingArea(ctx: Context, files: SentFile[], save: boolean): Promise<ReceivingArea> {
  if (ctx.hasStore) {
    const found = await standingArea(ctx);
    if (found) return found;
  }
  const { named, reports } = await firstReadable(ctx, files);
  // Files that cannot be read leave no database behind.
  if (!named) return { ok: false, issues: [], files: reports };
  const area: Area = { ...NEW_AREA, code: ctx.area ?? UNKNOWN.code, name: named.area ?? UNKNOWN.name };
  if (!save) return { ok: true, into: receivingNowhere(area), issues: [] };
  const store = await ctx.store();
  if ((await areas(store)).length > 0) return (await standingArea({ ...ctx, hasStore: true }))!;
  const facts = { mode: 'live', file: named.file, on: isoDay(ctx.today) };
  await bear(store, { mode: 'live', version, area, activity: { operation: 'import', actor: ctx.actor, facts } });
  const where = { file: named.file };
  const told = named.area
    ? operationIssue(named.byCode ? 'area-from-code' : 'area-from-file', 'warns', where, { name: named.area })
    : operationIssue('area-not-stated', 'warns', where, {});
  return { ok: true, into: await receivingIn({ store, area }), issues: [told] };
}

/** Null when there is a store and no area in it. */
async function standingArea(ctx: Context): Promise<ReceivingArea | null> {
  const found = await inArea(ctx);
  if (found.ok) return { ok: true, into: await receivingIn(found.at), issues: [] };
  return found.issues[0]?.code === 'no-store-yet' ? null : { ...found, files: [] };
}

interface Named {
  file: string;
  /** the area that it names */
  area: string | null;
  /** the name goes with the code that was given, and does not stand in the file */
  byCode?: true;
}

async function firstReadable(ctx: Context, files: SentFile[]): Promise<{ named: Named | null; reports: FileReport[] }> {
  const work = {
    arrivedOn: ctx.today,
    toldDate: undefined,
    measures: [...measures],
    mappings: [],
    areaNames: [],
    records: await recordsWork(null, UNKNOWN.code, { save: false, mapping: null, today: ctx.today }),
  };
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = emptyReport(file.name, createHash('sha256').update(file.bytes).digest('hex'));
    const named = await withReading(file, work, ctx.signal, async (reading): Promise<Named | null> => {
      const { issues } = reading;
      if (reading.kind === 'records') {
        Object.assign(report, { issues, issueCount: issues.length });
        return { file: file.name, area: englishAuthorities[reading.head.collection?.la ?? ''] ?? null };
      }
      if (reading.kind === 'benchmarks') {
        Object.assign(report, { issues, issueCount: issues.length });
        // Published of everybody, it names no area of its own: the one that was asked for is meant.
        return { file: file.name, area: authorityOf(ctx.area ?? '')?.name ?? null, byCode: true };
      }
      const { head, stops, issueCount } = reading;
      Object.assign(report, { issues, issueCount });
      return head !== null && !stops ? { file: file.name, area: head.areaName } : null;
    });
    if (named) return { named, reports };
    reports.push(report);
  }
  return { named: null, reports };
}
