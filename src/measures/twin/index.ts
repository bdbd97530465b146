// The SQL twin: every measure that is worked out, as one query.
export type { Dialect } from './dialect.ts';
export { type Twin, type TwinAsked, twinOf } from './twin.ts';
export { type AreaRegister, twinInserts, twinSchema } from './twin-tables.ts';
