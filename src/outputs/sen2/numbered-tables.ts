// The records of a return laid out as tables, one a module: each row with its own number and that of the row it stands in.

import type { ReturnModule } from './columns.ts';
import type { ReturnRow } from './return-row.ts';
import type { Sen2Return } from './sen2-return.ts';

export interface NumberedRow {
  number: number;
  /** the number of the row of the module above; of people: the one head */
  above: number;
  row: ReturnRow;
}

export type NumberedTables = Record<ReturnModule, NumberedRow[]>;

export function numberedTables({ people }: Sen2Return): NumberedTables {
  const tables: NumberedTables = {
    person: [],
    requests: [],
    assessment: [],
    namedplan: [],
    plandetail: [],
    activeplans: [],
    placementdetail: [],
    senneed: [],
  };
  const add = (row: ReturnRow, above: number) => {
    const table = tables[row.module];
    const number = table.length + 1;
    table.push({ number, above, row });
    for (const one of row.below) add(one, number);
  };
  for (const person of people) add(person, 1);
  return tables;
}
