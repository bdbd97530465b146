// Findings with their place: in which file, sheet, row and column each stands, under which number, and since when.

import type { Day } from '../../clocks/index.ts';
import type { CaseFinding, TableId } from '../../register/index.ts';
import { type StandingPlace, type Store, type StoredLoad, standingPlaces } from '../../store/index.ts';
import { broughtBy } from './brought.ts';
import type { FoundRow, NotBrought, RecordFinding } from './found.ts';
import type { RowGroup } from './groups.ts';
import { withoutUpn } from './handed-back.ts';

export interface FindingOfGroup {
  finding: CaseFinding;
  group: RowGroup;
  /** null where people were watched as they went by, or the rows are nobody's */
  person: number | null;
}

export interface KnownRecord {
  person: number;
  /** the source's own number of the person */
  sourceId: string;
}

interface Known {
  loads: readonly StoredLoad[];
  /** people's records by their numbers */
  records: ReadonlyMap<number, KnownRecord>;
  found: readonly FindingOfGroup[];
}

export async function placeFindings(
  store: Store,
  area: string,
  { loads, records, found }: Known,
): Promise<{ findings: RecordFinding[]; notBrought: NotBrought[] }> {
  const places = await placesOf(store, area, found);
  const loadOf = new Map(loads.map((load) => [load.key, load]));
  const returns = new Set(found.flatMap(({ group }) => group.source ?? []));
  const isFieldBrought = broughtBy(loads);
  const notBrought = new Map<string, NotBrought>();
  const findings = found.map(({ finding: { check, found: of, key }, group, person }) => {
    const standing = of.rows.flatMap(({ table, id }) => {
      const here = (places.get(table)?.get(id) ?? []).filter(
        ({ fromSource, record }) =>
          (group.source === null ? !returns.has(fromSource) : fromSource === group.source) &&
          (person === null || record === null || records.get(record)?.person === person),
      );
      return here.slice(0, 1);
    });
    const [first] = standing;
    const field = of.field ?? null;
    const cited = of.rows[0];
    return {
      key,
      check,
      facts: of.facts,
      field,
      row: cited ? foundRow(cited, field, first) : null,
      source: first?.fromSource ?? group.source,
      person: person ?? recordOf(first)?.person ?? null,
      since: standing.length === 0 ? null : (Math.max(...standing.map(({ since }) => since)) as Day),
    };
  });
  return { findings: findings.filter(isBrought), notBrought: [...notBrought.values()] };

  function isBrought({ check, source, row, field }: RecordFinding): boolean {
    if (source === null || row === null || field === null) return true;
    const { table } = row;
    if (isFieldBrought(source, table, field)) return true;
    const key = [check.id, source, table, field].join(' ');
    const standing = notBrought.get(key);
    if (standing) standing.rows += 1;
    else notBrought.set(key, { check, source, table, field, rows: 1 });
    return false;
  }

  function recordOf(place: StandingPlace | undefined): KnownRecord | undefined {
    return place?.record == null ? undefined : records.get(place.record);
  }

  function foundRow(
    { table, id }: { table: TableId; id: string },
    field: string | null,
    place: StandingPlace | undefined,
  ): FoundRow {
    const load = place && loadOf.get(place.load);
    const person = recordOf(place)?.sourceId ?? null;
    return {
      table,
      id,
      person,
      number: withoutUpn(person ?? id),
      isPlain: withoutUpn(id) === id,
      file: load?.fileName ?? null,
      sheet: place?.place.sheet ?? null,
      row: place?.place.row ?? null,
      column: (field !== null && load?.columns[`${table}.${field}`]) || null,
    };
  }
}

/** By table and number, asked for all findings together. */
async function placesOf(
  store: Store,
  area: string,
  found: readonly FindingOfGroup[],
): Promise<Map<TableId, Map<string, StandingPlace[]>>> {
  const ids = new Map<TableId, Set<string>>();
  for (const { finding } of found)
    for (const { table, id } of finding.found.rows) {
      const of = ids.get(table);
      if (of) of.add(id);
      else ids.set(table, new Set([id]));
    }
  const places = new Map<TableId, Map<string, StandingPlace[]>>();
  for (const [table, of] of ids) {
    const standing = await standingPlaces(store, area, table, [...of]);
    places.set(
      table,
      Map.groupBy(standing, ({ id }) => id),
    );
  }
  return places;
}
