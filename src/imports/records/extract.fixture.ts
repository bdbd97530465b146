// Small extracts for tests: lines as CSV or as a workbook, and a mapping for them in few words.

import { stringify } from 'csv-stringify/sync';
import { day } from '../../clocks/index.ts';
import { workbook } from '../read/workbook.fixture.ts';
import { type MappedColumn, type Mapping, partsOfTarget } from './mapping.ts';
import type { RecordFile, RecordsAsked } from './record-format.ts';

export const ASKED: RecordsAsked = { arrivedOn: day('2025-07-01'), mappings: [], digest: (text) => `[${text}]` };

export function csv(lines: readonly (readonly string[])[], name = 'cases.csv'): RecordFile {
  return { name, bytes: new TextEncoder().encode(stringify(lines.map((line) => [...line]))) };
}

const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\uffff]/g, '?')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

/** Texts only; `more` stands behind the rows of the sheet, such as merged cells. */
export function xlsx(lines: readonly (readonly string[])[], name = 'cases.xlsx', more = ''): RecordFile {
  const rows = lines.map((line, i) => {
    const cells = line.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`));
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return { name, bytes: workbook({ sheets: [`<sheetData>${rows.join('')}</sheetData>${more}`] }) };
}

/** `mapping({ Received: 'request.receivedOn' })` */
export function mapping(
  targets: Readonly<Record<string, string | [string, Partial<MappedColumn>]>>,
  more: Partial<Mapping> = {},
): Mapping {
  const columns = Object.entries(targets).map(([heading, target]): MappedColumn => {
    const [name, rest] = typeof target === 'string' ? [target, {}] : target;
    const parts = partsOfTarget(name);
    if (!parts) throw new Error(`${name} names no field`);
    return { heading, ...parts, ...rest };
  });
  return {
    id: 'cases',
    title: 'Cases',
    version: 1,
    source: 'case-system',
    holds: 'snapshot',
    sheet: null,
    columns,
    defaults: {},
    ...more,
  };
}
