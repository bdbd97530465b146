// What the simulator is told: rates, capacities and their changes by date, as plain data. All of it can be written as JSON.

import type { Lag } from './random.ts';
import type { Place } from './settings.ts';

/** One number for each phase: early years, primary, secondary, post-16. */
export type ByPhase = readonly [number, number, number, number];
/** One number for each month of the calendar year, January first. */
export type ByMonth = readonly number[];
export type PlaceMix = Readonly<Partial<Record<Place, number>>>;

export interface Rates {
  // requests
  requestsYear: number;
  requestSeason: ByMonth;
  requestPhase: ByPhase;
  /** autumn brings more requests for children of three */
  earlyYearsSeason: ByMonth;
  requestByParent: ByPhase;
  /** while schools are closed or busy parents ask more often than they do */
  parentSeason: ByMonth;
  /** of the rest, in the order of the request sources after the parent's */
  requestByOthers: readonly number[];
  requestAgain: number;
  need: readonly ByPhase[];
  needSecond: number;
  decisionOnTime: number;
  decisionLate: Lag;
  yesToAssess: ByPhase;
  requestWithdrawn: number;

  // advice
  psychologistHoursMonth: number;
  psychologistHoursEach: number;
  /** from asking to the visit, where a psychologist is free */
  psychologistVisit: Lag;
  psychologistVisitLate: number;
  /** newer advice taken before the oldest */
  psychologistNewestFirst: number;
  healthOnTime: number;
  careOnTime: number;
  settingOnTime: number;
  adviceLate: Lag;
  adviceReused: number;
  careNotKnown: number;

  // plans
  yesToPlan: number;
  panel: Lag;
  draft: Lag;
  /** from the draft to the final plan at the earliest: 15 days for the family, and the reply of the setting */
  finalAtLeast: number;
  planLate: number;
  planLateBy: Lag;
  exceptionElsewhere: number;
  personalBudget: number;

  // moves
  movesInMonth: number;
  movesOutMonth: number;
  requestMovesOut: number;
  assessmentWithdrawn: number;

  // reviews
  reviewAfter: Lag;
  reviewReport: Lag;
  reviewDecisionsMonth: number;
  reviewNewestFirst: number;
  reviewOutcome: readonly [maintain: number, amend: number, cease: number];
  reviewFinal: Lag;
  transferOnTime: number;

  // placements
  placeOfNewPlan: readonly PlaceMix[];
  placeMix: readonly PlaceMix[];
  placeMovesMonth: number;
  /** schools and colleges that a child or young person cannot go on in, as a share of plans a month */
  breakdownsMonth: number;
  specialistWaits: number;
  specialistWait: Lag;
  apStartsMonth: number;
  apSeason: ByMonth;
  apLength: Lag;
  apEndsInSummer: number;
  notAttending: number;

  // ceasing
  ceaseAtYearEnd: readonly number[];
  ceaseReason: readonly number[];
  ceasesMonth: number;

  // mediation and appeals
  mediationOfRefusal: number;
  mediationOfNoPlan: number;
  mediationOfPlan: number;
  mediationOfReview: number;
  /** about assessing or making a plan; about what a plan says */
  mediationAgreed: readonly [number, number];
  appealAfterMediation: number;
  appealDirectMonth: number;
  appealLength: Lag;
  /** conceded, consent order, allowed, part, dismissed, withdrawn */
  appealOutcome: readonly number[];

  // quality
  complaintsMonth: number;
  complaintSeason: ByMonth;
  complimentsMonth: number;
  practiceReviewsMonth: number;
  practiceGood: number;
  practiceTogether: number;
  practiceModerated: number;
  parentsAskedMonth: number;
  /** yes to: communication, views, contributed, happy */
  parentAnswers: readonly [number, number, number, number];

  // staff
  officerLeavesYear: number;
  officerPostsVacant: Lag;
  officerMovesMonth: number;
  psychologistPosts: number;
  psychologistsInPost: number;
  psychologistLocums: number;
  officerSickDaysMonth: number;

  // costs
  costOfPlace: Readonly<Record<Place, number>>;
}

/** From a day on, these rates stand in place of those before. */
export interface Change {
  from: number;
  why: string;
  set: Partial<Rates>;
}

/** Case officers who leave on one day, besides those who leave one by one. */
export interface Departure {
  on: number;
  officers: number;
  why: string;
}

export interface Establishment {
  urn: string;
  name: string;
  place: Place;
  phases: readonly number[];
  kind: string;
  lowestAge: number;
  highestAge: number;
  pupils: number;
  /** places paid for, where they are counted */
  places: number;
  openedOn: number;
}

export interface Inputs {
  /** the day before which nothing is known; the first day that is simulated */
  firstDay: number;
  rates: Rates;
  changes: readonly Change[];
  departures: readonly Departure[];
  /** case officers' posts by team: early years and primary, secondary, post-16 */
  officers: readonly [number, number, number];
  establishments: readonly Establishment[];
  /** people living in the area at each age from 0 to 25, by year of the estimate */
  population: readonly { year: number; people: readonly number[] }[];
}

/** The rates as they stand on a day. */
export function ratesOn(inputs: Inputs, on: number): Rates {
  let rates = inputs.rates;
  for (const change of inputs.changes) if (change.from <= on) rates = { ...rates, ...change.set };
  return rates;
}

/** The first day after `on` on which a rate changes; none: a day that never comes. */
export function nextChange(inputs: Inputs, on: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { from } of inputs.changes) if (from > on && from < next) next = from;
  return next;
}
