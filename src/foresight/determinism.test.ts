// The same seed gives the same bytes; a copy goes its own way; a state built from a register goes on plausibly.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { addDays, type Day, day, type Period } from '../clocks/index.ts';
import { type Held, nothingHeld, type RegisterRow, tableOf } from '../register/index.ts';
import type { CaseRows } from './case-rows.ts';
import { trimmed } from './columns.ts';
import type { Inputs } from './inputs.ts';
import { type MadeArea, registerRows, tallied } from './made-area.ts';
import { columnsOf } from './made-columns.ts';
import { Rng } from './random.ts';
import { sandbourneInputs, sandbourneOpening } from './sandbourne/inputs.ts';
import { sandbourne } from './sandbourne/sandbourne.ts';
import { area } from './simulator.fixture.ts';
import { copyState, type State } from './state.ts';
import { stateFrom } from './state-from.ts';
import { run } from './step.ts';
import { talliedValue } from './tallied.ts';

function digestOf(made: MadeArea): string {
  const hash = createHash('sha256');
  for (const [table, { columns }] of Object.entries(columnsOf(made)))
    for (const [name, { array }] of Object.entries(columns)) {
      hash.update(`${table}.${name}`);
      hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    }
  return hash.digest('hex');
}

function rowsDigest(made: MadeArea, asAt: Day): string {
  const hash = createHash('sha256');
  for (const { row, enteredOn } of registerRows(made, { asAt, faults: true }, []))
    hash.update(`${enteredOn} ${JSON.stringify(row)}`);
  return hash.digest('hex');
}

test('the same seed gives the same bytes in columns and in rows; another seed does not', () => {
  const again = sandbourne();
  const other = sandbourne({ seed: 77 });
  assert.equal(digestOf(again), digestOf(area));
  assert.notEqual(digestOf(other), digestOf(area));
  assert.equal(rowsDigest(again, area.lastDay), rowsDigest(area, area.lastDay));
});

test('the inputs are plain data: written as JSON and read again they make the same area', () => {
  const last = day('2019-06-30');
  const made = (inputs: Inputs) => run(sandbourneOpening(inputs, 9), last, inputs, new Rng(9)).sink;
  const read = JSON.parse(JSON.stringify(sandbourneInputs())) as Inputs;
  const [one, two] = [made(sandbourneInputs()), made(read)];
  assert.deepEqual(trimmed(one.review), trimmed(two.review));
  assert.deepEqual(trimmed(one.placement), trimmed(two.placement));
});

test('a copied state goes its own way and leaves the first as it was', () => {
  const inputs = sandbourneInputs();
  const before = area.state.sink.request.rows;
  const [one, two] = [copyState(area.state), copyState(area.state)];
  const last = addDays(area.lastDay, 90);
  run(one, last, inputs, new Rng(5));
  run(two, last, inputs, new Rng(5));
  const counts = ({ sink, planCount }: State) => [sink.request.rows, sink.review.rows, planCount];
  assert.deepEqual(counts(one), counts(two));
  assert.ok(one.sink.request.rows > before);
  assert.deepEqual([area.state.sink.request.rows, area.state.today], [before, area.lastDay]);
});

test('areas of other sizes have as many plans for their size', () => {
  const small = sandbourne({ scale: 0.25, seed: 3, lastDay: day('2020-12-31') });
  const large = sandbourne({ scale: 2, seed: 3, lastDay: day('2020-12-31') });
  const plans = (made: MadeArea) => tallied(made, 'ehcp-active-count', '2020-11').numerator;
  const ratio = plans(large) / plans(small);
  assert.ok(ratio > 7 && ratio < 9, `${plans(large)} and ${plans(small)}`);
});

/** A register's rows by table, as they were known on a day, without faults. */
function caseRows(asAt: Day): CaseRows {
  const held = nothingHeld();
  for (const { row } of registerRows(area, { asAt, faults: false }, [])) (held[row.table] as RegisterRow[]).push(row);
  return rowsToTake(held);
}

