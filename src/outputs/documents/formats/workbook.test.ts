// Workbooks of a signed version, read back by another reader than the one that the writer's library has.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { SignedVersion } from '../../../insight/index.ts';
import { NAUGHTY } from '../../../insight/signed/naughty.fixture.ts';
import { signedVersionFixture } from '../../../insight/signed/signed-version.fixture.ts';
import type { Stamp } from '../document.ts';
import { versionWorkbook } from './workbook.ts';

const HASH = '7c1e40b92f6d00a1'.repeat(4);
const stampOf = ({ number, signed }: SignedVersion): Stamp => ({
  version: number,
  check: '7c1e 40b9 2f6d 00a1',
  hash: HASH,
  signedBy: signed.by,
  signedAs: signed.as,
  signedOn: signed.on,
});
const bytesOf = (version: SignedVersion) => versionWorkbook(version, stampOf(version));
type Sheet = (string | number | boolean | Date | null)[][];

async function sheetsOf(version: SignedVersion): Promise<Record<string, Sheet>> {
  const read = await readXlsxFile(Buffer.from(await bytesOf(version)), { trim: false });
  return Object.fromEntries(read.map(({ sheet, data }) => [sheet, data as Sheet]));
}

const version = signedVersionFixture();
let sheets: Record<string, Sheet>;
before(async () => {
  sheets = await sheetsOf(version);
});

/** The row that has this text in some cell. */
const rowWith = (sheet: string, text: string) => sheets[sheet]!.find((row) => row.includes(text))!;
const rowsOf = ({ scorecard }: SignedVersion) => scorecard.sections.flatMap(({ rows }) => rows);

test('it has a sheet for the scorecard, the trust, the changes, the definitions, the figures, the words and itself', () => {
  assert.deepEqual(Object.keys(sheets), [
    'Scorecard',
    'Trust',
    'Changes',
    'Definitions',
    'Figures',
    'Words',
    'About',
    'Notes',
  ]);
});

test('the scorecard says who signed it, as which version and with which check', () => {
  assert.equal(
    sheets.Scorecard![1]![0],
    'May 25, as known on 30 June 2025. Published version 12, signed by Amara Osei, director of children’s services, on 2 July 2025. Check: 7c1e 40b9 2f6d 00a1',
  );
});

test('every figure stands on a line of its own, as a number where there is one and with its status where there is none', () => {
  const [heads, ...lines] = sheets.Figures!;
  const at = (head: string) => heads!.indexOf(head);
  assert.deepEqual(
    lines.map((line) => ['KPI', 'Value', 'Count', 'Out of', 'Status'].map((head) => line[at(head)])),
    rowsOf(version).flatMap((row) =>
      row.cells.map((cell) => [
        row.measure.id,
        cell.value,
        cell.numerator,
        cell.denominator,
        { awaited: 'awaited, due 2025-07-10', 'not-applicable': 'not applicable', suppressed: 'c' }[
          cell.status as string
        ] ?? cell.status,
      ]),
    ),
  );
});

test('a period has its first day beside it as a date', () => {
  const days = sheets
    .Figures!.filter(([kpi]) => kpi === 'persistent-absence-ehcp-pct')
    .map((line) => [line[3], line[4]]);
  assert.deepEqual(days.at(-1), ['spring 25', new Date(Date.UTC(2025, 0, 1))]);
});

test('a figure of a term stands once in the scorecard, at the last of its months', () => {
  const [, , , heads] = sheets.Scorecard!;
  const shown = rowWith('Scorecard', 'Persistent absence of pupils with an EHCP');
  const months = heads!.flatMap((head, i) => (head instanceof Date && shown[i] !== null ? [[head, shown[i]]] : []));
  assert.deepEqual(months, [
    [new Date(Date.UTC(2024, 7, 1)), 0.358],
    [new Date(Date.UTC(2024, 11, 1)), 0.327],
    [new Date(Date.UTC(2025, 2, 1)), 0.319],
  ]);
});

