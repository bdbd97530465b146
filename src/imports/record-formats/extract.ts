// The general extract, read by the mapping of its source.

export { extract as default } from '../records/extract.ts';
