-- Which source a KPI's figures are taken from, signed and dated. A new signature is a new row: nothing is overwritten.

create table measure_source (
  area        text not null references area (code),
  measure     text not null,
  from_period text not null,
  source      text not null check (source in ('computed', 'returned', 'typed', 'published')),
  seam        text not null check (seam in ('break', 're-base')),
  signed_by   text not null,
  signed_as   text not null check (signed_as in ('owner', 'performance')),
  signed_on   date not null,
  why         text,
  -- the parallel run as it stood when it was signed, with what explained each difference
  run         jsonb not null,
  recorded_at timestamptz not null,
  change      bigint not null,
  primary key (area, measure, from_period, change)
);
