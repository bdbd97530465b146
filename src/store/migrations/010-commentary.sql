-- What people write beside figures, slot by slot and month by month. Nothing is overwritten: of one slot the last one stands.

create table commentary (
  area       text not null references area (code),
  month      text not null,
  about_kind text not null check (about_kind in ('pack', 'section', 'measure')),
  -- '' for the pack, the section's title, the KPI's id
  about_id   text not null check ((about_kind = 'pack') = (about_id = '')),
  -- an id of the catalogue of commentary parts
  part       text not null,
  -- 1, 2, 3 in the order of writing, in one slot
  seq        integer not null check (seq > 0),
  -- as typed, with its references to figures; '' withdraws what stood
  text       text not null,
  owner      text not null,
  written_by text not null,
  written_at timestamptz not null,
  change     bigint not null,
  primary key (area, month, about_kind, about_id, part, seq)
);
