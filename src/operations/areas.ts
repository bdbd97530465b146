// Which local area an operation is about: the one asked for, or the only one.

import type { Issue } from '../clocks/index.ts';
import { type Area, areas, type Store } from '../store/index.ts';
import { operationIssue } from './issues.ts';
import type { Context } from './operation.ts';

export interface InArea {
  store: Store;
  area: Area;
}

/** The store and its area, or why there is none. A reader never makes a database just to say that it is empty. */
export async function inArea(ctx: Context): Promise<{ ok: true; at: InArea } | { ok: false; issues: Issue[] }> {
  const no = (issue: Issue) => ({ ok: false as const, issues: [issue] });
  const nothing = () => no(operationIssue('no-store-yet', 'stops', {}, { folder: ctx.dataDir ?? 'the database' }));
  if (!ctx.hasStore) return nothing();
  const store = await ctx.store();
  const all = await areas(store);
  if (all.length === 0) return nothing();
  const codes = all.map((area) => area.code);
  if (ctx.area !== null) {
    const area = all.find(
      (one) => one.code.toLowerCase() === ctx.area!.toLowerCase() || one.name.toLowerCase() === ctx.area!.toLowerCase(),
    );
    return area
      ? { ok: true, at: { store, area } }
      : no(operationIssue('area-unknown', 'stops', {}, { area: ctx.area, areas: codes }));
  }
  if (all.length > 1) return no(operationIssue('area-needed', 'stops', {}, { areas: codes }));
  return { ok: true, at: { store, area: all[0]! } };
}
