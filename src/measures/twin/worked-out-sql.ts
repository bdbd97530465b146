// The fields that no file brings, each as a join to a grouped query: the same rules as in fields/, said in SQL.

import { ANSWERS } from '../engine/assessment-ends.ts';
import { SAME_REVIEW_DAYS } from '../engine/review-cycles.ts';
import { workedOutFields } from '../fields/index.ts';
import { LONGEST_ASSESSED, LONGEST_UNDECIDED } from '../fields/request-duplicate.ts';
import type { SourceId } from '../source.ts';
import { assessmentEnd, assessmentStart } from './assessment-ends.ts';
import { indented, texts } from './dialect.ts';
import type { RowJoins } from './row-joins.ts';

interface FieldSql {
  /** the table whose rows the grouped query is about, one row for each, and what it is joined by */
  name: string;
  by: 'request' | 'mediation' | 'id';
  select(rows: RowJoins): string;
  /** the value, from the row itself and from what is joined, by their names in the query */
  value(row: string, joined: string): string;
}

const firstDecision = {
  name: 'first_decision',
  by: 'request',
  // of two on one day that to assess is the later one: the refusal comes first
  select: () => `select distinct on (area, request)
  area, request, kind, coalesce(notified_on, decided_on) as told_on
from waymark.decision
where kind in ('assess', 'not-assess') and coalesce(notified_on, decided_on) is not null
order by area, request, coalesce(notified_on, decided_on), kind desc`,
} as const;

const reviewOrder: Pick<FieldSql, 'name' | 'by' | 'select'> = {
  name: 'cycle',
  by: 'id',
  // meetings less than 28 days apart are one review: the row first decided stands for it, or else an open one, that of the first meeting
  select: () => `select area, id, next_meeting_on,
  row_number() over (partition by area, plan, review_number
    order by decided_on nulls last, coalesce(closed_as = 'duplicate', false), meeting_on, id) > 1 as duplicate
from (
  select *, sum(begins) over (partition by area, plan order by meeting_on, id) as review_number
  from (
    select review.area, review.id, review.plan, review.meeting_on, review.decided_on, review.closed_as,
      lead(review.meeting_on) over meetings as next_meeting_on,
      case when review.meeting_on - lag(review.meeting_on) over meetings < ${SAME_REVIEW_DAYS} then 0 else 1 end as begins
    from waymark.review as review
    join waymark.plan as plan on plan.area = review.area and plan.id = review.plan
    where review.meeting_on is not null and review.closed_as is distinct from 'cancelled'
    window meetings as (partition by review.area, review.plan order by review.meeting_on, review.id)
  ) as met
) as numbered`,
};

