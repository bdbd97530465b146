// Numbers for the people and rows of a SEN2 return, which has none of its own: the same as madeId gives, made fast.

import { type Day, isoDay } from '../../clocks/index.ts';
import { type Field, type TableId, tableIds, tableOf, type Value } from '../../register/index.ts';

interface IdRecipe {
  table: TableId;
  /** the `of` fields among those that identify a row: the first that is filled gives the number its beginning */
  owners: readonly string[];
  parts: readonly { name: string; isDay: boolean }[];
}

const recipes = Object.fromEntries(tableIds.map((table) => [table, recipeOf(table)])) as Record<TableId, IdRecipe>;

function recipeOf(table: TableId): IdRecipe {
  const { fields, identifiedBy } = tableOf(table);
  const named = identifiedBy.map((name) => ({ name, type: (fields[name] as Field).type }));
  return {
    table,
    owners: named.filter(({ type }) => type === 'of').map(({ name }) => name),
    parts: named.filter(({ type }) => type !== 'of').map(({ name, type }) => ({ name, isDay: type === 'day' })),
  };
}

const isoDays = new Map<number, string>();

function isoOf(value: number): string {
  const known = isoDays.get(value);
  if (known !== undefined) return known;
  const made = isoDay(value as Day);
  if (isoDays.size > 60_000) isoDays.clear();
  isoDays.set(value, made);
  return made;
}

/** As madeId of the register (a test holds the two together), a million times. */
export function rowId(table: TableId, person: string, values: Readonly<Record<string, unknown>>): string {
  const { owners, parts } = recipes[table];
  let stem = person;
  for (const owner of owners) {
    const owned = values[owner] as Value;
    if (!owned) continue;
    stem = String(owned);
    break;
  }
  let id = `${stem}/${table}`;
  for (const { name, isDay } of parts) {
    const value = values[name] as Value;
    if (value !== null) id += `/${isDay ? isoOf(value as number) : value}`;
  }
  return id;
}

/** What a person is told by: UPN, else ULN, else name and date of birth; null when there is none of them. */
export function personKey(person: Readonly<Record<string, unknown>>): string | null {
  const { upn, uln, surname, forename, bornOn } = person;
  if (typeof upn === 'string') return `upn ${squeezed(upn)}`;
  if (typeof uln === 'string') return `uln ${squeezed(uln)}`;
  if (surname === null && forename === null && bornOn === null) return null;
  return `name ${lettersOf(surname)} ${lettersOf(forename)} ${bornOn ?? ''}`;
}

const squeezed = (text: string) => (text.includes(' ') ? text.replaceAll(' ', '') : text).toUpperCase();
const lettersOf = (name: unknown) =>
  typeof name === 'string'
    ? name
        .normalize('NFKD')
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase()
    : '';
