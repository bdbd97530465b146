-- Typed returns beside papers, data sources and chasers, answers to data checks, selections, and the workbooks that are filled again.

-- stated_time tells returns of one day apart; a published paper has a day only, and comes before them.
-- data_source is who sent a return; null for a published paper.
alter table paper add column stated_time text not null default '';
alter table paper add column data_source text;
-- the name that somebody who typed figures gave; null for files.
alter table paper add column typed_by text;

create table data_source (
  area        text not null references area (code),
  id          text not null,
  title       text not null,
  owner       text not null,
  contact     text,
  escalate_to text,
  footprint   text not null,
  measures    jsonb not null,
  due_days    integer not null,
  withdrawn   boolean not null default false,
  change      bigint not null,
  primary key (area, id, change)
);

create table chaser (
  area        text not null references area (code),
  data_source text not null,
  period      text not null,
  kind        text not null check (kind in ('chased', 'escalated')),
  done_on     date not null,
  words       text not null,
  done_by     text not null,
  change      bigint not null,
  primary key (area, data_source, period, change)
);

create table finding_answer (
  area        text not null references area (code),
  finding     text not null,
  answer      text not null check (answer in ('corrected', 'explained', 'accepted', 'opened again')),
  reason      text not null,
  until       date,
  found       jsonb not null,
  answered_by text not null,
  answered_on date not null,
  change      bigint not null,
  primary key (area, finding, change)
);

create table selection (
  area      text not null references area (code),
  id        text not null,
  title     text not null,
  contents  jsonb not null,
  withdrawn boolean not null default false,
  change    bigint not null,
  primary key (area, id, change)
);

create table workbook (
  area      text not null references area (code),
  sha256    text not null,
  file_name text not null,
  bytes     bytea not null,
  change    bigint not null,
  primary key (area, sha256)
);
