// One day of casework: what was due today happens, what comes today comes, and what follows is put on its day.

import { adviceBack, finalSent, panelMeets, psychologistReady, psychologistsWork } from './assessments.ts';
import { take } from './calendar-queue.ts';
import { DISPUTE_ABOUT } from './codes.ts';
import { NO_ROW } from './columns.ts';
import { mediationAsked, registerAppeal } from './disagreements.ts';
import type { Inputs } from './inputs.ts';
import { somebodyCeases, somebodyLeavesAssessment, somebodyMovesIn, somebodyMovesOut } from './moves.ts';
import { moveCases, officerLeaves, postFilled, someOfficersLeave } from './officers.ts';
import { appealEnds, mediationMeets } from './orders.ts';
import { breakDown, changePlace, endAp, startAp, summerOfAp, waitEnds } from './placing.ts';
import { complaintComes, complimentComes, reviewPractice } from './quality.ts';
import type { Rng } from './random.ts';
import { decideRequest, receiveRequest, requestEnds, requestsToday } from './requests.ts';
import { councilDecides, reviewFinal, reviewMeets, reviewReported } from './reviews.ts';
import { dateOf, isMonthEnd, isWorking, monthOf, monthOfYear, schoolIsOpen, workingDaysIn } from './school-days.ts';
import { openTransfers, planCeases, schoolYearBegins, summerEndings, transferFinal } from './school-year.ts';
import { officersSick, psychologyMonth } from './staff.ts';
import { DUE, type State, useRates } from './state.ts';
import { countStocks } from './stocks.ts';

const [MAY, JULY, SEPTEMBER, OCTOBER] = [4, 6, 8, 9];

type Happening = (state: State, subject: number, row: number, rng: Rng) => void;

/** What happens when its day has come, by what is due. */
const HAPPENS: Readonly<Record<keyof typeof DUE, Happening>> = {
  requestDecided: decideRequest,
  requestEnds: requestEnds,
  adviceBack: adviceBack,
  psychologistReady: (state, _, row) => psychologistReady(state, row),
  panelMeets: panelMeets,
  planIssued: finalSent,
  reviewMeets: reviewMeets,
  reviewReported: reviewReported,
  reviewFinal: reviewFinal,
  transferFinal: transferFinal,
  waitEnds: waitEnds,
  apEnds: endAp,
  planCeases: planCeases,
  mediationAsked: mediationAsked,
  mediationMeets: mediationMeets,
  appealEnds: appealEnds,
  officerLeaves: (state, subject, _, rng) => officerLeaves(state, subject, rng),
  postFilled: (state, subject, _, rng) => postFilled(state, subject, rng),
};

const happenings: Happening[] = [];
for (const [kind, number] of Object.entries(DUE)) happenings[number] = HAPPENS[kind as keyof typeof DUE];

function someTimes(count: number, what: () => void): void {
  for (let i = 0; i < count; i++) what();
}

function somebodyWithPlan(state: State, what: (one: number) => void, rng: Rng): void {
  if (state.planCount > 0) what(state.plans[rng.below(state.planCount)]!);
}

/** What comes singly on working days, at a rate of so many a month. */
function workingDay(state: State, rng: Rng): void {
  const { rates, today, planCount } = state;
  const share = 1 / workingDaysIn(monthOf(today));
  const seasonOfComplaints = rates.complaintSeason[monthOfYear(today)]!;
  psychologistsWork(state, rates.psychologistHoursMonth * share, rng);
  someTimes(requestsToday(state, rng), () => receiveRequest(state, rng));
  someTimes(rng.poisson(rates.movesInMonth * share), () => somebodyMovesIn(state, rng));
  someTimes(rng.poisson(rates.movesOutMonth * planCount * share), () => somebodyMovesOut(state, rng));
  someTimes(rng.poisson(rates.ceasesMonth * share), () => somebodyCeases(state, rng));
  someTimes(rng.poisson(0.3 * share), () => somebodyLeavesAssessment(state, rng));
  someTimes(rng.poisson(rates.placeMovesMonth * planCount * share), () =>
    somebodyWithPlan(state, (one) => changePlace(state, one, rng), rng),
  );
  someTimes(rng.poisson(rates.breakdownsMonth * planCount * share), () =>
    somebodyWithPlan(state, (one) => breakDown(state, one, rng), rng),
  );
  someTimes(rng.poisson(rates.appealDirectMonth * share), () =>
    somebodyWithPlan(state, (one) => registerAppeal(state, one, DISPUTE_ABOUT.contents, NO_ROW, rng), rng),
  );
  someTimes(rng.poisson(rates.complaintsMonth * seasonOfComplaints * share), () => complaintComes(state, rng));
  someTimes(rng.poisson(rates.complimentsMonth * share), () => complimentComes(state, rng));
  if (schoolIsOpen(today))
    someTimes(rng.poisson(rates.apStartsMonth * rates.apSeason[monthOfYear(today)]! * share), () =>
      somebodyWithPlan(state, (one) => startAp(state, one, rng), rng),
    );
  moveCases(state, rates.officerMovesMonth * share, rng);
  councilDecides(state, rates.reviewDecisionsMonth * share, rng);
}

/** What belongs to a date of the year. */
function dateOfYear(state: State, rng: Rng): void {
  const month = monthOfYear(state.today);
  const date = dateOf(state.today);
  if (month === OCTOBER && date === 1) openTransfers(state, rng);
  if (month === MAY && date === 20) summerEndings(state, rng);
  if (month === JULY && date === 24) summerOfAp(state, rng);
  if (month === SEPTEMBER && date === 1) schoolYearBegins(state, rng);
  if (date === 12) reviewPractice(state, rng);
  if (date === 1) psychologyMonth(state);
  if (date === 20) officersSick(state, rng);
}

/**
 * Moves the state on to the next day. Everything that happens is written into the state's sink and counted in its tally;
 * the inputs are read and never changed, and all chance is the given generator's.
 */
export function step(state: State, day: number, inputs: Inputs, rng: Rng): void {
  if (day !== state.today + 1) throw new RangeError(`day ${day} does not follow day ${state.today}`);
  state.today = day;
  if (day >= state.ratesUntil) useRates(state, inputs, day);
  const { queue } = state;
  for (let entry = take(queue, day); entry !== NO_ROW; entry = take(queue, day)) {
    happenings[queue.kind[entry]!]!(state, queue.subject[entry]!, queue.row[entry]!, rng);
  }
  dateOfYear(state, rng);
  for (const { on, officers } of inputs.departures) if (on === day) someOfficersLeave(state, officers, rng);
  if (isWorking(day)) workingDay(state, rng);
  if (isMonthEnd(day)) countStocks(state);
}

/** Day after day up to and with the last. */
export function run(state: State, last: number, inputs: Inputs, rng: Rng): State {
  for (let day = state.today + 1; day <= last; day++) step(state, day, inputs, rng);
  return state;
}
