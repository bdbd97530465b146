// The SEN2 return of a year: made from the records, written as XML, CSV files and a workbook, counted, and held against another.

export type { ReturnModule } from './columns.ts';
export { returnModules } from './columns.ts';
export { type Comparison, compareReturns, type ReturnDifference } from './compare.ts';
export type { CountsAsked } from './counted-facts.ts';
export {
  countGroups,
  type Sen2Count,
  type Sen2Counts,
  type Sen2Share,
  sen2Counts,
  startSen2Counts,
} from './counts.ts';
export { sen2CsvZip } from './csv.ts';
export type { NotReturned, ReturnRow } from './return-row.ts';
export { returnedRows } from './returned-rows.ts';
export {
  collectionOf,
  type ReturnAsked,
  returnAsRead,
  type Sen2Collection,
  type Sen2Return,
  sen2Return,
} from './sen2-return.ts';
export { sen2Workbook, TEMPLATE_SHEET, type WorkbookAsked } from './workbook.ts';
export { type MadeBy, sen2XmlFile } from './xml.ts';
