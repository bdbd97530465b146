import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import type { ShortHeld } from './check.ts';
import { codeSets } from './codes/index.ts';
import { heldFrom } from './held.fixture.ts';
import type { LivingTable } from './life-cycle.ts';
import { lifeCycles, mayFollow, stateOf, whyNotFollow } from './life-cycles.ts';
import type { Row } from './record.ts';

const today = day('2025-03-01');
const tables = Object.keys(lifeCycles) as LivingTable[];

function stateNow(short: ShortHeld): string {
  const [held] = heldFrom(short);
  const table = tables.find((id) => held![id].length > 0)!;
  return stateOf(table, held![table][0] as Row<typeof table>, today);
}

for (const [short, state] of [
  [{ request: [{ receivedOn: '2025-01-06' }] }, 'received'],
  [{ request: [{ outcome: 'A' }] }, 'received'],
  [{ request: [{ outcome: 'Y' }] }, 'assessing'],
  [{ request: [{ outcome: 'N' }] }, 'refused'],
  [{ request: [{ outcome: 'H' }] }, 'historical'],
  [{ request: [{ withdrawnOn: '2025-01-09' }] }, 'withdrawn'],
  [{ request: [{ outcome: 'Y', exportedTo: '850' }] }, 'moved-out'],
  [{ assessment: [{}] }, 'under-way'],
  [{ assessment: [{ outcome: 'N' }] }, 'no-plan'],
  [{ plan: [{ draftOn: '2025-01-09' }] }, 'in-draft'],
  [{ plan: [{ startedOn: '2025-03-01' }] }, 'kept'],
  [{ plan: [{ startedOn: '2025-03-02' }] }, 'in-draft'],
  [{ plan: [{ active: true }] }, 'kept'],
  [{ plan: [{ startedOn: '2022-03-02', ceasedOn: '2025-03-01' }] }, 'ceased'],
  [{ plan: [{ startedOn: '2022-03-02', ceasedOn: '2025-03-02' }] }, 'to-cease'],
  [{ plan: [{ startedOn: '2022-03-02', proposedCeaseOn: '2025-02-02' }] }, 'to-cease'],
  [{ review: [{ dueOn: '2025-02-01' }] }, 'planned'],
  [{ review: [{ invitedOn: '2025-02-01', meetingOn: '2025-03-02' }] }, 'begun'],
  [{ review: [{ meetingOn: '2025-03-01' }] }, 'met'],
  [{ review: [{ meetingOn: '2025-02-01', reportOn: '2025-02-10' }] }, 'reported'],
  [{ review: [{ meetingOn: '2025-02-01', outcome: 'A', decidedOn: '2025-02-20' }] }, 'to-amend'],
  [{ review: [{ outcome: 'A', finalOn: '2025-02-20' }] }, 'amended'],
  [{ review: [{ outcome: 'M' }] }, 'maintained'],
  [{ review: [{ decidedOn: '2022-11-01' }] }, 'decided'],
  [{ review: [{ meetingOn: '2025-02-01', outcome: 'nonsense' }] }, 'met'],
  [{ review: [{ outcome: 'M', closedAs: 'duplicate' }] }, 'closed'],
  [{ dispute: [{ kind: 'mediation', contactOn: '2025-01-09' }] }, 'begun'],
  [{ dispute: [{ kind: 'mediation', requestedOn: '2025-01-09', meetingOn: '2025-03-02' }] }, 'asked-for'],
  [{ dispute: [{ kind: 'appeal' }] }, 'registered'],
  [{ dispute: [{ kind: 'appeal', registeredOn: '2025-01-09', hearingOn: '2025-06-01' }] }, 'registered'],
  [{ dispute: [{ registeredOn: '2024-01-09', orderOn: '2025-01-09' }] }, 'ordered'],
  [{ dispute: [{ outcome: 'withdrawn' }] }, 'ended'],
  [{ placement: [{ startedOn: '2025-03-02' }] }, 'to-begin'],
  [{ placement: [{ startedOn: '2024-03-02' }] }, 'current'],
  [{ placement: [{ startedOn: '2024-03-02', attendance: 'reintegrating' }] }, 'reintegrating'],
  [{ placement: [{ startedOn: '2024-03-02', endedOn: '2025-03-01', attendance: 'attending' }] }, 'ended'],
] as [ShortHeld, string][])
  test(`${JSON.stringify(short)} is ${state}`, () => {
    assert.equal(stateNow(short), state);
  });

for (const [table, from, to, may] of [
  ['request', 'received', 'assessing', true],
  ['request', 'assessing', 'received', false],
  ['request', 'refused', 'assessing', true],
  ['request', 'refused', 'received', false],
  ['request', 'withdrawn', 'received', false],
  ['request', 'historical', 'received', false],
  ['assessment', 'no-plan', 'plan-agreed', true],
  ['assessment', 'plan-agreed', 'no-plan', false],
  ['plan', 'ceased', 'kept', false],
  ['plan', 'to-cease', 'kept', true],
  ['plan', 'kept', 'in-draft', false],
  ['plan', 'kept', 'kept', true],
  ['review', 'to-amend', 'maintained', true],
  ['review', 'maintained', 'met', false],
  ['review', 'planned', 'amended', true],
  ['review', 'decided', 'to-cease', true],
  ['review', 'closed', 'begun', false],
  ['dispute', 'ended', 'registered', false],
  ['dispute', 'answered', 'conceded', true],
  ['dispute', 'met', 'registered', false],
  ['placement', 'on-roll', 'reintegrating', true],
  ['placement', 'left', 'attending', false],
  ['placement', 'ended', 'current', false],
] as const)
  test(`${table}: ${to} ${may ? 'may' : 'cannot'} follow ${from}`, () => {
    assert.equal(mayFollow(table, from, to), may);
  });

test('why a plan does not open again', () => {
  assert.match(
    whyNotFollow('plan', 'ceased', 'kept')!,
    /^A plan that ceased does not open again\. If the tribunal kept it/,
  );
  assert.equal(whyNotFollow('plan', 'kept', 'ceased'), null);
});

test('a state that a table does not have is refused', () => {
  assert.throws(() => mayFollow('plan', 'kept', 'lost'), /plan has the states in-draft, kept, to-cease, ceased/);
});

for (const table of tables)
  test(`${table}: every state that may follow is one, every state can be reached, and each has whole sentences`, () => {
    const { states } = lifeCycles[table];
    const [first, ...others] = Object.keys(states);
    assert.deepEqual(
      Object.values(states).flatMap(({ next }) => next.filter((to) => !(to in states))),
      [],
    );
    const reached = new Set(Object.values(states).flatMap(({ next }) => next));
    const begins = [first, 'registered'];
    assert.deepEqual(
      others.filter((state) => !reached.has(state) && !begins.includes(state)),
      [],
    );
    for (const { otherwise } of Object.values(states)) assert.match(otherwise, /^[A-Z].*\.$/);
  });

test('every way of attending is a state of placements', () => {
  const attendance = codeSets.find(({ id }) => id === 'attendance')!;
  assert.deepEqual(
    attendance.codes.filter(({ code }) => !(code in lifeCycles.placement.states)),
    [],
  );
});
