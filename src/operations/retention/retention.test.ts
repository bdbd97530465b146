import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import { perform } from '../index.ts';
import { AREA, aCaseStore, aChild, aRow, bringRows, MADE_UP } from '../people/case-records.fixture.ts';

const { store, ctx, logged } = await aCaseStore();

/** 31 years of age in 2021 and in 2025, one of them with a plan that is open; and one who was looked after. */
const ceased = { startedOn: day('2005-01-10'), ceasedOn: day('2009-07-20') };
await bringRows(store, { source: 'cases', tables: ['person', 'plan', 'care'], on: '2025-06-01' }, [
  aChild('C-1', { surname: 'Quillfeather', bornOn: day('1990-02-01') }),
  aRow('plan', 'P-1', 'C-1', ceased),
  aChild('C-2', { surname: 'Thistlewood', bornOn: day('1994-06-27') }),
  aRow('plan', 'P-2', 'C-2', { startedOn: day('2010-01-10') }),
  aChild('C-3', { surname: 'Oldacre', bornOn: day('1990-02-01') }),
  aRow('care', 'L-3', 'C-3', { status: 'CLA', fromOn: day('2001-01-01') }),
  aChild('C-4', { surname: 'Young', bornOn: day('1994-06-28') }),
]);
await bringRows(store, { source: 'reviews', tables: ['practice-review', 'post'], on: '2025-06-01' }, [
  aRow('practice-review', 'Q-1', null, { reviewedOn: day('2019-06-27') }),
  aRow('practice-review', 'Q-2', null, { reviewedOn: day('2019-06-28') }),
  aRow('post', 'S-1', null, { fromOn: day('2010-01-01'), toOn: day('2019-01-01') }),
]);

async function due() {
  const outcome = await perform(ctx(), 'retention', {});
  assert.ok(outcome.ok);
  return outcome.value;
}

const codes = (outcome: { issues: { code: string }[] }) => outcome.issues.map(({ code }) => code);

test('what is past its time is due on the very day, by class, the longest due first', async () => {
  const { people, classes, due: items } = await due();
  assert.equal(people, 4);
  assert.deepEqual(
    classes.map(({ class: of, due: count, held, openPlan, since }) => [
      of,
      count,
      held,
      openPlan,
      since && isoDay(since),
    ]),
    [
      ['case', 2, 0, 1, '2021-02-01'],
      ['quality', 1, 0, 0, '2025-06-27'],
      ['staff', 1, 0, 0, '2025-01-01'],
    ],
  );
  assert.deepEqual(
    items!.map(({ key, numbers, row, rows }) => [
      key.split(':')[0],
      numbers.map(({ sourceId }) => sourceId).join(),
      row?.id ?? null,
      rows.map(({ title, rows: count }) => `${title} ${count}`).join(', '),
    ]),
    [
      ['case', 'C-1', null, 'Children and young people 1, Plans 1'],
      ['staff', '', 'S-1', 'Posts 1'],
      ['case', 'C-2', null, 'Children and young people 1, Plans 1'],
      ['quality', '', 'Q-1', 'Practice reviews 1'],
    ],
  );
});

test('a case without a date of birth is counted from its last day, and one counted from its closing is found too', async () => {
  await bringRows(store, { source: 'old', tables: ['plan'], on: '2025-06-01' }, [
    aRow('plan', 'O-1', 'O-1', { startedOn: day('1990-01-01'), ceasedOn: day('1993-01-01') }),
  ]);
  const numbers = async () => (await due()).due!.flatMap(({ numbers: of }) => of.map(({ sourceId }) => sourceId));
  assert.deepEqual(await numbers(), ['C-1', 'O-1', 'C-2']);
  const set = (settings: object) => perform(ctx(), 'change-settings', { settings });
  assert.ok((await set({ retentionCaseCountedFrom: 'closed', retentionCaseYears: 5 })).ok);
  assert.deepEqual(await numbers(), ['O-1', 'C-1']);
  assert.ok((await set({ retentionCaseCountedFrom: 'birth', retentionCaseYears: 31 })).ok);
  const gone = (await due()).due!.filter(({ numbers: of }) => of[0]?.sourceId === 'O-1').map(({ key }) => key);
  assert.ok((await perform(ctx(), 'destroy-records', { keys: gone, by: 'Bea', why: 'an old index' })).ok);
});

