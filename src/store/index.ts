// Room 7: the database, embedded or served; migrations; what was known when; the activity log.
export { type ActivityEntry, type AreaVerdict, type Verdict, verifyActivity } from './activity.ts';
export { type Area, addArea, areas } from './areas.ts';
export {
  addRelease,
  neighbourSets,
  type ReleaseHeader,
  type ReleaseTable,
  releasedLines,
  releaseOfFile,
  releases,
  type StoredRelease,
} from './benchmarks.ts';
export { type Birth, bear, birth } from './birth.ts';
export { CASE_KEY_PATTERN } from './case-key.ts';
export { addChaser, type Chaser, chasers } from './chasers.ts';
export {
  type CommentarySlot,
  commentaryBefore,
  commentaryHistory,
  commentaryOf,
  WordsMoved,
  type WrittenWords,
  writeCommentary,
} from './commentary.ts';
export { type CountedSource, countedSources, setCountedSource } from './counted-sources.ts';
export {
  approveDestruction,
  type Destruction,
  type DestructionOf,
  destroyApproved,
  destructions,
  HeldBack,
  type Hold,
  holdPerson,
  holds,
} from './destroying.ts';
export { type EngineAsked, engineTables, refreshedTables, type StoredTables } from './engine-tables.ts';
export * from './extract-mappings.ts';
export { type DataSource, dataSources, saveDataSource } from './feed-sources.ts';
export { type FindingAnswer, type FindingAnswerKind, findingAnswers, saveFindingAnswer } from './finding-answers.ts';
export { answerGone, type GoneAnswer, type GoneCount, goneCounts, goneRows } from './gone-rows.ts';
export { type HeldAsked, heldOf, heldOfNobody } from './held.ts';
export { type Jobs, type JobsSetUp, startJobs } from './jobs.ts';
export { type KeySource, KeyUnusable, keyProblem } from './keyring.ts';
export { type CommittedLoad, commitLoad, SourceMoved } from './load-commit.ts';
export { compareWithStanding, comparisonWith, type LoadComparison, standingIndex } from './load-comparison.ts';
export { isLoaded, loadsOf, OlderExtract } from './load-reading.ts';
export { triedLoad } from './load-trial.ts';
export { discardLoad, type StagedRows, stageLoad, stageRecords } from './loads.ts';
export { localMeasures, saveLocalMeasure } from './local-measures.ts';
export { type LockContents, readLock, StoreLocked } from './lock.ts';
export { type Mapping, mappings, saveMapping } from './mappings.ts';
export {
  type MeasureSource,
  measureSources,
  type StoredMeasureSource,
  signMeasureSource,
} from './measure-sources.ts';
export { openStore, type StoreOptions } from './open.ts';
export { NOT_STATED } from './packed-columns.ts';
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
export { type PersonRecord, personRecords } from './people.ts';
export {
  decidePerson,
  type PersonFound,
  type PersonQuestion,
  personQueue,
  personQueueCounts,
  searchPeople,
  undoMerge,
} from './people-deciding.ts';
export { type PeopleFoundIn, peopleFoundIn } from './people-found.ts';
export type { PeopleMatched } from './people-matching.ts';
export { type PersonAnswer, partAnswered, personAnswers } from './person-answers.ts';
export * from './record-sources.ts';
export { type Column, columnsOf, type RegisterColumns } from './register-columns.ts';
export { endOfDay, startOfDay } from './register-instants.ts';
export type {
  HeldPerson,
  LoadCounts,
  LoadHeader,
  RowChange,
  RowVersion,
  SavedRow,
  Standing,
  StoredHeld,
  StoredLoad,
  StoredRowOf,
} from './register-shapes.ts';
export { recordCount, type StandingPlace, standingPlaces } from './row-places.ts';
export { rowsOf, versionsOf } from './row-versions.ts';
export { type Selection, type StoredSelection, saveSelection, selections } from './selections.ts';
export { setSetting, settingsAt } from './settings.ts';
export {
  type Publication,
  publications,
  savePublication,
  saveSignedVersion,
  signedVersion,
  signedVersions,
  type VersionKept,
  type VersionRead,
  versionText,
} from './signed-versions.ts';
export type { StagedLoad } from './staged-load.ts';
export { statements, statementsOfPaper } from './statements.ts';
export type { Activity, Actor, CaseReader, Reader, Store, Write } from './store.ts';
export { type StoredTarget, setTarget, type TargetToSet, targets } from './targets.ts';
export { type KeptWorkbook, keepWorkbook, type Workbook, workbook, workbooks } from './workbooks.ts';
