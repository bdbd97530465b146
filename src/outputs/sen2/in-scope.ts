// What of somebody's records belongs in the SEN2 return of a year, by stated rules; and what of it was decided before.

import { addDays, type Day, dayFromParts } from '../../clocks/index.ts';
import type { Held, Row } from '../../register/index.ts';

/** The year that is counted, up to the census day: flows are those of the calendar year before it, stock is as of the day. */
export interface Counted {
  year: number;
  from: Day;
  censusDay: Day;
}

export function countedBy(year: number, censusDay: Day): Counted {
  return { year, from: dayFromParts(year - 1, 1, 1)!, censusDay };
}

export interface ScopedPlan {
  plan: Row<'plan'>;
  /** in force on census day: it stands among the active plans */
  active: boolean;
}

export interface ScopedAssessment {
  /** as it stood on census day; null: there is none, and the plan needs one to stand in */
  assessment: Row<'assessment'> | null;
  /** decided before the year that is counted */
  historical: boolean;
  plans: ScopedPlan[];
}

export interface ScopedRequest {
  /** null: there is none, and the plan needs one to stand in */
  request: Row<'request'> | null;
  historical: boolean;
  assessments: ScopedAssessment[];
}

/** A request that was withdrawn has no day of it in the return: one that came more than 20 weeks before the year is left out. */
const LONGEST_UNDATED = 140;

/**
 * The requests to return, each with its assessments and plans:
 * - plans in force on census day, and those that ceased since the year began;
 * - requests and assessments that came or were decided since the year began, or are under way on census day;
 * - what those stand in, marked historical where it was decided before.
 */
export function scopeOf(held: Held, counted: Counted): ScopedRequest[] {
  const scoped = bound(held).flatMap((one) => {
    const isNext = isAfter(one.request?.receivedOn ?? null, counted);
    const assessments = one.assessments.flatMap(({ assessment: row, plans }) => {
      const assessment = row && assessmentOn(row, held, counted.censusDay);
      const kept = plans.flatMap((plan) => planInScope(plan, counted));
      return kept.length > 0 || (assessment && !isNext && assessmentInScope(assessment, plans.length > 0, counted))
        ? [{ assessment, historical: isHistorical(assessment, counted), plans: kept }]
        : [];
    });
    const isIn = assessments.length > 0 || (one.request !== null && requestInScope(one.request, counted));
    return isIn ? [{ request: one.request, historical: isHistorical(one.request, counted), assessments }] : [];
  });
  return scoped;
}

/** Everything as it is, for a return that was read and not made here. */
export function allOf(held: Held): ScopedRequest[] {
  return bound(held).map(({ request, assessments }) => ({
    request,
    historical: false,
    assessments: assessments.map(({ assessment, plans }) => ({
      assessment,
      historical: false,
      plans: plans.map((plan) => ({ plan, active: plan.active === true })),
    })),
  }));
}

interface Bound {
  request: Row<'request'> | null;
  assessments: { assessment: Row<'assessment'> | null; plans: Row<'plan'>[] }[];
}

/** Requests with what belongs to them; what names none comes under one of its own. */
function bound(held: Held): Bound[] {
  const requests: Bound[] = held.request.map((request) => ({ request, assessments: [] }));
  const requestOf = (id: string | null): Bound => {
    const found = requests.find(({ request }) => request?.id === id && id !== null);
    if (found) return found;
    const made: Bound = { request: null, assessments: [] };
    requests.push(made);
    return made;
  };
  for (const assessment of held.assessment) requestOf(assessment.request).assessments.push({ assessment, plans: [] });
  for (const plan of held.plan) {
    const mine = requests.flatMap(({ assessments }) => assessments).find(({ assessment }) => isOf(plan, assessment));
    if (mine) {
      mine.plans.push(plan);
      continue;
    }
    const request = requestOf(plan.request);
    const [without] = request.assessments.filter(({ assessment }) => assessment === null);
    if (without) without.plans.push(plan);
    else request.assessments.push({ assessment: null, plans: [plan] });
  }
  return requests;
}

const isOf = (plan: Row<'plan'>, assessment: Row<'assessment'> | null) =>
  assessment !== null && plan.assessment === assessment.id;

const isSince = (on: Day | null, { from, censusDay }: Counted) => on !== null && on >= from && on <= censusDay;

/** What came after census day belongs to the next return. */
const isAfter = (on: Day | null, { censusDay }: Counted) => on !== null && on > censusDay;

function planInScope(plan: Row<'plan'>, counted: Counted): ScopedPlan[] {
  const { startedOn, ceasedOn, transferredOn } = plan;
  const { censusDay, from } = counted;
  // A plan that moved in later was another council's on census day, whenever it was made.
  if (isAfter(startedOn, counted) || isAfter(transferredOn, counted)) return [];
  const stands = startedOn !== null || plan.active === true;
  if (stands && plan.active !== false && (ceasedOn === null || ceasedOn > censusDay)) return [{ plan, active: true }];
  const lastDay = ceasedOn === null ? null : addDays(ceasedOn, -1);
  const isNamed = lastDay === null ? plan.active === false && isSince(startedOn, counted) : lastDay >= from;
  return isNamed ? [{ plan, active: false }] : [];
}

