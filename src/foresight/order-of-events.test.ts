// What must hold of everything that the simulator writes: order, no overlaps, working days, dates of the law.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day, isWorkingDay } from '../clocks/index.ts';
import { area } from './simulator.fixture.ts';

const { sink } = area.state;
const plan = sink.plan.of;
const NEVER = -0x8000_0000;

/** Row numbers of a table for which something holds. */
function rows(count: number, holds: (row: number) => boolean): number[] {
  return Array.from({ length: count }, (_, row) => row).filter(holds);
}

test('what follows comes after what it follows', () => {
  const after = (table: { rows: number }, first: Int32Array, then: Int32Array, least = 0): number =>
    rows(table.rows, (row) => then[row] !== NEVER && first[row] !== NEVER && then[row]! - first[row]! < least).length;
  const { request, advice, review, placement, dispute, allocation, waiting, assessment } = sink;
  assert.deepEqual(
    {
      decided: after(request, request.of.receivedOn, request.of.outcomeOn),
      returned: after(advice, advice.of.requestedOn, advice.of.returnedOn),
      commented: after(sink.plan, plan.draftOn, plan.issuedOn, 15),
      assessed: after(assessment, assessment.of.startedOn, assessment.of.outcomeOn),
      met: after(review, review.of.invitedOn, review.of.meetingOn, 14),
      reported: after(review, review.of.meetingOn, review.of.reportOn),
      reviewed: after(review, review.of.reportOn, review.of.decidedOn),
      amended: after(review, review.of.draftOn, review.of.finalOn, 15),
      placed: after(placement, placement.of.startedOn, placement.of.endedOn, 1),
      ended: after(sink.plan, plan.startedOn, plan.ceasedOn, 1),
      answered: after(dispute, dispute.of.registeredOn, dispute.of.endedOn),
      mediated: after(dispute, dispute.of.requestedOn, dispute.of.meetingOn),
      handedOn: after(allocation, allocation.of.fromOn, allocation.of.toOn, 1),
      found: after(waiting, waiting.of.agreedOn, waiting.of.endedOn),
    },
    {
      decided: 0,
      returned: 0,
      commented: 0,
      assessed: 0,
      met: 0,
      reported: 0,
      reviewed: 0,
      amended: 0,
      placed: 0,
      ended: 0,
      answered: 0,
      mediated: 0,
      handedOn: 0,
      found: 0,
    },
  );
});

test('nobody has two plans, two main places or two officers on one day', () => {
  const overlapping = (
    count: number,
    key: (row: number) => number | null,
    from: Int32Array,
    to: Int32Array,
  ): number => {
    const last = new Map<number, number>();
    let found = 0;
    for (let row = 0; row < count; row++) {
      const of = key(row);
      if (of === null) continue;
      if ((last.get(of) ?? NEVER) > from[row]!) found++;
      last.set(of, to[row] === NEVER ? Number.POSITIVE_INFINITY : to[row]!);
    }
    return found;
  };
  const { placement, allocation } = sink;
  const main = (fact: number) => (row: number) =>
    placement.of.fact[row] === fact && placement.of.rank[row] === 1 ? placement.of.person[row]! : null;
  assert.deepEqual(
    [
      overlapping(sink.plan.rows, (row) => plan.person[row]!, plan.startedOn, plan.ceasedOn),
      overlapping(placement.rows, main(1), placement.of.startedOn, placement.of.endedOn),
      overlapping(placement.rows, main(2), placement.of.startedOn, placement.of.endedOn),
      overlapping(allocation.rows, (row) => allocation.of.person[row]!, allocation.of.fromOn, allocation.of.toOn),
    ],
    [0, 0, 0, 0],
  );
});

test('offices work and schools meet on working days only', () => {
  const { request, decision, advice, review, dispute, contact } = sink;
  const columns: Record<string, Int32Array> = {
    received: request.of.receivedOn,
    told: request.of.outcomeOn,
    decided: decision.of.decidedOn,
    notified: decision.of.notifiedOn,
    returned: advice.of.returnedOn,
    drafted: plan.draftOn,
    issued: plan.issuedOn,
    met: review.of.meetingOn,
    reported: review.of.reportOn,
    reviewed: review.of.decidedOn,
    amended: review.of.finalOn,
    asked: dispute.of.requestedOn,
    mediated: dispute.of.meetingOn,
    heard: dispute.of.hearingOn,
    complained: contact.of.receivedOn,
    answered: contact.of.repliedOn,
  };
  const idle = Object.entries(columns).flatMap(([name, days]) =>
    [...days].some((on) => on > 0 && !isWorkingDay(on as Day, { kind: 'general', knownOn: on as Day })) ? [name] : [],
  );
  assert.deepEqual(idle, []);
});

test('a phase transfer is due before 15 February, or before 31 March of the move to post-16', () => {
  const { dueOn, year, toPhase } = sink.transfer.of;
  const wrong = rows(sink.transfer.rows, (row) => {
    const on = toPhase[row] === 9 ? '03-31' : '02-15';
    return dueOn[row] !== day(`${year[row]}-${on}`);
  });
  assert.deepEqual(wrong, []);
});
