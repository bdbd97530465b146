// Room 3: the KPI catalogue, the language it is written in, values, series.
export * from './measure.ts';
export * from './value.ts';
