-- Views to read from: the case records as figures count them, one row for each that stands, with the person whose it is.
-- They hold no names, addresses or numbers of people, and nothing written in free words; docs/views.md says what each
-- column is. A session may ask
--   set waymark.known_at = '2025-06-02T09:00:00Z'     for what was known at that instant, and
--   set waymark.counted_sources = '{"plan": "case-system"}'   for the sources that it names, whatever counts.

create schema waymark;

create function waymark.known_at() returns timestamptz language sql stable as $$
  select nullif(current_setting('waymark.known_at', true), '')::timestamptz
$$;

-- Whether a row version is the one to read: stated by then and not yet replaced, and neither void nor a duplicate.
create function waymark.stands(standing text, known_from timestamptz, known_to timestamptz) returns boolean language sql stable as $$
  select standing in ('stands', 'not seen', 'ended')
    and case
      when waymark.known_at() is null then known_to is null
      else known_from <= waymark.known_at() and (known_to is null or known_to > waymark.known_at())
    end
$$;

-- Whose rows of a table count: two systems may hold the same records, and each would be counted twice. What was chosen
-- stands; else it is the case system where it brings such rows, else whoever brings most, and of those with as many the
-- first in the alphabet; a SEN2 return only where nobody else brings them. Who may read a view need not read what decides it.
create function waymark.counts_from(of_area text, of_table text) returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  told jsonb := nullif(current_setting('waymark.counted_sources', true), '')::jsonb;
  known timestamptz := waymark.known_at();
  brought jsonb;
  chosen text;
  found text;
begin
  if told ? of_table then
    return told ->> of_table;
  end if;
  select jsonb_object_agg(source, is_return) into brought
  from (
    select source, bool_and(collection is not null) as is_return
    from register.load
    where area = of_area and change is not null and of_table = any (tables) and (known is null or stated_at <= known)
    group by source
  ) as bringing;
  if brought is null then
    return null;
  end if;
  select value #>> '{}' into chosen
  from public.setting
  where area = of_area and name = 'countedSource/' || of_table
    and (known is null or known_from <= (known at time zone 'UTC')::date)
  order by change desc limit 1;
  if brought ? chosen then
    return chosen;
  end if;
  execute format(
    'select who.source
     from jsonb_each_text($1) as who (source, is_return)
     left join (
       select from_source, count(*) as rows
       from register.%I as row
       where row.area = $2 and waymark.stands(row.standing, row.known_from, row.known_to)
         and row.load <> all (array(select key from register.load where area = $2 and change is null))
       group by from_source
     ) as counted on counted.from_source = who.source
     order by
       case when who.is_return::boolean then -1 when who.source = ''case-system'' and rows > 0 then 1e18 else coalesce(rows, 0) end desc,
       who.source collate "C"
     limit 1',
    replace(of_table, '-', '_')
  ) into found using brought, of_area;
  return found;
end
$$;

create view waymark.area as
select code as area, name from area;

-- Everybody, one row each, however many sources know them: each field from the source that goes first and states it.
create view waymark.person as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'person') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
),
record as (
  select named.area, named.record, named.source,
    (
      select link.person from register.person_link as link
      where link.area = named.area and link.record = named.record order by link.seq desc limit 1
    ) as person
  from register.person_record as named
)
select area, min(from_source) filter (where place = 1) as from_source, person::text collate "C" as id, person,
  (array_agg(born_on order by place) filter (where born_on is not null))[1] as born_on,
  (array_agg(sex order by place) filter (where sex is not null))[1] as sex,
  (array_agg(gender order by place) filter (where gender is not null))[1] as gender,
  (array_agg(ethnicity order by place) filter (where ethnicity is not null))[1] as ethnicity,
  (array_agg(upn_unknown order by place) filter (where upn_unknown is not null))[1] as upn_unknown,
  (array_agg(ward order by place) filter (where ward is not null))[1] as ward,
  (array_agg(locality order by place) filter (where locality is not null))[1] as locality,
  (array_agg(deprivation order by place) filter (where deprivation is not null))[1] as deprivation,
  (array_agg(disabled order by place) filter (where disabled is not null))[1] as disabled,
  (array_agg(moved_in_on order by place) filter (where moved_in_on is not null))[1] as moved_in_on,
  (array_agg(moved_out_on order by place) filter (where moved_out_on is not null))[1] as moved_out_on,
  (array_agg(died_on order by place) filter (where died_on is not null))[1] as died_on
from (
  select record.area, record.source as from_source, record.person,
    row.born_on,
    row.sex,
    row.gender,
    row.ethnicity,
    row.upn_unknown,
    row.ward,
    row.locality,
    row.deprivation,
    row.disabled,
    row.moved_in_on,
    row.moved_out_on,
    row.died_on,
    row_number() over (
      partition by record.area, record.person
      order by (record.source is distinct from counted.source), record.source collate "C", record.record, row.id
    ) as place
  from record
  join counted on counted.area = record.area
  left join register.person as row on row.area = record.area and row.person = record.record
    and waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged)
  where record.person is not null
) as known
group by area, person;

