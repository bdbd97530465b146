// Plans that were in force when the simulator took a register up, with their places, reviews and officers.

import { carryAround, carryTransfer, carryWaiting, ordinaryPlace } from './carried-others.ts';
import type { CarriedCase } from './case-rows.ts';
import { codeNumber, FACT, REVIEW_OUTCOME } from './codes.ts';
import { addRow, NEVER, NO_ROW } from './columns.ts';
import { followActivity, writePlacement } from './placing.ts';
import { writeNeeds, writePlan } from './plans.ts';
import type { Rng } from './random.ts';
import { planNextReview } from './review-dates.ts';
import { workingDayFrom } from './school-days.ts';
import { PLACE } from './settings.ts';
import { DUE, due, type State } from './state.ts';

const TIME_TO_APPEAL = 61;

/** Where a URN stands in the inputs, and the kind of place that it is. */
export type Settings = ReadonlyMap<string, { at: number; place: number }>;

const BY_SETTING: Readonly<Record<string, number>> = {
  OLA: PLACE.s61,
  EHE: PLACE.home,
  OPA: PLACE.home,
  EYP: PLACE['early-years'],
  NEET: PLACE.neet,
  NIEC: PLACE.neet,
  NIEO: PLACE.without,
  OTH: PLACE.training,
};

function placeOf(
  state: State,
  one: number,
  { urn, setting, basis, resourced }: CarriedCase['placements'][number],
  settings: Settings,
): { at: number; place: number } {
  if (basis === 's61') return { at: NO_ROW, place: PLACE.s61 };
  if (basis === 's19') return { at: NO_ROW, place: PLACE.s19 };
  const known = urn === null ? undefined : settings.get(urn);
  if (known) return resourced && known.place === PLACE.mainstream ? { ...known, place: PLACE.unit } : known;
  return { at: NO_ROW, place: BY_SETTING[setting ?? ''] ?? ordinaryPlace(state, one) };
}

function carryPlaces(state: State, one: number, carried: CarriedCase, settings: Settings, rng: Rng): void {
  const { cases, sink } = state;
  cases.of.place[one] = ordinaryPlace(state, one);
  for (const row of carried.placements) {
    const { at, place } = placeOf(state, one, row, settings);
    const fact = row.fact === 'named' ? FACT.named : FACT.attended;
    const written = writePlacement(state, one, fact, row.rank ?? 1, place, at);
    sink.placement.of.startedOn[written] = row.startedOn ?? cases.of.madeOn[one]!;
    if (fact === FACT.named) cases.of.named[one] = written;
    else if ((row.rank ?? 1) === 1) {
      cases.of.placement[one] = written;
      cases.of.place[one] = place;
      cases.of.establishment[one] = at;
    } else if (place === PLACE.ap) {
      cases.of.ap[one] = written;
      due(state, state.today + rng.lag(state.rates.apLength), DUE.apEnds, one, written);
    }
  }
  if (carried.participation === null) followActivity(state, one, rng);
}

/** An open review, by what has come of it; those that wait for the council's decision come back to be put in order. */
export interface Undecided {
  reportOn: number;
  row: number;
}

function carryReviews(state: State, one: number, { reviews }: CarriedCase, rng: Rng): Undecided | null {
  const { cases, sink, today } = state;
  const known = (on: number | null): number => (on !== null && on <= today ? on : NEVER);
  const newest = reviews.reduce<CarriedCase['reviews'][number] | null>(
    (best, row) => (best === null || row.meetingOn! >= best.meetingOn! ? row : best),
    null,
  );
  for (const { decidedOn } of reviews)
    cases.of.concludedOn[one] = Math.max(cases.of.concludedOn[one]!, known(decidedOn));
  const decidedOn = known(newest?.decidedOn ?? null);
  const amends = decidedOn !== NEVER && newest?.outcome === 'A' && known(newest.finalOn) === NEVER;
  const isOpen = newest !== null && newest.closedAs === null && (decidedOn === NEVER || amends);
  if (!isOpen) {
    planNextReview(state, one, cases.of.concludedOn[one]!, rng);
    return null;
  }
  const row = addRow(sink.review);
  const review = sink.review.of;
  review.person[row] = one;
  review.plan[row] = cases.of.plan[one]!;
  review.meetingOn[row] = newest.meetingOn!;
  review.reportOn[row] = known(newest.reportOn);
  review.decidedOn[row] = decidedOn;
  cases.of.review[one] = row;
  cases.of.metOn[one] = newest.meetingOn!;
  cases.of.reviewDecidedOn[one] = decidedOn;
  if (amends) {
    review.outcome[row] = REVIEW_OUTCOME.A;
    cases.of.reviewOutcome[one] = REVIEW_OUTCOME.A;
    due(state, workingDayFrom(decidedOn + rng.lag(state.rates.reviewFinal)), DUE.reviewFinal, one, row);
    return null;
  }
  if (review.reportOn[row] !== NEVER) return { reportOn: review.reportOn[row]!, row };
  due(state, workingDayFrom(newest.meetingOn! + rng.lag(state.rates.reviewReport)), DUE.reviewReported, one, row);
  return null;
}

/** Takes up a plan and everything that belongs to it. */
export function carryPlan(
  state: State,
  one: number,
  carried: CarriedCase,
  settings: Settings,
  rng: Rng,
): Undecided | null {
  const { cases, sink, today } = state;
  const { plan } = carried;
  if (!plan || plan.startedOn === null) return null;
  const row = writePlan(state, one, plan.startedOn);
  writeNeeds(state, one);
  carryAround(state, one, carried);
  carryPlaces(state, one, carried, settings, rng);
  carryTransfer(state, one, carried, rng);
  carryWaiting(state, one, carried, rng);
  const undecided = carryReviews(state, one, carried, rng);
  const decidedToCease = plan.ceaseDecidedOn !== null && plan.ceaseDecidedOn <= today;
  if (plan.ceasedOn !== null || decidedToCease) {
    sink.plan.of.ceaseDecidedOn[row] = plan.ceaseDecidedOn ?? today;
    cases.of.ceaseReason[one] = codeNumber('cease-reason', plan.ceaseReason ?? '9');
    due(state, plan.ceasedOn ?? plan.ceaseDecidedOn! + TIME_TO_APPEAL, DUE.planCeases, one, row);
  }
  return undecided;
}