function rowsToTake(held: Held): CaseRows {
  return {
    people: held.person,
    requests: held.request,
    assessments: held.assessment,
    advice: held.advice,
    plans: held.plan,
    needs: held.need,
    placements: held.placement,
    reviews: held.review,
    allocations: held.allocation,
    waiting: held.waiting,
    disputes: held.dispute,
    transfers: held.transfer,
    funding: held.funding,
    care: held.care,
    participation: held.participation,
  };
}

test('a state built from the register of March 2024 holds its cases and goes on as Sandbourne did', () => {
  const inputs = sandbourneInputs();
  const on = day('2024-03-31');
  const taken = stateFrom(caseRows(on), on, inputs, new Rng(1));
  const truth = tallied(area, 'ehcp-active-count', '2024-03').numerator;
  // what was not keyed by that day is not known: a few plans more or less
  assert.ok(Math.abs(taken.planCount / truth - 1) < 0.01, `${taken.planCount} for ${truth}`);
  const own = (measure: 'assessments-open-count' | 'ar-backlog-count' | 'ehcp-active-count', period: Period) =>
    talliedValue(taken.tally, measure, period).numerator / tallied(area, measure, period).numerator;
  run(taken, day('2025-03-31'), inputs, new Rng(2));
  const nearly = (ratio: number, least: number, what: string) =>
    assert.ok(ratio > least && ratio < 1 / least, `${what}: ${ratio.toFixed(2)} times`);
  nearly(own('ehcp-active-count', '2024-04'), 0.98, 'plans after a month');
  nearly(own('assessments-open-count', '2024-04'), 0.8, 'assessments after a month');
  nearly(own('ar-backlog-count', '2024-04'), 0.8, 'reviews overdue after a month');
  nearly(own('ehcp-active-count', '2025-03'), 0.95, 'plans after a year');
  nearly(own('assessments-open-count', '2025-03'), 0.7, 'assessments after a year');
});

test('a register with faults and with fields that are empty here and there is taken up as well', () => {
  const inputs = sandbourneInputs();
  const on = day('2023-10-31');
  const rng = new Rng(6);
  const held = nothingHeld();
  for (const { row } of registerRows(area, { asAt: on, faults: true }, [])) {
    const emptied = Object.keys(tableOf(row.table).fields).filter(() => rng.chance(0.1));
    (held[row.table] as RegisterRow[]).push(
      Object.assign(row, Object.fromEntries(emptied.map((name) => [name, null]))),
    );
  }
  const taken = stateFrom(rowsToTake(held), on, inputs, new Rng(1));
  const plans = taken.planCount;
  assert.ok(plans > 2500, `${plans} plans`);
  run(taken, day('2024-04-30'), inputs, new Rng(2));
  const { tally } = taken;
  const months = [10, 11, 12, 13, 14].map((month) => (2023 - 1970) * 12 + month);
  const balance = months.map((month) => {
    const change = tally.plansIssued[month]! + tally.plansMovedIn[month]! - tally.plansCeased[month]!;
    return tally.plans[month]! - (tally.plans[month - 1]! || plans) - change + tally.plansMovedOut[month]!;
  });
  assert.deepEqual(balance, [0, 0, 0, 0, 0]);
});

test('a state is built from people and plans alone, and from nothing', () => {
  const inputs = sandbourneInputs();
  const on = day('2025-01-31');
  const empty = run(stateFrom({ people: [] }, on, inputs, new Rng(1)), day('2025-12-31'), inputs, new Rng(2));
  assert.ok(empty.planCount > 100, 'requests come to an area that begins with nobody');
  const people = Array.from({ length: 50 }, (_, i) => ({
    person: `p${i}`,
    bornOn: (14_000 + i * 90) as Day,
    sex: null,
  }));
  const plans = people.map(({ person }) => ({
    id: `plan-${person}`,
    person,
    startedOn: day('2022-05-01'),
    ceasedOn: null,
    ceaseReason: null,
    ceaseDecidedOn: null,
  }));
  const few = stateFrom({ people, plans }, on, inputs, new Rng(1));
  assert.equal(few.planCount, 50);
  run(few, day('2025-12-31'), inputs, new Rng(2));
  assert.ok(few.sink.review.rows > 20, 'their reviews meet');
});
