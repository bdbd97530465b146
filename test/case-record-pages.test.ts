// Case records through the real pages: looked after, followed back, decided about, destroyed; names only where they are asked for.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  AREA,
  aCaseStore,
  aRow,
  bringRows,
  MADE_UP,
  twoSources,
} from '../src/operations/people/case-records.fixture.ts';
import { webApp } from '../src/web/index.ts';

const { store, ctx, logged } = await aCaseStore();
await twoSources(store);
const app = webApp({ context: (actor, signal) => ctx({ actor, signal }), token: 'a token of no use' });
after(() => store.close());

async function ask(path: string, init: RequestInit = {}): Promise<{ status: number; text: string; to: string }> {
  const answer = await app.request(`http://localhost${path}`, init);
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
}

function post(path: string, fields: Record<string, string | string[]>) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return ask(path, { method: 'POST', body, headers: { origin: 'http://localhost' } });
}

/** What a reader reads: without mark-up, and every gap one space. */
const words = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

test('the imports page leads to all that there is of case records', async () => {
  const { text } = await ask('/imports');
  for (const to of ['/imports/records', '/imports/gone', '/people', '/people/find', '/retention'])
    assert.ok(text.includes(`href="${to}"`), to);
});

test('files of case records are listed, and each has a page with what it changed and where it was read', async () => {
  const list = await ask('/imports/records');
  const [, first] = /href="(\/imports\/records\/\d+)"/.exec(list.text)!;
  assert.match(words(list.text), /cases-2025-06-25\.csv Case system a snapshot 25 June 2025 0 1 5 1/);
  const { text } = await ask(first!);
  assert.match(words(text), /0 new 1 changed 5 unchanged 1 gone/);
  assert.match(words(text), /Received Requests Date received/);
  assert.equal((await ask('/imports/records/999')).status, 404);
});

test('the only kind that lacks rows is asked about at once; the answer is for what is ticked, and is saved once', async () => {
  const page = await ask('/imports/gone');
  assert.match(words(page.text), /Plans of Case system: 1/);
  assert.match(page.text, /name="ids" type="checkbox" value="P-1"/);
  const asked = { source: 'cases', table: 'plan' };
  const none = await post('/imports/gone', { ...asked, answer: 'ended' });
  assert.deepEqual([none.status, /Choose the rows that the answer is for/.test(none.text)], [422, true]);
  const unsaid = await post('/imports/gone', { ...asked, ids: 'P-1' });
  assert.match(unsaid.text, /value="P-1" checked/);
  assert.match(words(unsaid.text), /Choose what became of them/);
  const saved = await post('/imports/gone', { ...asked, ids: 'P-1', answer: 'duplicate' });
  assert.deepEqual([saved.status, saved.to], [303, '/imports/gone?source=cases&table=plan&saved=1&as=duplicate']);
  assert.match(words((await ask(saved.to)).text), /Saved: 1 row as duplicates, which never count.*Nothing waits/);
});

test('a row is followed back on a page of its own, by a number that may hold anything', async () => {
  const { text } = await ask('/records/cases/request/R-1');
  assert.match(words(text), /Received 5 February 2025 3 February 2025 Date received/);
  assert.match(
    words(text),
    /It stands in cases-2025-06-25\.csv , Extract, row 5\. Read as extract, mapping cases, version 3\./,
  );
  const odd = 'C-1/plan/2024-01-01 ü?#';
  await bringRows(store, { source: 'odd', tables: ['plan'], on: '2025-06-02' }, [aRow('plan', odd, null, {})]);
  const { status, text: page } = await ask(`/records/odd/plan/${encodeURIComponent(odd)}`);
  assert.deepEqual([status, page.includes('Plan C-1/plan/2024-01-01 ü?#')], [200, true]);
  assert.equal((await ask('/records/cases/plan/none')).status, 404);
});

test('names stand in a history only when they are asked for', async () => {
  const hidden = await ask('/records/cases/person/C-1001');
  assert.deepEqual([hidden.text.includes('Quillfeather'), /kept apart/.test(hidden.text)], [false, true]);
  const shown = await ask('/records/cases/person/C-1001?names=yes');
  assert.ok(shown.text.includes('Quillfeather'));
});

