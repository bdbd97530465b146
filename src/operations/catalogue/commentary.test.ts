// Commentary as an operation: what it is about may be said in several ways, selections have their own sections, and what cannot be is refused.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Store } from '../../store/index.ts';
import { aStore } from '../checks/stores.fixture.ts';
import { type Context, operations, perform } from '../index.ts';

let store: Store;
let ctx: Context;

before(async () => {
  ({ store, ctx } = await aStore());
});

after(() => store.close());

const read = async (input: { about?: string; month?: string; selection?: string }) => {
  const outcome = await perform({ ...ctx }, 'commentary', input);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
};
const write = async (slot: string, text: string, more: { owner?: string; seen?: number; month?: string } = {}) => {
  const outcome = await perform({ ...ctx }, 'write-commentary', { slot, text, owner: 'Head of SEND', ...more });
  return outcome.ok ? [outcome.value.saved, outcome.value.state.seq] : outcome.issues.map(({ code }) => code);
};
const slotsOf = async (about: string, selection?: string) => {
  const answer = await read({ about, selection });
  return Array.isArray(answer) ? answer : answer.slots.map(({ slot }) => slot);
};

test('what it is about is the pack, a section, a KPI or one place', async () => {
  const kpi = 'complaints-la-month-count';
  const all = await read({});
  assert.ok(!Array.isArray(all));
  const known = all.slots.flatMap(({ about }) => (about.kind === 'measure' ? [about.id] : []));
  const id = known.find((one) => one === kpi) ?? known[0]!;
  assert.deepEqual(await slotsOf(id), [`why:${id}`, `question:${id}`, `note:${id}`]);
  assert.deepEqual(await slotsOf('sufficiency'), [
    'progress:Sufficiency',
    'challenges:Sufficiency',
    'next-steps:Sufficiency',
  ]);
  assert.deepEqual(await slotsOf('headline'), ['headline']);
  assert.equal((await slotsOf('pack')).length, 22);
  assert.equal(all.month, '2025-05');
  assert.deepEqual(await slotsOf('no such thing'), ['commentary-about-unknown']);
  assert.deepEqual(await slotsOf('why:no-such-kpi'), ['measure-unknown']);
});

test('the same words again are no change; other words are the next number; an owner is kept', async () => {
  assert.deepEqual(await write('headline', 'One\r\nTwo\n\n'), [true, 1]);
  assert.deepEqual(await write('headline', 'One\nTwo'), [false, 1]);
  assert.deepEqual(await write('headline', 'Three', { owner: '' }), [true, 2]);
  const answer = await read({ about: 'headline' });
  assert.ok(!Array.isArray(answer));
  assert.deepEqual(
    answer.history?.map(({ text, owner, writtenBy }) => [text, owner, writtenBy]),
    [
      ['Three', 'Head of SEND', 'the performance team'],
      ['One\nTwo', 'Head of SEND', 'the performance team'],
    ],
  );
  assert.deepEqual(await write('headline', '', { seen: 1 }), ['commentary-moved']);
  assert.deepEqual(await write('headline', '', { seen: 2 }), [true, 3]);
  assert.deepEqual(await write('headline', ''), [false, 3]);
});

test('what cannot be is refused, each with its reason', async () => {
  assert.deepEqual(await write('asks', 'x', { owner: '' }), ['commentary-owner-needed']);
  assert.deepEqual(await write('why', 'x'), ['commentary-slot-unknown']);
  assert.deepEqual(await write('why:no-such-kpi', 'x'), ['measure-unknown']);
  assert.deepEqual(await write('progress:Nowhere', 'x'), ['commentary-section-unknown']);
  assert.deepEqual(await write('asks', 'x'.repeat(20_001)), ['input-not-understood']);
  assert.deepEqual(await write('asks', 'x', { month: 'May' }), ['input-not-understood']);
});

test('a heading of a selection is a section that may have words, and they stay when the selection goes', async () => {
  const all = await read({});
  assert.ok(!Array.isArray(all));
  const measure = all.scorecard.sections[0]!.rows[0]!.measure.id;
  const made = await perform({ ...ctx }, 'set-selection', {
    title: 'Board',
    contents: {
      sections: [{ heading: 'Waiting: places', rows: [{ measure, ref: null, label: null }] }],
      columns: { months: null, target: true, benchmarks: true, direction: true, rating: true },
    },
  });
  assert.ok(made.ok);
  assert.deepEqual(await slotsOf('Waiting: places', 'board'), [
    'progress:Waiting: places',
    'challenges:Waiting: places',
    'next-steps:Waiting: places',
  ]);
  assert.deepEqual(await write('progress:waiting: places', 'Moved on'), [true, 1]);
  assert.ok((await perform({ ...ctx }, 'set-selection', { id: 'board', withdraw: true })).ok);
  const after = await read({});
  assert.ok(!Array.isArray(after));
  assert.deepEqual(
    after.slots.flatMap(({ slot, standing }) => (standing ? [[slot, standing.text]] : [])),
    [['progress:Waiting: places', 'Moved on']],
  );
});

test('its answer survives JSON, with the words as they print', async () => {
  await write('asks', 'Note [[waiting-specialist-ms-ap-count]]\nAgree 263');
  const operation = operations.find(({ id }) => id === 'commentary')!;
  const outcome = await perform({ ...ctx }, 'commentary', { about: 'asks' });
  assert.ok(outcome.ok);
  const said = operation.json(outcome.value) as { slots: { prints: unknown; issues: { code: string }[] }[] };
  assert.deepEqual(JSON.parse(JSON.stringify(said)), said);
  assert.deepEqual(said.slots[0]?.prints, [
    { kind: 'points', words: 'Note 263' },
    { kind: 'points', words: 'Agree 263' },
  ]);
  assert.deepEqual(
    said.slots[0]?.issues.map(({ code }) => code),
    ['words-free-number'],
  );
});
