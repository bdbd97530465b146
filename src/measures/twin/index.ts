// The SQL twin: every measure that is worked out, as one query over plain tables.
export type { Dialect } from './dialect.ts';
export { type Twin, type TwinAsked, twinOf } from './twin.ts';
export { type AreaRegister, twinInserts, twinSchema } from './twin-tables.ts';
export { type RunSql, workOutBySql } from './work-out-by-sql.ts';
