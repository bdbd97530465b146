// The workbook of a return: the tables of the template, and a report that says whose checks these are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { readGrid } from '../../imports/index.ts';
import { checkHeld, defaultCheckSettings } from '../../register/index.ts';
import { aPerson } from './held.fixture.ts';
import { MADE_BY } from './made-returns.fixture.ts';
import { sen2Return } from './sen2-return.ts';
import { sen2Workbook } from './workbook.ts';

test('the workbook holds the tables side by side and what the checks found', async () => {
  const request = { receivedOn: '2024-05-01', outcome: 'N', outcomeOn: '2024-04-01' };
  const people = [aPerson('p1', { person: [{ upn: 'A123456789012', bornOn: '2015-01-01' }], request: [request] })];
  const made = sen2Return(people, { year: 2025, la: '839', head: { DMO: '1' } });
  const { findings } = checkHeld(people, {
    today: day('2025-02-01'),
    collection: made.collection,
    establishments: new Map(),
    earlier: null,
    settings: defaultCheckSettings,
  });
  const bytes = await sen2Workbook(made, { by: MADE_BY, madeOn: day('2025-02-01'), findings });
  const { grid, issues } = await readGrid({ name: 'sen2.xlsx', bytes });
  assert.deepEqual(issues, []);
  const [template, report] = grid!.sheets;
  const titles = template!.rows[0]!.cells.map(({ text }) => text).filter((text) => text !== '');
  assert.deepEqual(
    [template!.name, titles[0], titles[1], titles.at(-1)],
    ['Data Entry Template', 'Header Record', 'Person Record', 'SEN Need Records'],
  );
  const lines = report!.rows.map(({ cells }) => cells.map(({ text }) => text));
  assert.equal(lines[0]?.[0], 'Check report, SEN2 2025, local authority 839');
  assert.ok(lines.some(([text]) => text?.startsWith('These are our checks, not the DfE’s: COLLECT decides.')));
  assert.ok(
    lines.some(([check, kind, , record]) => check === 'SX-11' && kind === 'error' && record === 'request p1/request-1'),
  );
});
