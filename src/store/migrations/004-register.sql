-- The register: case records with their history, a table for each table of the catalogue, and what stands beside them.
-- A test holds every table, field and type against src/register/tables.

create schema register;

-- change is null while a load is staged: its rows are in the tables below, and no reader looks at them.
create table register.load (
  area              text not null references area (code),
  key               bigint generated always as identity,
  sha256            text not null,
  file_name         text not null,
  format            text not null,
  source            text not null,
  holds             text not null check (holds in ('dated events', 'snapshot')),
  tables            text[] not null,
  stated_at         timestamptz not null,
  stated_by         text not null,
  recorded_at       timestamptz not null,
  collection        jsonb,
  mapping_id        text,
  mapping_version   integer,
  person_numbers_of text,
  columns           jsonb not null,
  counts            jsonb not null,
  issues            jsonb not null,
  staged_at         timestamptz not null default now(),
  change            bigint,
  primary key (area, key)
);
create unique index load_once on register.load (area, sha256, coalesce(mapping_id, ''), coalesce(mapping_version, 0))
  where change is not null;

-- Rows that a load of dated events stated again as they were: needed when an older load arrives after it.
create table register.load_seen (
  area       text not null,
  load       bigint not null,
  table_name text not null,
  ids        text[] not null,
  primary key (area, load, table_name)
);

-- Which key the sealed columns were made with; the key itself is never in the database.
create table register.case_key (
  only_one    boolean primary key default true check (only_one),
  fingerprint text not null,
  made_at     timestamptz not null
);

create sequence register.person_number as integer;

-- A source's own number of somebody, and ours.
create table register.person_record (
  area      text not null references area (code),
  record    integer not null,
  source    text not null,
  source_id text collate "C" not null,
  load      bigint not null,
  primary key (area, record)
);
create unique index person_record_once on register.person_record (area, source, source_id);

-- Whose record it is: the newest link stands. A person has the number of one of the records.
create table register.person_link (
  area       text not null,
  record     integer not null,
  seq        bigint generated always as identity,
  person     integer not null,
  how        text not null,
  confidence numeric not null,
  decided_by text,
  change     bigint not null,
  primary key (area, record, seq)
);
create index person_link_person on register.person_link (area, person);

-- Two records that may be one person's, and what somebody answered.
create table register.person_likeness (
  area       text not null,
  record     integer not null,
  other      integer not null,
  confidence numeric not null,
  reasons    text[] not null,
  change     bigint not null,
  primary key (area, record, other)
);

create table register.person_answer (
  area       text not null,
  record     integer not null,
  other      integer not null,
  same       boolean not null,
  decided_by text not null,
  decided_at timestamptz not null,
  change     bigint not null,
  primary key (area, record, other, change)
);

-- Names, postcodes and numbers of people: sealed with the key, and found again only by keyed digests.
create table register.person_apart (
  area          text not null,
  apart         bigint not null,
  from_source   text not null,
  id            text collate "C" not null,
  load          bigint not null,
  sealed        bytea not null,
  upn           text,
  uln           text,
  name_born     text,
  name_postcode text,
  born_postcode text,
  tokens        text[] not null,
  primary key (area, apart)
);
create sequence register.apart_number;
create index person_apart_row on register.person_apart (area, from_source, id);
create index person_apart_upn on register.person_apart (area, upn) where upn is not null;
create index person_apart_uln on register.person_apart (area, uln) where uln is not null;
create index person_apart_name_born on register.person_apart (area, name_born) where name_born is not null;
create index person_apart_name_postcode on register.person_apart (area, name_postcode) where name_postcode is not null;
create index person_apart_born_postcode on register.person_apart (area, born_postcode) where born_postcode is not null;
create index person_apart_tokens on register.person_apart using gin (tokens);

create table register.hold (
  area    text not null references area (code),
  person  integer not null,
  held    boolean not null,
  why     text not null,
  until   date,
  said_by text not null,
  said_at timestamptz not null,
  change  bigint not null,
  primary key (area, person, change)
);

