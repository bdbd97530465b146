// What the DfE's counts ask of somebody's records: requests, assessments, plans, reviews and transfers, as the return gives them.

import { addDays, type Day, dayFromParts, partsOfDay } from '../../clocks/index.ts';
import type { Establishments, Held, Row } from '../../register/index.ts';
import { type Counted, countedBy, returnedOutcome, reversedRefusal, type ScopedRequest, scopeOf } from './in-scope.ts';
import { type PlanOnDay, planOnDay } from './plan-on-day.ts';
import { lastReview, type Sen2Collection, transferOf } from './sen2-return.ts';

export interface CountsAsked {
  collection: Sen2Collection;
  /** nothing dated after it counts: where census day lies ahead, the counts are those so far */
  today: Day;
  /** by URN, and by UKPRN where there is no URN */
  establishments: Establishments;
  /** new plans with mediation or an appeal: whether they are in the 20 weeks, which the DfE has not said */
  disputed: 'counted' | 'left out';
}

/** When something happened, for the tables of reviews: before the year that is counted, in it, or in the census year. */
export type When = 'before' | 'in the year' | 'since';

export interface RequestFacts {
  id: string;
  received: boolean;
  /** as returned */
  outcome: string;
  source: string | null;
  rya: boolean;
  mediation: boolean;
  tribunal: boolean;
  movedOut: boolean;
  /** the decision made in the year, which for a refusal that was reversed is the refusal */
  decision: 'Y' | 'N' | null;
  /** from the request to that decision; null where no day of the request is held */
  days: number | null;
  /** the return gives another day than that of the decision: the refusal was reversed */
  reversed: boolean;
}

export interface AssessmentFacts {
  id: string;
  /** how it ended in the year: a plan, none, withdrawn */
  ended: 'Y' | 'N' | 'W' | null;
  /** from the request to the day on which the outcome was told */
  days: number | null;
}

export interface PlanFacts {
  id: string;
  /** a first plan, issued here in the year; not where it is left out as disputed */
  issued: boolean;
  /** such a plan whose request or assessment is flagged with mediation or an appeal, left out or not */
  disputed: boolean;
  /** from the request to its issue */
  days: number | null;
  /** as flagged in the return */
  exception: boolean;
  /** an exception to the 20 weeks stands in the case records, flagged or not */
  exceptionRecorded: boolean;
  /** its date is in the year, wherever it was made */
  started: boolean;
  ceased: boolean;
  ceaseReason: string | null;
  movedIn: boolean;
  onCensusDay: PlanOnDay | null;
}

export interface ReviewFacts {
  id: string;
  /** decided in the year, of whatever plan */
  decidedInYear: boolean;
  /** from the meeting to the decision */
  days: number | null;
  /** of the review that the return gives for a plan on census day, its last one: what the DfE counts; null of others */
  returned: { met: When | null; decided: When | null; outcome: string | null; isDue: boolean } | null;
}

export interface TransferFacts {
  id: string;
  /** the final plan was due in the year, or in the census year */
  due: 'in the year' | 'since';
  /** on the due date at the latest; null where none was sent by census day */
  final: 'in time' | 'late' | null;
  typeOnly: boolean;
}

export interface Facts {
  request: RequestFacts[];
  assessment: AssessmentFacts[];
  plan: PlanFacts[];
  review: ReviewFacts[];
  transfer: TransferFacts[];
}

export type Subject = keyof Facts;

/** Weeks in days from the meeting: SEND Regulations 2014, regulation 20(10). */
export const REVIEW_DAYS = 28;

/** `asked.collection.censusDay` is the day as of which everything is taken. */
export function factsOf(held: Held, asked: CountsAsked): Facts {
  const { year, censusDay } = asked.collection;
  const counted = countedBy(year, censusDay);
  const when = whenIn(year);
  const facts: Facts = { request: [], assessment: [], plan: [], review: [], transfer: [] };
  const lastReviews = new Map<string, Row<'review'>>();
  for (const scoped of scopeOf(held, counted)) {
    if (scoped.request) facts.request.push(requestFacts(scoped, held, counted, when));
    for (const { assessment, historical, plans } of scoped.assessments) {
      if (assessment) {
        const { outcome, outcomeOn } = returnedOutcome(assessment, historical, censusDay);
        const ended = outcome === 'Y' || outcome === 'N' || outcome === 'W' ? outcome : null;
        const inYear = ended !== null && when(outcomeOn) === 'in the year';
        facts.assessment.push({
          id: assessment.id,
          ended: inYear ? ended : null,
          days: daysFrom(scoped.request, outcomeOn),
        });
      }
      for (const { plan, active } of plans) {
        const review = active ? lastReview(held, plan, censusDay) : null;
        const transfer = active ? transferFacts(transferOf(held, plan, counted, censusDay), asked, when) : null;
        const onCensusDay = active ? planOnDay(plan, held, review, asked) : null;
        if (review) lastReviews.set(review.id, review);
        if (transfer) facts.transfer.push(transfer);
        facts.plan.push({ ...planFacts(plan, assessment, scoped.request, held, asked, when), onCensusDay });
      }
    }
  }
  for (const review of held.review)
    facts.review.push(reviewFacts(review, lastReviews.get(review.id) ?? null, censusDay, when));
  return facts;
}

