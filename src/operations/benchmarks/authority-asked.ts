// Which local authority a comparison is for: one of the store's areas, or any other, since releases hold them all.

import type { Issue } from '../../clocks/index.ts';
import { authorityNamed, authorityOf } from '../../insight/index.ts';
import type { Area, Store } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import type { Context } from '../operation.ts';

export interface AuthorityAsked {
  store: Store;
  /** GSS code; the area's own code when it is no authority of England */
  code: string;
  name: string;
  isAuthority: boolean;
  /** null for an authority that has no area in the store */
  area: Area | null;
}

export async function authorityAsked(
  ctx: Context,
): Promise<{ ok: true; value: AuthorityAsked } | { ok: false; issues: Issue[] }> {
  if (!ctx.hasStore)
    return {
      ok: false,
      issues: [operationIssue('no-store-yet', 'stops', {}, { folder: ctx.dataDir ?? 'the database' })],
    };
  const found = await inArea(ctx);
  if (found.ok) {
    const { store, area } = found.at;
    const authority = authorityOf(area.code) ?? authorityNamed(area.name);
    const value = { store, code: authority?.gss ?? area.code, name: area.name, isAuthority: authority !== null, area };
    return { ok: true, value };
  }
  const other = ctx.area === null ? null : (authorityOf(ctx.area) ?? authorityNamed(ctx.area));
  if (!other) return found;
  const value = { store: await ctx.store(), code: other.gss, name: other.name, isAuthority: true, area: null };
  return { ok: true, value };
}
