// The simulator's own counts against a plain loop over the rows that it wrote, and what must always hold of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, firstDayOfMonth, lastDayOfMonth, type Period, periodsFrom } from '../clocks/index.ts';
import { yearGroup } from '../register/index.ts';
import { tallied } from './made-area.ts';
import { area } from './simulator.fixture.ts';
import type { TalliedMeasure } from './tallied.ts';

const { sink } = area.state;
const NEVER = -0x8000_0000;
const months = periodsFrom('2018-09', '2025-05');

/** Row numbers of a table for which something holds. */
function rows(count: number, holds: (row: number) => boolean): number[] {
  return Array.from({ length: count }, (_, row) => row).filter(holds);
}

const inMonth = (on: number | undefined, period: Period): boolean =>
  on !== undefined && on >= firstDayOfMonth(period)! && on <= lastDayOfMonth(period)!;
const holdsAt = (from: number | undefined, to: number | undefined, on: number): boolean =>
  from !== undefined && from !== NEVER && from <= on && (to === NEVER || to! > on);
const groupOf = (person: number, on: number): number | null =>
  yearGroup(sink.person.of.bornOn[person]! as Day, on as Day);

const plan = sink.plan.of;
const plansAt = (on: number): number[] =>
  rows(sink.plan.rows, (row) => {
    const began = plan.transferredOn[row] === NEVER ? plan.startedOn[row] : plan.transferredOn[row];
    return holdsAt(began, plan.ceasedOn[row], on);
  });

/** numerator and denominator of a month, counted from rows */
const counted: Partial<Record<TalliedMeasure, (period: Period) => readonly [number, number | null]>> = {
  'requests-count': (period) => [
    rows(sink.request.rows, (row) => inMonth(sink.request.of.receivedOn[row], period)).length,
    null,
  ],
  'requests-secondary-count': (period) => {
    const { receivedOn, person } = sink.request.of;
    const all = rows(sink.request.rows, (row) => inMonth(receivedOn[row], period));
    const groups = all.map((row) => groupOf(person[row]!, receivedOn[row]!));
    return [groups.filter((group) => group !== null && group >= 7 && group <= 11).length, null];
  },
  'requests-parent-pct': (period) => {
    const all = rows(sink.request.rows, (row) => inMonth(sink.request.of.receivedOn[row], period));
    return [all.filter((row) => sink.request.of.source[row] === 1).length, all.length];
  },
  'yes-to-assess-pct': (period) => {
    // the first decision on a request: a refusal that is overturned later stays a refusal of its month
    const firsts = new Map<number, number>();
    for (let row = 0; row < sink.decision.rows; row++) {
      const { kind, request } = sink.decision.of;
      if (kind[row]! <= 2 && !firsts.has(request[row]!)) firsts.set(request[row]!, row);
    }
    const all = [...firsts.values()].filter((row) => inMonth(sink.decision.of.notifiedOn[row], period));
    return [all.filter((row) => sink.decision.of.kind[row] === 1).length, all.length];
  },
  'twenty-week-incl-pct': (period) => {
    const all = rows(sink.plan.rows, (row) => inMonth(plan.issuedOn[row], period));
    const inTime = all.filter((row) => plan.issuedOn[row]! - sink.request.of.receivedOn[plan.request[row]!]! <= 140);
    return [inTime.length, all.length];
  },
  'ehcp-issued-month-count': (period) => [
    rows(sink.plan.rows, (row) => inMonth(plan.issuedOn[row], period)).length,
    null,
  ],
  'ehcp-ceased-month-count': (period) => [
    // the code of a transfer to another council is counted apart
    rows(sink.plan.rows, (row) => inMonth(plan.ceasedOn[row], period) && plan.ceaseReason[row] !== 5).length,
    null,
  ],
  'ehcp-active-count': (period) => [plansAt(lastDayOfMonth(period)!).length, null],
  'ep-advice-6wk-pct': (period) => {
    const { kind, returnedOn, requestedOn } = sink.advice.of;
    const all = rows(sink.advice.rows, (row) => kind[row] === 4 && inMonth(returnedOn[row], period));
    return [all.filter((row) => returnedOn[row]! - requestedOn[row]! <= 42).length, all.length];
  },
  'ar-completed-month-count': (period) => [
    rows(sink.review.rows, (row) => inMonth(sink.review.of.decidedOn[row], period)).length,
    null,
  ],
  'ar-backlog-count': (period) => {
    const on = lastDayOfMonth(period)!;
    const { meetingOn, decidedOn, finalOn, outcome, plan: of, closedAs } = sink.review.of;
    const open = rows(sink.review.rows, (row) => {
      if (meetingOn[row]! > on || !holdsAt(0, plan.ceasedOn[of[row]!], on)) return false;
      const isDecided = decidedOn[row] !== NEVER && decidedOn[row]! <= on;
      if (!isDecided) return on - meetingOn[row]! > 28 && (closedAs[row] === 0 || decidedOn[row] === NEVER);
      const isFinal = finalOn[row] !== NEVER && finalOn[row]! <= on;
      return outcome[row] === 2 && !isFinal && on - meetingOn[row]! > 84;
    });
    return [open.length, null];
  },
  'ehcp-primary-mainstream-pct': (period) => {
    const on = lastDayOfMonth(period)!;
    const primary = new Set(plansAt(on).filter((row) => ofYears(plan.person[row]!, on, 0, 6)));
    const { fact, rank, urn, startedOn, endedOn, plan: of } = sink.placement.of;
    const inSchools = rows(sink.placement.rows, (row) => {
      if (fact[row] !== 2 || rank[row] !== 1 || urn[row]! < 0 || !primary.has(of[row]!)) return false;
      const { place } = area.inputs.establishments[urn[row]!]!;
      return holdsAt(startedOn[row], endedOn[row], on) && ['mainstream', 'unit', 'early-years'].includes(place);
    });
    return [inSchools.length, primary.size];
  },
  'waiting-special-csa-count': (period) => {
    const on = lastDayOfMonth(period)!;
    const { agreedOn, endedOn, person } = sink.waiting.of;
    const all = rows(sink.waiting.rows, (row) => holdsAt(agreedOn[row], endedOn[row], on));
    // from Year 2 to Year 10 everybody is of school age on any day
    return [all.filter((row) => ofYears(person[row]!, on, 2, 10)).length, null];
  },
  'mediations-12m-count': (period) => {
    const [last, first] = [lastDayOfMonth(period)!, firstDayOfMonth(periodsFrom('2017-01', period).at(-12)!)!];
    const { kind, requestedOn } = sink.dispute.of;
    return [
      rows(sink.dispute.rows, (row) => kind[row] === 1 && requestedOn[row]! >= first && requestedOn[row]! <= last)
        .length,
      null,
    ];
  },
  'complaints-count': (period) => [
    rows(
      sink.contact.rows,
      (row) => sink.contact.of.kind[row] === 1 && inMonth(sink.contact.of.receivedOn[row], period),
    ).length,
    null,
  ],
  'parent-happy-pct': (period) => {
    const { parentAnsweredOn, happy } = sink['practice-review'].of;
    const all = rows(sink['practice-review'].rows, (row) => inMonth(parentAnsweredOn[row], period));
    return [all.filter((row) => happy[row] === 1).length, all.length];
  },
  'case-officer-change-pct': (period) => {
    const on = lastDayOfMonth(period)!;
    const plans = plansAt(on);
    const holders = new Set(plans.map((row) => plan.person[row]!));
    const { person, fromOn, toOn } = sink.allocation.of;
    const left = new Set<string>();
    for (let row = 0; row < sink.allocation.rows; row++)
      if (inMonth(toOn[row], period)) left.add(`${person[row]} ${toOn[row]}`);
    const changed = rows(sink.allocation.rows, (row) => {
      return inMonth(fromOn[row], period) && holders.has(person[row]!) && left.has(`${person[row]} ${fromOn[row]}`);
    });
    return [new Set(changed.map((row) => person[row]!)).size, plans.length];
  },
};

