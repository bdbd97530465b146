// The wording of everything this room finds wrong with a file: one line a code, saying what is wrong and what to do.

import { type Day, type Issue, type Place, periodName, plainDay, type Severity } from '../clocks/index.ts';

const count = (many: number) => many.toLocaleString('en-GB');
const megabytes = (bytes: number) => `${count(Math.max(1, Math.round(bytes / 1_000_000)))} MB`;
const some = (names: (string | number)[]) =>
  names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${count(names.length - 12)} more` : names.join(', ');

const WHY_NOT: Readonly<Record<string, string>> = {
  'not-a-date': 'is not a date',
  'no-such-day': 'is a day that does not exist',
  'two-digit-year': 'has a year of two digits and could be read in three ways',
  'month-first': 'is a date only with the month before the day',
  'not-yes-or-no': 'is neither yes nor no',
  'not-a-number': 'is not a whole number',
  'code-unknown': 'is none of the codes of this field',
};

// biome-ignore format: one line a code, so that the wording can be read down the page
export const sentences = {
  // The file as a whole.
  'file-empty': (f: { bytes: number }) => f.bytes === 0 ? 'The file is empty. Ask for it to be sent again.' : 'The file holds nothing but blank space. Ask for it to be sent again.',
  'file-wrong-kind': (f: { kind: string; advice: string }) => `This is ${f.kind}. ${f.advice}`,
  'file-locked': (f: { kind: string }) => `This is ${f.kind} locked with a password. Ask for a copy without a password.`,
  'file-not-readable': (f: { kind: string; reason: string }) => `The file starts like ${f.kind} but cannot be read: ${f.reason}. It may have been cut off or damaged on its way. Ask for it to be sent again.`,
  'file-doctype': (f: { part: string }) => `The part ${f.part} of the file carries a DOCTYPE, which spreadsheets never need and which can hide an attack, so the file was not opened. Save it again from Excel or LibreOffice.`,
  'file-no-rows': (f: { sheets: number }) => f.sheets > 1 ? `None of the ${count(f.sheets)} sheets holds any text. Check that the right file was sent.` : 'The file holds no text that can be read. Check that the right file was sent.',

  // Limits.
  'limit-bytes': (f: { bytes: number; limit: number }) => `The file is ${megabytes(f.bytes)}. Files up to ${megabytes(f.limit)} are read. Split it, or leave out sheets that are not needed.`,
  'limit-inflated': (f: { limit: number; declared: number | null }) => `Unpacked, the file would be ${f.declared === null ? `more than ${megabytes(f.limit)}` : megabytes(f.declared)}. Up to ${megabytes(f.limit)} is read. Save only the sheets that are needed, or save them as CSV.`,
  'limit-rows': (f: { limit: number }) => `The file has more than ${count(f.limit)} rows. Split it into files with fewer rows.`,
  'limit-columns': (f: { columns: number; limit: number }) => `This row has ${count(f.columns)} columns or more. Up to ${count(f.limit)} are read. Check that the file was saved with the right separator, and delete columns that are not needed.`,
  'limit-cells': (f: { limit: number }) => `The file has more than ${count(f.limit)} cells. Split it into smaller files, or delete rows and columns that are not needed.`,
  'limit-text': (f: { limit: number }) => `One cell holds more than ${count(f.limit)} characters. A figure or a label never does: check that the file is what it should be.`,
  'limit-kept': (f: { limit: number }) => `The file holds more figures and words than are read at once (${megabytes(f.limit)}). Split it into smaller files, or delete rows and columns that are not needed.`,
  'limit-elements': (f: { limit: number }) => `The page is made of more than ${count(f.limit)} pieces. Save the table alone as Excel or CSV.`,
  'limit-time': (f: { seconds: number }) => `Reading the file took longer than ${count(f.seconds)} seconds and was stopped. Split it into smaller files.`,

  // Characters.
  'text-windows-1252': (f: { bytes: number; rows: number[] }) => `The file is not in UTF-8, so it was read as Windows-1252. Check the ${count(f.bytes)} letters or signs this touches (line ${some(f.rows)}), or save the file as "CSV UTF-8".`,
  'text-utf-16': (f: { order: 'little-endian' | 'big-endian' }) => `The file does not say how its letters are written. It was read as UTF-16 (${f.order}) because every other byte is empty. Check that the words look right, or save the file as UTF-8.`,
  'text-bytes-lost': (f: { count: number; rows: number[] }) => `${count(f.count)} damaged ${f.count === 1 ? 'character' : 'characters'} could not be read and ${f.count === 1 ? 'stands' : 'stand'} as \uFFFD (line ${some(f.rows)}). Check these lines against the original.`,
  'text-nul': (f: { count: number; rows: number[] }) => `The file holds ${count(f.count)} empty (NUL) bytes, which text never has (line ${some(f.rows)}). They were left out. The file may be damaged: check these lines against the original.`,

  // CSV.
  'csv-quote-loose': () => 'A quotation mark stands where none is expected. It was kept as part of the text. Check this line.',
  'csv-quote-open': () => 'A quotation mark opens on this line and is never closed, so the rest of the file cannot be told apart. Close it or delete it, and import the file again.',

  // Sheets and cells.
  'sheet-hidden': (f: { very: boolean }) => `This sheet is hidden in the workbook. It was read all the same. ${f.very ? 'It can only be shown from the macro editor.' : 'Check that it is meant to be used.'}`,
  'sheet-not-cells': (f: { kind: string }) => `This sheet is ${f.kind} and has no cells to read. It was left out.`,
  'sheet-missing': () => 'The workbook lists this sheet but does not contain it. Save the workbook again and send the new copy.',
  'sheet-colours-by-rule': (f: { rules: number }) => `Colours on this sheet are set by ${count(f.rules)} conditional formatting ${f.rules === 1 ? 'rule' : 'rules'}. They were not read: only colours set by hand are.`,
  'sheet-rows-hidden': (f: { rows: string[]; count: number }) => `${count(f.count)} hidden ${f.count === 1 ? 'row was' : 'rows were'} read: ${some(f.rows)}. Check that ${f.count === 1 ? 'it is' : 'they are'} meant to be used.`,
  'sheet-columns-hidden': (f: { columns: string[]; count: number }) => `${count(f.count)} hidden ${f.count === 1 ? 'column was' : 'columns were'} read: ${some(f.columns)}. Check that ${f.count === 1 ? 'it is' : 'they are'} meant to be used.`,
  'cell-error': (f: { error: string; formula: string | null }) => `The cell shows ${f.error}${f.formula ? ` from the formula ${f.formula}` : ''}, so it has no value. Put the formula right, or type the figure.`,
  'cell-no-result': (f: { formula: string }) => `The formula ${f.formula} has no stored result. Open the workbook in Excel, let it calculate, save it and import it again.`,
  'cell-external-link': (f: { formula: string; stored: string }) => `The formula ${f.formula} takes its value from another workbook. The stored result "${f.stored}" was read and may be out of date. Check it.`,
  'cell-not-understood': (f: { type: string; stored: string }) => `The cell holds "${f.stored}", which cannot be read as ${f.type}. It was left empty. Type it again and save the workbook.`,
  'issues-left-out': (f: { code: string; count: number }) => `There are ${count(f.count)} more like this on the sheet (${f.code}). They are not listed one by one.`,

  // Rows and the catalogue.
  'matched-by-likeness': (f: { label: string; title: string; measure: string; confidence: number }) => `“${f.label}” was taken as “${f.title}” because the words are alike (${Math.round(f.confidence * 100)}% sure). Say so if it is something else.`,
  'not-in-catalogue': (f: { label: string; measure: string }) => `“${f.label}” is not in the catalogue. It is kept as a KPI of your own, ${f.measure}.`,
  'one-label-two-rows': (f: { label: string; other: number; measure: string }) => `“${f.label}” stands on two rows with different figures. Row ${f.other} is taken; this one is kept apart as ${f.measure} until somebody says which is right.`,
  'same-row-twice': (f: { label: string; other: number }) => `“${f.label}” stands on row ${f.other} too, with the same figures. It counts once.`,
  'tile-differs': (f: { label: string; tile: string; table: string; period: string }) => `The headline tile “${f.label}” says ${f.tile} for ${f.period}; the table says ${f.table}. The table's is taken.`,
  'polarity-against-catalogue': (f: { label: string; paper: string; catalogue: string }) => `The paper says ${f.paper} is better for “${f.label}”; the catalogue says ${f.catalogue}. The KPI is not rated until this is settled.`,
  'no-scorecard': () => 'No scorecard was found in this file: no table with KPIs in one direction and months in the other. Nothing was saved. If there is one, send that table alone as Excel or CSV.',

  // Extracts of case records.
  'extract-not-understood': (f: { headings: string[] }) => f.headings.length === 0 ? 'No row of headings was found in this file, so its columns are not known. Check that it is an extract with one record a line, with headings above.' : `It is not known what the columns of this file are (${some(f.headings)}). Say what they are: on the page of this file, or with “bin/waymark mapping suggest FILE --out mapping.json” and “bin/waymark mapping save mapping.json”. Then import it again.`,
  'extract-without-rows': () => 'The headings were found, and no line of records below them. Check that the extract was run for the right dates and team. Nothing was taken from it.',
  'extract-headings-missing': (f: { headings: string[]; title: string; needed: boolean }) => f.needed ? `The mapping “${f.title}” needs ${some(f.headings)}, which the file does not have. Ask for the extract with ${f.headings.length === 1 ? 'that column' : 'those columns'}, or change the mapping if the heading has changed.` : `The file does not have ${some(f.headings)}, which the mapping “${f.title}” knows. The fields they fill are left empty. If a heading has changed, change the mapping.`,
  'extract-headings-new': (f: { headings: string[]; title: string }) => `The mapping “${f.title}” does not know ${f.headings.length === 1 ? 'the column' : 'the columns'} ${some(f.headings)}. ${f.headings.length === 1 ? 'It was' : 'They were'} not read. If ${f.headings.length === 1 ? 'it is' : 'they are'} wanted, add ${f.headings.length === 1 ? 'it' : 'them'} to the mapping.`,
  'extract-column-without-heading': (f: { columns: string[]; row: number; count: number }) => `${f.columns.length === 1 ? 'Column' : 'Columns'} ${some(f.columns)} ${f.columns.length === 1 ? 'has' : 'have'} values and no heading (${count(f.count)} ${f.count === 1 ? 'cell' : 'cells'}, first in row ${f.row}). They were not read. A line may have slipped sideways: check it. If the values are wanted, ask for a heading.`,
  'extract-sheets-left-out': (f: { sheets: string[]; read: string[] }) => `Read from ${some(f.read)}. ${f.sheets.length === 1 ? 'The sheet' : 'The sheets'} ${some(f.sheets)} ${f.sheets.length === 1 ? 'was' : 'were'} left out: hidden, or without the headings. Check that nothing is missing.`,
  'extract-mapping-taken': (f: { title: string; left: string[] }) => `The file was read with the ready mapping “${f.title}”, because its headings are known. ${f.left.length === 0 ? 'Look at the first rows' : `Not read, because nobody has said yet what ${f.left.length === 1 ? 'it is' : 'they are'}: ${some(f.left)}. Look at the mapping`}, then save it for its source.`,
  'extract-lines-left-out': (f: { kind: 'total' | 'heading' | 'footer'; rows: string[]; count: number }) => `${count(f.count)} ${f.count === 1 ? 'line' : 'lines'} ${f.kind === 'total' ? (f.count === 1 ? 'reads like a total' : 'read like totals') : f.kind === 'heading' ? (f.count === 1 ? 'repeats the headings' : 'repeat the headings') : f.count === 1 ? 'reads like a remark and no record' : 'read like remarks and no records'} (row ${some(f.rows)}). ${f.count === 1 ? 'It was' : 'They were'} left out. Check that no record is among them.`,
  'value-not-day': (f: { heading: string; printed: string; why: string; rows: number[]; count: number }) => `“${f.printed}” (${f.heading}) ${f.why === 'no-such-day' ? 'is a day that does not exist' : f.why === 'two-digit-year' ? 'has a year of two digits and could be read in three ways' : f.why === 'month-first' ? 'is a date only with the month before the day' : 'is not a date'}: row ${some(f.rows)}${f.count > f.rows.length ? ` and ${count(f.count - f.rows.length)} more` : ''}. ${f.why === 'two-digit-year' || f.why === 'month-first' ? 'Say in the mapping how dates are written in this column' : 'Put it right in the case system'}. If you save now, it is kept as it stands and no date is taken.`,
  'value-code-unknown': (f: { heading: string; printed: string; field: string; codes: string[]; rows: number[]; count: number }) => `What does “${f.printed}” (${f.heading}) stand for? It is none of the codes of “${f.field}” (${some(f.codes)}): row ${some(f.rows)}${f.count > f.rows.length ? ` and ${count(f.count - f.rows.length)} more` : ''}. Say so in the mapping. If you save now, it is kept as it stands and counted nowhere.`,
  'value-not-number': (f: { heading: string; printed: string; rows: number[]; count: number }) => `“${f.printed}” (${f.heading}) is not a number that can stand there: row ${some(f.rows)}${f.count > f.rows.length ? ` and ${count(f.count - f.rows.length)} more` : ''}. Put it right in the case system. If you save now, it is kept as it stands and no number is taken.`,
  'value-not-yes-no': (f: { heading: string; printed: string; rows: number[]; count: number }) => `“${f.printed}” (${f.heading}) is neither yes nor no: row ${some(f.rows)}${f.count > f.rows.length ? ` and ${count(f.count - f.rows.length)} more` : ''}. Say in the mapping what it stands for. If you save now, it is kept as it stands and counted as not stated.`,
  'values-not-listed': (f: { heading: string; count: number }) => `${count(f.count)} more values of “${f.heading}” could not be read. They are kept as they stand and not listed one by one. Check that the mapping takes this column for the right field.`,
  'date-order-assumed': (f: { headings: string[] }) => `No date in ${some(f.headings)} shows whether the day or the month comes first. They were read day first, as England writes them. Check one that you know.`,
  'date-not-of-notice': (f: { heading: string; field: string; means: string }) => `“${f.field}” is the day the family was told, and ${f.heading} gives ${f.means === 'panel' ? 'the day of the panel' : f.means === 'keyed' ? 'the day it was keyed' : 'the date of a letter template'}. Time limits worked out from it may look met when they were not. Ask for the day the notice was sent.`,
  'record-of-nobody': (f: { rows: number[]; count: number; table: string; kept: boolean }) => `${count(f.count)} ${f.count === 1 ? 'line does' : 'lines do'} not say whose ${f.table} it is: row ${some(f.rows)}${f.count > f.rows.length ? ` and ${count(f.count - f.rows.length)} more` : ''}. ${f.kept ? 'They count, and belong to nobody’s history' : 'They cannot be kept. Ask for the child’s number in the case system, or the UPN, in the extract'}.`,
  'record-twice': (f: { table: string; id: string; row: number; other: number; otherPerson: boolean }) => f.otherPerson ? `The number ${f.id} stands for a ${f.table} of two people (rows ${f.other} and ${f.row}). Both are kept. Ask for a number that belongs to one alone.` : `The ${f.table} ${f.id} stands on rows ${f.other} and ${f.row} with different values. Row ${f.other} is taken. Put it right in the case system.`,

  // A SEN2 return.
  'sen2-doctype': () => 'The file carries a DOCTYPE or an entity of its own. No SEN2 return needs one and it can hide an attack, so nothing was read. Ask for the file as the case system writes it.',
  'sen2-xml-broken': (f: { reason: string }) => `The XML is not whole from this line on: ${f.reason}. Nothing was taken. It may have been cut off on its way, or changed by hand: ask for it to be made and sent again.`,
  'sen2-xml-too-deep': (f: { limit: number }) => `Elements stand in one another more than ${count(f.limit)} deep. A SEN2 return needs ten. Nothing was taken. Check that it is the right file.`,
  'sen2-xml-long-text': (f: { limit: number }) => `A text or a tag is longer than ${count(f.limit)} characters. No field of a SEN2 return is. Nothing was taken. Check that it is the right file.`,
  'sen2-xml-encoding': (f: { stated: string; found: string }) => `The first line says that the file is written in ${f.stated}, and it is ${f.found}. Names would come out wrong, so nothing was taken. Ask for it to be made again, or put the first line right.`,
  'sen2-xml-encoding-unknown': (f: { stated: string }) => `The first line says that the file is written in ${f.stated}. UTF-8, UTF-16, ISO-8859-1 and Windows-1252 are read. Ask for it in UTF-8.`,
  'sen2-no-people': () => 'No child or young person stands in this file. Nothing was taken. Check that the right file was sent.',
  'sen2-not-one': (f: { collection: string }) => `The file says that it is of the collection “${f.collection}” and not of SEN2. It was read as SEN2. Check it.`,
  'sen2-year-not-stated': () => 'The head does not say which year’s return this is, so codes were not held against a year and the census day is not known. Put the year and the reference date into the head.',
  'sen2-year-not-known': (f: { year: number; newest: number }) => `SEN2 ${f.year} is not among the years that are known. It was read as the return of ${f.newest}.`,
  'sen2-year-not-confirmed': (f: { year: number }) => `The guide for SEN2 ${f.year} has not been confirmed. It was read as the return of the year before. These are our checks, not the DfE’s: COLLECT decides.`,
  'sen2-reference-date': (f: { printed: string; year: number; day: Day }) => `The reference date is “${f.printed}”, and the census day of SEN2 ${f.year} is ${plainDay(f.day)}. Check that it is the right file and put the head right.`,
  'sen2-element-unknown': (f: { element: string; module: string; count: number }) => `“${f.element}” (${f.module}) is not known in any year’s return. It stands ${count(f.count)} ${f.count === 1 ? 'time' : 'times'} and was left out.`,
  'sen2-element-of-another-year': (f: { element: string; year: number; count: number }) => `“${f.element}” is not in the return of ${f.year}. It stands ${count(f.count)} ${f.count === 1 ? 'time' : 'times'} and was read all the same. Check which year’s layout the case system used.`,
  'sen2-element-twice': (f: { element: string }) => `“${f.element}” stands twice in this record. The first was taken.`,
  'sen2-value-not-read': (f: { element: string; printed: string; why: string }) => `“${f.printed}” (${f.element}) ${WHY_NOT[f.why] ?? 'cannot be read'}. The field is empty and the words are kept beside it. Put it right in the case system.`,
  'sen2-code-of-another-year': (f: { element: string; printed: string; year: number }) => `“${f.printed}” (${f.element}) is a code of another year’s return, not of ${f.year}. The field is empty and the words are kept beside it. Put it right in the case system.`,
  'sen2-orphan': (f: { module: string; above: string }) => `This ${f.module} record belongs to no ${f.above} record, so it cannot be known whose it is. It was left out. Ask for the whole set to be made again.`,
  'sen2-record-misplaced': (f: { module: string; count: number }) => `${f.count === 1 ? 'A' : count(f.count)} ${f.module} ${f.count === 1 ? 'record stands' : 'records stand'} where the return does not put ${f.count === 1 ? 'it' : 'them'}. Those that could be placed were read. Check the file against the return’s layout.`,
  'sen2-row-twice': (f: { table: string }) => `This ${f.table} has the same dates and codes as one before it, for the same person. Both are kept, the second with “#2” to its number. If it is one, put it right in the case system.`,
  'sen2-person-twice': (f: { by: string }) => `The ${f.by} of this person stands on another person already. They are kept as two until somebody says that they are one.`,
  'sen2-person-not-known': () => 'This person has no UPN, ULN, name or date of birth. The rows are kept, and cannot be matched with any other file. Put it right in the case system.',
  'sen2-file-missing': (f: { module: string; needed: boolean }) => f.needed ? `There is no file of ${f.module} records in the set, so nothing can be told of whose the other records are. Send the whole set.` : `There is no file of ${f.module} records in the set. If there should be any, send the whole set.`,
  'sen2-file-not-known': (f: { name: string }) => `“${f.name}” is none of the files of a SEN2 return. It was left out.`,
  'sen2-file-twice': (f: { module: string; name: string }) => `The set has more than one file of ${f.module} records. “${f.name}” was left out. Send each once.`,
  'sen2-column-missing': (f: { column: string }) => `There is no column “${f.column}”, which says where a record belongs. Export the set again with all its columns.`,
  'sen2-number-twice': (f: { module: string; number: string }) => `The number ${f.number} stands on two ${f.module} records. What belongs to it was put under the first. Export the set again.`,
  'sen2-table-not-found': (f: { title: string }) => `The table “${f.title}” was not found on the sheet. If there should be any, check that its title stands above its headings.`,

  'suggest-heading-unclear': (f: { heading: string; taken: string; sure: number; others: string[] }) => `“${f.heading}” was taken as ${f.taken} (${f.sure}% sure${f.others.length > 0 ? `; it could be ${some(f.others)}` : ''}). Check it in the mapping.`,
  'suggest-headings-left-out': (f: { headings: string[] }) => `What ${f.headings.length === 1 ? 'this column holds' : 'these columns hold'} is not known: ${some(f.headings)}. ${f.headings.length === 1 ? 'It is' : 'They are'} left out of the mapping. Add ${f.headings.length === 1 ? 'it' : 'them'} if wanted.`,
  'suggest-needed-missing': (f: { title: string; wanted: string[] }) => `The file reads like “${f.title}” and lacks ${some(f.wanted)}. Ask for ${f.wanted.length === 1 ? 'it' : 'them'}, or say in the mapping which column it is.`,
  'suggest-dates-mixed': (f: { heading: string; examples: string[] }) => `“${f.heading}” has dates in both orders (${some(f.examples)}): the day first in some, the month in others. Ask for the extract with dates as 2025-06-30.`,
  'suggest-dates-from-numbers': (f: { heading: string; examples: string[] }) => `“${f.heading}” holds bare numbers (${some(f.examples)}) that were taken as days counted from 1900, as Excel does. Check one. A workbook made on an old Mac counts from 1904: write “excel-1904” in the mapping then.`,
  'suggest-date-meaning': (f: { heading: string; field: string }) => `Is “${f.heading}” the day the notice was sent? It was taken so for “${f.field}”. If it is the day of the panel, or of keying, say so in the mapping (“means”).`,
  'suggest-start-from-issue': (f: { heading: string }) => `The file has no date on which plans start, so “${f.heading}” was taken for that too: a first plan starts on the day it is sent. Plans that moved in from another council started before: ask for their date of plan.`,
  'suggest-codes-unknown': (f: { heading: string; field: string; printed: string[]; codes: string[] }) => `Say in the mapping what these stand for in “${f.heading}” (${f.field}): ${some(f.printed)}. Known are ${some(f.codes)}.`,

  // A mapping that somebody wrote or changed.
  'mapping-not-json': (f: { reason: string }) => `The mapping cannot be read as JSON: ${f.reason}. Check the commas and quotation marks near there.`,
  'mapping-part-wrong': (f: { part: string; wants: string }) => `“${f.part}” must be ${f.wants}.`,
  'mapping-field-unknown': (f: { heading: string; table: string; field: string; fields: string[] }) => f.fields.length === 0 ? `“${f.heading}” is mapped to “${f.table}”, and there is no such table.` : `“${f.heading}” is mapped to “${f.field}” of ${f.table}, which has no such field. Its fields are ${f.fields.join(', ')}.`,
  'mapping-code-unknown': (f: { heading: string; printed: string; code: string; codes: string[] }) => `“${f.printed}” of “${f.heading}” stands for “${f.code}”, which is no code of that field. Known are ${f.codes.join(', ')}; "" means that it says nothing.`,
  'mapping-default-unknown': (f: { target: string }) => `The default “${f.target}” names no field. Write it as "placement.fact", or "advice:health.kind" for one of several rows of a line.`,
  'mapping-field-twice': (f: { target: string; headings: string[] }) => `${some(f.headings)} are all mapped to ${f.target}. Keep one, or give each its own “group” where a line holds several records of that table.`,
  'mapping-without-columns': () => 'The mapping has no columns. Nothing can be read by it.',

  // Published statistics to compare with.
  'benchmarks-columns-missing': (f: { columns: string[] }) => `This looks like a table of published statistics and has no column for ${some(f.columns)}. Download the table again, with all its columns.`,
  'benchmarks-column-twice': (f: { column: string; as: string }) => `Two columns are headed “${f.column}”. Both are kept, the second as “${f.as}”.`,
  'benchmarks-no-figures': () => 'This file of the release has no columns of figures, so it was left out.',
  'benchmarks-nothing-kept': () => 'No figure of a local authority, a region or England was found in it. Check that it is the right file.',
  'benchmarks-places-unknown': (f: { codes: string[]; rows: number }) => `${count(f.rows)} ${f.rows === 1 ? 'line is' : 'lines are'} of places that are not known here (${some(f.codes)}). ${f.rows === 1 ? 'It was' : 'They were'} left out. Check their codes.`,
  'benchmarks-years-unknown': (f: { printed: string[]; rows: number }) => `${count(f.rows)} ${f.rows === 1 ? 'line has' : 'lines have'} a year that cannot be read (${some(f.printed)}). ${f.rows === 1 ? 'It was' : 'They were'} left out. A year is written as 2024 or 202425.`,
  'benchmarks-cells-not-understood': (f: { column: string; printed: string[]; cells: number }) => `${count(f.cells)} ${f.cells === 1 ? 'cell' : 'cells'} of “${f.column}” ${f.cells === 1 ? 'holds' : 'hold'} neither a figure nor a sign for a missing one (${some(f.printed)}). They are kept as printed and count as missing.`,
  'benchmarks-cut-off': (f: { columns: number; found: number }) => `The last line has ${count(f.found)} of ${count(f.columns)} columns: the file was cut off on its way. Download it again.`,
  'benchmarks-lines-short': (f: { rows: number[]; columns: number }) => `Some lines have fewer than the ${count(f.columns)} columns of the heading (line ${some(f.rows)}). What they lack counts as left blank. Check that no comma is missing.`,
  'benchmarks-line-twice': (f: { place: string; year: number; column: string; kept: string; other: string }) => `${f.place} is given twice for ${f.year} with different figures: “${f.column}” is ${f.kept} and ${f.other}. The first was kept. Check the table.`,
  'benchmarks-table-twice': (f: { part: string; other: string }) => `${f.part} is the same table as ${f.other}. It was left out. Import it by itself if it is another release.`,
  'benchmarks-part-too-big': (f: { part: string; limit: number }) => `${f.part} inside the release is larger than ${megabytes(f.limit)}. Import its tables one by one, in parts.`,
  'benchmarks-dated-by-arrival': (f: { day: Day }) => `The file does not say when it was published, so it is taken as of ${plainDay(f.day)}, when it was brought. Give its date with --stated-on if another release has the same figures.`,
  'neighbours-year-unknown': () => 'This is a list of statistical neighbours, and neither its name nor its date says of which year. Give its date with --stated-on.',
  'neighbours-twice': (f: { authorities: string[]; pairs: number }) => `${count(f.pairs)} ${f.pairs === 1 ? 'line gives' : 'lines give'} a place or a neighbour that the list has already (${some(f.authorities)}). The first was kept. Check the list.`,
  'neighbours-incomplete': (f: { authorities: string[] }) => `Fewer than ten neighbours are given for ${some(f.authorities)}. Their averages are of those that are given.`,
  'tribunal-headings': () => 'This looks like the tribunal’s table of appeals and its two rows of headings, years above and columns below, were not found. Download it again.',

  // A return: typed, or a filled template.
  'filled-return': () => 'This is a filled return template. Send it on the Returns page of whoever filled it, or with “bin/waymark return --source ID FILE”. Nothing was saved here.',
  'return-no-table': () => 'No return was found in this file: no table headed “KPI id” with “Count or figure”, “Numerator” or “Status” beside it. Fill a template from the Returns page and send that.',
  'return-without-kpi': () => 'This row has a figure and no KPI id. Copy the id from the template, or delete the row.',
  'return-period-not-understood': (f: { printed: string }) => f.printed === '' ? 'No period is given for this figure. Write one such as 2025-06 or 2024-25-summer.' : `“${f.printed}” is not a period that is known. Write one such as 2025-06 or 2024-25-summer.`,
  'return-period-ahead': (f: { label: string; period: string }) => `“${f.label}” has a figure for ${periodName(f.period)}, which has not begun. Check the period.`,
  'return-period-other-kind': (f: { label: string; period: string; frequency: string }) => `“${f.label}” comes ${f.frequency}, and ${periodName(f.period)} is another kind of period. It was taken as it is. Check it.`,
  'return-twice': (f: { measure: string; period: string; row: number }) => `${f.measure} is given for ${periodName(f.period)} in row ${count(f.row)} already. Keep the one that is right.`,
  'return-kpi-unknown': (f: { measure: string }) => `There is no KPI “${f.measure}”. Copy its id from the template.`,
  'return-kpi-not-theirs': (f: { label: string; source: string }) => `“${f.label}” is not among the KPIs that ${f.source} sends. It was taken. If it should be, add it under Returns, “Who sends what”.`,
  'return-other-source': (f: { stated: string; source: string }) => `This template was made for “${f.stated}” and was sent for “${f.source}”. Send it on the right page, or download a new template.`,
  'return-nothing-said': () => 'Nothing is filled in. Give a figure or a status for one KPI at least: “nil return” where there was nothing to count.',
  'return-note-alone': (f: { measure: string }) => `The note of ${f.measure} has no figure or status beside it, so it was not taken. Type a figure, or choose a status such as “awaited”.`,
  'return-note-too-long': (f: { label: string; most: number }) => `The note of “${f.label}” is too long. Keep it under ${count(f.most)} letters.`,
  'return-figure-missing': (f: { label: string }) => `“${f.label}” has no figure. Type one, or choose “awaited”, “nil return” or “not applicable”.`,
  'return-number-not-understood': (f: { label: string; printed: string }) => `“${f.printed}” cannot be read as a number (${f.label}). Type digits such as 1,234 or 12.5, or choose a status.`,
  'return-below-nought': (f: { label: string; printed: string }) => `“${f.printed}” is below nought (${f.label}). Check the figure.`,
  'return-not-whole': (f: { label: string; printed: string }) => `“${f.printed}” is not a whole number (${f.label}). Children, plans and visits are counted whole.`,
  'return-part-missing': (f: { label: string; missing: 'numerator' | 'denominator' }) => f.missing === 'denominator' ? `What “${f.label}” is out of is missing. Type both, or neither.` : `How many “${f.label}” counts is missing: only what it is out of is given. Type both, or neither.`,
  'return-above-denominator': (f: { label: string; numerator: number; denominator: number }) => `${count(f.numerator)} of ${count(f.denominator)} cannot be (${f.label}): the part is larger than the whole. Check whether the two are the wrong way round.`,
  'return-count-divided': (f: { label: string; parts: string }) => `“${f.label}” is a number, and ${f.parts} would be divided. Type the number under “Count or figure”.`,
  'return-nothing-to-take-back': (f: { label: string; period: string }) => `Nothing is known of “${f.label}” for ${periodName(f.period)}, so there is nothing to take back. Check the period.`,
  'return-awaited-has-figure': (f: { label: string; figure: string }) => `“${f.label}” has a figure for this period (${f.figure}), which stays while another is awaited. If it is wrong, choose “take back” instead.`,
  'return-percent-without-parts': (f: { label: string; printed: string }) => `“${f.printed}” stands alone for a percentage (${f.label}). Type how many, and out of how many; or, if only the percentage is known, write it with its % sign.`,
  'return-percent-for-number': (f: { label: string; printed: string }) => `“${f.printed}” is a percentage, and “${f.label}” is a number. Type the number.`,
  'return-above-hundred': (f: { label: string; printed: string }) => `“${f.printed}” is more than 100% (${f.label}). Check the figure.`,
  'return-parts-differ': (f: { label: string; printed: string; parts: string }) => `“${f.printed}” and ${f.parts} do not agree (${f.label}). Leave the percentage out: it is worked out from the two numbers.`,
  'return-figure-and-status': (f: { label: string; printed: string; status: string }) => `“${f.label}” has both a figure (${f.printed}) and “${f.status}”. Keep the one that is right.`,
  'return-status-not-understood': (f: { label: string; printed: string }) => `“${f.printed}” is not a status that is known (${f.label}). Use “nil return”, “awaited”, “not applicable”, “provisional” or “take back”, or leave it blank.`,
  'return-until-not-understood': (f: { label: string; printed: string }) => `“${f.printed}” is not a date (${f.label}). Write when the figure will come, such as 31 July 2025 or 2025-07-31.`,
  'return-until-past': (f: { label: string; day: Day }) => `${plainDay(f.day)} has passed already (${f.label}). Write the day on which the figure will come.`,
  'return-far-from-last': (f: { label: string; printed: string; last: string[] }) => `${f.printed} is far from the last figures of “${f.label}” (${some(f.last)}). Check the figure; if it is right, send it and say why in the note.`,

  // A published scorecard.
  'other-areas-left-out': (f: { areas: string[]; lines: number; own: string }) => `${count(f.lines)} ${f.lines === 1 ? 'line is' : 'lines are'} of other areas (${some(f.areas)}). ${f.lines === 1 ? 'It was' : 'They were'} left out of the figures${f.own === '' ? '' : ` of ${f.own}`} and kept as text.`,
  'area-taken': (f: { own: string; from: 'title' | 'lines' }) => `The table has lines of several areas. Those of ${f.own} were taken as yours, because ${f.from === 'title' ? 'the title or the file name says so' : 'it stands on most lines'}. Check it.`,
  'area-not-told': (f: { areas: string[] }) => `The table has lines of several areas (${some(f.areas)}), and nothing tells which is yours. No figure was taken. Leave only the lines of your area and of England, the region and the neighbours.`,
  'area-name-differs': (f: { printed: string; own: string }) => `The lines are of ${f.printed} and your area is called ${f.own}. They were read as yours. Check that it is the right file.`,
  'months-taken-together': (f: { headings: string[] }) => `${some(f.headings)} ${f.headings.length === 1 ? 'gives' : 'give'} several months together (a year to date, a rolling year, a forecast). ${f.headings.length === 1 ? 'It is' : 'They are'} kept in the notes of each row: the figures are those of the months.`,
  'brackets-read-as-minus': (f: { label: string; heading: string; before: string; after: string }) => `“${f.before}” was read as ${f.after} (${f.label}, ${f.heading}): accounts print a figure below nought in brackets. Check it.`,
  'columns-not-known': (f: { headings: string[] }) => `What ${f.headings.length === 1 ? 'this column holds' : 'these columns hold'} is not known: ${some(f.headings)}. Each cell is kept in the notes of its row.`,
  'years-worked-out': (f: { headings: string[]; first: string; last: string }) => `Some months are printed without their year (${some(f.headings)}). They were taken as ${periodName(f.first)} to ${periodName(f.last)}. If that is wrong, write the years in the headings.`,
  'month-misspelt': (f: { headings: string[] }) => `Some months are spelt in an unusual way (${some(f.headings)}) and were read as the nearest month. Check them.`,
  'year-taken-as-financial': (f: { headings: string[] }) => `These headings do not say which kind of year they mean: ${some(f.headings)}. They were taken as financial years, April to March. Write “academic” beside them if school years are meant.`,
  'quarter-taken-as-calendar': (f: { headings: string[] }) => `These quarters stand with one year alone: ${some(f.headings)}. They were taken as quarters of the calendar year, Q1 being January to March. Write “Q1 2024/25” if quarters of the financial year are meant.`,
  'dates-month-first': (f: { headings: string[] }) => `The dates in the header make a run of months only when the month is read before the day (${some(f.headings)}), so they were read that way. Check them.`,
  'months-out-of-order': (f: { heading: string; before: string }) => `The month ${f.heading} stands after ${f.before}, out of order. Every month was kept as it is headed. Check the heading.`,
  'month-twice': (f: { heading: string; month: string; columns: string[] }) => `Two columns (${f.columns.join(' and ')}) are headed ${f.heading}. Where both have a figure they agree, so each counts once.`,
  'month-twice-different': (f: { heading: string; month: string; columns: string[]; rows: number; firstRow: number; label: string }) => `Two columns (${f.columns.join(' and ')}) are headed ${f.heading} and give different figures in ${f.rows === 1 ? 'one row' : `${count(f.rows)} rows`}, first in “${f.label}” (row ${f.firstRow}). One heading is probably wrong. Put it right and import the file again.`,
  'month-not-known': (f: { columns: string[] }) => `No month is printed for ${some(f.columns)}, neither in the heading nor in the title or file name, so these figures were not read. Write the month in the heading.`,
  'month-from-heading': (f: { columns: string[]; month: string; from: string }) => `No month is printed for ${some(f.columns)}. ${periodName(f.month)} was taken from ${f.from}. Check it.`,
  'period-not-understood': (f: { printed: string; label: string }) => `“${f.printed}” is not a month or another period that is known, so the figure of “${f.label}” on this line was not read. The line is kept as text.`,
  'figure-not-understood': (f: { label: string; heading: string; printed: string }) => `“${f.printed}” stands where a figure of “${f.label}” belongs (${f.heading}) and cannot be read as one. No figure was taken. Type the figure, or a word such as “awaited”.`,
  'figure-repaired': (f: { label: string; heading: string; before: string; after: string }) => `“${f.before}” was read as ${f.after} (${f.label}, ${f.heading}): letters or a comma stand where digits or a point belong. Check it.`,
  'percent-without-sign': (f: { label: string; heading: string; before: string; after: string }) => `“${f.before}” has no % sign in a row of percentages and was read as ${f.after} (${f.label}, ${f.heading}). Check it.`,
  'percent-not-clear': (f: { label: string; heading: string; printed: string }) => `“${f.printed}” has no % sign in a row of percentages, and could be meant in more than one way (${f.label}, ${f.heading}). No figure was taken. Write it with its % sign.`,
  'percent-among-counts': (f: { label: string; heading: string; printed: string }) => `“${f.printed}” is a percentage in a row of numbers (${f.label}, ${f.heading}). No figure was taken. Check which row it belongs to.`,
  'shares-read-as-percents': (f: { label: string; before: string; after: string }) => `The percentages of “${f.label}” are printed as parts of one: ${f.before} was read as ${f.after}, and the whole row likewise. Check it.`,
  'arrow-without-figure': (f: { label: string; heading: string; printed: string }) => `“${f.label}” has an arrow (${f.printed}) and no figure for ${f.heading}. The figure is shown as awaited. Ask for it.`,
  'figure-out-of-line': (f: { label: string; printed: string; others: string[] }) => `${f.printed} is far from every other figure of “${f.label}” (${some(f.others)}). It was kept as printed. Check it with its owner.`,
  'row-cut-short': (f: { label: string; printed: string; others: string[] }) => `The row “${f.label}” stops early, and its last cell, ${f.printed}, is far from its other figures (${some(f.others)}). That figure was not taken. Ask for the whole row.`,
  'row-may-be-shifted': (f: { label: string; printed: string; heading: string }) => `In “${f.label}” the months run on under ${f.heading}, where ${f.printed} has an arrow as months have. The row may stand one column too far right. Its months were kept as printed and ${f.printed} was not taken for ${f.heading}. Check which month each figure is for.`,
  'row-longer-than-header': (f: { label: string; columns: number; extra: string[] }) => `The row “${f.label}” has more cells than the header has columns (${count(f.columns)}). What stands beyond the last is kept in its notes: ${some(f.extra)}. Check that no figure has slipped sideways.`,
  'row-without-label': (f: { label: string }) => `This row has figures and no label. It is kept as “${f.label}”. Write what it is.`,
  'direction-not-understood': (f: { label: string; printed: string }) => `“${f.printed}” does not say whether a higher or a lower figure of “${f.label}” is better. It is shown with no judgement. Write “higher” or “lower”, or leave it blank.`,
  'date-from-last-month': (f: { month: string; day: Day }) => `The paper does not say when it was published. It is taken as known from ${plainDay(f.day)}, the end of its last month, ${periodName(f.month)}. Give its date when you import it, if you know it.`,
  'figures-ahead': (f: { month: string }) => `Some figures are for ${periodName(f.month)}, which had not begun when the paper came. Check the headings of the months.`,
  'paper-date-doubtful': (f: { doubt: 'before-its-figures' | 'after-arrival'; stated: Day; by: string; last: string | null }) => f.doubt === 'after-arrival' ? `The paper’s date, ${plainDay(f.stated)} (${f.by}), is later than the day on which it was brought. Give the right date when you import it.` : `The paper’s date, ${plainDay(f.stated)} (${f.by}), is earlier than its figures, which run to ${periodName(f.last ?? '')}. Give the right date when you import it.`,
};

export type IssueCode = keyof typeof sentences;
type FactsOf<F extends (facts: never) => string> = Parameters<F> extends [] ? Record<string, never> : Parameters<F>[0];
export type IssueFacts = { [C in IssueCode]: FactsOf<(typeof sentences)[C]> };

const spoken: { [C in IssueCode]: (facts: IssueFacts[C]) => string } = sentences;

/** An issue with its sentence: `issue('file-empty', 'stops', { file: 'may.csv' }, { bytes: 0 })`. */
export function issue<C extends IssueCode>(code: C, severity: Severity, where: Place, facts: IssueFacts[C]): Issue {
  return { code, severity, where, facts: { ...facts }, message: spoken[code](facts) };
}
