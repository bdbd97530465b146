// The mappings of the area that is asked about; before there is a store, the ready-made ones alone.

import type { Issue } from '../../clocks/index.ts';
import type { Area, Store } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import type { Context } from '../operation.ts';
import { type MappingVersion, mappingVersions } from './kept-mappings.ts';

export interface AreaMappings {
  store: Store | null;
  area: Area | null;
  versions: Map<string, MappingVersion[]>;
}

export async function areaMappings(
  ctx: Context,
): Promise<{ ok: true; at: AreaMappings } | { ok: false; issues: Issue[] }> {
  const found = await inArea(ctx);
  if (found.ok) {
    const { store, area } = found.at;
    return { ok: true, at: { store, area, versions: await mappingVersions(store, area.code) } };
  }
  if (found.issues.some(({ code }) => code === 'no-store-yet'))
    return { ok: true, at: { store: null, area: null, versions: new Map() } };
  return { ok: false, issues: found.issues };
}
