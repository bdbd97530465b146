// The rows of a register as the simulator takes them up: for each person the newest of what is open on a day.

import type { Row } from '../register/index.ts';
import { NEVER } from './columns.ts';

/** The fields that are read, under the register's names; rows of the register can be given as they are. */
export interface CaseRows {
  people: readonly Pick<Row<'person'>, 'person' | 'bornOn' | 'sex'>[];
  requests?: readonly Pick<
    Row<'request'>,
    'id' | 'person' | 'receivedOn' | 'source' | 'outcome' | 'outcomeOn' | 'basis'
  >[];
  assessments?: readonly Pick<
    Row<'assessment'>,
    'person' | 'request' | 'startedOn' | 'outcome' | 'outcomeOn' | 'startsAgainOn'
  >[];
  advice?: readonly Pick<Row<'advice'>, 'person' | 'request' | 'kind' | 'requestedOn' | 'returnedOn'>[];
  plans?: readonly Pick<Row<'plan'>, 'id' | 'person' | 'startedOn' | 'ceasedOn' | 'ceaseReason' | 'ceaseDecidedOn'>[];
  needs?: readonly Pick<Row<'need'>, 'person' | 'type' | 'rank' | 'toOn'>[];
  placements?: readonly Pick<
    Row<'placement'>,
    'person' | 'fact' | 'rank' | 'urn' | 'setting' | 'basis' | 'resourced' | 'startedOn' | 'endedOn'
  >[];
  reviews?: readonly Pick<
    Row<'review'>,
    'person' | 'plan' | 'meetingOn' | 'reportOn' | 'decidedOn' | 'outcome' | 'finalOn' | 'closedAs'
  >[];
  allocations?: readonly Pick<Row<'allocation'>, 'person' | 'officer' | 'team' | 'fromOn' | 'toOn'>[];
  waiting?: readonly Pick<Row<'waiting'>, 'person' | 'agreedOn' | 'kind' | 'endedOn'>[];
  disputes?: readonly Pick<
    Row<'dispute'>,
    'person' | 'kind' | 'about' | 'requestedOn' | 'registeredOn' | 'meetingOn' | 'endedOn'
  >[];
  transfers?: readonly Pick<Row<'transfer'>, 'person' | 'year' | 'fromPhase' | 'toPhase' | 'dueOn' | 'finalOn'>[];
  funding?: readonly Pick<Row<'funding'>, 'person' | 'kind' | 'amount' | 'fromOn' | 'toOn'>[];
  care?: readonly Pick<Row<'care'>, 'person' | 'status' | 'fromOn' | 'toOn'>[];
  participation?: readonly Pick<Row<'participation'>, 'person' | 'activity' | 'fromOn' | 'toOn'>[];
}

/** What is held of one person on the day: the newest of what is open. */
export interface CarriedCase {
  request: NonNullable<CaseRows['requests']>[number] | null;
  assessment: NonNullable<CaseRows['assessments']>[number] | null;
  advice: NonNullable<CaseRows['advice']>[number][];
  plan: NonNullable<CaseRows['plans']>[number] | null;
  needs: NonNullable<CaseRows['needs']>[number][];
  placements: NonNullable<CaseRows['placements']>[number][];
  reviews: NonNullable<CaseRows['reviews']>[number][];
  allocation: NonNullable<CaseRows['allocations']>[number] | null;
  waiting: NonNullable<CaseRows['waiting']>[number] | null;
  disputes: NonNullable<CaseRows['disputes']>[number][];
  transfer: NonNullable<CaseRows['transfers']>[number] | null;
  funding: NonNullable<CaseRows['funding']>[number] | null;
  care: NonNullable<CaseRows['care']>[number] | null;
  participation: NonNullable<CaseRows['participation']>[number] | null;
}

function byPerson<R extends { person: string | null }>(rows: readonly R[] | undefined): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows ?? []) {
    if (row.person === null) continue;
    const of = found.get(row.person);
    if (of) of.push(row);
    else found.set(row.person, [row]);
  }
  return found;
}

