// Laws that hold for every deadline, on any day.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { workOutClock } from './clock.ts';
import type { ClockAnswer } from './clock-answer.ts';
import { addDays, type Day, day, weekdayOf } from './day.ts';
import type { Deadline } from './deadline.ts';
import { deadlines } from './deadlines/index.ts';

const anyDay = fc.integer({ min: day('2018-04-03'), max: day('2030-12-31') }).map((value) => value as Day);
const anyDeadline = fc.constantFrom(...deadlines);
const someDays = fc.integer({ min: 1, max: 400 });
const today = day('2040-01-01');

function clock(deadline: Deadline, start: Day, convention: 'exclusive' | 'inclusive' = 'exclusive'): ClockAnswer {
  const answer = workOutClock({ deadline, start, settings: { dayCountConvention: convention }, today });
  assert.ok(answer.ok);
  return answer.value;
}

test('a deadline never moves earlier when its start moves later', () => {
  fc.assert(
    fc.property(anyDeadline, anyDay, someDays, (deadline, start, later) => {
      const before = clock(deadline, start).steps;
      const after = clock(deadline, addDays(start, later)).steps;
      for (const [index, step] of before.entries()) assert.ok((step.due ?? 0) <= (after[index]!.due ?? 0));
    }),
    { numRuns: 500 },
  );
});

test('weeks keep the weekday, and the inclusive count ends one day earlier', () => {
  const inWeeks = deadlines.filter(({ steps }) =>
    steps.every(({ limit }) => limit.form === 'count' && limit.unit === 'weeks' && limit.count > 0),
  );
  assert.ok(inWeeks.length > 15);
  fc.assert(
    fc.property(fc.constantFrom(...inWeeks), anyDay, (deadline, start) => {
      const exclusive = clock(deadline, start).steps;
      const inclusive = clock(deadline, start, 'inclusive').steps;
      for (const [index, { due }] of exclusive.entries()) {
        assert.equal(weekdayOf(due!), weekdayOf(start));
        assert.equal(inclusive[index]!.due, due! - 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('an appeal is never due in August or from 25 December to 1 January', () => {
  const appeal = deadlines.find(({ code }) => code === 'C13')!;
  fc.assert(
    fc.property(anyDay, (start) => {
      const iso = new Date(clock(appeal, start).due! * 86_400_000).toISOString();
      assert.doesNotMatch(iso, /-08-|-12-(2[5-9]|3[01])|-01-01/);
    }),
  );
});

test('done on the due day is in time, and a day later is late', () => {
  const limits = deadlines.filter(
    ({ steps }) => steps.length === 1 && steps[0]!.window === undefined && steps[0]!.limit.form === 'count',
  );
  fc.assert(
    fc.property(fc.constantFrom(...limits), anyDay, (deadline, start) => {
      const { due } = clock(deadline, start);
      const states = [due!, addDays(due!, 1)].map((done) => {
        const answer = workOutClock({ deadline, start, at: { done }, today });
        return answer.ok && answer.value.status;
      });
      assert.deepEqual(states, ['done', 'late']);
    }),
    { numRuns: 300 },
  );
});
