// Room 2: the nouns of the case records, their codes, life cycles and checks; and who may see what, as data.
export * from './check.ts';
export { caseChecks } from './checks/index.ts';
export * from './code-set.ts';
export { byId as codeSetsById, codeSets } from './codes/index.ts';
export * from './made-id.ts';
export * from './needs.ts';
export * from './record.ts';
export * from './sen2-years.ts';
export * from './table.ts';
export { byId as tablesById, tables } from './tables/index.ts';
