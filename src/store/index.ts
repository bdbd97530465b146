// Room 7: the database, embedded or served; migrations; what was known when; the activity log.
export { type ActivityEntry, type AreaVerdict, type Verdict, verifyActivity } from './activity.ts';
export { type Area, addArea, areas } from './areas.ts';
export { type Birth, bear, birth } from './birth.ts';
export { addChaser, type Chaser, chasers } from './chasers.ts';
export { type DataSource, dataSources, saveDataSource } from './feed-sources.ts';
export { type FindingAnswer, type FindingAnswerKind, findingAnswers, saveFindingAnswer } from './finding-answers.ts';
export { type Jobs, type JobsSetUp, startJobs } from './jobs.ts';
export { localMeasures, saveLocalMeasure } from './local-measures.ts';
export { type LockContents, readLock, StoreLocked } from './lock.ts';
export { type Mapping, mappings, saveMapping } from './mappings.ts';
export { openStore, type StoreOptions } from './open.ts';
export { paper, paperRows, papers } from './paper-reading.ts';
export type {
  PaperHeader,
  PaperKey,
  PlaceInFile,
  StagedRow,
  StagedStatement,
  StatementKind,
  StoredPaper,
  StoredPaperWhole,
  StoredRow,
  StoredStatement,
  StoredText,
} from './paper-shapes.ts';
export {
  AlreadyImported,
  commitPaper,
  discardStaged,
  isImported,
  stagePaper,
  stageRows,
  stageStatements,
} from './papers.ts';
export { type Selection, type StoredSelection, saveSelection, selections } from './selections.ts';
export { setSetting, settingsAt } from './settings.ts';
export { statements, statementsOfPaper } from './statements.ts';
export type { Activity, Actor, Reader, Store, Write } from './store.ts';
export { type StoredTarget, setTarget, type TargetToSet, targets } from './targets.ts';
export { type KeptWorkbook, keepWorkbook, type Workbook, workbook, workbooks } from './workbooks.ts';
