// The mappings that are known: saved ones with all their versions, and the ready-made, which a saved one of the same id goes before.

import {
  type ExtractMapping,
  fieldOf,
  mappingOf,
  type ReadyColumn,
  type ReadyMapping,
  readyMappings,
  targetOf,
} from '../../imports/index.ts';
import { codeSetsById } from '../../register/index.ts';
import { extractMappings, type Store } from '../../store/index.ts';

export interface MappingVersion {
  mapping: ExtractMapping;
  savedBy: string;
  /** an instant, ISO */
  savedAt: string;
}

/** Every version of every mapping, by id and newest first. */
export async function mappingVersions(store: Store, area: string): Promise<Map<string, MappingVersion[]>> {
  const rows = await extractMappings(store, area, false);
  const versions = rows.map(({ contents, version, savedBy, savedAt }) => ({
    mapping: { ...(contents as ExtractMapping), version },
    savedBy,
    savedAt,
  }));
  return Map.groupBy(versions, ({ mapping }) => mapping.id);
}

export function readyNamed(id: string): ReadyMapping | undefined {
  return readyMappings.find((one) => one.id === id);
}

/** The columns that a ready mapping has for the same fields say what to ask for, and give the examples. */
const READY_COLUMNS: ReadonlyMap<string, ReadyColumn> = new Map(
  readyMappings.toReversed().flatMap(({ columns }) => columns.map((column) => [targetOf(column), column] as const)),
);

/** A mapping of the area's own as a ready one: for its template, and the list to ask for it by. */
export function asReady(mapping: ExtractMapping): ReadyMapping {
  const like = readyNamed(mapping.id);
  return {
    id: mapping.id,
    title: mapping.title,
    line: like?.line ?? 'record',
    plain: like?.plain ?? `The extract “${mapping.title}”, as it is read here.`,
    source: mapping.source,
    ...(mapping.personNumbersOf === undefined ? {} : { personNumbersOf: mapping.personNumbersOf }),
    asked: like?.asked ?? 'whoever runs the reports of the system',
    holds: mapping.holds,
    ...(like?.asks ? { asks: like.asks } : {}),
    defaults: mapping.defaults,
    columns: mapping.columns.map((column): ReadyColumn => {
      const known =
        like?.columns.find((one) => targetOf(one) === targetOf(column)) ?? READY_COLUMNS.get(targetOf(column));
      const { heading, table, field, group, codes, means, lastDay } = column;
      return {
        heading,
        table,
        field,
        ...(group === undefined ? {} : { group }),
        ...(codes === undefined ? {} : { codes }),
        ...(means === undefined ? {} : { means }),
        ...(lastDay === undefined ? {} : { lastDay }),
        ...(known?.needed || field === 'person' ? { needed: true } : {}),
        ...(known?.ask ? { ask: known.ask } : {}),
        examples: codes ? examplesOfCodes(codes) : (known?.examples ?? examplesOf(table, field)),
      };
    }),
  };
}

function examplesOfCodes(codes: Readonly<Record<string, string>>): readonly [string, string] {
  const [one = '', two = ''] = Object.keys(codes).filter((text) => codes[text] !== '');
  return [one, two];
}

function examplesOf(table: ReadyColumn['table'], name: string): readonly [string, string] {
  const field = fieldOf(table, name);
  if (!field) return ['N1001', 'N1002'];
  switch (field.type) {
    case 'day':
      return ['03/03/2025', '17/04/2025'];
    case 'code':
    case 'codes': {
      const [one, two] = codeSetsById[field.codes!].codes;
      return [one?.code ?? '', two?.code ?? ''];
    }
    case 'yes-no':
      return ['Y', 'N'];
    case 'whole':
      return ['12', '3'];
    case 'decimal':
      return ['12.5', '3'];
    case 'of':
      return ['N1001', 'N1002'];
    case 'text':
      return ['Example', ''];
  }
}

/** What stands under an id: the newest saved, else the ready one. */
export function mappingUnder(
  versions: ReadonlyMap<string, readonly MappingVersion[]>,
  id: string,
): ReadyMapping | null {
  const saved = versions.get(id)?.[0];
  return saved ? asReady(saved.mapping) : (readyNamed(id) ?? null);
}

/** As `mappingUnder`, for reading by. */
export function mappingToReadBy(
  versions: ReadonlyMap<string, readonly MappingVersion[]>,
  id: string,
): ExtractMapping | null {
  const ready = readyNamed(id);
  return versions.get(id)?.[0]?.mapping ?? (ready ? mappingOf(ready) : null);
}
