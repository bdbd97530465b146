// What the simulator remembers between days: every case, what is due when, who waits for whose time.

import { type Day, partsOfDay } from '../clocks/index.ts';
import { compulsorySchoolAge } from '../register/index.ts';
import { type CalendarQueue, calendarQueue, copyQueue, put } from './calendar-queue.ts';
import { addRow, type Columns, columns, copyColumns, NO_ROW } from './columns.ts';
import { type Inputs, nextChange, type Rates, ratesOn } from './inputs.ts';
import type { Place } from './settings.ts';
import { PLACES } from './settings.ts';
import { copySink, newSink, type Sink } from './sink.ts';
import { copyTally, newTally, type Tally } from './tally.ts';
import { copyLine, type WaitingLine, waitingLine } from './waiting-line.ts';

/** How far a case has come. */
export const KNOWN = 0;
export const REQUESTED = 1;
export const ASSESSED = 2;
export const PLANNED = 3;
export const GONE = 4;

/** One case a row; the row number of a case is that of its person in the sink. */
const CASE = {
  bornOn: 'day',
  /** the year in which the academic year of the birth began */
  bornInYear: 'whole',
  bornYear: 'whole',
  /** month and date of birth as month × 32 + date, to tell ages by */
  bornDate: 'whole',
  schoolAgeFrom: 'day',
  schoolAgeTo: 'day',
  need: 'code',
  secondNeed: 'code',
  stage: 'code',
  basis: 'code',
  request: 'row',
  receivedOn: 'day',
  /** where the 20 weeks are counted from: an order or agreement starts them again */
  clockFrom: 'day',
  assessment: 'row',
  startedOn: 'day',
  adviceAwaited: 'code',
  draftOn: 'day',
  psychologyAskedOn: 'day',
  excepted: 'code',
  plan: 'row',
  madeOn: 'day',
  concludedOn: 'day',
  review: 'row',
  metOn: 'day',
  reviewDecidedOn: 'day',
  reviewOutcome: 'code',
  transfer: 'row',
  place: 'code',
  establishment: 'row',
  placement: 'row',
  named: 'row',
  ap: 'row',
  waiting: 'row',
  wanted: 'code',
  meanwhile: 'code',
  participation: 'row',
  activity: 'code',
  funding: 'row',
  officer: 'row',
  allocation: 'row',
  /** the month in which the officer changed last */
  officerChangedIn: 'whole',
  appeal: 'row',
  ceaseReason: 'code',
  care: 'row',
  needRow: 'row',
  secondNeedRow: 'row',
  /** its place in the list of plans in force */
  listed: 'row',
} as const;

const OFFICER = { team: 'code', cases: 'whole', inPost: 'code', post: 'row', startedOn: 'day' } as const;

export interface State {
  today: number;
  cases: Columns<typeof CASE>;
  officers: Columns<typeof OFFICER>;
  queue: CalendarQueue;
  /** advice that a psychologist could write, by row; and reviews that the council could decide, by case */
  psychology: WaitingLine;
  psychologyHours: number;
  decisions: WaitingLine;
  decisionsLeft: number;
  /** hundredths of a full-time post that nobody holds */
  vacant: { officers: number; psychologists: number };
  /** cases with a plan in force, in no order */
  plans: Int32Array;
  planCount: number;
  sink: Sink;
  tally: Tally;
  rates: Rates;
  ratesUntil: number;
  /** establishments of each kind of place and phase: place × 4 + phase */
  establishments: readonly (readonly number[])[];
  /** weights of the kinds of place by phase, as they stand today */
  mixes: { fresh: number[][]; settled: number[][] };
}

const weightsOf = (mixes: readonly Partial<Record<Place, number>>[]): number[][] =>
  mixes.map((mix) => PLACES.map((place) => mix[place] ?? 0));

export function useRates(state: State, inputs: Inputs, on: number): void {
  state.rates = ratesOn(inputs, on);
  state.ratesUntil = nextChange(inputs, on);
  state.mixes = { fresh: weightsOf(state.rates.placeOfNewPlan), settled: weightsOf(state.rates.placeMix) };
}

