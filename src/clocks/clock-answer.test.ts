// What an answer holds besides its date: steps, trace, questions; and what is refused.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockJson } from './clock-answer.ts';
import { clock, type Dates, dueOn, inclusive, refusal } from './clock-asked.fixture.ts';
import { isoDay } from './day.ts';
import { deadlines } from './deadlines/index.ts';

test('G04: a due date on a Saturday stays, and the last working day before it is told', () => {
  const answer = clock('C07', '2024-07-20');
  assert.deepEqual([isoDay(answer.due!), isoDay(answer.lastWorkingDayBefore!)], ['2024-12-07', '2024-12-06']);
  assert.equal(clock('C07', '2024-07-22').lastWorkingDayBefore, null);
});

test('G15: first 20 weeks and the clock after mediation have their own dates and basis', () => {
  assert.equal(dueOn('C07', '2024-09-16', { at: { agreement: '2024-12-11' } }), '2025-02-03');
  assert.deepEqual(
    [
      clock('C12', '2024-12-11').basis,
      clock('C15', '2024-12-11').basis,
      clock('C20', '2024-12-11').basis,
      clock('C07', '2024-12-11').basis,
    ],
    ['mediation', 'tribunal', 'concession', 'original'],
  );
});

test('without saying what was agreed every step is shown and the question is put', () => {
  const answer = clock('C12', '2024-12-11');
  assert.equal(answer.steps.length, 8);
  assert.equal(isoDay(answer.due!), '2025-03-19');
  assert.deepEqual(
    answer.issues.map((one) => one.code),
    ['matter-not-given'],
  );
});

test('a clock with several steps names the next one', () => {
  const { next } = clock('C15', '2025-02-12', { at: { 'decision-assess-yes': '2025-02-20' }, today: '2025-03-01' });
  assert.deepEqual([next?.step, next?.words], ['no-plan', 'Due in 53 days']);
});

test('the trace leads from the request to the date, each step with its source', () => {
  assert.deepEqual(clockJson(clock('C02', '2024-07-20', { today: '2024-08-01' })).trace, [
    { step: 'The council received the request', date: '2024-07-20', source: 'Date given' },
    {
      step: 'That day is day 0 and is not counted',
      date: '2024-07-20',
      source: 'Chosen way of counting: exclusive',
    },
    {
      step: '6 weeks later, 42 days: weekends and holidays count',
      date: '2024-08-31',
      source: 'SEND Regulations 2014, regulation 5(1)',
    },
    {
      step: 'Tell the family whether there will be an assessment: as soon as practicable, and by this day at the latest',
      date: '2024-08-31',
      source: 'SEND Regulations 2014, regulation 5(1)',
    },
    {
      step: 'Saturday 31 August 2024 is not a working day. The date does not move. The last working day before it is Friday 30 August 2024',
      date: '2024-08-30',
      source: 'Weekends and the bank holidays of England',
    },
    {
      step: 'No exception applies on the dates given. An exception would excuse lateness; it would not move the date',
      date: '2024-08-31',
      source: 'SEND Regulations 2014, regulation 5(4)',
    },
  ]);
});

test('the answer keeps the names that others rely on', () => {
  const answer = clockJson(clock('c02', '2024-07-20', inclusive));
  const { clock: code, start, due, status, law, convention } = answer;
  assert.deepEqual(
    { code, start, due, status, law, convention },
    {
      code: 'C02',
      start: '2024-07-20',
      due: '2024-08-30',
      status: 'past-its-date',
      law: 'SEND Regulations 2014, regulation 5(1)',
      convention: 'inclusive',
    },
  );
  assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
});

// biome-ignore format: a table of facts, one a line
const refusals: readonly [fact: string, code: string, start: string, at: Dates, codes: string[]][] = [
  ['an unknown event', 'C02', '2024-07-20', { 'final-isued': '2024-07-21' }, ['unknown-event']],
  ['decided before the request', 'C02', '2024-07-20', { 'decision-assess-yes': '2024-07-19' }, ['stop-before-start']],
  ['withdrawn before the request', 'C07', '2024-07-20', { withdrawn: '2024-07-19' }, ['stop-before-start']],
  ['before the law', 'C02', '2014-08-31', {}, ['before-the-law']],
  ['a recommendation before there were any', 'C36', '2017-01-01', {}, ['before-the-law']],
  ['re-opened before closing', 'C02', '2024-07-20', { 'school-closed': '2024-07-25', 'school-reopened': '2024-07-24' }, ['spell-ends-before-it-begins']],
  ['one event with two dates', 'C07', '2024-07-20', { final: '2024-11-01', FINAL_ISSUED: '2024-11-02' }, ['event-twice']],
  ['a start that its own event gives another date', 'C15', '2025-02-12', { ORDER: '2025-03-12' }, ['event-twice']],
  ['a year that no case reaches', 'C07', '9999-12-01', {}, ['date-out-of-reach']],
  ['a move in the year 25', 'C33', '2024-11-29', { 'moves-school': '0025-09-01' }, ['date-out-of-reach']],
  ['several things at once', 'C02', '2014-07-20', { nonsense: '2024-07-21', done: '2014-07-19' }, ['unknown-event', 'before-the-law', 'stop-before-start']],
];

