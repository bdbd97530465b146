// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { AnyOperation } from '../operation.ts';
import activity from './activity.ts';
import operationImport from './import.ts';
import init from './init.ts';
import measure from './measure.ts';
import scorecard from './scorecard.ts';
import verify from './verify.ts';

export const operations: readonly AnyOperation[] = [
  activity,
  operationImport,
  init,
  measure,
  scorecard,
  verify,
];

export const byId = {
  'activity': activity,
  'import': operationImport,
  'init': init,
  'measure': measure,
  'scorecard': scorecard,
  'verify': verify,
} as const;
