// A program for tests: loads one extract of case records after another and says what it is about to do, until somebody kills it.

import type { Day } from '../clocks/index.ts';
import { AREA, anActivity } from './facts.fixture.ts';
import { commitLoad, openStore, stageLoad, stageRecords, startOfDay } from './index.ts';
import { aLoad, aRecord } from './register.fixture.ts';

export const ROWS_IN_EACH = 2_200;

const [dataDir = '', databaseUrl = '', key = ''] = process.argv.slice(2);

/** Half of the rows are those of the extract before and say something else now, the other half are new; ten to a child. */
function rowsOf(number: number) {
  return Array.from({ length: ROWS_IN_EACH }, (_, i) => {
    const id = number * (ROWS_IN_EACH / 2) + i;
    const child = String(Math.floor(id / 10));
    return id % 10 === 0
      ? aRecord('person', child, child, { surname: `Name ${child}`, ethnicity: String(number) })
      : aRecord('request', `r${id}`, child, { source: String(number) });
  });
}

if (import.meta.main) {
  const store = await openStore({
    dataDir: dataDir || null,
    databaseUrl: databaseUrl || null,
    now: () => new Date(),
    key: { given: key, file: null, mayMake: false },
  });
  for (let number = (await store.change(AREA)) + 1; ; number += 1) {
    console.log('staging');
    const on = startOfDay((20_000 + number) as Day);
    const load = await stageLoad(store, aLoad({ sha256: String(number), statedAt: on, tables: ['person', 'request'] }));
    const rows = rowsOf(number);
    for (let from = 0; from < rows.length; from += 500) await stageRecords(store, load, rows.slice(from, from + 500));
    console.log('committing');
    await store.write(AREA, anActivity({ operation: 'import' }), (tx) => commitLoad(tx, load, { issues: [] }));
    console.log(`committed ${number}`);
  }
}