for (const [fact, code, start, at, codes] of refusals) {
  test(`${fact} is refused`, () =>
    assert.deepEqual(
      refusal(code, start, { at }).map((one) => one.code),
      codes,
    ));
}

test('an unknown event is told with a near name and the events of the clock', () => {
  const [issue] = refusal('C02', '2024-07-20', { at: { 'decision-asess-yes': '2024-08-01' } });
  assert.match(issue!.message, /Did you mean decision-assess-yes.*Events that this clock looks at: request-received/);
});

test('the first day of the law is in', () => assert.equal(dueOn('C02', '2014-09-01'), '2014-10-13'));

test('what is dated after today does not count, and is told', () => {
  const answer = clock('C07', '2025-02-16', { at: { final: '2025-07-01' }, today: '2025-06-27' });
  assert.deepEqual([answer.status, answer.issues.map((one) => one.code)], ['due', ['event-ahead']]);
});

test('a final plan sent before the comments were in is told', () => {
  const answer = clock('C05', '2025-06-02', { at: { 'final-issued': '2025-06-10' } });
  assert.deepEqual(
    answer.issues.map((one) => one.code),
    ['window-cut-short'],
  );
});

test('a date that would change the answer is asked for', () => {
  assert.deepEqual(
    clock('C13', '2025-01-15').issues.map((one) => one.facts),
    [{ events: ['certificate-issued'] }],
  );
});

test('a closure with one end only is left out, and told', () => {
  for (const event of ['school-closed', 'school-reopened', 'school-closure']) {
    const { issues } = clock('C07', '2024-07-20', { at: { [event]: '2024-07-25' } });
    assert.deepEqual(issues[0]?.code, 'one-end-only');
  }
});

test('a start that is named as well is that event', () => {
  assert.equal(clock('C02', '2024-07-20', { at: { REQ_RECEIVED: '2024-07-20' } }).startedBy, 'request-received');
  assert.equal(clock('C02', '2024-07-20', { at: { ATTENTION: '2024-07-20' } }).startedBy, 'brought-to-attention');
  assert.equal(clock('C15', '2024-07-20', { at: { ORDER: '2024-07-20' } }).startedBy, 'order-made');
});

test('each line of a trace has its day once the clock has started, and its source', () => {
  for (const { id } of deadlines) {
    const { trace } = clock(id, '2024-02-29');
    assert.ok(trace.length > 0, id);
    for (const line of trace) assert.ok(line.date !== null && line.step !== '' && line.source !== '', id);
  }
});

test('what has no fixed date says so, from the day it started', () => {
  assert.deepEqual(clockJson(clock('C01', '2024-07-20')).trace, [
    { step: 'The council received the request', date: '2024-07-20', source: 'Date given' },
    {
      step: 'Ask the family for their views: as soon as practicable after this day, with no fixed date',
      date: '2024-07-20',
      source: 'SEND Regulations 2014, regulation 3',
    },
  ]);
});

test('a count that goes back to an earlier day names that day again', () => {
  const { trace } = clock('C31c', '2024-11-20', { at: { 'review-meeting': '2024-11-06' } });
  assert.deepEqual(
    trace.map(({ step, date }) => `${isoDay(date!)} ${step}`),
    [
      '2024-11-20 The council sent the proposed amendments',
      '2024-11-20 That day is day 0 and is not counted',
      '2025-01-15 8 weeks later, 56 days: weekends and holidays count',
      '2024-11-06 The review meeting was held',
      '2024-11-06 That day is day 0 and is not counted',
      '2025-01-29 12 weeks later, 84 days: weekends and holidays count',
      '2025-01-15 The earlier of these dates counts',
      '2025-01-15 Send the amended plan: as soon as practicable, and by this day at the latest',
    ],
  );
  const twice = clock('C31', '2024-11-06', { at: { notice: '2024-11-20' } }).trace;
  assert.equal(twice.filter(({ step }) => step === 'The review meeting was held').length, 2);
});

test('an event that plays no part is named', () => {
  assert.deepEqual(clock('C02', '2024-07-20', { at: { 'draft-served': '2024-10-01' } }).notUsed, ['draft-served']);
});

test('a matter that the clock does not know is refused', () => {
  assert.deepEqual(
    refusal('C20', '2025-02-12', { settings: { matter: 'other' } }).map((one) => one.code),
    ['matter-not-here'],
  );
});
