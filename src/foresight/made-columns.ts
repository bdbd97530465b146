// A made-up area's tables as plain columns: typed arrays with the lists that their codes stand for.

import { type Field, tableOf } from '../register/index.ts';
import { dictionary } from './codes.ts';
import { type Columns, type Spec, trimmed } from './columns.ts';
import type { MadeArea } from './made-area.ts';
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

/** True events without names, faults or lateness; the arrays are the area's own and are not to be changed. */
export function columnsOf(area: MadeArea): Record<SinkTable, MadeTable> {
  const made = sinkTables.map((table) => {
    const columns = area.state.sink[table] as Columns<Spec>;
    const described = Object.entries(trimmed(columns)).map(([name, array]): [string, MadeColumn] => {
      const kind = columns.spec[name]!;
      if (kind === 'code') return [name, { kind, array, codes: codesOf(table, name) }];
      return [name, kind === 'row' ? { kind, array, of: ofWhat(table, name) } : { kind, array }];
    });
    return [table, { rows: columns.rows, columns: Object.fromEntries(described) }];
  });
  return Object.fromEntries(made) as Record<SinkTable, MadeTable>;
}