type WhenOf = (on: Day | null) => When | null;

function whenIn(year: number): WhenOf {
  const [from, to] = [dayFromParts(year - 1, 1, 1)!, dayFromParts(year, 1, 1)!];
  return (on) => (on === null ? null : on < from ? 'before' : on < to ? 'in the year' : 'since');
}

function daysFrom(request: Row<'request'> | null, on: Day | null): number | null {
  return request?.receivedOn == null || on === null ? null : on - request.receivedOn;
}

function requestFacts(
  { request: row, historical }: ScopedRequest,
  held: Held,
  { censusDay }: Counted,
  when: WhenOf,
): RequestFacts {
  const request = row!;
  const reversedOn = reversedRefusal(request, held);
  const { outcome, outcomeOn } = returnedOutcome(request, historical, censusDay, reversedOn);
  const refusedOn = outcome === 'Y' ? reversedOn : null;
  const toldOn = refusedOn ?? outcomeOn;
  const isDecision = (outcome === 'Y' || outcome === 'N') && when(toldOn) === 'in the year';
  return {
    id: request.id,
    received: when(request.receivedOn) === 'in the year' && outcome !== 'H',
    outcome: outcome ?? 'A',
    source: request.source,
    rya: request.rya === true,
    mediation: request.mediation === true,
    tribunal: request.tribunal === true,
    movedOut: request.exportedTo !== null,
    decision: !isDecision ? null : refusedOn === null && outcome === 'Y' ? 'Y' : 'N',
    days: daysFrom(request, toldOn),
    reversed: isDecision && refusedOn !== null,
  };
}

function planFacts(
  plan: Row<'plan'>,
  assessment: Row<'assessment'> | null,
  request: Row<'request'> | null,
  held: Held,
  { disputed: treated, collection: { censusDay } }: CountsAsked,
  when: WhenOf,
): Omit<PlanFacts, 'onCensusDay'> {
  const issuedOn = issuedHere(plan, assessment);
  const isNew = when(issuedOn) === 'in the year';
  const flags = [
    request?.mediation,
    request?.tribunal,
    assessment?.mediation,
    assessment?.tribunal,
    assessment?.otherMediation,
    assessment?.otherTribunal,
  ];
  const disputed = isNew && flags.includes(true);
  const lastDay = plan.ceasedOn === null ? null : addDays(plan.ceasedOn, -1);
  return {
    id: plan.id,
    issued: isNew && !(disputed && treated === 'left out'),
    disputed,
    days: daysFrom(request, issuedOn),
    exception: assessment?.week20 === true,
    exceptionRecorded:
      request !== null && held.exception.some((one) => one.request === request.id && (one.weeks ?? 20) === 20),
    started: when(plan.startedOn) === 'in the year',
    ceased: when(lastDay) === 'in the year' && lastDay! <= censusDay,
    ceaseReason: plan.ceaseReason,
    // The return names the council before only in the year of the move.
    movedIn:
      plan.transferredFrom !== null && (plan.transferredOn === null || when(plan.transferredOn) === 'in the year'),
  };
}

/** The day a new plan was sent: not of one that moved in, followed an assessment of somebody with a plan, or is of years before. */
function issuedHere(plan: Row<'plan'>, assessment: Row<'assessment'> | null): Day | null {
  if (plan.transferredFrom !== null || plan.transferredOn !== null) return null;
  if (assessment?.reassessment === true || assessment?.outcome === 'H') return null;
  return plan.issuedOn ?? (assessment?.outcome === 'Y' ? plan.startedOn : null);
}

function reviewFacts(
  { id, meetingOn, decidedOn }: Row<'review'>,
  last: Row<'review'> | null,
  censusDay: Day,
  when: WhenOf,
): ReviewFacts {
  return {
    id,
    decidedInYear: meetingOn !== null && when(decidedOn) === 'in the year',
    days: meetingOn === null || decidedOn === null ? null : decidedOn - meetingOn,
    returned: last && {
      met: when(last.meetingOn),
      decided: when(last.decidedOn),
      outcome: last.outcome,
      isDue: last.meetingOn !== null && last.decidedOn === null && censusDay > addDays(last.meetingOn, REVIEW_DAYS),
    },
  };
}

function transferFacts(
  row: Row<'transfer'> | null,
  { collection: { year, censusDay } }: CountsAsked,
  when: WhenOf,
): TransferFacts | null {
  const due = when(row?.dueOn ?? null);
  if (!row?.dueOn || due === null || due === 'before' || partsOfDay(row.dueOn).year > year) return null;
  const finalOn = row.finalOn !== null && row.finalOn <= censusDay ? row.finalOn : null;
  return {
    id: row.id,
    due,
    final: finalOn === null ? null : finalOn <= row.dueOn ? 'in time' : 'late',
    typeOnly: finalOn !== null && row.namesSetting === false,
  };
}
