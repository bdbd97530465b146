// A program for tests: imports one paper after another and says what it is about to do, until somebody kills it.

import { AREA, aHeader, anActivity, aRow, manyStatements } from './facts.fixture.ts';
import { commitPaper, openStore, stagePaper, stageRows, stageStatements } from './index.ts';

export const STATEMENTS_IN_EACH = 6_000;

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);

if (import.meta.main) {
  const store = await openStore({ dataDir: dataDir || null, databaseUrl: databaseUrl || null, now: () => new Date() });
  const given = manyStatements(STATEMENTS_IN_EACH);
  for (let number = (await store.change(AREA)) + 1; ; number += 1) {
    const id = String(number).padStart(64, '0');
    console.log('staging');
    const key = await stagePaper(store, aHeader({ id }));
    await stageRows(store, key, [aRow()]);
    await stageStatements(store, key, given);
    console.log('committing');
    await store.write(AREA, anActivity({ operation: 'import', facts: { id } }), (tx) => commitPaper(tx, key));
    console.log(`committed ${number}`);
  }
}
