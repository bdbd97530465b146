// Room 6: what deserves words: the parts of a commentary, and the language in which figures are bound into it.
export * from './commentary/actions.ts';
export * from './commentary/free-numbers.ts';
export * from './commentary/language.ts';
export * from './commentary/part.ts';
export { commentaryParts } from './commentary/parts/index.ts';
export * from './commentary/personal-words.ts';
export * from './commentary/slot.ts';
