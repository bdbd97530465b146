// The SEN2 return of a year, made from everybody's records: people, and under them what the return holds of each.

import { addDays, type Day, partsOfDay } from '../../clocks/index.ts';
import { type Held, LAST_DAY, type Row, sen2Year, sen2Years } from '../../register/index.ts';
import {
  allOf,
  type Counted,
  countedBy,
  returnedOutcome,
  reversedRefusal,
  type ScopedPlan,
  type ScopedRequest,
  scopeOf,
} from './in-scope.ts';
import { type NotReturned, type ReturnRow, type Written, writeRow } from './return-row.ts';

export interface Sen2Collection {
  year: number;
  censusDay: Day;
  la: string;
}

export interface Sen2Return {
  collection: Sen2Collection;
  /** what the head says besides: designated officers, software */
  head: Readonly<Record<string, string>>;
  /** records of module person, the others below */
  people: ReturnRow[];
  notReturned: NotReturned[];
}

export interface ReturnAsked {
  year: number;
  la: string;
  /** DMO, DCO, DSCO and the like, as the area states them */
  head?: Readonly<Record<string, string>>;
}

/** The census day of a year's return; a year that is not known yet is refused by null. */
export function collectionOf({ year, la }: Pick<ReturnAsked, 'year' | 'la'>): Sen2Collection | null {
  const known = sen2Year(year);
  return known ? { year, censusDay: known.censusDay, la } : null;
}

/** `sen2Return(people, { year: 2025, la: '839' })`: as the records were on census day, nothing after it. */
export function sen2Return(people: Iterable<Held>, asked: ReturnAsked): Sen2Return {
  const collection = collectionOf(asked);
  if (!collection)
    throw new RangeError(`there is no SEN2 return of ${asked.year}: ${sen2Years.map(({ year }) => year)}`);
  const counted = countedBy(collection.year, collection.censusDay);
  const written: Written = { year: collection.year, until: collection.censusDay, notReturned: [] };
  const rows: ReturnRow[] = [];
  for (const held of people) {
    const requests = scopeOf(held, counted);
    if (requests.length > 0) rows.push(personRow(held, requests, counted, written));
  }
  return { collection, head: asked.head ?? {}, people: rows, notReturned: written.notReturned };
}

/** A return that was read, as it stands: to hold against ours, and to write again. */
export function returnAsRead(
  people: Iterable<Held>,
  collection: Sen2Collection,
  head: Sen2Return['head'] = {},
): Sen2Return {
  const written: Written = { year: collection.year, until: null, notReturned: [] };
  const counted = countedBy(collection.year, collection.censusDay);
  const rows: ReturnRow[] = [];
  for (const held of people) rows.push(personRow(held, allOf(held), counted, written));
  return { collection, head, people: rows, notReturned: written.notReturned };
}

function personRow(held: Held, requests: ScopedRequest[], counted: Counted, written: Written): ReturnRow {
  const person = held.person[0] ?? null;
  const row = writeRow('person', { person: person && withSex(person, counted.year) }, person?.id ?? null, written);
  row.below = requests.map((request) => requestRow(held, request, counted, written));
  return row;
}

/** Until 2023 the return asked for gender, since then for sex: one stands for the other where only one is held. */
export function withSex(person: Row<'person'>, year: number): Row<'person'> {
  if (person.unread?.sex !== undefined || person.unread?.gender !== undefined) return person;
  if (year <= 2023 && person.gender === null && person.sex !== null)
    return { ...person, gender: person.sex === 'M' ? '1' : '2' };
  if (year > 2023 && person.sex === null && (person.gender === '1' || person.gender === '2'))
    return { ...person, sex: person.gender === '1' ? 'M' : 'F' };
  return person;
}

const HISTORICAL = 'H';

/** As it was on census day: what was decided later was awaited then. */
function outcomeAsOn<R extends Pick<Row<'request'>, 'outcome' | 'outcomeOn'>>(
  row: R,
  historical: boolean,
  { until }: Written,
  refusedOn: Day | null = null,
): R {
  if (until === null && !historical) return row;
  return { ...row, ...returnedOutcome(row, historical, until ?? LAST_DAY, refusedOn) };
}

function requestRow(held: Held, scoped: ScopedRequest, counted: Counted, written: Written): ReturnRow {
  const { request, historical } = scoped;
  const from = request && outcomeAsOn(request, historical, written, reversedRefusal(request, held));
  const row = writeRow('requests', { request: from }, request?.id ?? null, written);
  if (!request) row.values.RequestOutcome = HISTORICAL;
  for (const { assessment, historical: before, plans } of scoped.assessments) {
    const named = plans.filter((one) => isNamed(held, one));
    if (assessment || named.length > 0) {
      const outcome = assessment && outcomeAsOn(assessment, before, written);
      const below = writeRow('assessment', { assessment: outcome }, assessment?.id ?? null, written);
      if (!assessment) below.values.AssessmentOutcome = HISTORICAL;
      below.below = named.map(({ plan }) => namedPlanRow(held, plan, counted, written));
      row.below.push(below);
    }
  }
  for (const { plans } of scoped.assessments)
    for (const { plan, active } of plans) if (active) row.below.push(activePlanRow(held, plan, counted, written));
  return row;
}

