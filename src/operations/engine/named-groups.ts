// The groups of a breakdown as people know them: in words, schools and settings by name, in the order in which they are read.

import { type AreaTables, type EngineColumn, tableIn } from '../../measures/index.ts';
import { inReadingOrder, type SettingNames, sliceValueWords } from '../../outputs/index.ts';

export interface NamedGroup {
  by: string;
  is: string;
  words: string;
}

interface OfGroup {
  slice: { by: string; is: string } | null;
}
export type InWords<V extends OfGroup> = Omit<V, 'slice'> & { slice: NamedGroup | null };

const found = new WeakMap<AreaTables, SettingNames>();

/** By URN, else by UKPRN, as a breakdown has them; of two rows with one number the first that has a name. */
export function settingNames(tables: AreaTables): SettingNames {
  const known = found.get(tables);
  if (known) return known;
  const { rows, of } = tableIn(tables, 'establishment');
  const names = new Map<string, string>();
  for (let row = 0; row < rows; row++) {
    const number = textAt(of.urn, row) || textAt(of.ukprn, row);
    const name = textAt(of.name, row);
    if (number !== '' && name !== '' && !names.has(number)) names.set(number, name);
  }
  found.set(tables, names);
  return names;
}

function textAt(column: EngineColumn | undefined, row: number): string {
  return column?.kind === 'code' ? (column.codes[column.values[row]!] ?? '') : '';
}

/** Everybody's values first, then group by group; the values of a group keep their order. */
export function inNamedGroups<V extends OfGroup>(values: readonly V[], tables: AreaTables): InWords<V>[] {
  const names = settingNames(tables);
  const whole = values.flatMap((one): InWords<V>[] => (one.slice === null ? [{ ...one, slice: null }] : []));
  const breakdowns = Map.groupBy(
    values.flatMap((one) => (one.slice === null ? [] : [{ one, ...one.slice }])),
    ({ by }) => by,
  );
  const broken = [...breakdowns].flatMap(([by, of]) => {
    const groups = Map.groupBy(of, ({ is }) => is);
    return namedGroups(by, [...groups.keys()], names).flatMap((slice) =>
      groups.get(slice.is)!.map(({ one }): InWords<V> => ({ ...one, slice })),
    );
  });
  return [...whole, ...broken];
}

export function namedGroups(by: string, groups: readonly string[], names: SettingNames): NamedGroup[] {
  return inReadingOrder(by, groups, names).map((is) => ({ by, is, words: sliceValueWords(by, is, names) }));
}