/** A transfer that is due longer ago is not waited for any more. */
const RECENT = 180;

const holds = (from: number | null, to: number | null, today: number): boolean =>
  from !== null && from <= today && (to === null || to > today);

const newestOf = <R>(rows: readonly R[], on: (row: R) => number | null): R | null =>
  rows.reduce<R | null>((best, row) => (best === null || (on(row) ?? NEVER) >= (on(best) ?? NEVER) ? row : best), null);

/** Splits a register into one carried case a person: only what was known and open on the day. */
export function casesOf(rows: CaseRows, today: number): (id: string) => CarriedCase {
  const requests = byPerson(rows.requests);
  const assessments = byPerson(rows.assessments);
  const advice = byPerson(rows.advice);
  const plans = byPerson(rows.plans);
  const needs = byPerson(rows.needs);
  const placements = byPerson(rows.placements);
  const reviews = byPerson(rows.reviews);
  const allocations = byPerson(rows.allocations);
  const waiting = byPerson(rows.waiting);
  const disputes = byPerson(rows.disputes);
  const transfers = byPerson(rows.transfers);
  const funding = byPerson(rows.funding);
  const care = byPerson(rows.care);
  const participation = byPerson(rows.participation);
  /** the newest spell that holds on the day */
  const spell = <R extends { fromOn: number | null; toOn: number | null }>(of: readonly R[] | undefined): R | null =>
    newestOf(
      (of ?? []).filter(({ fromOn, toOn }) => holds(fromOn, toOn, today)),
      ({ fromOn }) => fromOn,
    );
  return (id) => {
    const request = newestOf(
      (requests.get(id) ?? []).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= today),
      ({ receivedOn }) => receivedOn,
    );
    const assessment = newestOf(
      (assessments.get(id) ?? []).filter(
        ({ request: of, startedOn }) => of === request?.id && startedOn !== null && startedOn <= today,
      ),
      ({ startedOn }) => startedOn,
    );
    return {
      request,
      assessment,
      advice: (advice.get(id) ?? []).filter(
        ({ request: of, requestedOn }) => of === request?.id && requestedOn !== null && requestedOn <= today,
      ),
      plan: newestOf(
        (plans.get(id) ?? []).filter(({ startedOn, ceasedOn }) => holds(startedOn, ceasedOn, today)),
        ({ startedOn }) => startedOn,
      ),
      needs: (needs.get(id) ?? []).filter(({ toOn }) => toOn === null || toOn > today),
      placements: (placements.get(id) ?? []).filter(({ startedOn, endedOn }) => holds(startedOn, endedOn, today)),
      reviews: (reviews.get(id) ?? []).filter(({ meetingOn }) => meetingOn !== null && meetingOn <= today),
      allocation: spell(allocations.get(id)),
      waiting: newestOf(
        (waiting.get(id) ?? []).filter(({ agreedOn, endedOn }) => holds(agreedOn, endedOn, today)),
        ({ agreedOn }) => agreedOn,
      ),
      disputes: (disputes.get(id) ?? []).filter(({ requestedOn, registeredOn, meetingOn, endedOn }) => {
        const began = registeredOn ?? requestedOn;
        const isOver = (on: number | null) => on !== null && on <= today;
        return began !== null && began <= today && !isOver(endedOn) && !(registeredOn === null && isOver(meetingOn));
      }),
      transfer: newestOf(
        (transfers.get(id) ?? []).filter(({ dueOn, finalOn }) => {
          const isRecent = dueOn !== null && dueOn > today - RECENT;
          return isRecent && (finalOn === null || finalOn > today);
        }),
        ({ dueOn }) => dueOn,
      ),
      funding: spell(funding.get(id)),
      care: spell(care.get(id)),
      participation: spell(participation.get(id)),
    };
  };
}
