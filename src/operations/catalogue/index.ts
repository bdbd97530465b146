// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { AnyOperation } from '../operation.ts';
import about from './about.ts';
import activity from './activity.ts';
import answerFinding from './answer-finding.ts';
import changeDefinition from './change-definition.ts';
import changeSettings from './change-settings.ts';
import chase from './chase.ts';
import clock from './clock.ts';
import compare from './compare.ts';
import definitions from './definitions.ts';
import demo from './demo.ts';
import describeKpi from './describe-kpi.ts';
import feeds from './feeds.ts';
import fill from './fill.ts';
import operationImport from './import.ts';
import init from './init.ts';
import joinKpi from './join-kpi.ts';
import lint from './lint.ts';
import measure from './measure.ts';
import papers from './papers.ts';
import operationReturn from './return.ts';
import returnForm from './return-form.ts';
import returnTemplate from './return-template.ts';
import scorecard from './scorecard.ts';
import selections from './selections.ts';
import setSelection from './set-selection.ts';
import setSource from './set-source.ts';
import setTargets from './set-targets.ts';
import settings from './settings.ts';
import sources from './sources.ts';
import targets from './targets.ts';
import verify from './verify.ts';
import workbooks from './workbooks.ts';

export const operations: readonly AnyOperation[] = [
  about,
  activity,
  answerFinding,
  changeDefinition,
  changeSettings,
  chase,
  clock,
  compare,
  definitions,
  demo,
  describeKpi,
  feeds,
  fill,
  operationImport,
  init,
  joinKpi,
  lint,
  measure,
  papers,
  operationReturn,
  returnForm,
  returnTemplate,
  scorecard,
  selections,
  setSelection,
  setSource,
  setTargets,
  settings,
  sources,
  targets,
  verify,
  workbooks,
];

export const byId = {
  'about': about,
  'activity': activity,
  'answer-finding': answerFinding,
  'change-definition': changeDefinition,
  'change-settings': changeSettings,
  'chase': chase,
  'clock': clock,
  'compare': compare,
  'definitions': definitions,
  'demo': demo,
  'describe-kpi': describeKpi,
  'feeds': feeds,
  'fill': fill,
  'import': operationImport,
  'init': init,
  'join-kpi': joinKpi,
  'lint': lint,
  'measure': measure,
  'papers': papers,
  'return': operationReturn,
  'return-form': returnForm,
  'return-template': returnTemplate,
  'scorecard': scorecard,
  'selections': selections,
  'set-selection': setSelection,
  'set-source': setSource,
  'set-targets': setTargets,
  'settings': settings,
  'sources': sources,
  'targets': targets,
  'verify': verify,
  'workbooks': workbooks,
} as const;
