// How extracts are read: mappings that were saved, with every version, and the ready-made ones with what each is for.

import { z } from 'zod';
import { type Day, dayInLondon } from '../../clocks/index.ts';
import { type AskList, askList, type ExtractMapping, mappingOf, readyMappings } from '../../imports/index.ts';
import { loadsOf, recordSources } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { areaMappings } from '../mappings/area-mappings.ts';
import { asReady, type MappingVersion, readyNamed } from '../mappings/kept-mappings.ts';
import { mappingChanges } from '../mappings/mapping-changes.ts';
import { noticeWarnings } from '../mappings/mapping-checks.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { isoOrNull } from '../words.ts';

export interface MappingSaid {
  id: string;
  title: string;
  /** 1 of a ready one that nobody has saved */
  version: number;
  source: string;
  holds: ExtractMapping['holds'];
  columns: number;
  /** null: ready-made */
  savedBy: string | null;
  savedAt: string | null;
  lastUsed: LastUsed | null;
}

export interface LastUsed {
  file: string;
  version: number;
  /** the day of the records, and the instant they were brought in at */
  statedOn: Day;
  recordedAt: string;
}

export interface ReadySaid extends MappingSaid {
  plain: string;
  asked: string;
}

export interface MappingWhole {
  said: MappingSaid;
  mapping: ExtractMapping;
  ask: AskList;
  /** warnings of dates that are not what the register takes them for */
  warnings: string[];
  /** newest first; none of a ready one */
  versions: { version: number; savedBy: string; savedAt: string; changes: string[] }[];
}

export interface MappingsAnswer {
  area: string | null;
  saved: MappingSaid[];
  ready: ReadySaid[];
  /** who brings case records, for choosing among */
  sources: { id: string; title: string }[];
  one: MappingWhole | null;
}

export default defineOperation({
  id: 'mappings',
  title: 'Read how extracts are read',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    mapping: z.string().trim().nullish().describe('one mapping, by its id'),
    version: z.coerce.number().int().positive().nullish().describe('a version of it; the newest when left out'),
  }),
  async run(ctx, { mapping: asked, version }): Promise<Outcome<MappingsAnswer>> {
    const found = await areaMappings(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area, versions } = found.at;
    const used = new Map<string, LastUsed>();
    for (const load of store && area ? await loadsOf(store, area.code) : []) {
      if (!load.mapping) continue;
      const { fileName, statedAt, recordedAt } = load;
      const at = {
        file: fileName,
        version: load.mapping.version,
        statedOn: dayInLondon(new Date(statedAt)),
        recordedAt,
      };
      if (recordedAt >= (used.get(load.mapping.id)?.recordedAt ?? '')) used.set(load.mapping.id, at);
    }
    const said = (mapping: ExtractMapping, kept: MappingVersion | null): MappingSaid => ({
      id: mapping.id,
      title: mapping.title,
      version: mapping.version,
      source: mapping.source,
      holds: mapping.holds,
      columns: new Set(mapping.columns.map(({ heading }) => heading)).size,
      savedBy: kept?.savedBy ?? null,
      savedAt: kept?.savedAt ?? null,
      lastUsed: used.get(mapping.id) ?? null,
    });
    const named = store && area ? await recordSources(store, area.code) : [];
    const answer: MappingsAnswer = {
      area: area?.code ?? null,
      saved: [...versions.values()].map(([newest]) => said(newest!.mapping, newest!)),
      ready: readyMappings
        .filter(({ id }) => !versions.has(id))
        .map((ready) => ({ ...said(mappingOf(ready), null), plain: ready.plain, asked: ready.asked })),
      sources: sourcesOf(named, versions),
      one: null,
    };
    if (!asked) return done(answer);
    const kept = versions.get(asked);
    const shown = kept ? (version ? kept.find(({ mapping }) => mapping.version === version) : kept[0]) : null;
    if (kept && !shown) {
      const facts = { mapping: asked, version: version! };
      return refused([operationIssue('mapping-version-unknown', 'stops', { field: 'version' }, facts)]);
    }
    const ready = readyNamed(asked);
    const mapping = shown?.mapping ?? (ready && mappingOf(ready));
    if (!mapping)
      return refused([operationIssue('mapping-unknown', 'stops', { field: 'mapping' }, { mapping: asked })]);
    return done({
      ...answer,
      one: {
        said: said(mapping, shown ?? null),
        mapping,
        ask: askList(shown ? asReady(mapping) : ready!),
        warnings: noticeWarnings(mapping).map(({ message }) => message),
        versions: (kept ?? []).map((one, i) => {
          const before = kept?.[i + 1]?.mapping;
          return {
            version: one.mapping.version,
            savedBy: one.savedBy,
            savedAt: one.savedAt,
            changes: before ? mappingChanges(before, one.mapping) : [],
          };
        }),
      },
    });
  },
  json: ({ one, ...rest }) => ({
    ...rest,
    saved: rest.saved.map(saidJson),
    ready: rest.ready.map(saidJson),
    ...(one ? { mapping: one.mapping, ask: one.ask, warnings: one.warnings, versions: one.versions } : {}),
  }),
});

function saidJson<T extends MappingSaid>({ lastUsed, ...said }: T) {
  return { ...said, lastUsed: lastUsed && { ...lastUsed, statedOn: isoOrNull(lastUsed.statedOn) } };
}

/** Those that somebody named, and those that mappings name. */
function sourcesOf(
  named: readonly { id: string; title: string }[],
  versions: ReadonlyMap<string, readonly MappingVersion[]>,
): { id: string; title: string }[] {
  const ids = [...[...versions.values()].map(([newest]) => newest!.mapping), ...readyMappings].map((one) => one.source);
  const others = [...new Set(ids)].filter((id) => !named.some((one) => one.id === id));
  return [...named.map(({ id, title }) => ({ id, title })), ...others.sort().map((id) => ({ id, title: id }))];
}