function establishmentsByPlace({ establishments }: Inputs): number[][] {
  return PLACES.flatMap((place) =>
    [0, 1, 2, 3].map((phase) =>
      establishments.flatMap((one, i) => (one.place === place && one.phases.includes(phase) ? [i] : [])),
    ),
  );
}

export function emptyState(inputs: Inputs, today: number): State {
  const rates = ratesOn(inputs, today);
  const state: State = {
    today,
    cases: columns(CASE, 4096),
    officers: columns(OFFICER),
    queue: calendarQueue(today),
    psychology: waitingLine(),
    psychologyHours: 0,
    decisions: waitingLine(),
    decisionsLeft: 0,
    vacant: { officers: 0, psychologists: 0 },
    plans: new Int32Array(4096),
    planCount: 0,
    sink: newSink(),
    tally: newTally(),
    rates,
    ratesUntil: today,
    establishments: establishmentsByPlace(inputs),
    mixes: { fresh: [], settled: [] },
  };
  useRates(state, inputs, today);
  return state;
}

/** A second state that goes its own way from here. */
export function copyState(state: State): State {
  return {
    ...state,
    cases: copyColumns(state.cases),
    officers: copyColumns(state.officers),
    queue: copyQueue(state.queue),
    psychology: copyLine(state.psychology),
    decisions: copyLine(state.decisions),
    vacant: { ...state.vacant },
    plans: state.plans.slice(),
    sink: copySink(state.sink),
    tally: copyTally(state.tally),
  };
}

export function newCase(state: State): number {
  const person = addRow(state.sink.person);
  const one = addRow(state.cases);
  if (one !== person) throw new RangeError(`case ${one} is not person ${person}`);
  return one;
}

/** Writes down a birth with what is asked of it every month. 29 February is kept on 1 March in other years. */
export function rememberBirth(state: State, one: number, bornOn: number): void {
  const { cases, sink } = state;
  const { year, month, date } = partsOfDay(bornOn as Day);
  const schoolAge = compulsorySchoolAge(bornOn as Day, '1 March');
  cases.of.bornOn[one] = bornOn;
  cases.of.bornInYear[one] = month >= 9 ? year : year - 1;
  cases.of.bornYear[one] = year;
  cases.of.bornDate[one] = month * 32 + date;
  cases.of.schoolAgeFrom[one] = schoolAge.from;
  cases.of.schoolAgeTo[one] = schoolAge.to;
  sink.person.of.bornOn[one] = bornOn;
}

export function listPlan(state: State, one: number): void {
  if (state.planCount === state.plans.length) {
    const wider = new Int32Array(state.plans.length * 2);
    wider.set(state.plans);
    state.plans = wider;
  }
  state.plans[state.planCount] = one;
  state.cases.of.listed[one] = state.planCount++;
}

export function unlistPlan(state: State, one: number): void {
  const { listed } = state.cases.of;
  const last = state.plans[--state.planCount]!;
  const at = listed[one]!;
  state.plans[at] = last;
  listed[last] = at;
  listed[one] = NO_ROW;
}

/** What can be due. */
export const DUE = {
  requestDecided: 0,
  requestEnds: 1,
  adviceBack: 2,
  psychologistReady: 3,
  panelMeets: 4,
  planIssued: 5,
  reviewMeets: 6,
  reviewReported: 7,
  reviewFinal: 8,
  transferFinal: 9,
  waitEnds: 10,
  apEnds: 11,
  planCeases: 12,
  mediationMeets: 13,
  appealEnds: 14,
  officerLeaves: 15,
  postFilled: 16,
  mediationAsked: 17,
} as const;

/** What should have happened by today happens in the coming weeks, one case sooner and another later. */
export function due(state: State, on: number, kind: number, subject: number, row: number): void {
  put(state.queue, on > state.today ? on : state.today + 1 + ((subject * 7919) % 21), kind, subject, row);
}