create view waymark.request as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'request') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  row.received_on,
  row.responsible_on,
  row.source,
  row.rya,
  row.outcome,
  row.outcome_on,
  row.mediation,
  row.tribunal,
  row.exported_to,
  row.withdrawn_on,
  row.panel_on,
  row.entered_on,
  row.from_urn,
  row.basis
from register.request as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.assessment as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'assessment') as source,
    waymark.counts_from(code, 'request') as request_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  row.started_on,
  row.outcome,
  row.outcome_on,
  row.mediation,
  row.tribunal,
  row.other_mediation,
  row.other_tribunal,
  row.week20,
  row.reassessment,
  row.basis,
  row.starts_again_on
from register.assessment as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.plan as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'plan') as source,
    waymark.counts_from(code, 'request') as request_source,
    waymark.counts_from(code, 'assessment') as assessment_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  case when counted.assessment_source = row.from_source then row.assessment else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.assessment as named
    where named.area = row.area and named.from_source = counted.assessment_source and named.id = row.assessment
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as assessment,
  row.started_on,
  row.draft_on,
  row.issued_on,
  row.amended_on,
  row.residential,
  row.work_based,
  row.personal_budget,
  row.organised,
  row.direct_payment,
  row.ceased_on,
  row.cease_reason,
  row.proposed_cease_on,
  row.cease_decided_on,
  row.appeal_ends_on,
  row.transferred_from,
  row.transferred_on,
  row.active,
  row.residential_active,
  row.work_based_active
from register.plan as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.review as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'review') as source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.opened_on,
  row.due_on,
  row.invited_on,
  row.meeting_on,
  row.report_on,
  row.outcome,
  row.decided_on,
  row.draft_on,
  row.final_on,
  row.phase_transfer,
  row.invited,
  row.attended,
  row.adulthood,
  row.careers_advice,
  row.closed_as
from register.review as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.absence as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'absence') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.holder,
  row.service,
  row.role,
  row.kind,
  row.from_on,
  row.to_on,
  row.days
from register.absence as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.advice as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'advice') as source,
    waymark.counts_from(code, 'request') as request_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  row.kind,
  row.body,
  row.adviser,
  row.requested_on,
  row.received_by_body_on,
  row.due_on,
  row.returned_on,
  row.reused,
  row.not_known,
  row.missed_appointment_on,
  row.hours,
  row.work
from register.advice as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.allocation as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'allocation') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  row.officer,
  row.team,
  row.from_on,
  row.to_on
from register.allocation as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.care as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'care') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  row.status,
  row.la,
  row.team,
  row.from_on,
  row.to_on,
  row.health_check_on
from register.care as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.closure as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'closure') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.urn,
  row.kind,
  row.from_on,
  row.to_on
from register.closure as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.consultation as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'consultation') as source,
    waymark.counts_from(code, 'request') as request_source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.urn,
  row.sent_on,
  row.replied_on,
  row.reply
from register.consultation as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.contact as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'contact') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  row.kind,
  row.received_on,
  row.acknowledged_on,
  row.stage,
  row.replied_on,
  row.outcome,
  row.team,
  row.ombudsman,
  row.ombudsman_on,
  row.remedy_due_on,
  row.remedy_done_on
from register.contact as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.decision as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'decision') as source,
    waymark.counts_from(code, 'request') as request_source,
    waymark.counts_from(code, 'plan') as plan_source,
    waymark.counts_from(code, 'review') as review_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  case when counted.review_source = row.from_source then row.review else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.review as named
    where named.area = row.area and named.from_source = counted.review_source and named.id = row.review
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as review,
  row.kind,
  row.decided_on,
  row.notified_on,
  row.by
from register.decision as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.dispute as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'dispute') as source,
    waymark.counts_from(code, 'request') as request_source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.kind,
  row.about,
  row.contact_on,
  row.certificate_on,
  row.requested_on,
  row.meeting_on,
  row.agreement_on,
  row.sendiass,
  row.registered_on,
  row.responded_on,
  row.conceded_on,
  row.hearing_on,
  row.order_on,
  row.outcome,
  row.ended_on,
  row.mediation,
  row.cost
from register.dispute as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.establishment as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'establishment') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.urn,
  row.ukprn,
  row.name,
  row.kind,
  row.phase,
  row.la,
  row.lowest_age,
  row.highest_age,
  row.unit,
  row.resourced,
  row.residential,
  row.section41,
  row.opened_on,
  row.closed_on
from register.establishment as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.exception as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'exception') as source,
    waymark.counts_from(code, 'request') as request_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  row.code,
  row.weeks,
  row.from_on,
  row.to_on,
  row.urn,
  row.asked_on,
  row.approved_by
