// Which rows are one review, and which of them stands for it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleTables } from './example-tables.ts';
import { reviewCycles } from './review-cycles.ts';

type Review = { meetingOn?: string; decidedOn?: string; plan?: string };

const held = (...reviews: Review[]) =>
  reviewCycles(
    exampleTables({ plan: [{ id: 'a' }, { id: 'b' }], review: reviews.map((row) => ({ plan: 'a', ...row })) }),
  );
const duplicates = (...reviews: Review[]) => [...held(...reviews).duplicate].map((one) => one === 2);

test('meetings less than 28 days apart are one review, and the first stands for it', () => {
  assert.deepEqual(duplicates({ meetingOn: '2025-01-06' }, { meetingOn: '2025-02-02' }), [false, true]);
  assert.deepEqual(duplicates({ meetingOn: '2025-01-06' }, { meetingOn: '2025-02-03' }), [false, false]);
});

test('of one review written several times the row that was first decided stands', () => {
  assert.deepEqual(
    duplicates(
      { meetingOn: '2025-01-06' },
      { meetingOn: '2025-01-20', decidedOn: '2025-02-10' },
      { meetingOn: '2025-02-10', decidedOn: '2025-02-11' },
    ),
    [true, false, true],
  );
});

test('on one day the row with the smaller number stands, in whatever order rows come', () => {
  assert.deepEqual(duplicates({ meetingOn: '2025-01-06' }, { meetingOn: '2025-01-06' }), [false, true]);
  assert.deepEqual(duplicates({ meetingOn: '2025-01-20' }, { meetingOn: '2025-01-06' }), [true, false]);
});

test('reviews of another plan, and those without a meeting, are apart', () => {
  assert.deepEqual(duplicates({ meetingOn: '2025-01-06' }, { meetingOn: '2025-01-07', plan: 'b' }, {}), [
    false,
    false,
    false,
  ]);
});

test('the next meeting of a plan is known of every meeting but the last', () => {
  const { nextMeetingOn } = held({ meetingOn: '2025-01-20' }, { meetingOn: '2024-01-15' }, { meetingOn: '2025-01-20' });
  const next = [...nextMeetingOn];
  assert.deepEqual([next[1], next[0]], [20_108, 20_108], 'both after January 2024 and on the same day');
  assert.ok(next[2]! < 0);
});
