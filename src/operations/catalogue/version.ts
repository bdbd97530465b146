// One signed version, as it was signed: refused when what is kept is not what was signed.

import { z } from 'zod';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { versionJson } from '../signed/version-json.ts';
import { type NamedVersion, versionNamed } from '../signed/version-named.ts';

export default defineOperation({
  id: 'version',
  title: 'Read a signed version',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    version: z.string().trim().default('latest').describe('its number, the beginning of its hash, or latest'),
  }),
  async run(ctx, { version }): Promise<Outcome<NamedVersion & { area: Area }>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const named = await versionNamed(found.at, version);
    return named.ok ? done({ area: found.at.area, ...named.value }) : refused(named.issues);
  },
  json: ({ version, hash }) => versionJson(version, hash),
});