function ofYears(person: number, on: number, first: number, last: number): boolean {
  // past the last year group: a plan that an appeal keeps
  const group = groupOf(person, on) ?? 99;
  return group >= first && group <= last;
}

const SAME = (period: Period): boolean => period !== '2018-09';

for (const [measure, count] of Object.entries(counted)) {
  test(`${measure}: the simulator's own count is what a loop over its rows finds, in every month`, () => {
    const late = measure === 'waiting-special-csa-count' ? [] : months.filter(SAME);
    const own = late.map((period) => {
      const { numerator, denominator } = tallied(area, measure as TalliedMeasure, period);
      return [period, numerator, denominator];
    });
    assert.deepEqual(
      own,
      late.map((period) => [period, ...count(period)]),
    );
  });
}

test('waiting children from Year 2 to 10 are among those of school age, and nearly all of them', () => {
  for (const period of months.filter(SAME)) {
    const { numerator } = tallied(area, 'waiting-special-csa-count', period);
    const [inThose] = counted['waiting-special-csa-count']!(period);
    assert.ok(inThose <= numerator && inThose >= numerator * 0.6, `${period}: ${inThose} of ${numerator}`);
  }
});

test('plans at the end of a month are those at its start, issued and moved in, less ceased and moved out', () => {
  const { plans, plansIssued, plansMovedIn, plansCeased, plansMovedOut } = area.state.tally;
  const first = (2018 - 1970) * 12 + 9;
  const balance = months.slice(1).map((_, i) => {
    const month = first + i;
    const change = plansIssued[month]! + plansMovedIn[month]! - plansCeased[month]! - plansMovedOut[month]!;
    return plans[month]! - plans[month - 1]! - change;
  });
  assert.deepEqual(
    balance,
    months.slice(1).map(() => 0),
  );
});
