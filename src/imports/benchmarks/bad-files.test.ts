// Releases that are cut off, packed as bombs, short of columns or in other letters: each says what, where, and what to do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { day } from '../../clocks/index.ts';
import { isBenchmarks, readBenchmarks } from './read-benchmarks.ts';
import {
  BCP,
  fileOf,
  LAIT_LONG,
  NEIGHBOURS_2021,
  NEIGHBOURS_2025,
  REQUESTS,
  releaseZip,
  TIMELINESS,
  TRIBUNAL,
} from './release.fixture.ts';

const asked = { arrivedOn: day('2026-03-01') };
const read = (name: string, text: string) => readBenchmarks(fileOf(name, text), asked);
const said = ({ head, issues }: Awaited<ReturnType<typeof read>>) => ({
  kept: head !== null,
  issues: issues.map(({ code, severity, where }) => ({ code, severity, row: where.row ?? null })),
});
const stops = (code: string, row: number | null = null) => ({ code, severity: 'stops', row });
const warns = (code: string, row: number | null = null) => ({ code, severity: 'warns', row });

test('a zip that was cut off is no release, and one whose part does not match its checksum stops', async () => {
  const whole = releaseZip();
  const cut = { name: 'cut.zip', bytes: whole.subarray(0, whole.length - 200) };
  assert.equal(await isBenchmarks(cut), false);
  assert.deepEqual(said(await readBenchmarks(cut, asked)), { kept: false, issues: [stops('file-not-readable')] });
  const spoilt = Uint8Array.from(whole);
  spoilt[200]! ^= 0xff;
  const [first] = (await readBenchmarks({ name: 'spoilt.zip', bytes: spoilt }, asked)).issues;
  assert.deepEqual([first?.code, first?.severity], ['file-not-readable', 'stops']);
});

test('a bomb is refused by what it says of itself, and by what comes out of it when it lies', async () => {
  const line = `2024,Calendar year,${BCP},All requests,All requests,1,1,1,1,1,1\n`;
  const huge = strToU8(`${REQUESTS}\n${line.repeat(Math.ceil(61_000_000 / line.length))}`);
  const one = zipSync({ 'data/requests.csv': huge }, { level: 1 });
  const file = { name: 'one.zip', bytes: one };
  assert.deepEqual(said(await readBenchmarks(file, asked)), {
    kept: false,
    issues: [stops('benchmarks-part-too-big')],
  });
  // The directory at the end names the size at its 24th byte; it now says more than is ever read.
  const view = new DataView(one.buffer, one.byteOffset, one.byteLength);
  const directory = view.getUint32(one.length - 6, true);
  view.setUint32(directory + 24, 400_000_000, true);
  assert.deepEqual(said(await readBenchmarks(file, asked)), { kept: false, issues: [stops('limit-inflated')] });
});

test('a table without a column that it needs names the column', async () => {
  const without = TIMELINESS.replace('geographic_level', 'level_of_place');
  const answer = await read('timeliness.csv', without);
  assert.deepEqual(said(answer), { kept: false, issues: [stops('benchmarks-columns-missing', 1)] });
  assert.match(answer.issues[0]!.message, /no column for geographic_level/);
});

test('a table that ends in the middle of a line is refused whole', async () => {
  const cut = REQUESTS.slice(0, REQUESTS.lastIndexOf(',69.8'));
  assert.deepEqual(said(await read('requests.csv', cut)), {
    kept: false,
    issues: [stops('benchmarks-cut-off', 3), warns('benchmarks-dated-by-arrival')],
  });
});

test('short lines elsewhere are said and what they lack is blank', async () => {
  const short = REQUESTS.replace(',65.4,126160,22593,84.8', '');
  const answer = await read('requests.csv', short);
  assert.deepEqual(said(answer), {
    kept: true,
    issues: [warns('benchmarks-lines-short'), warns('benchmarks-dated-by-arrival')],
  });
  assert.equal(answer.lines[0]?.cells.request_assess_pc, '');
});

test('a mark that is never closed stops the file at its line', async () => {
  const open = REQUESTS.replace('"Bournemouth, Christchurch and Poole"', '"Bournemouth, Christchurch');
  assert.deepEqual(said(await read('requests.csv', open)).issues[0], stops('csv-quote-open', 3));
});

test('Windows-1252 and UTF-16 are read, and said', async () => {
  const odd = REQUESTS.replace('"Bournemouth, Christchurch and Poole"', 'Poöle');
  const latin = { name: 'requests.csv', bytes: Uint8Array.from(odd, (letter) => letter.charCodeAt(0)) };
  assert.deepEqual(said(await readBenchmarks(latin, asked)).issues[0], warns('text-windows-1252'));
  const wide = { name: 'requests.csv', bytes: new Uint8Array(Buffer.from(`\ufeff${REQUESTS}`, 'utf16le')) };
  const answer = await readBenchmarks(wide, asked);
  assert.deepEqual([await isBenchmarks(wide), answer.lines.length], [true, 2]);
});

