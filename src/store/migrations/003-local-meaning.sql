-- What a KPI of the area's own means, as a person has described it: plain words, what is counted, whose it is, which variant of what.
alter table local_measure add column meaning jsonb not null default '{}';
