// The two lists of an area SEND inspection.

export { annexA as default } from '../records/annex-a.ts';
