// The SEN2 return as COLLECT's CSV files and as the DfE's template: the same rows as from XML, and what joining finds.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workbook } from '../read/workbook.fixture.ts';
import { codesOf, FULL, readAll, told, xmlReturn } from './sen2.fixture.ts';
import sen2Blade from './sen2-blade.ts';
import { FILES, row, sideBySide, zipOf } from './sen2-tables.fixture.ts';
import sen2Template from './sen2-template.ts';
import sen2Xml from './sen2-xml.ts';

const fromXml = await readAll(sen2Xml, xmlReturn(FULL));

test('the nine files of COLLECT give the same rows as the XML', async () => {
  const { head, rows, issues } = await readAll(sen2Blade, zipOf(FILES));
  assert.deepEqual(codesOf(issues), []);
  assert.deepEqual(told(rows), told(fromXml.rows));
  assert.deepEqual(head?.collection, fromXml.head?.collection);
  assert.equal(head?.facts?.DMO, '1');
  assert.deepEqual(rows[5]?.place, { sheet: 'plandetail', row: 3 });
});

test('plain names in a folder are known, and what a Mac adds is not', async () => {
  const { rows, issues } = await readAll(
    sen2Blade,
    zipOf({ ...FILES }, (module) => `export/${module}.CSV`),
  );
  assert.deepEqual(told(rows), told(fromXml.rows));
  const others = zipOf({ ...FILES, '__MACOSX/person.csv': 'x', 'notes.csv': 'x' }, (name) =>
    name.includes('.') ? name : `${name}.csv`,
  );
  assert.deepEqual(
    [codesOf(issues), codesOf((await readAll(sen2Blade, others)).issues)],
    [[], ['sen2-file-not-known']],
  );
});

test('a child without its parent is left out and said, and a number that stands twice too', async () => {
  const { rows, issues } = await readAll(
    sen2Blade,
    zipOf({
      ...FILES,
      person: `${FILES.person}31,2,x,7,Other,Bo,2015-01-01,M,B1\n`,
      senneed: `${FILES.senneed}103,999,MLD,1\n104,,MLD,1\n`,
    }),
  );
  assert.deepEqual(
    issues.map(({ code, where }) => [code, where.sheet, where.row]),
    [
      ['sen2-number-twice', 'person', 3],
      ['sen2-orphan', 'senneed', 4],
      ['sen2-orphan', 'senneed', 5],
    ],
  );
  assert.deepEqual(
    rows.filter(({ table }) => table === 'person').map(({ id }) => id),
    ['[upn A999999999999]', '[upn B1]'],
  );
});

test('a set without its people, or without the column that joins it, stops', async () => {
  const { person: _, ...withoutPeople } = FILES;
  const stopping = async (files: Record<string, string>) =>
    codesOf((await readAll(sen2Blade, zipOf(files))).issues.filter(({ severity }) => severity === 'stops'));
  assert.deepEqual(await stopping(withoutPeople), ['sen2-file-missing']);
  assert.deepEqual(await stopping({ ...FILES, senneed: 'sentype,sentyperank\nASD,1\n' }), ['sen2-column-missing']);
  assert.deepEqual(await stopping({ person: '' }), ['sen2-file-missing']);
});

test('the template gives the same rows, its tables found by their titles', async () => {
  const bytes = workbook({ sheets: [`<sheetData>${row(['Data Entry Template'])}${sideBySide()}</sheetData>`] });
  const { head, rows, issues } = await readAll(sen2Template, { name: 'template.xlsx', bytes });
  assert.deepEqual(codesOf(issues), []);
  assert.deepEqual(told(rows), told(fromXml.rows));
  assert.deepEqual(head?.collection, fromXml.head?.collection);
  assert.deepEqual(rows[0]?.place, { sheet: 'S1', row: 4 });
});

test('tables one below another are joined by their numbers', async () => {
  const stacked = [
    row(['Person Record']),
    row(['Person ID', 'UPN']),
    row(['1', 'A1']),
    row(['2', 'B1']),
    row(['Requests Records']),
    row(['Request ID', 'Person ID', 'Received Date']),
    row(['1', '2', '2024-03-01']),
    row(['2', '9', '2024-03-01']),
  ];
  const bytes = workbook({ sheets: [`<sheetData>${stacked.join('')}</sheetData>`] });
  const { rows, issues } = await readAll(sen2Template, { name: 'template.xlsx', bytes });
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['[upn A1]', '[upn B1]', '[upn B1]/request/2024-03-01'],
  );
  assert.ok(codesOf(issues).includes('sen2-orphan'));
});

test('each format knows its own files and no other’s', () => {
  const bytes = workbook({ sheets: ['<sheetData/>'], texts: ['Data Entry Template'] });
  assert.deepEqual([sen2Blade.recognise(zipOf(FILES)), sen2Template.recognise(zipOf(FILES))], [1, 0]);
  assert.deepEqual(
    [sen2Blade, sen2Template, sen2Xml].map((format) => format.recognise({ name: 'a.xlsx', bytes })),
    [0, 0.95, 0],
  );
});
