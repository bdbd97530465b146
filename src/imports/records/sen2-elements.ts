// Which field of which table each element of the SEN2 return fills: worked out of the tables, so that a new item is one line there.

import {
  type CodeSet,
  codeSetsById,
  type Field,
  type Sen2Module,
  type TableId,
  tableIds,
  tableOf,
} from '../../register/index.ts';
import { moduleNames, otherSpellings } from './sen2-spellings.ts';

export type ValueKind = 'text' | 'day' | 'last-day' | 'yes-no' | 'whole' | 'code';

export interface Sen2Element {
  module: Sen2Module;
  /** as the return writes it */
  element: string;
  table: TableId;
  field: string;
  kind: ValueKind;
  codes: CodeSet | null;
  /** first and last collection years that hold it */
  from: number;
  to: number;
}

/** The return gives the last day on which these held; the register keeps the day after. */
const LAST_DAYS = new Set(['plan.ceasedOn', 'placement.endedOn']);

const KINDS: Partial<Record<Field['type'], ValueKind>> = {
  text: 'text',
  day: 'day',
  'yes-no': 'yes-no',
  whole: 'whole',
  code: 'code',
};

export const sen2Elements: readonly Sen2Element[] = tableIds.flatMap((table) =>
  Object.entries(tableOf(table).fields).flatMap(([name, field]) =>
    (field.sen2 ?? []).map(({ module, element, from = 0, to = 9999 }) => ({
      module,
      element,
      table,
      field: name,
      kind: LAST_DAYS.has(`${table}.${name}`) ? 'last-day' : kindOf(field),
      codes: field.codes ? codeSetsById[field.codes] : null,
      from,
      to,
    })),
  ),
);

function kindOf({ type, title }: Field): ValueKind {
  const kind = KINDS[type];
  if (!kind) throw new RangeError(`no SEN2 element can hold “${title}”, which is ${type}`);
  return kind;
}

const inModules = new Map<string, Map<string, Sen2Element>>();
for (const one of sen2Elements) {
  const held = inModules.get(one.module) ?? new Map<string, Sen2Element>();
  inModules.set(one.module, held.set(one.element.toLowerCase(), one));
}

const modules = new Map<string, Sen2Module>();
for (const [module, names] of Object.entries(moduleNames))
  for (const name of names) modules.set(name, module as Sen2Module);

/** A name as files write it, made alike: "SEN setting", "SENSetting" and "sensetting" are one. */
export function alike(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return otherSpellings[plain] ?? plain;
}

export function elementOf(module: Sen2Module, name: string): Sen2Element | undefined {
  return inModules.get(module)?.get(alike(name));
}

export function moduleNamed(name: string): Sen2Module | undefined {
  return modules.get(name.toLowerCase().replace(/[^a-z0-9]+/g, ''));
}

/** The elements of a module that a collection year holds, in the order of the tables. */
export function elementsOf(module: Sen2Module, year?: number): Sen2Element[] {
  return sen2Elements.filter(
    (one) => one.module === module && (year === undefined || (one.from <= year && year <= one.to)),
  );
}

/** "request.receivedOn" → "ReceivedDate": where each field is read. */
export const columnsOfReturn: Readonly<Record<string, string>> = Object.fromEntries(
  sen2Elements.map(({ table, field, element }) => [`${table}.${field}`, element]),
);

export const tablesOfReturn: readonly TableId[] = [...new Set(sen2Elements.map(({ table }) => table))];
