// A made-up area's columns as the engine reads them: the simulator's own arrays, nothing copied.

import type { AreaTables, EngineColumn, TableColumns } from '../measures/index.ts';
import { codeSetsById } from '../register/index.ts';
import type { MadeArea } from './made-area.ts';
import { columnsOf, type MadeColumn, type MadeTable } from './made-columns.ts';

/** Who was at a meeting is a bit for each role; the engine reads the roles, as the register lists them. */
const ROLES = codeSetsById.role.codes.map(({ code }) => code);
const ROLES_OF_BITS = Array.from({ length: 1 << ROLES.length }, (_, bits) =>
  ROLES.filter((_, bit) => (bits & (1 << bit)) !== 0).join(' '),
);

/** Numbers that are kept in hundredths. */
const HUNDREDTHS = ['post.fte'];

function engineColumn(table: string, name: string, { kind, array, codes }: MadeColumn): EngineColumn {
  if (kind === 'code') return { kind, values: array, codes: codes! };
  const values = array as Int32Array;
  if (name === 'attended') return { kind: 'code', values, codes: ROLES_OF_BITS };
  if (kind !== 'whole') return { kind, values };
  return { kind, values, ...(HUNDREDTHS.includes(`${table}.${name}`) ? { hundredths: true } : {}) };
}

/** What truly happened, without names, lateness and faults. */
export function engineTables(area: MadeArea): AreaTables {
  return engineTablesOf(columnsOf(area));
}

/** The same from columns that were written to files and read again. */
export function engineTablesOf(made: Readonly<Record<string, MadeTable>>): AreaTables {
  const tables = Object.entries(made).map(([table, { rows, columns }]): [string, TableColumns] => [
    table,
    {
      rows,
      of: Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [name, engineColumn(table, name, column)]),
      ),
    },
  ]);
  return Object.fromEntries(tables);
}
