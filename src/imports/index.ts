// Room 8: files in, one format each, turned into papers, statements and issues.

export {
  type BenchmarkHead,
  isBenchmarks,
  type ReadBenchmarks,
  readBenchmarks,
} from './benchmarks/read-benchmarks.ts';
export type { Grid, GridCell, GridRow, GridSheet } from './grid.ts';
export { issue as importIssue } from './issues.ts';
export { readyMappings } from './mappings/index.ts';
export * from './match-rows.ts';
export * from './paper.ts';
export * from './prepare.ts';
export { defaultLimits, type Limits, readGrid } from './read/index.ts';
export { suggestForFile } from './records/choose-mapping.ts';
export { type ColumnTexts, codesNotInFile, columnTexts, type TextRead } from './records/column-texts.ts';
export { gatherReturn } from './records/gather-return.ts';
export { alike as alikeHeading } from './records/headings.ts';
export {
  DAYS_OF_NOTICE,
  type DateForm,
  type DateMeaning,
  dateForms,
  dateMeanings,
  fieldOf,
  fieldsOf,
  type MappedColumn,
  type Mapping as ExtractMapping,
  partsOfTarget,
  rowOf,
  targetOf,
} from './records/mapping.ts';
export {
  type AskList,
  askList,
  mappingOf,
  mappingTemplate,
  type ReadyColumn,
  type ReadyMapping,
} from './records/ready-mapping.ts';
export { openRecords, type RecognisedRecords, recordFormatOf } from './records/recognise-records.ts';
export type {
  RecordBatch,
  RecordFile,
  RecordFormat,
  RecordsAsked,
  RecordsHead,
  RecordsReading,
} from './records/record-format.ts';
export { checkedMapping, mappingAsText, mappingFromText } from './records/saved-mapping.ts';
export { default as sen2Blade } from './records/sen2-blade.ts';
export { elementsOf, moduleNamed, type Sen2Element, sen2Elements } from './records/sen2-elements.ts';
export { personKey } from './records/sen2-row-ids.ts';
export { headElements, moduleAbove } from './records/sen2-spellings.ts';
export { default as sen2Template } from './records/sen2-template.ts';
export { default as sen2Xml } from './records/sen2-xml.ts';
export {
  type ColumnSuggestion,
  type MappingSuggestion,
  type SuggestedColumn,
  titleOf as columnTitle,
} from './records/suggest-mapping.ts';
export { isUnchanged, type ListedFile, type WatchedFiles, watchedFiles } from './records/watched.ts';
export { TEMPLATE_MARK, type TemplateColumn, templateHeads } from './returns/columns.ts';
export { entryStatuses, isBlank, readEntry } from './returns/entry.ts';
export {
  type EnteredFigure,
  type EntryField,
  type EntryStatus,
  emptyEntry,
  type ReturnEntry,
} from './returns/entry-shapes.ts';
export { type ReturnFile, type ReturnRow, readReturn } from './returns/read-return.ts';
export { arrowOfCell } from './scorecard/arrows.ts';
export { localMeasureOf, stagedRow, stagedStatements } from './staged.ts';
