// What a case would change, through the operation: said in sentences, with the warning where doing right lowers a figure, and nothing kept.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../../clocks/index.ts';
import type { TableId } from '../../register/index.ts';
import { perform } from '../index.ts';
import { AREA, aCaseStore, aChild, aRow, bringRows, type CaseStore } from '../people/case-records.fixture.ts';

let cases: CaseStore;

/** Two children wait: one was asked for on 3 February 2025, one on 10 December 2024; a third got a plan in time on 2 June. */
before(async () => {
  cases = await aCaseStore('live');
  const tables = ['person', 'request', 'assessment', 'plan'] as TableId[];
  const waiting = (person: string, received: string, started: string) => [
    aChild(person, { bornOn: day('2016-03-03') }),
    aRow('request', `R-${person}`, person, { receivedOn: day(received), outcome: 'Y', outcomeOn: day(started) }),
    aRow('assessment', `A-${person}`, person, { request: `R-${person}`, startedOn: day(started), outcome: 'A' }),
  ];
  await bringRows(cases.store, { source: 'cases', tables, on: '2025-06-25' }, [
    ...waiting('C-1', '2025-02-03', '2025-03-10'),
    ...waiting('C-2', '2024-12-10', '2025-01-20'),
    aChild('C-3', { bornOn: day('2015-05-05') }),
    aRow('request', 'R-3', 'C-3', { receivedOn: day('2025-01-20'), outcome: 'Y', outcomeOn: day('2025-02-20') }),
    aRow('plan', 'P-3', 'C-3', { request: 'R-3', startedOn: day('2025-06-02'), issuedOn: day('2025-06-02') }),
  ]);
});
after(() => cases.store.close());

async function effect(input: { cases: string | string[]; event: string; on?: string }) {
  const outcome = await perform(cases.ctx({ actor: { name: 'Ada', by: 'command' } }), 'effect', input);
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
  return outcome.value;
}

async function saidOf(input: Parameters<typeof effect>[0], measure: string) {
  const { effects } = await effect(input);
  const found = effects.filter((one) => one.measure.id === measure);
  return found.map(({ sentence, warning }) => [sentence, warning]);
}

test('a late plan sent on Friday lowers the share in time, and the warning says why it is right', async () => {
  // C-2 was asked for on 10 December 2024: its 140th day was 29 April 2025
  const friday = { cases: ['C-2'], event: 'plan-issued', on: '2025-06-27' };
  assert.deepEqual(await saidOf(friday, 'twenty-week-incl-pct'), [
    [
      'New EHC plans issued within 20 weeks, exceptions included, June 2025: 100.0% (1 of 1) becomes 50.0% (1 of 2).',
      'It lowers this figure, and is right all the same: the plan is already late, and sending it counts it: one child fewer waits.',
    ],
  ]);
  assert.deepEqual(await saidOf(friday, 'over-20-weeks-open-count'), [
    ['Children waiting more than 20 weeks for a plan, June 2025: 2 becomes 1.', null],
  ]);
});

test('the last day of the 20 weeks is in time and the day after is not', async () => {
  // C-1 was asked for on 3 February 2025: its 140th day is 23 June
  const on = (date: string) => saidOf({ cases: 'C-1', event: 'plan-issued', on: date }, 'twenty-week-incl-pct');
  assert.match((await on('2025-06-23'))[0]![0]!, /100\.0% \(1 of 1\) becomes 100\.0% \(2 of 2\)/);
  assert.match((await on('2025-06-24'))[0]![0]!, /100\.0% \(1 of 1\) becomes 50\.0% \(1 of 2\)/);
});

test('several cases are one effect, and those to whom it cannot happen are named', async () => {
  const { effects, notPossible } = await effect({ cases: 'C-1, C-2\nC-3', event: 'plan-issued', on: '2025-06-23' });
  const plans = effects.find(({ measure }) => measure.id === 'ehcp-issued-month-count')!;
  assert.deepEqual([plans.before.value, plans.after.value, notPossible], [1, 3, ['C-3']]);
});

test('nothing of it is kept', async () => {
  const change = await cases.store.change(AREA);
  await effect({ cases: 'C-1', event: 'plan-issued', on: '2025-06-23' });
  assert.equal(await cases.store.change(AREA), change);
});

test('cases that nobody is held under, no cases and a day too far ahead are refused', async () => {
  const codes = async (input: Parameters<typeof effect>[0]) => {
    const outcome = await perform(cases.ctx({ actor: { name: 'Ada', by: 'command' } }), 'effect', input);
    return outcome.issues.map(({ code }) => code);
  };
  assert.deepEqual(await codes({ cases: 'C-1 C-9', event: 'plan-issued' }), ['cases-unknown']);
  assert.deepEqual(await codes({ cases: ' ', event: 'plan-issued' }), ['cases-needed']);
  assert.deepEqual(await codes({ cases: 'C-1', event: 'plan-issued', on: '2031-01-01' }), ['what-if-too-far']);
  assert.deepEqual(await codes({ cases: 'C-1', event: 'promotion' }), ['input-not-understood']);
});

test('a page of a live store does not answer until there is sign-in', async () => {
  const outcome = await perform(cases.ctx(), 'effect', { cases: 'C-1', event: 'plan-issued' });
  assert.deepEqual(
    outcome.issues.map(({ code }) => code),
    ['not-allowed'],
  );
});