test('each change has what was signed before, what is signed now, its kind and why', () => {
  assert.deepEqual(sheets.Changes!.slice(1, 6), [
    ['Figures of earlier months that changed since version 11: 5.', ...Array.from({ length: 10 }, () => null)],
    Array.from({ length: 11 }, () => null),
    ['Ref', 'KPI', 'Period', 'Was', 'Was: count', 'Was: out of', 'Is', 'Is: count', 'Is: out of', 'Kind', 'Why'],
    [
      '101',
      'Requests for an EHC needs assessment',
      'Apr 25',
      82,
      null,
      null,
      84,
      null,
      null,
      'Recorded late',
      '2 cases were recorded later',
    ],
    [
      '102',
      '% of new EHCPs issued within 20 weeks (including exceptions)',
      'Mar 25',
      30 / 52,
      30,
      52,
      28 / 52,
      28,
      52,
      'Put right',
      '2 cases were put right',
    ],
  ]);
});

test('a definition that changed has both of its meanings', () => {
  assert.equal(
    rowWith('Definitions', 'ep-advice-6wk-pct').at(-1),
    '1: As the entry says. As first printed.\n2, from Sep 24: Advice that came after a reminder counts as late. Agreed by the board in July 2024.',
  );
});

test('words print the figures that they name', () => {
  assert.deepEqual(rowWith('Words', 'Headlines').slice(0, 4), [
    'Everything',
    'Headlines',
    'Plans are taking longer: 31 of 56 came within 20 weeks in May (55.4%).',
    'Priya Nair',
  ]);
});

test('what was open when it was signed stands there with the reason', () => {
  const { message, why } = version.overrides[0]!;
  assert.deepEqual(rowWith('Trust', message).slice(0, 2), [message, why]);
});

test('the whole check, the cut-off and the version before stand where it tells of itself', () => {
  const says = (what: string) => rowWith('About', what)[1];
  assert.deepEqual(['Version', 'Version before', 'Cut-off', 'Whole check'].map(says), [
    12,
    '11',
    'Change 48213, read at 2025-06-30T08:00:00.000Z',
    HASH,
  ]);
});

test('a first version without words or changes says so instead of standing empty', async () => {
  const first = { ...signedVersionFixture({ number: 1 }), words: [], changes: [], overrides: [] };
  const { Changes, Words, Trust } = await sheetsOf(first);
  assert.equal(Changes![1]![0], 'This is the first version: there is none before it to compare with.');
  assert.equal(Words![2]![0], 'No words were signed with this version.');
  assert.ok(Trust!.some(([said]) => said === 'No data check was open when it was signed.'));
});

test('panes are frozen, ratings have a colour beside their word, and nothing in it runs or is fetched', async () => {
  for (const one of [version, signedVersionFixture({ naughty: true })]) {
    const parts = Object.entries(unzipSync(await bytesOf(one))).map(([name, part]) => [name, strFromU8(part)] as const);
    const sheetParts = parts.filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    assert.equal(sheetParts.filter(([, xml]) => xml.includes('state="frozen"')).length, 7);
    assert.deepEqual(
      parts.filter(([name]) => /vba|macro|externalLink|embeddings|connections/i.test(name)),
      [],
    );
    assert.deepEqual(
      sheetParts.filter(([, xml]) => /<f[ >]|<hyperlink /.test(xml)).map(([name]) => name),
      [],
    );
    assert.match(parts.find(([name]) => name === 'xl/styles.xml')![1], /F6CFCB/);
  }
});

test('naughty strings are texts in their cells, however they begin', async () => {
  const [row] = rowsOf(version);
  const rows = NAUGHTY.map((label, i) => ({ ...row!, label, measure: { ...row!.measure, id: `kpi-${i}` } }));
  const { Figures } = await sheetsOf({
    ...version,
    scorecard: { ...version.scorecard, sections: [{ title: '', rows }] },
  });
  const read = new Map(Figures!.map((line) => [line[0], line[1]]));
  assert.deepEqual(
    NAUGHTY.map((_, i) => read.get(`kpi-${i}`)),
    NAUGHTY.map((text) => text.toWellFormed()),
  );
});

test('the same version gives the same bytes', async () => {
  assert.deepEqual(await bytesOf(version), await bytesOf(signedVersionFixture()));
});
