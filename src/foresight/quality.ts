// Complaints and compliments, and practice reviews with what parents answer.

import { ANSWER, CONTACT, CONTACT_OUTCOME, yesOrNo } from './codes.ts';
import { addRow } from './columns.ts';
import { teamOf } from './officers.ts';
import type { Rng } from './random.ts';
import { monthOf, workingDayFrom } from './school-days.ts';
import type { State } from './state.ts';

/** Working days to acknowledge a complaint, and to answer it at each stage: the council's own limits. */
const ACKNOWLEDGED_IN = 5;
const ANSWERED_IN: readonly number[] = [0, 14, 28];

export function complaintComes(state: State, rng: Rng): void {
  const { sink, today, tally, plans, planCount } = state;
  if (planCount === 0) return;
  const one = plans[rng.below(planCount)]!;
  const row = addRow(sink.contact);
  const contact = sink.contact.of;
  const stage = rng.chance(0.85) ? 1 : 2;
  contact.person[row] = one;
  contact.kind[row] = CONTACT.complaint;
  contact.receivedOn[row] = today;
  contact.acknowledgedOn[row] = workingDayFrom(today + 1 + rng.below(ACKNOWLEDGED_IN));
  contact.stage[row] = stage;
  contact.repliedOn[row] = workingDayFrom(today + ANSWERED_IN[stage]! - 6 + rng.lag({ least: 0, mean: 10 }));
  contact.outcome[row] = rng.chance(0.04)
    ? CONTACT_OUTCOME.withdrawn
    : [CONTACT_OUTCOME.upheld, CONTACT_OUTCOME.part, CONTACT_OUTCOME['not-upheld'], CONTACT_OUTCOME.resolved][
        rng.pick([0.42, 0.28, 0.18, 0.12])
      ]!;
  contact.team[row] = teamOf(state, one);
  tally.complaints[monthOf(today)]!++;
}

export function complimentComes(state: State, rng: Rng): void {
  const { sink, today, tally, plans, planCount } = state;
  if (planCount === 0) return;
  const one = plans[rng.below(planCount)]!;
  const row = addRow(sink.contact);
  sink.contact.of.person[row] = one;
  sink.contact.of.kind[row] = CONTACT.compliment;
  sink.contact.of.receivedOn[row] = today;
  sink.contact.of.team[row] = teamOf(state, one);
  tally.compliments[monthOf(today)]!++;
}

/** A month's practice reviews; the parents of some of these children are asked what they think. */
export function reviewPractice(state: State, rng: Rng): void {
  const { sink, today, rates, tally, plans, planCount } = state;
  if (planCount === 0) return;
  const month = monthOf(today);
  const count = Math.max(rates.parentsAskedMonth, rng.poisson(rates.practiceReviewsMonth));
  for (let i = 0; i < count; i++) {
    const one = plans[rng.below(planCount)]!;
    const row = addRow(sink['practice-review']);
    const review = sink['practice-review'].of;
    const good = rng.chance(rates.practiceGood);
    const together = rng.chance(rates.practiceTogether);
    review.person[row] = one;
    review.reviewedOn[row] = workingDayFrom(today);
    review.grade[row] = good ? (rng.chance(0.1) ? 1 : 2) : rng.chance(0.85) ? 3 : 4;
    review.collaborative[row] = yesOrNo(together);
    review.team[row] = teamOf(state, one);
    tally.practiceReviews[month]!++;
    if (good) tally.practiceGood[month]!++;
    if (together) tally.practiceTogether[month]!++;
    if (together && rng.chance(rates.practiceModerated)) {
      review.moderatedOn[row] = workingDayFrom(today);
      tally.practiceModerated[month]!++;
    }
    if (i < rates.parentsAskedMonth) askParent(state, row, month, rng);
  }
}

function askParent(state: State, row: number, month: number, rng: Rng): void {
  const { sink, today, rates, tally } = state;
  const review = sink['practice-review'].of;
  const [communication, views, contributed, happy] = rates.parentAnswers;
  const answer = (share: number): number => {
    if (rng.chance(share)) return ANSWER.Y;
    return rng.chance(0.5) ? ANSWER.P : ANSWER.N;
  };
  review.parentAskedOn[row] = workingDayFrom(today);
  review.parentAnsweredOn[row] = workingDayFrom(today);
  review.communication[row] = answer(communication);
  review.viewsIncluded[row] = answer(views);
  review.contributed[row] = answer(contributed);
  review.happy[row] = answer(happy);
  tally.parentsAnswered[month]!++;
  if (review.communication[row] === ANSWER.Y) tally.parentsCommunication[month]!++;
  if (review.viewsIncluded[row] === ANSWER.Y) tally.parentsViews[month]!++;
  if (review.contributed[row] === ANSWER.Y) tally.parentsContributed[month]!++;
  if (review.happy[row] === ANSWER.Y) tally.parentsHappy[month]!++;
}
