// A made-up area's tables as plain columns: typed arrays with the lists that their codes stand for.

import { dayFromParts } from '../clocks/index.ts';
import { type Field, tableOf } from '../register/index.ts';
import { dictionary } from './codes.ts';
import { type Columns, type Spec, trimmed } from './columns.ts';
import type { MadeArea } from './made-area.ts';
import { PLACES } from './settings.ts';
import { DECIDED_BY, type SinkTable, sinkTables, TEAMS } from './sink.ts';

export interface MadeColumn {
  /** days since 1970, numbers of rows, whole numbers (posts in hundredths), or codes by their place in `codes` */
  kind: 'day' | 'row' | 'whole' | 'code';
  /** what is not stated: NEVER for days, −1 for rows, 0 for codes */
  array: Int32Array | Uint8Array;
  /** for codes and yes-no: what each number stands for, the first "not stated" */
  codes?: readonly string[];
  /** for rows: the table that they are of, or what else they number */
  of?: string;
}

export interface MadeTable {
  rows: number;
  columns: Record<string, MadeColumn>;
}

const YES_NO = ['', 'no', 'yes'];

function codesOf(table: SinkTable, name: string): readonly string[] {
  const field: Field | undefined = tableOf(table).fields[name];
  if (field?.codes) return dictionary(field.codes);
  if (field?.type === 'yes-no') return YES_NO;
  return name === 'team' ? TEAMS : DECIDED_BY;
}

function ofWhat(table: SinkTable, name: string): string {
  if (name === 'person') return 'person';
  const field: Field | undefined = tableOf(table).fields[name];
  if (field?.of) return field.of;
  if (name === 'urn' || name === 'fromUrn') return 'establishment';
  return name === 'number' ? 'post number' : 'staff';
}

const ESTABLISHMENT_KINDS = dictionary('establishment-kind');

function establishmentColumns({ inputs }: MadeArea): MadeTable {
  const { establishments } = inputs;
  const codes = (codes: readonly string[], of: (i: number) => string): MadeColumn => ({
    kind: 'code',
    array: Uint8Array.from(establishments, (_, i) => Math.max(0, codes.indexOf(of(i)))),
    codes,
  });
  const whole = (of: (i: number) => number): MadeColumn => ({
    kind: 'whole',
    array: Int32Array.from(establishments, (_, i) => of(i)),
  });
  return {
    rows: establishments.length,
    columns: {
      urn: whole((i) => Number(establishments[i]!.urn)),
      kind: codes(ESTABLISHMENT_KINDS, (i) => establishments[i]!.kind),
      place: codes(['', ...PLACES], (i) => establishments[i]!.place),
      lowestAge: whole((i) => establishments[i]!.lowestAge),
      highestAge: whole((i) => establishments[i]!.highestAge),
      openedOn: { ...whole((i) => establishments[i]!.openedOn), kind: 'day' },
    },
  };
}

function populationColumns({ inputs }: MadeArea): MadeTable {
  const all = inputs.population.flatMap(({ year, people }) => people.map((count, age) => ({ year, age, count })));
  const whole = (of: (one: (typeof all)[number]) => number): MadeColumn => ({
    kind: 'whole',
    array: Int32Array.from(all, of),
  });
  return {
    rows: all.length,
    columns: {
      estimatedOn: { ...whole(({ year }) => dayFromParts(year, 6, 30)!), kind: 'day' },
      age: whole(({ age }) => age),
      people: whole(({ count }) => count),
    },
  };
}

export type MadeTableId = SinkTable | 'establishment' | 'population';

/** True events without names, faults or lateness; the arrays are the area's own and are not to be changed. */
export function columnsOf(area: MadeArea): Record<MadeTableId, MadeTable> {
  const made = sinkTables.map((table): [MadeTableId, MadeTable] => {
    const columns: Columns<Spec> = area.state.sink[table];
    const described = Object.entries(trimmed(columns)).map(([name, array]): [string, MadeColumn] => {
      const kind = columns.spec[name]!;
      if (kind === 'code') return [name, { kind, array, codes: codesOf(table, name) }];
      return [name, kind === 'row' ? { kind, array, of: ofWhat(table, name) } : { kind, array }];
    });
    return [table, { rows: columns.rows, columns: Object.fromEntries(described) }];
  });
  const others: [MadeTableId, MadeTable][] = [
    ['establishment', establishmentColumns(area)],
    ['population', populationColumns(area)],
  ];
  return Object.fromEntries([...made, ...others]) as Record<MadeTableId, MadeTable>;
}
