-- The store's first tables. The local area's GSS code is the first column of every key; nothing computed is kept.

create table birth (
  only_one    boolean primary key default true check (only_one),
  mode        text not null check (mode in ('demo', 'live')),
  born_at     timestamptz not null,
  version     text not null
);

-- head_change and head_hash repeat the newest entry of the activity log, so that a log cut short is seen.
create table area (
  code        text primary key,
  name        text not null,
  kind        text not null,
  valid_from  date,
  valid_to    date,
  successor   text,
  head_change bigint not null default 0,
  head_hash   text not null default ''
);

create table activity (
  area          text not null references area (code),
  change        bigint not null,
  at            timestamptz not null,
  actor         text not null,
  actor_by      text not null,
  operation     text not null,
  facts         jsonb not null,
  previous_hash text not null,
  hash          text not null,
  primary key (area, change)
);

-- change is null while a paper is staged: every reader asks for papers whose change is known.
create table paper (
  area           text not null references area (code),
  key            bigint generated always as identity,
  sha256         text not null,
  file_name      text not null,
  format         text not null,
  title          text,
  stated_on      date not null,
  stated_by      text not null,
  recorded_at    timestamptz not null,
  bytes          bigint not null,
  issues         jsonb not null,
  texts          jsonb not null,
  empty_sections jsonb not null,
  counts         jsonb not null,
  staged_at      timestamptz not null default now(),
  change         bigint,
  primary key (area, key)
);
create unique index paper_once on paper (area, sha256) where change is not null;

-- Rows and statements have no foreign key to paper: the insert that stages them joins the paper instead,
-- which checks the same thing once for two thousand rows and not once for each.
create table paper_row (
  area                   text not null,
  paper                  bigint not null,
  row_order              integer not null,
  section                text,
  label                  text not null,
  ref                    text,
  under                  text,
  sheet                  text,
  row                    integer not null,
  column_letter          text not null,
  tile                   boolean not null,
  unit                   text,
  required_direction     text,
  has_required_direction boolean not null,
  frequency              text,
  trend                  text,
  notes                  text,
  measure                text,
  match_how              text,
  match_confidence       numeric,
  primary key (area, paper, row_order)
);

create table statement (
  area          text not null,
  paper         bigint not null,
  row_order     integer not null,
  seq           integer not null,
  kind          text not null check (kind in ('value', 'target', 'england', 'region', 'neighbours')),
  measure       text not null,
  period        text,
  prior_year    boolean not null,
  value         numeric,
  numerator     numeric,
  denominator   numeric,
  decimals      integer,
  status        text not null,
  due_on        date,
  arrow         text,
  note          text,
  printed       text not null,
  sheet         text,
  row           integer not null,
  column_letter text not null,
  primary key (area, paper, row_order, seq)
);

create table target (
  area       text not null references area (code),
  measure    text not null,
  valid_from date not null,
  valid_to   date,
  value      numeric,
  tolerance  numeric,
  stated_in  text,
  known_from date not null,
  change     bigint not null,
  primary key (area, measure, valid_from, known_from, change)
);

create table local_measure (
  area          text not null references area (code),
  id            text not null,
  title         text not null,
  section       text not null,
  unit          text not null,
  polarity      text,
  frequency     text not null,
  measured_over text not null,
  aliases       jsonb not null,
  joined_to     text,
  change        bigint not null,
  primary key (area, id, change)
);

create table row_mapping (
  area       text not null references area (code),
  key        text not null,
  measure    text,
  decided_by text not null,
  change     bigint not null,
  primary key (area, key, change)
);

create table setting (
  area       text not null references area (code),
  name       text not null,
  value      jsonb not null,
  valid_from date not null,
  known_from date not null,
  change     bigint not null,
  primary key (area, name, valid_from, known_from, change)
);