function assessmentInScope(assessment: Row<'assessment'>, hasPlan: boolean, counted: Counted): boolean {
  const { startedOn, outcome, outcomeOn } = assessment;
  if (isAfter(startedOn, counted)) return false;
  if (isSince(outcomeOn, counted)) return true;
  if (isAfter(outcomeOn, counted)) return true;
  if (outcome === null || outcome === 'A') return outcomeOn === null;
  return outcome === 'Y' && outcomeOn === null && !hasPlan;
}

function requestInScope(request: Row<'request'>, counted: Counted): boolean {
  const { receivedOn, outcome, outcomeOn, withdrawnOn } = request;
  const { from, censusDay } = counted;
  if (isAfter(receivedOn, counted)) return false;
  if (isSince(receivedOn, counted) || isSince(outcomeOn, counted)) return true;
  if (outcome === 'H') return false;
  if (outcome === 'W')
    return withdrawnOn === null ? receivedOn === null || receivedOn >= from - LONGEST_UNDATED : withdrawnOn >= from;
  if (outcomeOn !== null) return outcomeOn > censusDay;
  return (outcome === null || outcome === 'A') && (withdrawnOn === null || withdrawnOn >= from);
}

type Decided = Pick<Row<'request'>, 'outcome' | 'outcomeOn'> & { withdrawnOn?: Day | null };

/**
 * The outcome as the return gives it: historical where it was decided before the year, awaited where it was decided after
 * census day; `refusedOn` is when a refusal was told that has been reversed since, and stood on census day if that came later.
 * A request that was withdrawn by then is withdrawn, though nobody has keyed an outcome.
 */
export function returnedOutcome(
  { outcome, outcomeOn, withdrawnOn = null }: Decided,
  historical: boolean,
  censusDay: Day,
  refusedOn: Day | null = null,
): Pick<Row<'request'>, 'outcome' | 'outcomeOn'> {
  if (historical) return { outcome: 'H', outcomeOn: null };
  if (outcomeOn !== null && outcomeOn > censusDay)
    return refusedOn !== null && refusedOn <= censusDay
      ? { outcome: 'N', outcomeOn: refusedOn }
      : { outcome: 'A', outcomeOn: null };
  const isOpen = outcome === null || outcome === 'A';
  if (withdrawnOn !== null && isOpen && withdrawnOn <= censusDay) return { outcome: 'W', outcomeOn: null };
  if (withdrawnOn !== null && outcome === 'W' && withdrawnOn > censusDay) return { outcome: 'A', outcomeOn: null };
  return { outcome, outcomeOn };
}

/** The day on which a refusal was told that mediation or an appeal has made into an assessment; SEN2 keeps the final outcome. */
export function reversedRefusal({ id, outcome, outcomeOn }: Row<'request'>, held: Held): Day | null {
  if (outcome !== 'Y') return null;
  const first = firstTold(held, id, 'not-assess');
  return first !== null && (outcomeOn === null || first < outcomeOn) ? first : null;
}

function firstTold(held: Held, id: string | null, of: 'not-assess' | 'not-issue'): Day | null {
  const told = held.decision.flatMap(({ request, kind, notifiedOn }) =>
    request === id && request !== null && kind === of && notifiedOn !== null ? [notifiedOn] : [],
  );
  return told.length === 0 ? null : (Math.min(...told) as Day);
}

/**
 * An assessment as it stood on census day: a refusal to make a plan that an order, agreement or concession changed later
 * was its outcome then, and one that it had changed by then is awaited again, though its outcome has not been cleared.
 */
function assessmentOn(row: Row<'assessment'>, held: Held, censusDay: Day): Row<'assessment'> {
  const { request, outcome, outcomeOn, startsAgainOn } = row;
  if (outcome === 'N') {
    const isOpen =
      startsAgainOn !== null && outcomeOn !== null && startsAgainOn >= outcomeOn && startsAgainOn <= censusDay;
    return isOpen ? { ...row, outcome: 'A', outcomeOn: null } : row;
  }
  const refusedOn = firstTold(held, request, 'not-issue');
  if (refusedOn === null || refusedOn > censusDay) return row;
  const changedOn = startsAgainOn !== null && startsAgainOn >= refusedOn ? startsAgainOn : outcomeOn;
  return changedOn !== null && changedOn > censusDay ? { ...row, outcome: 'N', outcomeOn: refusedOn } : row;
}

function isHistorical(row: { outcome: string | null; outcomeOn: Day | null } | null, { from }: Counted): boolean {
  if (row === null) return true;
  return (row.outcome === 'Y' || row.outcome === 'N') && row.outcomeOn !== null && row.outcomeOn < from;
}
