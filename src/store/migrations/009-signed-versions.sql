-- Signed versions of the scorecard, and when each was published. Nothing here is ever changed or taken away.

create table signed_version (
  area        text not null references area (code),
  number      integer not null check (number > 0),
  title       text not null,
  month       text not null,
  basis       text not null check (basis in ('standing', 'cases')),
  -- the selection it shows; null for everything
  selection   text,
  known_at    date not null,
  signed_by   text not null,
  signed_as   text not null,
  signed_on   date not null,
  previous    integer,
  -- of the text that `contents` unpacks to
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- JSON text, packed with gzip
  contents    bytea not null,
  recorded_at timestamptz not null,
  change      bigint not null,
  primary key (area, number),
  foreign key (area, previous) references signed_version (area, number)
);

create table publication (
  area         text not null references area (code),
  version      integer not null,
  published_on date not null,
  published_by text not null,
  -- when the next ones are promised
  next_on      date,
  recorded_at  timestamptz not null,
  change       bigint not null,
  primary key (area, version, change),
  foreign key (area, version) references signed_version (area, number)
);
