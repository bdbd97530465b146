// Case records through the import itself: looked at, kept, held against what stands; counted by hand in the small files below.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bear, openStore, type Store } from '../../store/index.ts';
import { contextOver, now } from '../checks/stores.fixture.ts';
import { type Context, perform } from '../index.ts';

const HEAD = 'Case number,UPN,DOB,Request number,Request received,Requested by,Decision to assess';
const DAY_ONE = `${HEAD}
C1,,04/05/2016,R1,14/03/2025,Parent,
C2,,13/05/2019,R2,17/03/2025,School,Yes
C3,,01/09/2012,R3,20/03/2025,School,No
`;
/** C1 is unchanged, C2 gets another decision, C3 is gone, C4 is new and its date does not exist. */
const DAY_TWO = `${HEAD}
C1,,04/05/2016,R1,14/03/2025,Parent,
C2,,13/05/2019,R2,17/03/2025,School,No
C4,,02/02/2014,R4,31/04/2025,School,
`;

let store: Store;
before(async () => {
  store = await openStore({ dataDir: null, databaseUrl: null, now });
  await perform(context(), 'init', { area: 'E01', name: 'Northshire' });
});
after(() => store.close());

const context = (own: Partial<Context> = {}) => contextOver(() => store, own);
const fileOf = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

async function bring(name: string, text: string, asked: { save?: boolean } = {}, own: Partial<Context> = {}) {
  const outcome = await perform(context(own), 'import', { files: [fileOf(name, text)], ...asked });
  const [report] = outcome.value?.files ?? [];
  assert.ok(report, JSON.stringify(outcome.issues));
  return report;
}

const requests = (report: Awaited<ReturnType<typeof bring>>) => {
  const found = report.records?.tables.find(({ table }) => table === 'request');
  return found && { new: found.new, changed: found.changed, unchanged: found.unchanged, gone: found.gone };
};

test('a first extract is all new; looking at it keeps nothing, and saving it does', async () => {
  const looked = await bring('cases-2025-06-25.csv', DAY_ONE, { save: false });
  assert.deepEqual([looked.saved, requests(looked)], [false, { new: 3, changed: 0, unchanged: 0, gone: 0 }]);
  const kept = await bring('cases-2025-06-25.csv', DAY_ONE);
  assert.deepEqual(
    [kept.saved, kept.accepted, requests(kept)],
    [true, 6, { new: 3, changed: 0, unchanged: 0, gone: 0 }],
  );
});

test('the same file again changes nothing, whatever it is called', async () => {
  const before = await store.change('E01');
  const again = await bring('another-name-2025-06-25.csv', DAY_ONE);
  assert.deepEqual([again.alreadyImported, again.saved], [true, false]);
  assert.equal(await store.change('E01'), before);
});

test('the next day’s extract says what is new, changed, unchanged and gone, and by which field', async () => {
  const looked = await bring('cases-2025-06-26.csv', DAY_TWO, { save: false });
  assert.deepEqual(requests(looked), { new: 1, changed: 1, unchanged: 1, gone: 1 });
  const table = looked.records?.tables.find((one) => one.table === 'request');
  assert.deepEqual(table?.goneIds, ['R3']);
  assert.deepEqual(
    looked.records?.fields.map(({ table, field, rows, example }) => [table, field, rows, example]),
    [['request', 'outcome', 1, { id: 'R2', was: 'went on to assess', is: 'decided not to assess' }]],
  );
});

test('a day that does not exist is told with its place, and the file is kept all the same', async () => {
  const kept = await bring('cases-2025-06-26.csv', DAY_TWO);
  const [issue] = kept.issues.filter(({ where }) => where.field === 'request.receivedOn');
  assert.deepEqual([kept.saved, issue?.severity, issue?.where.row, issue?.where.column], [true, 'warns', 4, 'E']);
  assert.match(issue!.message, /31\/04\/2025/);
});

test('an older extract of the same source is refused, and says which is newer', async () => {
  const refused = await bring('cases-2025-06-24.csv', DAY_ONE.replace('Parent', 'School'));
  assert.deepEqual(
    refused.issues.filter(({ severity }) => severity === 'stops').map(({ code }) => code),
    ['older-extract'],
  );
  assert.match(refused.issues.at(-1)!.message, /26 June 2025/);
});

test('an import that is stopped keeps nothing', async () => {
  const before = await store.change('E01');
  const stopping = new AbortController();
  const progress = () => stopping.abort();
  const report = await bring(
    'cases-2025-06-27.csv',
    DAY_TWO.replace('R4', 'R5'),
    {},
    { signal: stopping.signal, progress },
  );
  assert.deepEqual([report.saved, report.issues.some(({ code }) => code === 'stopped')], [false, true]);
  assert.equal(await store.change('E01'), before);
});

test('the made-up area takes no children’s records', async () => {
  const demo = await openStore({ dataDir: null, databaseUrl: null, now });
  const over = contextOver(() => demo);
  const area = { code: 'E01', name: 'Madeup', kind: 'made-up area', validFrom: null, validTo: null, successor: null };
  const activity = { operation: 'demo', actor: over.actor, facts: {} };
  await bear(demo, { mode: 'demo', version: '0', area, activity });
  const outcome = await perform(over, 'import', { files: [fileOf('cases-2025-06-25.csv', DAY_ONE)] });
  assert.deepEqual(
    outcome.value?.files[0]?.issues.filter(({ severity }) => severity === 'stops').map(({ code }) => code),
    ['demo-refuses-records'],
  );
  await demo.close();
});

test('what an import writes into the activity log names nobody', async () => {
  const entries = await store.activity('E01', { limit: 50 });
  const said = JSON.stringify(entries);
  for (const word of ['C1', 'C2', 'R1', '04/05/2016', '2016-05-04']) assert.ok(!said.includes(word), word);
});

test('the birthday of somebody born on 29 February is a setting, which is logged with what stood before', async () => {
  const before = (await perform(context(), 'settings', {})).value?.leapBirthday;
  await perform(context(), 'change-settings', { settings: { leapBirthday: '28 February' } });
  const after = (await perform(context(), 'settings', {})).value?.leapBirthday;
  assert.deepEqual([before, after], ['1 March', '28 February']);
  const [entry] = await store.activity('E01', { limit: 1 });
  assert.deepEqual(entry?.facts, { leapBirthday: { was: '1 March', is: '28 February' } });
});
