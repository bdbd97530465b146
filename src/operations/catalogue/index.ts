// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { AnyOperation } from '../operation.ts';
import about from './about.ts';
import activity from './activity.ts';
import changeSettings from './change-settings.ts';
import clock from './clock.ts';
import demo from './demo.ts';
import operationImport from './import.ts';
import init from './init.ts';
import measure from './measure.ts';
import papers from './papers.ts';
import scorecard from './scorecard.ts';
import settings from './settings.ts';
import verify from './verify.ts';

export const operations: readonly AnyOperation[] = [
  about,
  activity,
  changeSettings,
  clock,
  demo,
  operationImport,
  init,
  measure,
  papers,
  scorecard,
  settings,
  verify,
];

export const byId = {
  'about': about,
  'activity': activity,
  'change-settings': changeSettings,
  'clock': clock,
  'demo': demo,
  'import': operationImport,
  'init': init,
  'measure': measure,
  'papers': papers,
  'scorecard': scorecard,
  'settings': settings,
  'verify': verify,
} as const;
