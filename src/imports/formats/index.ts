// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Format } from '../format.ts';
import formatReturn from './return.ts';
import scorecard from './scorecard.ts';

export const formats: readonly Format[] = [
  formatReturn,
  scorecard,
];
