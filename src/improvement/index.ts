// Room 6: the plan, its actions and risks, the board's cycle, what deserves words.
export * from './commentary/actions.ts';
export * from './commentary/free-numbers.ts';
export * from './commentary/language.ts';
export * from './commentary/part.ts';
export { commentaryParts } from './commentary/parts/index.ts';
export * from './commentary/personal-words.ts';
export * from './commentary/slot.ts';