from register.exception as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.funding as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'funding') as source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.kind,
  row.band,
  row.urn,
  row.amount,
  row.from_on,
  row.to_on,
  row.decided_by,
  row.decided_on
from register.funding as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.need as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'need') as source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.type,
  row.local,
  row.rank,
  row.from_on,
  row.to_on
from register.need as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.panel as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'panel') as source,
    waymark.counts_from(code, 'request') as request_source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.request_source = row.from_source then row.request else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.request as named
    where named.area = row.area and named.from_source = counted.request_source and named.id = row.request
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as request,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.kind,
  row.held_on,
  row.outcome,
  row.cost,
  row.by
from register.panel as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.participation as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'participation') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  row.activity,
  row.from_on,
  row.to_on
from register.participation as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.placement as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'placement') as source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.fact,
  row.rank,
  row.urn,
  row.ukprn,
  row.setting,
  row.unit,
  row.resourced,
  row.started_on,
  row.ended_on,
  row.residential,
  row.work_based,
  row.pattern,
  row.basis,
  row.attendance,
  row.tier,
  row.expected_end_on,
  row.outcome,
  row.hours,
  row.cost
from register.placement as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.places as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'places') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.urn,
  row.kind,
  row.need,
  row.from_on,
  row.to_on,
  row.commissioned,
  row.filled
from register.places as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.population as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'population') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.estimated_on,
  row.vintage collate "C" as vintage,
  row.age,
  row.ward,
  row.sex,
  row.people
from register.population as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.post as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'post') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.service,
  row.role,
  row.kind,
  row.number,
  row.holder,
  row.fte,
  row.offered_on,
  row.from_on,
  row.to_on,
  row.team,
  row.holds_cases,
  row.cost
from register.post as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.practice_review as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'practice-review') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  row.reviewed_on,
  row.grade,
  row.collaborative,
  row.moderated_on,
  row.moderated_grade,
  row.by_quality_team,
  row.team,
  row.parent_asked_on,
  row.parent_answered_on,
  row.communication,
  row.views_included,
  row.contributed,
  row.happy
from register.practice_review as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.psychology_time as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'psychology-time') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.month,
  row.work,
  row.hours
from register.psychology_time as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.school_roll as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'school-roll') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, null::integer as person,
  row.urn,
  row.census_on,
  row.phase,
  row.pupils,
  row.sen_support,
  row.plans,
  row.suspensions_support,
  row.suspensions_plans,
  row.exclusions_support,
  row.exclusions_plans,
  row.persistent_support,
  row.persistent_plans,
  row.severe_support,
  row.severe_plans
from register.school_roll as row
join counted on counted.area = row.area and counted.source = row.from_source
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.schooling as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'schooling') as source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  row.year,
  row.list,
  row.urn,
  row.phase,
  row.subsidiary_urn,
  row.subsidiary_phase,
  row.sen_support,
  row.need,
  row.educated_at_home,
  row.suspensions,
  row.exclusions,
  row.absence,
  row.pupil_premium,
  row.social_care,
  row.disability
from register.schooling as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.transfer as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'transfer') as source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.year,
  row.from_phase,
  row.to_phase,
  row.due_on,
  row.final_on,
  row.names_setting,
  row.urn
from register.transfer as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

create view waymark.waiting as
with counted as materialized (
  select code as area, waymark.counts_from(code, 'waiting') as source,
    waymark.counts_from(code, 'plan') as plan_source,
    -- rows of a load that is staged and not committed are nobody's to read
    array(select key from register.load where load.area = code and change is null) as staged
  from area
)
select row.area, row.from_source, row.id, owner.person,
  case when counted.plan_source = row.from_source then row.plan else (
    -- a row of another source is the one meant where it is the same person's
    select named.id from register.plan as named
    where named.area = row.area and named.from_source = counted.plan_source and named.id = row.plan
      and waymark.stands(named.standing, named.known_from, named.known_to) and named.load <> all (counted.staged)
      and owner.person = (
        select link.person from register.person_link as link
        where link.area = named.area and link.record = named.person order by link.seq desc limit 1
      )
  ) end as plan,
  row.agreed_on,
  row.kind,
  row.urn,
  row.meanwhile,
  row.ended_on,
  row.how
from register.waiting as row
join counted on counted.area = row.area and counted.source = row.from_source
left join lateral (
  select link.person from register.person_link as link
  where link.area = row.area and link.record = row.person order by link.seq desc limit 1
) as owner on true
where waymark.stands(row.standing, row.known_from, row.known_to) and row.load <> all (counted.staged);

-- Every number of a setting, URN and UKPRN alike; of two settings with one number the first.
create view waymark.setting as
select distinct on (setting.area, named.number) setting.*, named.number
from waymark.establishment as setting
cross join lateral (values (setting.urn), (setting.ukprn)) as named (number)
where named.number is not null
order by setting.area, named.number, setting.id;
