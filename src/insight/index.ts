// Room 4: what a number means: direction, targets, the scorecard as it is read.
export * from './direction.ts';
export * from './rating.ts';
export * from './scorecard.ts';
