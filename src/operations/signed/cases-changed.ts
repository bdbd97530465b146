// Which cases changed a figure between two versions: those that were recorded later, and those that were put right.

import type { Period } from '../../clocks/index.ts';
import type { CasesChanged, SignedVersion } from '../../insight/index.ts';
import { AreaFigures, type AreaTables, caseList, countsOf, type Measure, measures } from '../../measures/index.ts';
import type { TableId } from '../../register/index.ts';
import type { InArea } from '../areas.ts';
import { keptTables } from '../engine/kept-tables.ts';
import { checkSettings } from '../quality/check-settings.ts';

/** Case records as one version knew them. */
interface Known {
  tables: AreaTables;
  figures: AreaFigures;
}

type Cut = SignedVersion['cutOff'];

/** Answers for any KPI and period that both versions worked out from case records; null where records do not tell it. */
export async function casesChangedBetween(
  { store, area }: InArea,
  was: Cut,
  is: Cut,
  from: Period,
  to: Period,
): Promise<(measure: Measure, period: Period) => CasesChanged | null> {
  const settings = await checkSettings(store, area.code, is.knownAt);
  const known = async (cut: Cut): Promise<Known> => {
    const { tables } = await keptTables(store, area.code, { asKnownAt: cut.at });
    const asked = { measures, from, to, today: cut.knownAt };
    return { tables, figures: new AreaFigures(tables, asked, settings) };
  };
  const [before, after] = [await known(was), await known(is)];
  return (measure, period) => {
    const [old, now] = [casesOf(before, measure, period), casesOf(after, measure, period)];
    if (old === null || now === null) return null;
    const rows = rowsKnown(before.tables);
    const came = [...now].filter((key) => !old.has(key));
    const recordedLater = came.filter((key) => !rows(key)).length;
    const left = [...old].filter((key) => !now.has(key)).length;
    return { recordedLater, putRight: came.length - recordedLater + left };
  };
}

/** "table id" of every case that either part of the figure counts, by part. */
function casesOf({ figures }: Known, measure: Measure, period: Period): Set<string> | null {
  const formula = measure.workedOut?.formula;
  const engine = formula && figures.engineOf(measure)?.engine;
  if (!formula || !engine?.calendar.periods.includes(period)) return null;
  const parts = countsOf(formula).of.length > 0 ? (['numerator', 'denominator'] as const) : (['numerator'] as const);
  return new Set(
    parts.flatMap((part) =>
      caseList(engine, measure, period, part).cases.map(({ table, id }) => `${part} ${table} ${id}`),
    ),
  );
}

const known = new WeakMap<AreaTables, Map<string, ReadonlySet<string>>>();

/** Whether a row was there at all, whatever it said. */
function rowsKnown(tables: AreaTables): (key: string) => boolean {
  const byTable = known.get(tables) ?? new Map<string, ReadonlySet<string>>();
  known.set(tables, byTable);
  return (key) => {
    const [, table, ...id] = key.split(' ') as [string, TableId, ...string[]];
    const ids = byTable.get(table) ?? new Set(tables[table]?.ids ?? []);
    byTable.set(table, ids);
    return ids.has(id.join(' '));
  };
}