const FIELDS: Readonly<Record<string, FieldSql>> = {
  'request.decidedOn': {
    ...firstDecision,
    value: (row, joined) =>
      `coalesce(${joined}.told_on, case when ${row}.outcome in ('Y', 'N') then ${row}.outcome_on end)`,
  },
  'request.decided': {
    ...firstDecision,
    value: (row, joined) =>
      `case when ${joined}.kind = 'assess' then 'Y' when ${joined}.kind = 'not-assess' then 'N'
    when ${row}.outcome in ('Y', 'N') and ${row}.outcome_on is not null then ${row}.outcome end`,
  },
  'request.duplicate': {
    name: 'linked',
    by: 'id',
    // to assess: open until the assessment is over, for 52 weeks at most; undecided: for 20 weeks at most
    select: (rows) => {
      const { alias } = rows;
      const [decided, decidedOn] = [rows.field('decided'), rows.field('decidedOn')];
      const left = rows.field('person.movedOutOn');
      const over = FIELDS['advice.caseEndedOn']!.select(rows.another('assessment', 'carried_out'));
      rows.join(
        'carried',
        `left join (
${indented(over)}
) as carried on carried.area = ${alias}.area and carried.request = ${alias}.id`,
      );
      return `with opened as (
  select ${alias}.area, ${alias}.id, ${alias}.person, ${alias}.received_on,
    least(
      case
        when ${decided} = 'Y' and carried.request is not null then coalesce(carried.ended_on, ${alias}.received_on + ${LONGEST_ASSESSED})
        when ${decided} in ('Y', 'N') then ${decidedOn}
        when ${alias}.withdrawn_on is null and ${alias}.outcome in ('W', 'H') then ${alias}.received_on
        when ${left} is null and ${alias}.exported_to is not null then ${alias}.received_on
        else ${alias}.received_on + ${LONGEST_UNDECIDED}
      end,
      ${alias}.withdrawn_on,
      case when ${left} >= ${alias}.received_on then ${left} end) as open_until
  from ${indented(indented(rows.from)).trim()}
)
select distinct later.area, later.id
from opened as later
join opened as earlier on earlier.area = later.area and earlier.person = later.person
  and (earlier.received_on < later.received_on or (earlier.received_on = later.received_on and earlier.id < later.id))
  and earlier.open_until > later.received_on`;
    },
    value: (_, joined) => `(${joined}.id is not null)`,
  },
  'request.noPlanOn': {
    name: 'no_plan',
    by: 'request',
    // the first notice stated in a decision; where there is none, the first outcome "no plan" of an assessment; of somebody
    // who was only assessed again there is none
    select: () => `select area, request,
  case when bool_and(again) then null else coalesce(min(decided), min(outcome)) end as told_on
from (
  select area, request, coalesce(notified_on, decided_on) as decided, null::date as outcome, null::boolean as again
  from waymark.decision where kind = 'not-issue'
  union all
  select area, request, null, case when outcome = 'N' and reassessment is not true then outcome_on end,
    reassessment is true
  from waymark.assessment
) as told
group by area, request`,
    value: (_, joined) => `${joined}.told_on`,
  },
  'request.adviceInOn': {
    name: 'advice_in',
    by: 'request',
    select: () => `select area, request,
  case when not bool_or(returned_on is null and reused is not true and not_known is not true) then max(returned_on) end as in_on
from waymark.advice
group by area, request`,
    value: (_, joined) => `${joined}.in_on`,
  },
  'advice.caseEndedOn': {
    name: 'assessed',
    by: 'request',
    select: (rows) => {
      const { alias } = rows;
      const begun = `greatest(${assessmentStart(rows)}, ${alias}.starts_again_on)`;
      // an answer without its day: nobody knows since when, so from the first day on
      const told = `case when ${alias}.outcome_on < ${alias}.starts_again_on then null
    when ${alias}.outcome_on is null and ${alias}.outcome in (${texts(ANSWERS)}) then ${begun}
    else ${alias}.outcome_on end`;
      const end = assessmentEnd(rows, begun, told);
      return `select area, request, case when bool_and(ended_on is not null) then max(ended_on) end as ended_on
from (
  select ${alias}.area, ${alias}.request, ${end} as ended_on
  from ${indented(rows.from).trim()}
) as assessment
group by area, request`;
    },
    value: (_, joined) => `${joined}.ended_on`,
  },
  'allocation.tookOverOn': {
    name: 'officers',
    by: 'id',
    // allocations to the same officer one after the other are one run, of the first run nobody had the case before;
    // one that ended on its first day held on none
    select: () => `select area, id,
  case when run > 1 then min(from_on) over (partition by area, person, run) end as took_over_on
from (
  select *, sum(begins) over (partition by area, person order by from_on, id) as run
  from (
    select area, id, person, from_on,
      case when row_number() over officers > 1 and officer is not distinct from lag(officer) over officers then 0 else 1 end as begins
    from waymark.allocation
    where person is not null and from_on is not null and coalesce(to_on > from_on, true)
    window officers as (partition by area, person order by from_on, id)
  ) as allocated
) as runs`,
    value: (_, joined) => `${joined}.took_over_on`,
  },
  'dispute.appealed': {
    name: 'appeal',
    by: 'mediation',
    select: () =>
      `select distinct area, mediation from waymark.dispute where kind = 'appeal' and registered_on is not null and mediation is not null`,
    value: (_, joined) => `(${joined}.mediation is not null)`,
  },
  'review.duplicate': { ...reviewOrder, value: (_, joined) => `coalesce(${joined}.duplicate, false)` },
  'review.nextMeetingOn': { ...reviewOrder, value: (_, joined) => `${joined}.next_meeting_on` },
};

/** The value of a worked-out field of a row, with the join that it needs; null where the field is none. */
export function workedOutSql(rows: RowJoins, source: SourceId, alias: string, name: string): string | null {
  const field = workedOutFields.find((one) => one.table === source && one.field === name);
  if (!field) return null;
  if (field.id === 'plan.exception') {
    const assessment = rows.linked(alias, 'assessment');
    return `coalesce(${assessment}.week20, false)`;
  }
  const sql = FIELDS[field.id];
  if (!sql) throw new RangeError(`${field.id} has no SQL`);
  const joined = `${alias}_${sql.name}`;
  // advice belongs to a request that is there, as requests and mediations do to themselves
  const key = source === 'advice' ? `${rows.linked(alias, 'request')}.id` : `${alias}.id`;
  const table = sql.by === 'request' && source === 'advice' ? 'assessment' : (source as 'request');
  const inner = sql.select(rows.another(table));
  rows.join(
    joined,
    `left join (
${indented(inner)}
) as ${joined} on ${joined}.area = ${alias}.area and ${joined}.${sql.by} = ${key}`,
  );
  return sql.value(alias, joined);
}
