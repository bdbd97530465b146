// Checks run over people one at a time: keys that stay, counts, years; and rows of nonsense, which bring nothing down.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import type { CaseCheck, CheckContext, ShortHeld } from './check.ts';
import { checkHeld, startChecks } from './check-run.ts';
import { caseChecks } from './checks/index.ts';
import { exampleContext, heldFrom } from './held.fixture.ts';

const ctx: CheckContext = exampleContext({ name: '', held: {}, finds: [] }, 'sen2');
const only = (...ids: string[]): CaseCheck[] => caseChecks.filter(({ id }) => ids.includes(id));
const keysOf = (held: ShortHeld | ShortHeld[], context = ctx, checks = only('SX-11', 'SX-36')) =>
  checkHeld(heldFrom(held), context, checks).findings.map(({ key }) => key);

const turned: ShortHeld = { request: [{ receivedOn: '2024-07-20', outcomeOn: '2024-07-19' }] };

test('a finding keeps its key while its rows and facts stand, whatever else is said of the person', () => {
  const more: ShortHeld = { ...turned, person: [{ sex: 'F' }], plan: [{ personalBudget: true }] };
  assert.deepEqual(keysOf(more), keysOf(turned));
  assert.match(keysOf(turned)[0]!, /^SX-11:[a-z0-9]{11}$/);
});

test('a finding gets another key when a date that it is made of changes, and when it is another person’s', () => {
  const later: ShortHeld = { request: [{ receivedOn: '2024-07-21', outcomeOn: '2024-07-19' }] };
  const others: ShortHeld = { request: [{ ...turned.request![0], person: 'someone else' }] };
  assert.equal(new Set([keysOf(turned), keysOf(later), keysOf(others)].flat()).size, 3);
});

test('a finding is the same on the day after: the day it was judged by is no part of its key', () => {
  const live = (today: string): CheckContext => ({ ...ctx, collection: null, today: day(today) });
  const old: ShortHeld = { plan: [{ startedOn: '2020-02-01' }] };
  assert.deepEqual(keysOf(old, live('2025-03-01')), keysOf(old, live('2025-03-02')));
  assert.equal(keysOf(old, live('2025-03-01')).length, 1);
});

test('two findings that say the same of one row have keys of their own', () => {
  const twice: ShortHeld = {
    person: [{}],
    request: [
      { id: 'r', person: 'x' },
      { id: 'r', person: 'x' },
    ],
  };
  const [one, other, ...more] = keysOf(twice, ctx, only('SX-01'));
  assert.equal(other, `${one}-2`);
  assert.deepEqual(more, []);
});

test('what has been looked at is counted by the rows of the first table', () => {
  const held: ShortHeld = { person: [{ upn: 'A123456789012' }], request: [{}, {}, {}] };
  const { looked } = checkHeld(heldFrom(held), ctx, only('SX-07', 'SX-10', 'SX-36'));
  assert.deepEqual(looked, { 'SX-07': 1, 'SX-10': 3, 'SX-36': 0 });
});

test('a check of later years does not run on an earlier return, and says so by not being counted', () => {
  const held: ShortHeld = { review: [{ outcome: 'M' }] };
  const in2023 = exampleContext({ name: '', held, year: 2023, finds: [] }, 'sen2');
  assert.deepEqual(checkHeld(heldFrom(held), in2023, only('SX-35')), { findings: [], looked: {} });
  assert.equal(checkHeld(heldFrom(held), ctx, only('SX-35')).findings.length, 1);
});

test('people who go by one at a time bring the same as all at once', () => {
  const held = heldFrom([turned, { person: [{ upn: 'A123456789012' }] }, { person: [{ upn: 'A123456789012' }] }]);
  const run = startChecks(ctx);
  const oneByOne = [...held.flatMap((one) => run.see(one)), ...run.end()];
  assert.deepEqual({ findings: oneByOne, looked: run.looked() }, checkHeld(held, ctx));
  assert.ok(oneByOne.some(({ check }) => check.id === 'SX-08'));
});