-- What is to be destroyed and what was: no personal content, and neither number nor scope once it is done.
create table register.destruction (
  area         text not null references area (code),
  key          bigint generated always as identity,
  person       integer,
  scope        jsonb,
  class        text not null check (class in ('case', 'quality', 'staff', 'public')),
  why          text not null,
  due_on       date not null,
  approved_by  text not null,
  approved_at  timestamptz not null,
  destroyed_by text,
  destroyed_at timestamptz,
  rows         jsonb,
  change       bigint not null,
  primary key (area, key)
);

create table register.absence (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  holder      text,
  "service"   text,
  "role"      text,
  kind        text,
  from_on     date,
  to_on       date,
  days        numeric,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);

create table register.advice (
  area                  text not null,
  from_source           text not null,
  id                    text collate "C" not null,
  "version"             bigint generated always as identity,
  person                integer,
  request               text,
  kind                  text,
  body                  text,
  adviser               text,
  requested_on          date,
  received_by_body_on   date,
  due_on                date,
  returned_on           date,
  reused                boolean,
  not_known             boolean,
  missed_appointment_on date,
  hours                 numeric,
  work                  text,
  sheet                 text,
  "row"                 integer,
  unread                jsonb,
  standing              text not null,
  last_seen             date,
  digest                text not null,
  "load"                bigint not null,
  known_from            timestamptz not null,
  known_to              timestamptz,
  primary key (area, from_source, id, version)
);
create index advice_person on register.advice (area, person);

