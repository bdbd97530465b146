// Every deadline of the catalogue: its worked examples, and what an entry must hold.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workOutClock } from './clock.ts';
import { type Day, day, isoDay } from './day.ts';
import type { ClockSettings, DeadlineExample } from './deadline.ts';
import { deadlines } from './deadlines/index.ts';
import { eventNamed, eventNames } from './events.ts';
import { clocksStartedBy, findDeadline } from './find-deadline.ts';
import type { Spell } from './spell.ts';

function datesOf(at: DeadlineExample['at'] = {}): Record<string, Day | Spell> {
  const read = (text: string): Day | Spell => {
    const [from, to] = text.split('/');
    return to === undefined ? day(from!) : { from: day(from!), to: day(to) };
  };
  return Object.fromEntries(Object.entries(at).flatMap(([name, text]) => (text ? [[name, read(text)]] : [])));
}

const wordsOfCodes = Array.from({ length: 36 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);

for (const deadline of deadlines) {
  for (const example of deadline.examples) {
    test(`${deadline.code ?? deadline.id}: ${example.name}`, () => {
      const start = day(example.start);
      const answer = workOutClock({
        deadline,
        start,
        at: datesOf(example.at),
        settings: example.settings as Partial<ClockSettings> | undefined,
        today: example.today ? day(example.today) : start,
      });
      assert.ok(answer.ok, answer.ok ? '' : answer.issues.map((one) => one.message).join(' '));
      const { due, status, words, steps, exceptions } = answer.value;
      const got = {
        due: due === null ? null : isoDay(due),
        status,
        words,
        steps: Object.fromEntries(steps.map((step) => [step.step, step.due === null ? null : isoDay(step.due)])),
        exceptions: exceptions.filter((one) => one.applies).map((one) => one.code),
      };
      const wanted = {
        due: example.due,
        status: example.status ?? status,
        words: example.words ?? words,
        steps: example.steps ?? got.steps,
        exceptions: example.exceptions ?? got.exceptions,
      };
      assert.deepEqual(got, wanted);
    });
  }
}

test('every clock of the reference is there, once', () => {
  const codes = deadlines.flatMap((deadline) => deadline.code ?? []).sort();
  assert.deepEqual(codes, [...wordsOfCodes, 'C31a', 'C31b', 'C31c'].sort());
});

test('an entry survives JSON, has three examples and a law, and names its steps once', () => {
  for (const deadline of deadlines) {
    assert.deepEqual(JSON.parse(JSON.stringify(deadline)), deadline, deadline.id);
    assert.ok(deadline.examples.length >= 3, deadline.id);
    assert.ok(deadline.law.length > 10, deadline.id);
    assert.equal(new Set(deadline.steps.map((step) => step.id)).size, deadline.steps.length, deadline.id);
    assert.ok(!/\bregister|\bbreach|overdue|\barea\b(?! )/i.test(deadline.plain), deadline.id);
  }
});

test('the steps of a deadline end on the events that the deadline lists', () => {
  for (const deadline of deadlines) {
    const ofSteps = new Set(deadline.steps.flatMap((step) => step.stops ?? deadline.stops));
    assert.deepEqual([...ofSteps].sort(), [...deadline.stops].sort(), deadline.id);
  }
});

test('versions of the law follow each other without a gap, to now', () => {
  for (const { id, inForce } of deadlines) {
    for (const [index, version] of inForce.entries()) assert.equal(version.to, inForce[index + 1]?.from ?? null, id);
  }
});

test('how days are counted agrees with the limits', () => {
  const byConvention = (text: string) => /"count":[1-9]\d*,"unit":"(weeks|days)"(?!,"firstDayCounts")/.test(text);
  for (const deadline of deadlines) {
    assert.equal(deadline.dayCount === 'convention', byConvention(JSON.stringify(deadline.steps)), deadline.id);
  }
});

test('no name stands for two events, and no name for two deadlines', () => {
  const names = eventNames();
  for (const name of names) assert.notEqual(eventNamed(name), null);
  const deadlineNames = deadlines.flatMap((deadline) => [
    deadline.id,
    ...(deadline.code ? [deadline.code] : []),
    ...(deadline.aliases ?? []),
  ]);
  assert.equal(new Set(deadlineNames).size, deadlineNames.length);
});

for (const [written, id] of [
  ['C02', 'decide-whether-to-assess'],
  ['c2', 'decide-whether-to-assess'],
  ['Final plan', 'final-plan'],
  ['FINAL_PLAN', 'final-plan'],
  ['C31B', 'amendment-comments'],
  ['c31', 'amend-after-review'],
  ['20 weeks', 'final-plan'],
  ['s19', 'exclusion-sixth-day'],
] as const) {
  test(`${written} finds ${id}`, () => {
    const found = findDeadline(written);
    assert.equal(found.ok && found.value.id, id);
  });
}

for (const [written, near] of [
  ['C37', 'C3'],
  ['finel-plan', 'final-plan'],
  ['anual-review', 'annual-review'],
] as const) {
  test(`${written} is not found, and something near is named`, () => {
    const found = findDeadline(written);
    assert.ok(!found.ok);
    assert.match(found.issues[0]!.message, new RegExp(`Did you mean .*${near}`));
  });
}

test('a name that is like nothing gets the list', () => {
  const found = findDeadline('zzzzzzzzzzzz');
  assert.equal(
    !found.ok && found.issues[0]!.message,
    'There is no clock called “zzzzzzzzzzzz”. The clocks are C01 to C36 and those in the list of clocks.',
  );
});

test('a request starts the consultation, the 6, the 16 and the 20 weeks', () => {
  assert.deepEqual(
    clocksStartedBy('REQ_RECEIVED')
      .map((one) => one.code)
      .sort(),
    ['C01', 'C02', 'C04', 'C07'],
  );
});

test('the final plan starts the time to appeal and the next review', () => {
  const codes = clocksStartedBy('FINAL_ISSUED').map((one) => one.code);
  for (const code of ['C08', 'C13', 'C26']) assert.ok(codes.includes(code), code);
});
