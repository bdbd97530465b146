// Which rows are checked together: each SEN2 return by itself and as of its census, all other case records with one another.

import { type Day, dayInLondon } from '../../clocks/index.ts';
import { type CheckContext, countReturn, type TableId, tableOf } from '../../register/index.ts';
import { heldOf, type Store, type StoredHeld, type StoredLoad } from '../../store/index.ts';

export interface RowGroup {
  /** the return's source; null: every source that is no return */
  source: string | null;
  collection: CheckContext['collection'];
  earlier: CheckContext['earlier'];
  /** records say nothing of later days: what is overdue is judged by the day they are of, and never by a later one than today */
  judgedOn: Day;
  /** tables that one of its files holds: of what nobody brings nothing can be found missing */
  tables: ReadonlySet<TableId>;
}

/** A return is made from case records: what it says again is no second plan, and it is judged by its census day. */
export async function rowGroups(
  store: Store,
  area: string,
  loads: readonly StoredLoad[],
  today: Day,
): Promise<RowGroup[]> {
  const returns: RowGroup[] = [];
  for (const [source, of] of Map.groupBy(loads, (load) => load.source)) {
    const { collection } = of.at(-1)!;
    if (collection === null) continue;
    const before = of.findLast((load) => load.collection?.year === collection.year - 1);
    const earlier = before ? await countsOf(store, area, before) : null;
    returns.push({ source, collection, earlier, judgedOn: judgedOn(of, today), tables: tablesOf(of) });
  }
  const others = loads.filter((load) => !returns.some(({ source }) => source === load.source));
  return [
    ...returns,
    { source: null, collection: null, earlier: null, judgedOn: judgedOn(others, today), tables: tablesOf(others) },
  ];
}

/** By the newest that says something of people: posts and term dates may come before or after. */
function judgedOn(loads: readonly StoredLoad[], today: Day): Day {
  const ofPeople = loads.filter(({ tables }) => tables.some((table) => tableOf(table).about === 'person'));
  const days = (ofPeople.length > 0 ? ofPeople : loads).map(({ statedAt }) => dayInLondon(new Date(statedAt)));
  const newest = days.toSorted((a, b) => b - a)[0];
  return newest === undefined || newest > today ? today : newest;
}

function tablesOf(loads: readonly StoredLoad[]): Set<TableId> {
  return new Set(loads.flatMap(({ tables }) => tables));
}

async function countsOf(store: Store, area: string, load: StoredLoad): Promise<CheckContext['earlier']> {
  const counting = countReturn(load.collection!.censusDay);
  const asked = { source: load.source, asKnownAt: load.statedAt };
  for await (const { held } of heldOf(store, area, asked)) counting.see(held);
  return counting.counts();
}

/** Somebody's rows by group; most people's are all of one, and are handed on as they are. */
export function splitHeld(held: StoredHeld, groups: readonly RowGroup[]): Map<RowGroup, StoredHeld> {
  const others = groups.at(-1)!;
  const groupOf = (source: string) => groups.find((group) => group.source === source) ?? others;
  const found = new Set<RowGroup>();
  for (const rows of Object.values(held)) for (const { fromSource } of rows) found.add(groupOf(fromSource));
  if (found.size < 2) return new Map([...found].map((group) => [group, held]));
  const split = (group: RowGroup) =>
    Object.fromEntries(
      Object.entries(held).map(([table, rows]) => [
        table,
        (rows as { fromSource: string }[]).filter(({ fromSource }) => groupOf(fromSource) === group),
      ]),
    ) as StoredHeld;
  return new Map([...found].map((group) => [group, split(group)]));
}
