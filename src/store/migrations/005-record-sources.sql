-- Who brings case records and how often, and the mappings by which their extracts are read.

create table record_source (
  area       text not null references area (code),
  id         text not null,
  title      text not null,
  owner      text not null,
  contact    text,
  every_days integer,
  withdrawn  boolean not null default false,
  change     bigint not null,
  primary key (area, id, change)
);

create table extract_mapping (
  area     text not null references area (code),
  id       text not null,
  version  integer not null,
  contents jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null,
  change   bigint not null,
  primary key (area, id, version)
);
