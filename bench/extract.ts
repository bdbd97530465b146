// A case extract of 100,000 lines, as CSV and as a workbook, read from its bytes to the last batch of rows.

import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { addDays, type Day, isoDay } from '../src/clocks/index.ts';
import { readyMappings } from '../src/imports/mappings/index.ts';
import { extract } from '../src/imports/records/extract.ts';
import { mappingOf, mappingTemplate, type ReadyMapping } from '../src/imports/records/ready-mapping.ts';
import { median, type Result } from './result.ts';

const LINES = 100_000;
const TIMES = 3;
const FIRST_DAY = 17_000 as Day;

export async function extracts(): Promise<Result[]> {
  const ready = readyMappings.find(({ id }) => id === 'requests')!;
  const lines = linesOf(ready);
  const text = stringify(lines);
  const csv = new TextEncoder().encode(text);
  const xlsx = workbookOf(lines);
  const floors: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const began = performance.now();
    if (text.split('\n').map((line) => line.split(',')).length < LINES) throw new Error('lines are missing');
    floors.push(performance.now() - began);
  }
  const floor = { what: 'split the CSV at line ends and commas', value: median(floors) };
  return [
    {
      what: `read a CSV extract of ${LINES} lines`,
      value: await timeOf('cases.csv', csv, ready),
      unit: 'ms',
      goal: 5_000,
      floor,
    },
    {
      what: `read an Excel extract of ${LINES} lines`,
      value: await timeOf('cases.xlsx', xlsx, ready),
      unit: 'ms',
      goal: 5_000,
      floor,
    },
  ];
}

async function timeOf(name: string, bytes: Uint8Array, ready: ReadyMapping): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const asked = {
      arrivedOn: addDays(FIRST_DAY, 4_000),
      mappings: [],
      mapping: mappingOf(ready),
      digest: (one: string) => one,
    };
    const began = performance.now();
    // A copy each time, because bytes that were read before are known.
    const { reading } = await extract.open({ name, bytes: bytes.slice() }, asked);
    let rows = 0;
    for (const batch of reading!.batches()) rows += batch.rows.length;
    times.push(performance.now() - began);
    if (rows < LINES * 2) throw new Error(`${rows} rows were made of ${LINES} lines`);
  }
  return median(times);
}

/** Every line of another child, with a day that moves, half of them with a plan. */
function linesOf(ready: ReadyMapping): string[][] {
  const { headings, rows } = mappingTemplate(ready);
  const [whole, open] = rows as [string[], string[]];
  const at = (heading: string) => headings.indexOf(heading);
  const lines = Array.from({ length: LINES }, (_, n) => {
    const line = [...(n % 2 === 0 ? whole : open)];
    const received = addDays(FIRST_DAY, n % 3_000);
    line[at('Child number')] = `P${n}`;
    line[at('UPN')] = `X${String(n).padStart(12, '0')}`;
    line[at('Request number')] = `R${n}`;
    line[at('Request received')] = isoDay(received).split('-').reverse().join('/');
    if (n % 2 === 0) line[at('Plan number')] = `E${n}`;
    return line;
  });
  return [headings, ...lines];
}

/** Inline texts and numbered rows, as a report writer makes them. */
function workbookOf(lines: readonly string[][]): Uint8Array {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const texts = new Map<string, number>();
  const rows = lines.map((line, i) => {
    const cells = line.map((text) => {
      if (text === '') return '<c/>';
      if (!texts.has(text)) texts.set(text, texts.size);
      return `<c t="s"><v>${texts.get(text)}</v></c>`;
    });
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Cases" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 3 });
}