test('the rules are settings from a day on: years, what they are counted from, and a hold on everything', async () => {
  const wrong = await perform(ctx(), 'change-settings', { settings: { retentionCaseYears: 'some' } });
  assert.match(wrong.issues[0]!.message, /whole number of years from 1 to 120/);
  const set = (settings: object) => perform(ctx(), 'change-settings', { settings });
  assert.ok(
    (await set({ retentionCaseYears: '45', retentionQualityYears: 'for good', retentionHoldAll: 'the inquiry' })).ok,
  );
  const after = await due();
  assert.deepEqual(
    after.classes.map(({ due: count, held }) => [count, held]),
    [
      [0, 0],
      [0, 0],
      [1, 1],
    ],
  );
  const held = await perform(ctx(), 'destroy-records', { keys: [after.due![0]!.key], by: 'Bea', why: 'past its time' });
  assert.deepEqual(codes(held), ['destroy-held']);
  assert.ok((await set({ retentionCaseYears: 31, retentionQualityYears: 6, retentionHoldAll: '' })).ok);
  assert.equal((await due()).due!.length, 4);
});

test('a hold on somebody needs a reason and a number that one person has, and stops the whole list', async () => {
  const hold = (own: Partial<Parameters<typeof perform<'hold'>>[2]>) =>
    perform(ctx(), 'hold', { number: 'C-1', held: true, why: 'an appeal', by: 'Bea', ...own });
  assert.match((await hold({ why: '' })).issues[0]!.message, /^Say why: the claim, appeal or inquiry/);
  assert.deepEqual(codes(await hold({ until: '2025-01-01' })), ['hold-until-past']);
  assert.deepEqual(codes(await hold({ number: 'C-99' })), ['person-number-unknown']);
  assert.ok((await hold({ until: '2026-01-01' })).ok);
  const { due: items, holds } = await due();
  assert.deepEqual(
    holds!.map(({ why, by, until, numbers }) => [why, by, isoDay(until!), numbers[0]!.sourceId]),
    [['an appeal', 'Bea', '2026-01-01', 'C-1']],
  );
  const keys = items!.map(({ key }) => key);
  const refusal = await perform(ctx(), 'destroy-records', { keys, by: 'Bea', why: 'past its time' });
  assert.deepEqual(codes(refusal), ['destroy-held', 'destroy-open-plan']);
  const notDue = await perform(ctx(), 'destroy-records', { keys: ['case:999'], by: 'Bea', why: 'past its time' });
  assert.deepEqual(codes(notDue), ['destroy-not-due']);
  assert.equal((await due()).due!.length, 4);
  assert.ok((await hold({ held: false, why: 'the appeal is over' })).ok);
  assert.deepEqual((await due()).holds, []);
});

test('a reviewed list with a name and a reason is destroyed, every version of it, and a note stays that names nobody', async () => {
  const nobody = await perform(ctx(), 'destroy-records', { keys: ['case:1'], by: ' ', why: '' });
  assert.deepEqual(
    nobody.issues.map(({ where }) => where.field),
    ['by', 'why'],
  );
  const keys = (await due()).due!.flatMap(({ key, why }) => (why.openPlan ? [] : [key]));
  const outcome = await perform(ctx(), 'destroy-records', { keys, by: 'Bea Director', why: 'reviewed in June' });
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.value.rows, { person: 1, plan: 1, post: 1, 'practice-review': 1 });
  assert.deepEqual(
    (await due()).due!.map(({ numbers }) => numbers[0]!.sourceId),
    ['C-2'],
  );
  const log = await perform(ctx(), 'destructions', {});
  assert.ok(log.ok);
  assert.deepEqual(
    log.value.destructions
      .slice(0, 3)
      .map(({ class: of, why, approvedBy, rows, dueOn }) => [
        of,
        why,
        approvedBy,
        rows.map(({ title, rows: count }) => `${title} ${count}`).join(', '),
        isoDay(dueOn),
      ]),
    [
      ['quality', 'Practice reviews: reviewed in June', 'Bea Director', 'Practice reviews 1', '2025-06-27'],
      ['staff', 'Staff: posts, absence, hours: reviewed in June', 'Bea Director', 'Posts 1', '2025-01-01'],
      ['case', 'Case records: reviewed in June', 'Bea Director', 'Children and young people 1, Plans 1', '2021-02-01'],
    ],
  );
  const found = await perform(ctx(), 'find-person', { text: 'C-1' });
  assert.deepEqual(found.ok && found.value.people, []);
  const history = await perform(ctx(), 'row-history', { source: 'cases', table: 'plan', id: 'P-1' });
  assert.deepEqual(codes(history), ['record-unknown']);
});

test('nothing personal stands in the log or in the activity log', async () => {
  const said = [...logged, JSON.stringify(await store.activity(AREA, { limit: 500 }))].join('\n');
  for (const word of [...MADE_UP, 'an appeal', 'C-1', 'P-1', 'Q-1']) assert.equal(said.includes(word), false, word);
});
