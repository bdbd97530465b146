// Every version that was signed off, with when each was published.

import { z } from 'zod';
import { type Area, type Publication, publications, signedVersions, type VersionKept } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { versionKeptJson } from '../signed/version-json.ts';

export interface VersionsAnswer {
  area: Area;
  /** in the order of their signing */
  versions: VersionKept[];
  published: Publication[];
}

export default defineOperation({
  id: 'versions',
  title: 'List the versions that were signed off',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<VersionsAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    return done({
      area,
      versions: await signedVersions(store, area.code),
      published: await publications(store, area.code),
    });
  },
  json: ({ area, versions, published }) => ({
    area: area.code,
    versions: versions.map((one) => versionKeptJson(one, published)),
  }),
});
