// Saves how an extract is read: a new version beside those that were before, or nothing where it says the same.

import { z } from 'zod';
import type { ExtractMapping } from '../../imports/index.ts';
import { type Area, saveExtractMapping } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { mappingVersions } from '../mappings/kept-mappings.ts';
import { mappingChanges } from '../mappings/mapping-changes.ts';
import { mappingChecked } from '../mappings/mapping-checks.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface MappingSaved {
  area: Area;
  mapping: ExtractMapping;
  /** false: the newest version said the same already */
  saved: boolean;
  changes: string[];
}

export default defineOperation({
  id: 'save-mapping',
  title: 'Save how an extract is read',
  needs: 'import-figures',
  writes: true,
  input: z.object({
    mapping: z.unknown().describe('as “mapping suggest” writes it'),
  }),
  async run(ctx, { mapping: given }): Promise<Outcome<MappingSaved>> {
    const { answer, warnings } = mappingChecked(given);
    if (!answer.ok) return refused([...answer.issues, ...warnings]);
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const { value: mapping } = answer;
    const newest = (await mappingVersions(store, area.code)).get(mapping.id)?.[0]?.mapping;
    const changes = newest ? mappingChanges(newest, mapping) : [];
    if (newest && changes.length === 0 && sameLeftOut(newest, mapping))
      return done({ area, mapping: newest, saved: false, changes }, warnings);
    // What stands in an extract, and so in what its codes stand for, never stands in the log.
    const facts = { mapping: mapping.id, source: mapping.source, columns: mapping.columns.length };
    const { value: version } = await store.write(
      area.code,
      { operation: 'save-mapping', actor: ctx.actor, facts },
      (tx) => saveExtractMapping(tx, { id: mapping.id, contents: mapping, savedBy: ctx.actor.name }),
    );
    return done({ area, mapping: { ...mapping, version }, saved: true, changes }, warnings);
  },
  json: ({ area, mapping, saved, changes }) => ({ area: area.code, saved, changes, mapping }),
});

function sameLeftOut({ leftOut: before = [] }: ExtractMapping, { leftOut: after = [] }: ExtractMapping): boolean {
  return before.length === after.length && before.every((heading) => after.includes(heading));
}
