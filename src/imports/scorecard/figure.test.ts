import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import { settleCell } from './cell.ts';
import { readCellText } from './figure.ts';
import { scaleOf } from './scale.ts';
import { unitOfLabel } from './unit.ts';

const PLACE = { sheet: null, row: 1, column: 'B' };

/** The first cell of a row with these cells, in few words. */
function read(label: string, first: string, ...others: string[]) {
  const readings = [first, ...others].map(readCellText);
  const scale = scaleOf(unitOfLabel(label), null, readings, []);
  const { cell, findings } = settleCell(readings[0]!, { text: first }, PLACE, scale, day('2025-05-01'));
  return { ...cell, findings: findings.map(({ code }) => code) };
}

const PERCENT = '% of plans issued within 20 weeks';
const COUNT = 'No. of requests';

for (const [printed, label, value, decimals] of [
  ['74.1%', PERCENT, 0.741, 1],
  ['17%', PERCENT, 0.17, 0],
  ['0.60%', PERCENT, 0.006, 2],
  ['84.10%', PERCENT, 0.841, 2],
  ['100.0%', PERCENT, 1, 1],
  ['74.1 %', PERCENT, 0.741, 1],
  ['74.1 per cent', PERCENT, 0.741, 1],
  ['７４.１％', PERCENT, 0.741, 1],
  ['7143', COUNT, 7143, 0],
  ['7,143', COUNT, 7143, 0],
  ['7 143', COUNT, 7143, 0],
  ['7\u00a0143', COUNT, 7143, 0],
  ['−5', COUNT, -5, 0],
  ['4.40', 'No. of vacancies (FTE)', 4.4, 2],
  ['404.8', 'Rate of plans per 10k', 404.8, 1],
  ['~70', COUNT, 70, 0],
  ['nil', COUNT, 0, 0],
  ['£49k', 'Cost of a place', 49_000, -3],
  ['£2.8m', 'Overspend', 2_800_000, -5],
  ['-£5k', 'Overspend', -5_000, -3],
  ['(£5k)', 'Overspend', -5_000, -3],
  ['1,250', 'Spend (£000)', 1_250_000, -3],
  ['1,250', 'Spend (£ thousands)', 1_250_000, -3],
  ['1,250.4', 'Spend (£’000)', 1_250_400, -2],
  ['24 wks', 'Average wait', 24, 0],
  ['38.0999999999999996', 'Average wait', 38.1, null],
] as const) {
  test(`${printed} in "${label}" is ${value}`, () => {
    const cell = read(label, printed);
    assert.deepEqual([cell.value, cell.decimals, cell.status, cell.findings], [value, decimals, 'actual', []]);
  });
}

for (const [printed, arrow] of [
  ['7143 ▶', 'same'],
  ['3 ►', 'same'],
  ['74% ▲', 'up'],
  ['74%▼', 'down'],
  ['▲ 74%', 'up'],
  ['74% ⬆️', 'up'],
  ['74% ↗', 'up'],
  ['74% ↘', 'down'],
  ['74% ⬌', 'same'],
  ['74% 🔽', 'down'],
  ['74% △', 'up'],
  ['74% ⇩', 'down'],
  ['74% ↔︎', 'same'],
  ['74% up', 'up'],
  ['74% down', 'down'],
  ['74% =', 'same'],
  ['74% ◄', 'same'],
  ['74% ➡️', 'same'],
  ['74% 🠕', 'up'],
  ['74% \uf071', 'down'],
] as const) {
  test(`the arrow of ${printed} is ${arrow}, and its figure is kept`, () => {
    const { arrow: found, value } = read(printed.includes('%') ? PERCENT : COUNT, printed);
    assert.deepEqual([found, value === null], [arrow, false]);
  });
}

for (const [printed, label, value, numerator, denominator] of [
  ['12.8% (42) ▲', PERCENT, 0.128, 42, null],
  ['15.12%(24)', PERCENT, 0.1512, 24, null],
  ['5 (83%)', PERCENT, 0.83, 5, null],
  ['83% (5/6)', PERCENT, 0.83, 5, 6],
  ['83% (5 of 6)', PERCENT, 0.83, 5, 6],
  ['5/6 (83%)', PERCENT, 0.83, 5, 6],
  ['12/20', PERCENT, 0.6, 12, 20],
  ['5 of 6', COUNT, 5, 5, 6],
  ['12.8% (42)', COUNT, 42, null, null],
  ['404.8 (4712)', 'Rate per 10k', 404.8, 4712, null],
  ['74% (1,042 plans)', PERCENT, 0.74, 1042, null],
] as const) {
  test(`${printed} in "${label}" has its count beside it`, () => {
    const cell = read(label, printed);
    assert.deepEqual([cell.value, cell.numerator, cell.denominator], [value, numerator, denominator]);
  });
}