test('two records stand side by side with what agrees; the answer is saved, and is taken back', async () => {
  const page = await ask('/people');
  assert.match(words(page.text), /Case system C-1001 and psychology EP-7/);
  assert.match(words(page.text), /Surname Quillfeather Quillfeather the same Forename Ottoline Ottolina differs/);
  const [record = '', other = ''] = ['record', 'other'].map(
    (name) => new RegExp(`name="${name}" value="(\\d+)"`).exec(page.text)?.[1] ?? '',
  );
  const saved = await post('/people', { record, other, act: 'same', by: 'Bea' });
  assert.deepEqual([saved.status, saved.to], [303, '/people?done=same&by=Bea']);
  assert.match(words((await ask(saved.to)).text), /0 pairs to look at.*the same person Bea 27 June 2025/);
  const parted = await post('/people', { record, other, act: 'part', by: 'Bea' });
  assert.match(words((await ask(parted.to)).text), /stands alone again.*two people Bea/);
});

test('a person is found by a form that puts no name into an address, with all that is held of them', async () => {
  const { text, status } = await post('/people/find', { text: 'Thistlewood' });
  assert.equal(status, 200);
  assert.match(words(text), /One person found Person \d+: 2 records, joined/);
  assert.match(text, /href="\/records\/cases\/plan\/P-2"/);
  assert.match(words((await post('/people/find', { text: 'Nobody' })).text), /Nobody was found/);
  assert.equal((await post('/people/find', { text: '' })).status, 422);
});

test('records past their time are ticked, reviewed, approved by name and reason, and destroyed', async () => {
  const page = await ask('/retention');
  assert.match(words(page.text), /one record is past the time/);
  const [, key = ''] = /name="keys" type="checkbox" value="([^"]+)"/.exec(page.text)!;
  const held = await post('/retention', {
    act: 'hold',
    number: 'C-1003',
    held: 'yes',
    why: 'an appeal',
    until: '',
    by: 'Bea',
  });
  assert.deepEqual([held.status, held.to], [303, '/retention?held=yes']);
  const holding = await ask('/retention');
  assert.deepEqual([/name="keys" type="checkbox"/.test(holding.text), /Held back:/.test(holding.text)], [false, true]);
  const stopped = await post('/retention', { act: 'destroy', keys: key, by: 'Bea', why: 'reviewed' });
  assert.match(words(stopped.text), /One of the list is held back\. Nothing was destroyed/);
  await post('/retention', { act: 'hold', number: 'C-1003', held: 'no', why: 'it is over', until: '', by: 'Bea' });
  const review = await post('/retention', { act: 'review', keys: key });
  assert.match(words(review.text), /Nothing has been destroyed yet Review 1 record before they are destroyed/);
  const unnamed = await post('/retention', { act: 'destroy', keys: key, by: '', why: '' });
  assert.match(words(unnamed.text), /Give the name of whoever approves it\./);
  const done = await post('/retention', { act: 'destroy', keys: key, by: 'Bea Director', why: 'reviewed in June' });
  assert.deepEqual([done.status, done.to], [303, '/retention?destroyed=1']);
  assert.match(
    words((await ask(done.to)).text),
    /Children and young people 1, Plans 1 1 February 2021 Case records: reviewed in June Bea Director/,
  );
});

test('the rules are changed on a page that keeps what was typed wrongly', async () => {
  const typed = {
    retentionCaseCountedFrom: 'closed',
    retentionCaseYears: 'ten',
    retentionCaseLookedAfterYears: 'for good',
    retentionQualityYears: '6',
    retentionStaffYears: '7',
    retentionHoldAll: '',
  };
  const wrong = await post('/retention/rules', typed);
  assert.deepEqual([wrong.status, /value="ten"/.test(wrong.text)], [422, true]);
  const right = await post('/retention/rules', { ...typed, retentionCaseYears: '10' });
  assert.deepEqual([right.status, right.to], [303, '/retention?rules=saved']);
  assert.match(
    words((await ask('/retention')).text),
    /10 years from the last day of a closed case looked after now or before: for good from birth/,
  );
});

test('nothing personal stands in what was logged of all this', async () => {
  const said = [...logged, JSON.stringify(await store.activity(AREA, { limit: 500 }))].join('\n');
  for (const word of [...MADE_UP, 'Oldacre', 'P-1', 'an appeal']) assert.equal(said.includes(word), false, word);
});
