// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { AnyOperation } from '../operation.ts';
import about from './about.ts';
import activity from './activity.ts';
import answerCaseFinding from './answer-case-finding.ts';
import answerFinding from './answer-finding.ts';
import answerGone from './answer-gone.ts';
import asSigned from './as-signed.ts';
import benchmarkReleases from './benchmark-releases.ts';
import benchmarks from './benchmarks.ts';
import cases from './cases.ts';
import changeDefinition from './change-definition.ts';
import changeSettings from './change-settings.ts';
import chase from './chase.ts';
import clock from './clock.ts';
import commentary from './commentary.ts';
import compare from './compare.ts';
import countedSources from './counted-sources.ts';
import decidePerson from './decide-person.ts';
import definitions from './definitions.ts';
import demo from './demo.ts';
import demoAreas from './demo-areas.ts';
import describeKpi from './describe-kpi.ts';
import destroyRecords from './destroy-records.ts';
import destructions from './destructions.ts';
import differenceDocument from './difference-document.ts';
import effect from './effect.ts';
import feeds from './feeds.ts';
import fill from './fill.ts';
import findPerson from './find-person.ts';
import freeze from './freeze.ts';
import gone from './gone.ts';
import hold from './hold.ts';
import operationImport from './import.ts';
import init from './init.ts';
import joinKpi from './join-kpi.ts';
import lint from './lint.ts';
import loads from './loads.ts';
import mappingTemplate from './mapping-template.ts';
import mappings from './mappings.ts';
import measure from './measure.ts';
import pack from './pack.ts';
import papers from './papers.ts';
import parallelRun from './parallel-run.ts';
import peopleQueue from './people-queue.ts';
import publish from './publish.ts';
import publishedSite from './published-site.ts';
import quality from './quality.ts';
import qualityList from './quality-list.ts';
import qualityTrend from './quality-trend.ts';
import reconcile from './reconcile.ts';
import recordSources from './record-sources.ts';
import retention from './retention.ts';
import operationReturn from './return.ts';
import returnForm from './return-form.ts';
import returnTemplate from './return-template.ts';
import rowHistory from './row-history.ts';
import saveMapping from './save-mapping.ts';
import scorecard from './scorecard.ts';
import scorecardFromCases from './scorecard-from-cases.ts';
import selections from './selections.ts';
import sen2 from './sen2.ts';
import sen2Release from './sen2-release.ts';
import setCountedSource from './set-counted-source.ts';
import setRecordSource from './set-record-source.ts';
import setSelection from './set-selection.ts';
import setSource from './set-source.ts';
import setTargets from './set-targets.ts';
import settings from './settings.ts';
import signOff from './sign-off.ts';
import sources from './sources.ts';
import sql from './sql.ts';
import suggestMapping from './suggest-mapping.ts';
import switchSource from './switch-source.ts';
import targets from './targets.ts';
import undoMerge from './undo-merge.ts';
import verify from './verify.ts';
import version from './version.ts';
import versionDifference from './version-difference.ts';
import versions from './versions.ts';
import workOut from './work-out.ts';
import workbooks from './workbooks.ts';
import writeCommentary from './write-commentary.ts';

export const operations: readonly AnyOperation[] = [
  about,
  activity,
  answerCaseFinding,
  answerFinding,
  answerGone,
  asSigned,
  benchmarkReleases,
  benchmarks,
  cases,
  changeDefinition,
  changeSettings,
  chase,
  clock,
  commentary,
  compare,
  countedSources,
  decidePerson,
  definitions,
  demo,
  demoAreas,
  describeKpi,
  destroyRecords,
  destructions,
  differenceDocument,
  effect,
  feeds,
  fill,
  findPerson,
  freeze,
  gone,
  hold,
  operationImport,
  init,
  joinKpi,
  lint,
  loads,
  mappingTemplate,
  mappings,
  measure,
  pack,
  papers,
  parallelRun,
  peopleQueue,
  publish,
  publishedSite,
  quality,
  qualityList,
  qualityTrend,
  reconcile,
  recordSources,
  retention,
  operationReturn,
  returnForm,
  returnTemplate,
  rowHistory,
  saveMapping,
  scorecard,
  scorecardFromCases,
  selections,
  sen2,
  sen2Release,
  setCountedSource,
  setRecordSource,
  setSelection,
  setSource,
  setTargets,
  settings,
  signOff,
  sources,
  sql,
  suggestMapping,
  switchSource,
  targets,
  undoMerge,
  verify,
  version,
  versionDifference,
  versions,
  workOut,
  workbooks,
  writeCommentary,
];

export const byId = {
  'about': about,
  'activity': activity,
  'answer-case-finding': answerCaseFinding,
  'answer-finding': answerFinding,
  'answer-gone': answerGone,
  'as-signed': asSigned,
  'benchmark-releases': benchmarkReleases,
  'benchmarks': benchmarks,
  'cases': cases,
  'change-definition': changeDefinition,
  'change-settings': changeSettings,
  'chase': chase,
  'clock': clock,
  'commentary': commentary,
  'compare': compare,
  'counted-sources': countedSources,
  'decide-person': decidePerson,
  'definitions': definitions,
  'demo': demo,
  'demo-areas': demoAreas,
  'describe-kpi': describeKpi,
  'destroy-records': destroyRecords,
  'destructions': destructions,
  'difference-document': differenceDocument,
  'effect': effect,
  'feeds': feeds,
  'fill': fill,
  'find-person': findPerson,
  'freeze': freeze,
  'gone': gone,
  'hold': hold,
  'import': operationImport,
  'init': init,
  'join-kpi': joinKpi,
  'lint': lint,
  'loads': loads,
  'mapping-template': mappingTemplate,
  'mappings': mappings,
  'measure': measure,
  'pack': pack,
  'papers': papers,
  'parallel-run': parallelRun,
  'people-queue': peopleQueue,
  'publish': publish,
  'published-site': publishedSite,
  'quality': quality,
  'quality-list': qualityList,
  'quality-trend': qualityTrend,
  'reconcile': reconcile,
  'record-sources': recordSources,
  'retention': retention,
  'return': operationReturn,
  'return-form': returnForm,
  'return-template': returnTemplate,
  'row-history': rowHistory,
  'save-mapping': saveMapping,
  'scorecard': scorecard,
  'scorecard-from-cases': scorecardFromCases,
  'selections': selections,
  'sen2': sen2,
  'sen2-release': sen2Release,
  'set-counted-source': setCountedSource,
  'set-record-source': setRecordSource,
  'set-selection': setSelection,
  'set-source': setSource,
  'set-targets': setTargets,
  'settings': settings,
  'sign-off': signOff,
  'sources': sources,
  'sql': sql,
  'suggest-mapping': suggestMapping,
  'switch-source': switchSource,
  'targets': targets,
  'undo-merge': undoMerge,
  'verify': verify,
  'version': version,
  'version-difference': versionDifference,
  'versions': versions,
  'work-out': workOut,
  'workbooks': workbooks,
  'write-commentary': writeCommentary,
} as const;