for (const [printed, status, note] of [
  ['requested', 'awaited', 'requested'],
  ['TBC', 'awaited', 'TBC'],
  ['awaiting', 'awaited', 'awaiting'],
  ['not yet available', 'awaited', 'not yet available'],
  ['data not available', 'awaited', 'data not available'],
  ['no data', 'awaited', 'no data'],
  ['x', 'awaited', null],
  ['..', 'awaited', null],
  [':', 'awaited', null],
  ['-', 'awaited', null],
  ['–', 'awaited', null],
  ['z', 'not-applicable', null],
  ['n/a', 'not-applicable', 'n/a'],
  ['N/A', 'not-applicable', 'N/A'],
  ['KPI changed-see below', 'not-applicable', 'KPI changed-see below'],
  ['new measure', 'not-applicable', 'new measure'],
  ['not collected', 'not-applicable', 'not collected'],
  ['c', 'suppressed', null],
  ['[c]', 'suppressed', null],
  ['*', 'suppressed', null],
  ['<5', 'suppressed', '<5'],
  ['low', 'suppressed', null],
  ['suppressed', 'suppressed', 'suppressed'],
] as const) {
  test(`"${printed}" is ${status} and no figure`, () => {
    const cell = read(COUNT, printed, '4', '5');
    assert.deepEqual([cell.value, cell.status, cell.note, cell.findings], [null, status, note, []]);
  });
}

for (const [printed, due] of [
  ['Available in July', '2025-07-31'],
  ['Available July', '2025-07-31'],
  ['due May', '2025-05-31'],
  ['due in April', '2026-04-30'],
  ['awaited, Feb 2026', '2026-02-28'],
  ['Expected Sept', '2025-09-30'],
  ['requested', null],
] as const) {
  test(`"${printed}" under May 2025 is due ${due ?? 'on no known day'}`, () => {
    const { dueOn, status } = read(COUNT, printed);
    assert.deepEqual([dueOn === null ? null : isoDay(dueOn), status], [due, 'awaited']);
  });
}

for (const [printed, others, value, codes] of [
  ['0.316', ['35.4% ▲', '36.1% ▲', '32.5% ▼'], 0.316, ['percent-without-sign']],
  ['11.84 (27) ▼', ['12.8% (42)', '15.12%(24)'], 0.1184, ['percent-without-sign']],
  ['0.95 ▲', ['0.60% ►', '1.00% ▲', '2.1%'], 0.0095, ['percent-without-sign']],
  ['1', ['98%', '97%'], 1, ['percent-without-sign']],
  ['0', ['98%', '97%'], 0, []],
  ['62.5', ['61%', '60%'], 0.625, ['percent-without-sign']],
  ['1222', ['61%', '60%'], null, ['percent-not-clear']],
  ['0.05', ['61%', '60%', '6%', '62%'], null, ['percent-not-clear']],
  ['70.5', ['61', '60.2'], 0.705, []],
  ['0.61', ['0.6', '0.7'], 0.61, []],
  ['0.6', ['2.1', '1.1', '1.6'], 0.006, []],
  ['7O.5%', ['61%'], 0.705, ['figure-repaired']],
  ['6l%', ['61%'], 0.61, ['figure-repaired']],
  ['12,8%', ['12.1%'], 0.128, ['figure-repaired']],
] as const) {
  test(`${printed} among ${others.join(', ')} in a row of percentages is ${value}`, () => {
    const cell = read(PERCENT, printed, ...others);
    assert.deepEqual([cell.value, cell.findings], [value, codes]);
  });
}

test('an arrow with no figure is awaited, keeps its arrow and is said', () => {
  const { value, status, arrow, findings } = read(COUNT, '▲', '130');
  assert.deepEqual(
    { value, status, arrow, findings },
    { value: null, status: 'awaited', arrow: 'up', findings: ['arrow-without-figure'] },
  );
});

test('words that nobody knows are rejected, kept as printed and said', () => {
  for (const printed of [
    'about half',
    '05-Jun',
    '<script>alert(1)</script>',
    '7 4%',
    '12..5',
    '¯\\_(ツ)_/¯',
    '1.2.3',
    '▲▼ 5',
  ]) {
    const cell = read(COUNT, printed, '4');
    assert.deepEqual(
      [cell.printed, cell.value, cell.status, cell.findings],
      [printed, null, 'rejected', ['figure-not-understood']],
    );
  }
});

test('a percentage in a row of counts is rejected', () => {
  const { value, status, findings } = read(COUNT, '74%', '80', '81', '79');
  assert.deepEqual(
    { value, status, findings },
    { value: null, status: 'rejected', findings: ['percent-among-counts'] },
  );
});

test('marks, provisional letters and words in brackets are kept as what they are', () => {
  assert.deepEqual(
    [read(COUNT, '74 (p)').status, read(COUNT, '74 provisional').status],
    ['provisional', 'provisional'],
  );
  assert.deepEqual([read(COUNT, '74*').value, read(COUNT, '74*').note], [74, '*']);
  assert.deepEqual([read(COUNT, '12²').value, read(COUNT, '12²').note], [12, '²']);
  assert.deepEqual(
    [read(PERCENT, '74% (excl. exceptions)').value, read(PERCENT, '74% (excl. exceptions)').note],
    [0.74, 'excl. exceptions'],
  );
});

test('a workbook keeps the unrounded number behind what it shows', () => {
  const reading = readCellText('74.1%');
  const scale = scaleOf(unitOfLabel(PERCENT), null, [reading], []);
  const settled = (number: number) =>
    settleCell(reading, { text: '74.1%', number, format: '0.0%' }, PLACE, scale, null).cell.value;
  assert.deepEqual([settled(0.7407407407407407), settled(0.741), settled(0.9)], [0.740740740741, 0.741, 0.741]);
});
