// Whose records may be past their time: a first look at single days, so that only those people's records are read whole.

import { addDays, addMonths, type Day } from '../../clocks/index.ts';
import { type Field, type RetentionRules, type TableId, tableIds, tableOf } from '../../register/index.ts';
import { columnsOf, NOT_STATED, personRecords, type Store } from '../../store/index.ts';

export interface Candidates {
  /** everybody whose records are held */
  people: number;
  /** never too few: whoever is looked at and is not due is left out afterwards */
  maybe: number[];
}

export async function candidatesFor(
  store: Store,
  area: string,
  rules: RetentionRules,
  today: Day,
): Promise<Candidates> {
  const everybody = new Set([...(await personRecords(store, area)).values()].map(({ person }) => person));
  const maybe = new Set<number>();
  const { years, countedFrom } = rules.case;
  if (years !== null) {
    const young = countedFrom === 'birth' ? await bornAfter(store, area, before(today, years)) : new Set();
    for (const person of everybody) if (!young.has(person)) maybe.add(person);
  }
  for (const table of tableIds) {
    const { kept, about } = tableOf(table);
    const own = rules[kept].years;
    if (kept === 'case' || about !== 'person' || own === null) continue;
    for (const person of await withDaysBefore(store, area, table, before(today, own))) maybe.add(person);
  }
  return { people: everybody.size, maybe: [...maybe].sort((a, b) => a - b) };
}

/** So many years before; a day is given away, since a 29 February comes round on the 28th. */
function before(today: Day, years: number): Day {
  return addDays(addMonths(today, -12 * years), 1);
}

/** People all of whose dates of birth are stated and lie after the day: those without one are looked at. */
async function bornAfter(store: Store, area: string, on: Day): Promise<Set<number>> {
  const columns = await columnsOf(store, area, 'person', ['bornOn']);
  const born = columns.of.bornOn!.values as Int32Array;
  const young = new Set<number>();
  const not = new Set<number>();
  for (let i = 0; i < columns.rows; i += 1) {
    const isYoung = born[i] !== NOT_STATED && born[i]! > on;
    (isYoung ? young : not).add(columns.person[i]!);
  }
  for (const person of not) young.delete(person);
  return young;
}

/** People with a row of the table that states a day on or before the given one. */
async function withDaysBefore(store: Store, area: string, table: TableId, on: Day): Promise<Set<number>> {
  const days = Object.entries<Field>(tableOf(table).fields).flatMap(([name, { type }]) =>
    type === 'day' ? [name] : [],
  );
  const columns = await columnsOf(store, area, table, days);
  const found = new Set<number>();
  for (const name of days) {
    const values = columns.of[name]!.values as Int32Array;
    for (let i = 0; i < columns.rows; i += 1) {
      if (values[i] !== NOT_STATED && values[i]! <= on && columns.person[i] !== 0) found.add(columns.person[i]!);
    }
  }
  return found;
}