const NAMED_FIELDS = [
  'startedOn',
  'residential',
  'workBased',
  'personalBudget',
  'organised',
  'directPayment',
  'ceasedOn',
  'ceaseReason',
] as const;

/** A plan of which nothing is known but that it is active came without a named plan, and goes out so. */
function isNamed(held: Held, { plan, active }: ScopedPlan): boolean {
  return (
    !active ||
    NAMED_FIELDS.some((field) => plan[field] !== null || plan.unread?.[field] !== undefined) ||
    held.placement.some((place) => place.plan === plan.id && place.fact === 'named')
  );
}

function namedPlanRow(held: Held, plan: Row<'plan'>, counted: Counted, written: Written): ReturnRow {
  const { until } = written;
  const goesOn = until !== null && plan.ceasedOn !== null && addDays(plan.ceasedOn, -1) > until;
  const from = goesOn ? { ...plan, ceasedOn: null, ceaseReason: null } : plan;
  const row = writeRow('namedplan', { plan: from }, plan.id, written);
  const named = held.placement.filter((place) => place.plan === plan.id && place.fact === 'named');
  row.below = named
    .filter((place) => until === null || holdsUntil(place, plan, counted))
    .map((place) => writeRow('plandetail', { placement: place }, place.id, written));
  return row;
}

/** Named on census day; of a plan that has ceased, named to its end. */
function holdsUntil(place: Row<'placement'>, plan: Row<'plan'>, { censusDay }: Counted): boolean {
  const asOn = plan.ceasedOn !== null && plan.ceasedOn <= censusDay ? addDays(plan.ceasedOn, -1) : censusDay;
  return (place.startedOn === null || place.startedOn <= asOn) && (place.endedOn === null || place.endedOn > asOn);
}

function activePlanRow(held: Held, plan: Row<'plan'>, counted: Counted, written: Written): ReturnRow {
  const { until } = written;
  const review = lastReview(held, plan, until);
  const transfer = transferOf(held, plan, counted, until);
  const movedBefore = until !== null && plan.transferredOn !== null && plan.transferredOn < counted.from;
  const from = { plan: movedBefore ? { ...plan, transferredFrom: null } : plan, review, transfer };
  const row = writeRow('activeplans', from, plan.id, written);
  const places = held.placement.filter((place) => place.plan === plan.id && place.fact !== 'named');
  const needs = held.need.filter((need) => need.plan === plan.id);
  row.below = [
    ...places
      .filter((place) => until === null || isSinceYearBegan(place, counted))
      .map((place) => writeRow('placementdetail', { placement: place }, place.id, written)),
    ...needs
      .filter(({ fromOn, toOn }) => until === null || ((fromOn ?? until) <= until && (toOn === null || toOn > until)))
      .map((need) => writeRow('senneed', { need }, need.id, written)),
  ];
  return row;
}

function isSinceYearBegan({ startedOn, endedOn }: Row<'placement'>, { from, censusDay }: Counted): boolean {
  return (startedOn === null || startedOn <= censusDay) && (endedOn === null || endedOn > from);
}

/** The last review that had met, or was decided where no meeting is held, by census day. */
export function lastReview(held: Held, plan: Row<'plan'>, until: Day | null): Row<'review'> | null {
  const dayOf = ({ meetingOn, decidedOn, draftOn }: Row<'review'>) => meetingOn ?? decidedOn ?? draftOn ?? null;
  const met = held.review.filter((review) => {
    const on = dayOf(review);
    return review.plan === plan.id && (until === null || on === null || on <= until);
  });
  const last = met.toSorted((a, b) => (dayOf(b) ?? 0) - (dayOf(a) ?? 0))[0] ?? null;
  const decidedLater = until !== null && last?.decidedOn && last.decidedOn > until;
  return last && decidedLater ? { ...last, decidedOn: null, outcome: null } : last;
}

/** The last transfer of the year that is counted or of the census year. */
export function transferOf(
  held: Held,
  plan: Row<'plan'>,
  { year }: Counted,
  until: Day | null,
): Row<'transfer'> | null {
  const yearOf = ({ year: moved, dueOn, finalOn }: Row<'transfer'>) => {
    const on = dueOn ?? finalOn;
    return moved ?? (on === null ? 0 : partsOfDay(on).year);
  };
  const mine = held.transfer.filter((transfer) => {
    const of = yearOf(transfer);
    return transfer.plan === plan.id && (until === null || of === 0 || of === year || of === year - 1);
  });
  return mine.toSorted((a, b) => yearOf(b) - yearOf(a))[0] ?? null;
}