test('places and years that are not known are counted and left out', async () => {
  const rows = [
    REQUESTS,
    `2024,Calendar year,Local authority,E92000001,England,,,,999,Nowhere,All requests,All requests,1,1,1,1,1,1`,
    `20245,Calendar year,${BCP},All requests,All requests,1,1,1,1,1,1`,
    `2024,Calendar year,School,E92000001,England,,,,,A school,All requests,All requests,1,1,1,1,1,1`,
  ];
  const answer = await read('requests.csv', rows.join('\n'));
  assert.deepEqual(
    [answer.lines.length, said(answer).issues],
    [2, [warns('benchmarks-places-unknown'), warns('benchmarks-years-unknown'), warns('benchmarks-dated-by-arrival')]],
  );
});

test('a place given twice with other figures keeps the first, and both are said', async () => {
  const twice = `${REQUESTS}\n2024,Calendar year,${BCP},All requests,All requests,1231,858,69.8,1157,21,98.2`;
  const answer = await read('requests.csv', twice);
  assert.equal(answer.lines[1]?.cells.requests_received_in_year, '1230');
  assert.match(answer.issues[0]!.message, /requests_received_in_year.* is 1230 and 1231/);
});

test('two columns of one name are both kept', async () => {
  const text = REQUESTS.replace('request_assess_pc', 'requests_received_in_year');
  const answer = await read('requests.csv', text);
  assert.equal(answer.lines[0]?.cells['requests_received_in_year (2)'], '65.4');
  assert.deepEqual(said(answer).issues[0], warns('benchmarks-column-twice', 1));
});

test('words where figures stand are kept as printed and said', async () => {
  const padded = REQUESTS.split('\n');
  const line = padded.at(-1)!;
  const years = Array.from({ length: 400 }, (_, i) => line.replace(/^2024/, String(1990 + (i % 30))));
  const text = [...padded, ...years, line.replace(/^2024/, '2030').replace('1230', 'about 1200')].join('\n');
  const answer = await read('requests.csv', text);
  assert.match(
    answer.issues.find(({ code }) => code === 'benchmarks-cells-not-understood')!.message,
    /1 cell of “requests_received_in_year” holds .*about 1200/,
  );
});

test('a table of words alone has no figures, and a release of nothing else is refused', async () => {
  const text = `${REQUESTS.split('\n')[0]!.split(',').slice(0, 10).join(',')},officer\n2024,Calendar year,${BCP},Yes\n`;
  assert.deepEqual(said(await read('officers.csv', text)), {
    kept: false,
    issues: [warns('benchmarks-no-figures'), stops('benchmarks-nothing-kept')],
  });
});

test('a list of neighbours must say of which year it is, and says who has fewer than ten', async () => {
  const nameless = await read('neighbours.csv', NEIGHBOURS_2025);
  assert.deepEqual(said(nameless), { kept: false, issues: [stops('neighbours-year-unknown')] });
  const told = await readBenchmarks(fileOf('neighbours.csv', NEIGHBOURS_2025), {
    ...asked,
    toldDate: day('2025-05-01'),
  });
  assert.equal(told.head?.version, '2025');
  const few = await read('neighbours_2021.csv', NEIGHBOURS_2021);
  assert.match(few.issues[0]!.message, /Fewer than ten neighbours are given for Bournemouth, Christchurch and Poole/);
});

test('a neighbour or a place that a list gives twice counts once', async () => {
  const twice = `${NEIGHBOURS_2025}839,BCP,1,800,Close\n839,BCP,11,882,Close\n`;
  const { neighbours, issues } = await read('neighbours_2025.csv', twice);
  assert.deepEqual([neighbours.length, issues.map(({ code }) => code)], [10, ['neighbours-twice']]);
});

test('two copies of one table in a release are one table', async () => {
  const bytes = releaseZip({ 'data/requests (1).csv': REQUESTS });
  const { lines, issues } = await readBenchmarks({ name: 'twice.zip', bytes }, asked);
  assert.equal(lines.filter(({ dataset }) => dataset === 'sen2-requests').length, 2);
  assert.deepEqual(
    issues.map(({ code, where }) => [code, where.sheet]),
    [['benchmarks-table-twice', 'requests (1).csv']],
  );
});

test('the tribunal’s table without its second row of headings is refused', async () => {
  const lines = TRIBUNAL.split('\n');
  const answer = await read('tribunal.csv', [...lines.slice(0, 3), ','.repeat(9), ...lines.slice(4)].join('\n'));
  assert.equal(answer.issues[0]?.code, 'tribunal-headings');
});

test('the long file without its values says so, and figures that differ in it are said', async () => {
  assert.deepEqual(
    said(await read('lait.csv', LAIT_LONG.replace('Values', 'Amount'))).issues[0],
    stops('benchmarks-columns-missing', 1),
  );
  const differing = `${LAIT_LONG}SEN_CASES_JAN,,2025,"Bournemouth, Christchurch and Poole",4433,839.0,South West\n`;
  const answer = await read('lait.csv', differing);
  assert.match(answer.issues[0]!.message, /“SEN_CASES_JAN” is 4432 and 4433/);
});
