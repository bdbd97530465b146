-- What others publish of every local area: releases of open statistics, kept once for the whole store and not once an area.
-- They belong to no area, so that no key begins with one; `area` says only in whose activity log the import stands.

create table benchmark_release (
  key         bigint generated always as identity primary key,
  sha256      text not null unique,
  kind        text not null check (kind in ('statistics', 'neighbours', 'dictionary')),
  publisher   text not null,
  title       text not null,
  file_name   text not null,
  bytes       bigint not null,
  stated_on   date not null,
  stated_by   text not null,
  version     text,
  recorded_at timestamptz not null,
  tables      jsonb not null,
  notes       jsonb not null,
  indicators  jsonb not null,
  issues      jsonb not null,
  area        text not null references area (code),
  change      bigint not null
);

-- One line of a table as it was printed: each cell by its column head, so that nothing is lost when columns come and go.
create table benchmark_line (
  release   bigint not null references benchmark_release (key),
  file      text not null,
  row       integer not null,
  dataset   text not null,
  level     text not null check (level in ('england', 'region', 'authority')),
  place     text not null,
  year      integer not null,
  time      text not null,
  breakdown text not null,
  footnote  text,
  cells     jsonb not null,
  primary key (release, dataset, place, year, time, breakdown)
);
create index benchmark_line_found on benchmark_line (dataset, breakdown);

create table benchmark_neighbour (
  release   bigint not null references benchmark_release (key),
  authority text not null,
  rank      integer not null,
  neighbour text not null,
  closeness text,
  primary key (release, authority, rank)
);
