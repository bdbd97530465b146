// A SEN2 return as the nine CSV files that COLLECT exports, in one zip: joined by the numbers of their rows.

import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { isoDay, partsOfDay } from '../../clocks/index.ts';
import { headElements, moduleAbove } from '../../imports/index.ts';
import { columnsOf, type ReturnModule, returnModules } from './columns.ts';
import { numberedTables } from './numbered-tables.ts';
import type { Sen2Return } from './sen2-return.ts';
import type { MadeBy } from './xml.ts';

export function sen2CsvZip(made: Sen2Return, by: MadeBy): Uint8Array {
  const { date, month, year } = partsOfDay(made.collection.censusDay);
  const day = [String(date).padStart(2, '0'), String(month).padStart(2, '0'), year].join('-');
  const files = Object.entries(csvFiles(made, by)).map(([module, text]) => [
    `Blade-Export_${day}_${module}.csv`,
    // The same return gives the same bytes whenever it is made.
    [strToU8(text), { mtime: '2000-01-01T00:00:00' }] as const,
  ]);
  return zipSync(Object.fromEntries(files));
}

export function csvFiles(made: Sen2Return, by: MadeBy): Record<'sen2' | ReturnModule, string> {
  const tables = numberedTables(made);
  const files = returnModules.map((module) => {
    const columns = columnsOf(module, made.collection.year);
    const above = moduleAbove[module] ?? 'sen2';
    const heads = [`${module}tableid`, `${module}orderseqcolumn`, `${above}tableid`];
    const rows = tables[module].map(({ number, above: parent, row }) => [
      number,
      number,
      parent,
      ...columns.map(({ element }) => heldBack(row.values[element] ?? '')),
    ]);
    return [module, csv([...heads, ...columns.map(({ element }) => element.toLowerCase())], rows)];
  });
  const words = headWords(made, by);
  const head = csv(
    ['sen2tableid', 'sen2orderseqcolumn', ...headElements.map((name) => name.toLowerCase())],
    [[1, 1, ...headElements.map((name) => heldBack(words[name] ?? ''))]],
  );
  return { sen2: head, ...Object.fromEntries(files) };
}

export function headWords({ collection, head }: Sen2Return, by: MadeBy): Record<string, string> {
  return {
    ...head,
    Collection: 'SEN2',
    Year: String(collection.year),
    ReferenceDate: isoDay(collection.censusDay),
    SourceLevel: 'L',
    LEA: collection.la,
    SoftwareCode: by.software,
    Release: by.release,
    SerialNo: by.serial,
    DateTime: by.at,
  };
}

/**
 * A text that a spreadsheet would run gets an apostrophe before it, and so does one that begins with apostrophes and then
 * such a sign: the reader takes exactly one away again.
 */
export function heldBack(text: string): string {
  return /^'*[=+\-@]/.test(text) ? `'${text}` : text;
}

function csv(heads: string[], rows: (string | number)[][]): string {
  return stringify([heads, ...rows], { record_delimiter: 'windows' });
}