create table register.allocation (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  officer     text,
  team        text,
  from_on     date,
  to_on       date,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index allocation_person on register.allocation (area, person);

create table register.assessment (
  area            text not null,
  from_source     text not null,
  id              text collate "C" not null,
  "version"       bigint generated always as identity,
  person          integer,
  request         text,
  started_on      date,
  outcome         text,
  outcome_on      date,
  mediation       boolean,
  tribunal        boolean,
  other_mediation boolean,
  other_tribunal  boolean,
  week20          boolean,
  reassessment    boolean,
  basis           text,
  starts_again_on date,
  sheet           text,
  "row"           integer,
  unread          jsonb,
  standing        text not null,
  last_seen       date,
  digest          text not null,
  "load"          bigint not null,
  known_from      timestamptz not null,
  known_to        timestamptz,
  primary key (area, from_source, id, version)
);
create index assessment_person on register.assessment (area, person);

create table register.care (
  area            text not null,
  from_source     text not null,
  id              text collate "C" not null,
  "version"       bigint generated always as identity,
  person          integer,
  status          text,
  la              text,
  team            text,
  from_on         date,
  to_on           date,
  health_check_on date,
  sheet           text,
  "row"           integer,
  unread          jsonb,
  standing        text not null,
  last_seen       date,
  digest          text not null,
  "load"          bigint not null,
  known_from      timestamptz not null,
  known_to        timestamptz,
  primary key (area, from_source, id, version)
);
create index care_person on register.care (area, person);

create table register.closure (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  urn         text,
  kind        text,
  from_on     date,
  to_on       date,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);

create table register.consultation (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  request     text,
  plan        text,
  urn         text,
  sent_on     date,
  replied_on  date,
  reply       text,
  reason      text,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index consultation_person on register.consultation (area, person);

create table register.contact (
  area            text not null,
  from_source     text not null,
  id              text collate "C" not null,
  "version"       bigint generated always as identity,
  person          integer,
  kind            text,
  received_on     date,
  acknowledged_on date,
  stage           integer,
  replied_on      date,
  outcome         text,
  theme           text,
  team            text,
  ombudsman       text,
  ombudsman_on    date,
  remedy          text,
  remedy_due_on   date,
  remedy_done_on  date,
  sheet           text,
  "row"           integer,
  unread          jsonb,
  standing        text not null,
  last_seen       date,
  digest          text not null,
  "load"          bigint not null,
  known_from      timestamptz not null,
  known_to        timestamptz,
  primary key (area, from_source, id, version)
);
create index contact_person on register.contact (area, person);

create table register.decision (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  request     text,
  plan        text,
  review      text,
  kind        text,
  decided_on  date,
  notified_on date,
  "by"        text,
  reason      text,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index decision_person on register.decision (area, person);

create table register.dispute (
  area           text not null,
  from_source    text not null,
  id             text collate "C" not null,
  "version"      bigint generated always as identity,
  person         integer,
  request        text,
  plan           text,
  kind           text,
  about          text,
  contact_on     date,
  certificate_on date,
  requested_on   date,
  meeting_on     date,
  agreement_on   date,
  sendiass       boolean,
  registered_on  date,
  responded_on   date,
  conceded_on    date,
  hearing_on     date,
  order_on       date,
  outcome        text,
  ended_on       date,
  mediation      text,
  cost           numeric,
  sheet          text,
  "row"          integer,
  unread         jsonb,
  standing       text not null,
  last_seen      date,
  digest         text not null,
  "load"         bigint not null,
  known_from     timestamptz not null,
  known_to       timestamptz,
  primary key (area, from_source, id, version)
);
create index dispute_person on register.dispute (area, person);

create table register.establishment (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  urn         text,
  ukprn       text,
  name        text,
  kind        text,
  phase       text,
  la          text,
  lowest_age  integer,
  highest_age integer,
  unit        boolean,
  resourced   boolean,
  residential boolean,
  section41   boolean,
  opened_on   date,
  closed_on   date,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);

create table register.exception (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  request     text,
  code        text,
  weeks       integer,
  from_on     date,
  to_on       date,
  urn         text,
  asked_on    date,
  approved_by text,
  note        text,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index exception_person on register.exception (area, person);

create table register.funding (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  plan        text,
  kind        text,
  band        text,
  urn         text,
  amount      numeric,
  from_on     date,
  to_on       date,
  decided_by  text,
  decided_on  date,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index funding_person on register.funding (area, person);

create table register.need (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  plan        text,
  "type"      text,
  local       text,
  rank        integer,
  from_on     date,
  to_on       date,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index need_person on register.need (area, person);

create table register.panel (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  request     text,
  plan        text,
  kind        text,
  held_on     date,
  considered  text,
  outcome     text,
  reason      text,
  cost        numeric,
  "by"        text,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index panel_person on register.panel (area, person);

create table register.participation (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  activity    text,
  from_on     date,
  to_on       date,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index participation_person on register.participation (area, person);

create table register.person (
  area         text not null,
  from_source  text not null,
  id           text collate "C" not null,
  "version"    bigint generated always as identity,
  person       integer,
  apart        bigint,
  born_on      date,
  sex          text,
  gender       text,
  ethnicity    text,
  upn_unknown  text,
  ward         text,
  locality     text,
  deprivation  integer,
  disabled     boolean,
  moved_in_on  date,
  moved_out_on date,
  died_on      date,
  sheet        text,
  "row"        integer,
  unread       jsonb,
  standing     text not null,
  last_seen    date,
  digest       text not null,
  "load"       bigint not null,
  known_from   timestamptz not null,
  known_to     timestamptz,
  primary key (area, from_source, id, version)
);
create index person_person on register.person (area, person);

create table register.placement (
  area            text not null,
  from_source     text not null,
  id              text collate "C" not null,
  "version"       bigint generated always as identity,
  person          integer,
  plan            text,
  fact            text,
  rank            integer,
  urn             text,
  ukprn           text,
  setting         text,
  setting_other   text,
  unit            boolean,
  resourced       boolean,
  started_on      date,
  ended_on        date,
  residential     text,
  work_based      text,
  pattern         text,
  basis           text,
  attendance      text,
  tier            text,
  purpose         text,
  expected_end_on date,
  outcome         text,
  hours           numeric,
  cost            numeric,
  sheet           text,
  "row"           integer,
  unread          jsonb,
  standing        text not null,
  last_seen       date,
  digest          text not null,
  "load"          bigint not null,
  known_from      timestamptz not null,
  known_to        timestamptz,
  primary key (area, from_source, id, version)
);
create index placement_person on register.placement (area, person);

create table register.places (
  area         text not null,
  from_source  text not null,
  id           text collate "C" not null,
  "version"    bigint generated always as identity,
  person       integer,
  urn          text,
  kind         text,
  need         text,
  from_on      date,
  to_on        date,
  commissioned integer,
  filled       integer,
  sheet        text,
  "row"        integer,
  unread       jsonb,
  standing     text not null,
  last_seen    date,
  digest       text not null,
  "load"       bigint not null,
  known_from   timestamptz not null,
  known_to     timestamptz,
  primary key (area, from_source, id, version)
);

create table register.plan (
  area               text not null,
  from_source        text not null,
  id                 text collate "C" not null,
  "version"          bigint generated always as identity,
  person             integer,
  request            text,
  assessment         text,
  started_on         date,
  draft_on           date,
  issued_on          date,
  amended_on         date,
  residential        text,
  work_based         text,
  personal_budget    boolean,
  organised          boolean,
  direct_payment     text,
  ceased_on          date,
  cease_reason       text,
  proposed_cease_on  date,
  cease_decided_on   date,
  appeal_ends_on     date,
  transferred_from   text,
  transferred_on     date,
  active             boolean,
  residential_active text,
  work_based_active  text,
  sheet              text,
  "row"              integer,
  unread             jsonb,
  standing           text not null,
  last_seen          date,
  digest             text not null,
  "load"             bigint not null,
  known_from         timestamptz not null,
  known_to           timestamptz,
  primary key (area, from_source, id, version)
);
create index plan_person on register.plan (area, person);

create table register.population (
  area         text not null,
  from_source  text not null,
  id           text collate "C" not null,
  "version"    bigint generated always as identity,
  person       integer,
  estimated_on date,
  vintage      text,
  age          integer,
  ward         text,
  sex          text,
  people       integer,
  sheet        text,
  "row"        integer,
  unread       jsonb,
  standing     text not null,
  last_seen    date,
  digest       text not null,
  "load"       bigint not null,
  known_from   timestamptz not null,
  known_to     timestamptz,
  primary key (area, from_source, id, version)
);

create table register.post (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  "service"   text,
  "role"      text,
  kind        text,
  "number"    text,
  holder      text,
  fte         numeric,
  offered_on  date,
  from_on     date,
  to_on       date,
  team        text,
  holds_cases boolean,
  cost        numeric,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);

create table register.practice_review (
  area               text not null,
  from_source        text not null,
  id                 text collate "C" not null,
  "version"          bigint generated always as identity,
  person             integer,
  reviewed_on        date,
  grade              text,
  collaborative      boolean,
  moderated_on       date,
  moderated_grade    text,
  by_quality_team    boolean,
  team               text,
  parent_asked_on    date,
  parent_answered_on date,
  communication      text,
  views_included     text,
  contributed        text,
  happy              text,
  theme              text,
  sheet              text,
  "row"              integer,
  unread             jsonb,
  standing           text not null,
  last_seen          date,
  digest             text not null,
  "load"             bigint not null,
  known_from         timestamptz not null,
  known_to           timestamptz,
  primary key (area, from_source, id, version)
);
create index practice_review_person on register.practice_review (area, person);

create table register.psychology_time (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  month       date,
  work        text,
  hours       numeric,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);

create table register.request (
  area           text not null,
  from_source    text not null,
  id             text collate "C" not null,
  "version"      bigint generated always as identity,
  person         integer,
  received_on    date,
  responsible_on date,
  "source"       text,
  rya            boolean,
  outcome        text,
  outcome_on     date,
  mediation      boolean,
  tribunal       boolean,
  exported_to    text,
  withdrawn_on   date,
  panel_on       date,
  entered_on     date,
  from_urn       text,
  basis          text,
  sheet          text,
  "row"          integer,
  unread         jsonb,
  standing       text not null,
  last_seen      date,
  digest         text not null,
  "load"         bigint not null,
  known_from     timestamptz not null,
  known_to       timestamptz,
  primary key (area, from_source, id, version)
);
create index request_person on register.request (area, person);

create table register.review (
  area           text not null,
  from_source    text not null,
  id             text collate "C" not null,
  "version"      bigint generated always as identity,
  person         integer,
  plan           text,
  opened_on      date,
  due_on         date,
  invited_on     date,
  meeting_on     date,
  report_on      date,
  outcome        text,
  decided_on     date,
  draft_on       date,
  final_on       date,
  phase_transfer boolean,
  invited        text,
  attended       text,
  adulthood      boolean,
  careers_advice boolean,
  closed_as      text,
  sheet          text,
  "row"          integer,
  unread         jsonb,
  standing       text not null,
  last_seen      date,
  digest         text not null,
  "load"         bigint not null,
  known_from     timestamptz not null,
  known_to       timestamptz,
  primary key (area, from_source, id, version)
);
create index review_person on register.review (area, person);

create table register.school_roll (
  area                text not null,
  from_source         text not null,
  id                  text collate "C" not null,
  "version"           bigint generated always as identity,
  person              integer,
  urn                 text,
  census_on           date,
  phase               text,
  pupils              integer,
  sen_support         integer,
  plans               integer,
  suspensions_support integer,
  suspensions_plans   integer,
  exclusions_support  integer,
  exclusions_plans    integer,
  persistent_support  integer,
  persistent_plans    integer,
  severe_support      integer,
  severe_plans        integer,
  sheet               text,
  "row"               integer,
  unread              jsonb,
  standing            text not null,
  last_seen           date,
  digest              text not null,
  "load"              bigint not null,
  known_from          timestamptz not null,
  known_to            timestamptz,
  primary key (area, from_source, id, version)
);

create table register.schooling (
  area             text not null,
  from_source      text not null,
  id               text collate "C" not null,
  "version"        bigint generated always as identity,
  person           integer,
  year             text,
  list             integer,
  urn              text,
  phase            text,
  subsidiary_urn   text,
  subsidiary_phase text,
  sen_support      boolean,
  need             text,
  educated_at_home boolean,
  suspensions      integer,
  exclusions       integer,
  absence          numeric,
  pupil_premium    boolean,
  social_care      text,
  disability       text,
  sheet            text,
  "row"            integer,
  unread           jsonb,
  standing         text not null,
  last_seen        date,
  digest           text not null,
  "load"           bigint not null,
  known_from       timestamptz not null,
  known_to         timestamptz,
  primary key (area, from_source, id, version)
);
create index schooling_person on register.schooling (area, person);

create table register.transfer (
  area          text not null,
  from_source   text not null,
  id            text collate "C" not null,
  "version"     bigint generated always as identity,
  person        integer,
  plan          text,
  year          integer,
  from_phase    text,
  to_phase      text,
  due_on        date,
  final_on      date,
  names_setting boolean,
  urn           text,
  sheet         text,
  "row"         integer,
  unread        jsonb,
  standing      text not null,
  last_seen     date,
  digest        text not null,
  "load"        bigint not null,
  known_from    timestamptz not null,
  known_to      timestamptz,
  primary key (area, from_source, id, version)
);
create index transfer_person on register.transfer (area, person);

create table register.waiting (
  area        text not null,
  from_source text not null,
  id          text collate "C" not null,
  "version"   bigint generated always as identity,
  person      integer,
  plan        text,
  agreed_on   date,
  kind        text,
  urn         text,
  meanwhile   text,
  ended_on    date,
  how         text,
  sheet       text,
  "row"       integer,
  unread      jsonb,
  standing    text not null,
  last_seen   date,
  digest      text not null,
  "load"      bigint not null,
  known_from  timestamptz not null,
  known_to    timestamptz,
  primary key (area, from_source, id, version)
);
create index waiting_person on register.waiting (area, person);
