// The names by which events are told to a clock.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventNamed, eventNames } from './events.ts';
import { eventForClock } from './facts.ts';
import { findDeadline } from './find-deadline.ts';

test('no name stands for two events', () => {
  const names = eventNames();
  assert.equal(new Set(names).size, names.length);
});

// biome-ignore format: a table of facts, one a line
const written: readonly [written: string, event: string][] = [
  ['REQ_RECEIVED', 'request-received'],
  ['ATTENTION', 'brought-to-attention'],
  ['DECISION_ASSESS_YES', 'decision-assess-yes'],
  ['DECISION_ASSESS_NO', 'decision-assess-no'],
  ['ADVICE_REQUESTED', 'advice-requested'],
  ['ADVICE_RECEIVED_BY_BODY', 'advice-received-by-body'],
  ['ADVICE_RETURNED', 'advice-returned'],
  ['DECISION_ISSUE_NO', 'no-plan-notified'],
  ['DRAFT_SERVED', 'draft-served'],
  ['FINAL_ISSUED', 'final-issued'],
  ['WITHDRAWN', 'withdrawn'],
  ['MOVED_OUT', 'moved-out'],
  ['ORDER', 'order-made'],
  ['CONCEDED', 'conceded'],
  ['finalIssued', 'final-issued'],
  ['  Final   plan sent ', 'final-issued'],
  ['The final plan was sent', 'final-issued'],
  ['School closes', 'school-closed'],
];

for (const [name, event] of written) {
  test(`“${name}” is ${event}`, () => assert.equal(eventNamed(name), event));
}

// biome-ignore format: a table of facts, one a line
const inContext: readonly [code: string, written: string, event: string | null][] = [
  ['C02', 'decision', 'decision-sent'],
  ['C30', 'decision', 'review-decision-sent'],
  ['C35', 'decision', 'cease-decision-sent'],
  ['C31', 'notice sent', 'amendment-notice-sent'],
  ['C27', 'notice sent', 'meeting-notice-sent'],
  ['C31c', 'FINAL_ISSUED', 'amended-plan-issued'],
  ['C18', 'final plan sent', 'amended-plan-issued'],
  ['C22', 'final plan sent', 'final-issued'],
  ['C06', 'reply', 'consultation-answered'],
  ['C36', 'reply', 'recommendation-answered'],
  ['C07', 'draft-served', 'draft-served'],
  ['C08', 'comments', 'comments-received'],
  ['C07', 'advice-requested', 'advice-requested'],
  ['C26', 'review', null],
  ['C07', 'nonsense', null],
];

for (const [code, name, event] of inContext) {
  test(`told to ${code}, “${name}” is ${event ?? 'no event'}`, () => {
    const found = findDeadline(code);
    assert.ok(found.ok);
    assert.equal(eventForClock(name, found.value), event);
  });
}
