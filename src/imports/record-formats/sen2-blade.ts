// The SEN2 return as COLLECT exports it.

export { default } from '../records/sen2-blade.ts';
