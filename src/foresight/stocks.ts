// What stands at the end of a month, counted from the cases as they are that night.

import { type Day, partsOfDay } from '../clocks/index.ts';
import { ACTIVITY, BASIS, REVIEW_OUTCOME } from './codes.ts';
import { NEVER, NO_ROW } from './columns.ts';
import { EARLY, monthOf, PRIMARY, phaseOfYear, SECONDARY, yearGroup } from './school-days.ts';
import { isMainstream, PLACE } from './settings.ts';
import { ASSESSED, REQUESTED, type State } from './state.ts';

const SIX_WEEKS = 42;
const FOUR_WEEKS = 28;
const TWELVE_WEEKS = 84;
const TWENTY_WEEKS = 140;
const THIRTY_WEEKS = 210;
const RISING_5 = -1;

/** Whole years of age on a day that is given by its year and its month × 32 + date. */
function ageOn({ cases }: State, one: number, year: number, date: number): number {
  return year - cases.of.bornYear[one]! - (date < cases.of.bornDate[one]! ? 1 : 0);
}

function countPlan(state: State, one: number, age: number): void {
  const { cases, tally, today } = state;
  const month = monthOf(today);
  const { bornInYear, place: places } = cases.of;
  const year = yearGroup(bornInYear[one]!, today);
  const phase = phaseOfYear(year);
  const place = places[one]!;
  const mainstream = isMainstream[place]!;
  tally.plans[month]!++;
  if (mainstream) tally.inMainstream[month]!++;
  if (phase === EARLY) {
    tally.plansEarlyYears[month]!++;
    if (year === RISING_5) tally.plansOfRising5[month]!++;
  } else if (phase === PRIMARY) {
    tally.plansPrimary[month]!++;
    if (mainstream) tally.primaryInMainstream[month]!++;
  } else if (phase === SECONDARY) {
    tally.plansSecondary[month]!++;
    if (mainstream) tally.secondaryInMainstream[month]!++;
  } else tally.plansPost16[month]!++;
  countAge(state, one, place, age, month);
  const schoolAge = cases.of.schoolAgeFrom[one]! <= today && cases.of.schoolAgeTo[one]! > today;
  if (schoolAge) tally.plansSchoolAge[month]!++;
  if (place === PLACE.inmss) tally.inInmss[month]!++;
  if (place === PLACE['post-16-specialist']) tally.inPost16Specialist[month]!++;
  if (place === PLACE.s61) tally.inS61[month]!++;
  if (place === PLACE.s19) tally.inS19[month]!++;
  if (place === PLACE.s19 || place === PLACE.secure) tally.inS19OrSecure[month]!++;
  if (place === PLACE.home) tally.atHome[month]!++;
  if (cases.of.ap[one] !== NO_ROW || place === PLACE.ap) tally.inAp[month]!++;
  if (cases.of.care[one] !== NO_ROW) tally.inCare[month]!++;
  if (cases.of.officerChangedIn[one] === month) tally.officerChanged[month]!++;
  countReview(state, one, month);
  if (cases.of.waiting[one] === NO_ROW) return;
  if (schoolAge) tally.waitingSchoolAge[month]!++;
  if (mainstream) tally.waitingMainstream[month]!++;
  if (mainstream || place === PLACE.ap) tally.waitingMainstreamOrAp[month]!++;
}

function countAge(state: State, one: number, place: number, age: number, month: number): void {
  const { cases, tally } = state;
  const activity = cases.of.participation[one] === NO_ROW ? ACTIVITY.education : cases.of.activity[one]!;
  if (place === PLACE.inmss && age >= 18) tally.inInmssAged18[month]!++;
  if (age >= 5 && age <= 16) {
    tally.plansAged5To16[month]!++;
    if (place === PLACE.without) tally.missingEducation[month]!++;
  }
  if (age < 16) return;
  tally.aged16To25[month]!++;
  const neet = activity === ACTIVITY.NEET;
  if (neet) tally.aged16To25Neet[month]!++;
  if (age > 18) return;
  tally.aged16To18[month]!++;
  // up to 18 those whose activity is not known are counted with them
  if (neet || activity === ACTIVITY['not-known']) tally.aged16To18Neet[month]!++;
  if (activity === ACTIVITY.education) tally.aged16To18InEducation[month]!++;
}

/** A meeting was held, and the decision is past four weeks or the amended plan past twelve. */
function countReview(state: State, one: number, month: number): void {
  const { cases, today, tally } = state;
  if (cases.of.review[one] === NO_ROW) return;
  const waits = today - cases.of.metOn[one]!;
  const undecided = cases.of.reviewDecidedOn[one] === NEVER;
  if (undecided ? waits > FOUR_WEEKS : cases.of.reviewOutcome[one] === REVIEW_OUTCOME.A && waits > TWELVE_WEEKS)
    tally.reviewsOverdue[month]!++;
}

/** Those ordered by a tribunal, or conceded before it, run on a clock of their own and are left out of the long waits. */
function countAssessment(state: State, one: number): void {
  const { cases, tally, today } = state;
  const month = monthOf(today);
  const year = yearGroup(cases.of.bornInYear[one]!, today);
  tally.assessmentsOpen[month]!++;
  if (year < 0) tally.assessmentsOpenEarly[month]!++;
  if (year === RISING_5) tally.assessmentsOpenRising5[month]!++;
  const asked = cases.of.psychologyAskedOn[one]!;
  if (asked !== NEVER && today - asked > SIX_WEEKS) tally.psychologyOverdue[month]!++;
  const basis = cases.of.basis[one]!;
  if (basis === BASIS.TRIBUNAL || basis === BASIS.CONCESSION) return;
  const waits = today - cases.of.receivedOn[one]!;
  if (waits > TWENTY_WEEKS) tally.openOver20Weeks[month]!++;
  if (waits > THIRTY_WEEKS) tally.openOver30Weeks[month]!++;
}

export function countStocks(state: State): void {
  const { year, month: ofYear, date } = partsOfDay(state.today as Day);
  for (let i = 0; i < state.planCount; i++) {
    const one = state.plans[i]!;
    countPlan(state, one, ageOn(state, one, year, ofYear * 32 + date));
  }
  const { stage, appeal } = state.cases.of;
  const month = monthOf(state.today);
  for (let one = 0; one < state.cases.rows; one++) {
    if (stage[one] === REQUESTED) state.tally.requestsOpen[month]!++;
    // appeals against a refusal are of those without a plan
    if (appeal[one] !== NO_ROW) state.tally.appealsOpen[month]!++;
    if (stage[one] === ASSESSED) countAssessment(state, one);
  }
  state.tally.officerVacancies[month] = state.vacant.officers;
  state.tally.psychologistVacancies[month] = state.vacant.psychologists;
}
