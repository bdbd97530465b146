// Faults in what belongs to a plan: places, needs, reviews, transfers, mediation.

import type { Day } from '../../clocks/index.ts';
import { DISPUTE, FACT, SETTING } from '../codes.ts';
import { NEVER, NO_ROW } from '../columns.ts';
import type { Sink } from '../sink.ts';
import { fault } from './fault.ts';

const inForce = (sink: Sink, plan: number): boolean => plan !== NO_ROW && sink.plan.of.ceasedOn[plan] === NEVER;

const isMain = (sink: Sink, row: number): boolean =>
  sink.placement.of.fact[row] === FACT.attended && sink.placement.of.rank[row] === 1;

const isCurrent = (sink: Sink, row: number): boolean =>
  isMain(sink, row) && sink.placement.of.endedOn[row] === NEVER && inForce(sink, sink.placement.of.plan[row]!);

const hasEnded = (sink: Sink, row: number, least: number): boolean =>
  isMain(sink, row) &&
  sink.placement.of.endedOn[row] !== NEVER &&
  sink.placement.of.endedOn[row]! - sink.placement.of.startedOn[row]! > least;

export const planFaults = [
  fault({
    id: 'two-places',
    table: 'placement',
    what: 'A child moved school and the old place was not ended.',
    check: 'JX-08',
    count: 12,
    fits: (sink, row) => hasEnded(sink, row, 60) && inForce(sink, sink.placement.of.plan[row]!),
    plant(row) {
      row.endedOn = null;
      return [];
    },
  }),
  fault({
    id: 'place-open-after-plan',
    table: 'placement',
    what: 'A plan was ended and its place was left open.',
    check: 'JX-14',
    count: 10,
    fits: (sink, row) =>
      isMain(sink, row) &&
      sink.placement.of.endedOn[row] !== NEVER &&
      sink.placement.of.endedOn[row] === sink.plan.of.ceasedOn[sink.placement.of.plan[row]!],
    plant(row) {
      row.endedOn = null;
      return [];
    },
  }),
  fault({
    id: 'place-ends-before-it-begins',
    table: 'placement',
    what: 'The year of leaving was keyed as years before.',
    check: 'SX-30',
    count: 6,
    fits: (sink, row) => hasEnded(sink, row, 30),
    plant(row) {
      if (row.startedOn !== null && row.endedOn !== null) row.endedOn = (row.startedOn - 200) as Day;
      return [];
    },
  }),
  fault({
    id: 'place-without-setting',
    table: 'placement',
    what: 'The place was opened before the school was known, and the school was never put in.',
    check: 'SX-24',
    count: 6,
    fits: (sink, row) => isCurrent(sink, row) && sink.placement.of.urn[row] !== NO_ROW,
    plant(row) {
      row.urn = null;
      return [];
    },
  }),
  fault({
    id: 'other-setting-without-words',
    table: 'placement',
    what: '“Other” was chosen and the words were left empty.',
    check: 'SX-29',
    count: 8,
    fits: (sink, row) => isCurrent(sink, row) && sink.placement.of.setting[row] === SETTING.NIEO,
    plant(row) {
      row.settingOther = null;
      return [];
    },
  }),
  fault({
    id: 'two-primary-needs',
    table: 'need',
    what: 'The second need was ranked first as well.',
    check: 'JX-30',
    count: 8,
    fits: (sink, row) => sink.need.of.rank[row] === 2 && inForce(sink, sink.need.of.plan[row]!),
    plant(row) {
      row.rank = 1;
      return [];
    },
  }),
  fault({
    id: 'duplicate-review',
    table: 'review',
    what: 'A second review workflow was opened for the same plan.',
    check: 'JX-02',
    count: 20,
    fits: (sink, row, lastDay) =>
      sink.review.of.decidedOn[row] === NEVER &&
      sink.review.of.closedAs[row] === 0 &&
      sink.review.of.meetingOn[row]! < lastDay - 90 &&
      inForce(sink, sink.review.of.plan[row]!),
    plant: (row) => [{ ...row, id: `${row.id}B`, reportOn: null }],
  }),
  fault({
    id: 'review-decided-before-it-met',
    table: 'review',
    what: 'The day of the decision was keyed as the day of the invitation.',
    check: 'JX-03',
    count: 8,
    fits: (sink, row) => sink.review.of.decidedOn[row] !== NEVER && sink.review.of.invitedOn[row] !== NEVER,
    plant(row) {
      if (row.decidedOn !== null) row.decidedOn = row.invitedOn;
      return [];
    },
  }),
  fault({
    id: 'transfer-due-elsewhen',
    table: 'transfer',
    what: 'The date of the phase transfer was keyed as the end of February.',
    check: 'SX-37',
    count: 6,
    fits: (sink, row, lastDay) =>
      sink.transfer.of.dueOn[row]! > lastDay - 250 && inForce(sink, sink.transfer.of.plan[row]!),
    plant(row) {
      if (row.dueOn !== null) row.dueOn = (row.dueOn + 13) as Day;
      return [];
    },
  }),
  fault({
    id: 'mediation-before-asked',
    table: 'dispute',
    what: 'The day of the meeting was keyed a year early.',
    check: 'JX-28',
    count: 5,
    fits: (sink, row) => sink.dispute.of.kind[row] === DISPUTE.mediation && sink.dispute.of.meetingOn[row] !== NEVER,
    plant(row) {
      if (row.meetingOn !== null) row.meetingOn = (row.meetingOn - 365) as Day;
      return [];
    },
  }),
] as const;

/** Taken away altogether: all places of a plan that is in force. */
export const WITHOUT_PLACE = {
  id: 'plan-without-place',
  what: 'The places of a plan were never keyed.',
  check: 'JX-06',
  count: 10,
} as const;
