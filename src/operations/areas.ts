// Which local area an operation is about: the one asked for, or the only one.

import type { Issue } from '../clocks/index.ts';
import { type Area, areas, type Store } from '../store/index.ts';
import { operationIssue } from './issues.ts';
import type { Context } from './operation.ts';

export interface InArea {
  store: Store;
  area: Area;
}

type Found = { ok: true; at: InArea } | { ok: false; issues: Issue[] };

const found = new WeakMap<Context, Promise<Found>>();

/** Asked once in a context: a page that performs several operations is about one area all through. */
export function inArea(ctx: Context): Promise<Found> {
  const standing = found.get(ctx);
  if (standing) return standing;
  const finding = findArea(ctx);
  found.set(ctx, finding);
  return finding;
}

/** The store and its area, or why there is none. A reader never makes a database just to say that it is empty. */
async function findArea(ctx: Context): Promise<Found> {
  const no = (issue: Issue) => ({ ok: false as const, issues: [issue] });
  const nothing = () => no(operationIssue('no-store-yet', 'stops', {}, { folder: ctx.dataDir ?? 'the database' }));
  if (!ctx.hasStore) return nothing();
  const store = await ctx.store();
  const all = await areas(store);
  if (all.length === 0) return nothing();
  const named = all.map(({ code, name }) => ({ code, name }));
  if (ctx.area !== null) {
    const area = all.find(
      (one) => one.code.toLowerCase() === ctx.area!.toLowerCase() || one.name.toLowerCase() === ctx.area!.toLowerCase(),
    );
    return area
      ? { ok: true, at: { store, area } }
      : no(operationIssue('area-unknown', 'stops', { field: 'area' }, { area: ctx.area, areas: named }));
  }
  if (all.length > 1) return no(operationIssue('area-needed', 'stops', { field: 'area' }, { areas: named }));
  return { ok: true, at: { store, area: all[0]! } };
}
